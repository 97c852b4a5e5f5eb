import type { Hono } from 'hono';
import { checkCommand, checkCommandSet } from '../rules/command-rules.ts';
import { CommandKind, type RegisteredCommand } from '../world/command.ts';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  toJson,
} from '../world/json.ts';
import { apiError } from './api-error.ts';
import { bodyObject } from './incoming.ts';
import { type Env, judge, type Parts, type RouteContext } from './parts.ts';

const TRANSLATIONS: readonly string[] = ['name_localizations', 'description_localizations'];

/**
 * A copy without translations, those of options and choices included, as lists come unless
 * `with_localizations` is asked for.
 */
function withoutTranslations(value: JsonValue): JsonValue {
  if (isJsonList(value)) return value.map(withoutTranslations);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !TRANSLATIONS.includes(key))
      .map(([key, member]) => [key, withoutTranslations(member)]),
  );
}

/** The application's commands: global ones and, under a server, that server's own. */
export function addCommandRoutes(app: Hono<Env>, parts: Parts): void {
  const { commands, world } = parts;

  const checkPlace = (c: RouteContext): string | undefined => {
    const guildId = c.req.param('guild');
    if (c.req.param('app') !== world.applicationId) throw apiError('unknownApplication');
    if (guildId !== undefined && world.guilds.get(guildId)?.botJoined !== true) {
      throw apiError('missingAccess');
    }
    return guildId;
  };
  const warnOfContexts = (c: RouteContext, body: JsonObject): void => {
    for (const field of ['contexts', 'integration_types']) {
      if (c.req.param('guild') === undefined || body[field] === undefined) continue;
      parts.recorder.warn(c.get('incoming'), `${field} is only for global commands`);
    }
  };
  const find = (c: RouteContext): RegisteredCommand => {
    const command = commands.get(checkPlace(c), c.req.param('command') ?? '');
    if (command === undefined) throw apiError('unknownCommand');
    return command;
  };

  for (const base of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands']) {
    app.get(base, (c) => {
      const own = commands.list(checkPlace(c));
      const isFull = c.req.query('with_localizations') === 'true';
      return c.json(isFull ? own : withoutTranslations(toJson(own)));
    });
    app.post(base, (c) => {
      const guildId = checkPlace(c);
      const incoming = c.get('incoming');
      const body = bodyObject(incoming);
      judge(parts, incoming, (form) => checkCommand(body, '', form));
      warnOfContexts(c, body);
      const { command, isNew } = commands.put(guildId, body);
      return c.json(command, isNew ? 201 : 200);
    });
    app.put(base, (c) => {
      const guildId = checkPlace(c);
      const incoming = c.get('incoming');
      const body = incoming.body ?? [];
      if (incoming.isBroken) throw apiError('invalidJson');
      judge(parts, incoming, (form) => checkCommandSet(body, form));
      const bodies = isJsonList(body) ? body.filter(isJsonObject) : [];
      for (const one of bodies) warnOfContexts(c, one);
      return c.json(commands.replaceAll(guildId, bodies));
    });
    app.get(`${base}/:command`, (c) => c.json(find(c)));
    app.patch(`${base}/:command`, (c) => {
      const old = find(c);
      const incoming = c.get('incoming');
      const body = bodyObject(incoming);
      const { type, name, description } = old;
      const whole = { type, name, ...(type === CommandKind.chatInput ? { description } : {}) };
      judge(parts, incoming, (form) => checkCommand({ ...whole, ...body, type }, '', form));
      warnOfContexts(c, body);
      return c.json(commands.patch(checkPlace(c), old.id, body));
    });
    app.delete(`${base}/:command`, (c) => {
      commands.remove(checkPlace(c), find(c).id);
      return c.body(null, 204);
    });
  }
}
