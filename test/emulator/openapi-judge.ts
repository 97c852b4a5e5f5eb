import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { z } from 'zod';
import type { RecordedRequest } from '../../src/emulator/rest/recorded-request.ts';
import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  toJson,
} from '../../src/emulator/world/json.ts';

/**
 * Where Discord's OpenAPI description lies on machines that have it; it is no part of the project.
 * Source: github.com/discord/discord-api-spec, `specs/openapi.json`.
 */
const SPEC_FILE = path.resolve('../shared/data/discord/openapi.json');

/** Judges recorded requests by Discord's own description of its API. */
export type Judge = {
  /** Whether the description says anything about the body of such a request. */
  knows(request: Pick<RecordedRequest, 'method' | 'path'>): boolean;
  /** What it objects to; empty if nothing. */
  check(request: Pick<RecordedRequest, 'method' | 'path' | 'body'>): string[];
};

const spec = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });

const operation = z.object({
  requestBody: z.object({
    content: z.object({ 'application/json': z.object({ schema: z.unknown() }) }),
  }),
});

/** `/users/{user_id}` as a pattern; a literal segment wins over a parameter. */
function patternOf(template: string): RegExp {
  const source = template.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/]+');
  return new RegExp(`^${source}$`);
}

const parameters = (template: string): number => template.split('{').length;

/**
 * Bots send permissions as text, as the documentation asks; the description knows only numbers. Everything
 * else is judged as it was sent.
 */
function asDescribed(value: JsonValue): JsonValue {
  if (isJsonList(value)) return value.map(asDescribed);
  if (!isJsonObject(value)) return value;
  const copy: Record<string, JsonValue> = {};
  for (const [key, member] of Object.entries(value)) {
    const isPermissions = key === 'default_member_permissions' && typeof member === 'string';
    copy[key] = isPermissions ? Number(member) : asDescribed(member);
  }
  return copy;
}

/** The judge; undefined where the description is not at hand. Schemas are compiled when first needed. */
export function createOpenApiJudge(file: string = SPEC_FILE): Judge | undefined {
  if (!existsSync(file)) return undefined;
  const document: JsonValue = toJson(JSON.parse(readFileSync(file, 'utf8')));
  const { paths } = spec.parse(document);
  const templates = Object.keys(paths).toSorted(
    (one, other) => parameters(one) - parameters(other),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false, discriminator: false });
  const root: JsonObject = isJsonObject(document) ? document : {};
  ajv.addSchema({ ...root, $id: 'discord' });
  const compiled = new Map<string, ValidateFunction>();

  /** A pointer to the schema of the request's body; undefined if there is none. */
  const pointerTo = (request: Pick<RecordedRequest, 'method' | 'path'>): string | undefined => {
    const template = templates.find((one) => patternOf(one).test(request.path));
    const method = request.method.toLowerCase();
    const described = template === undefined ? undefined : paths[template]?.[method];
    if (template === undefined || !operation.safeParse(described).success) return undefined;
    const escaped = template.replaceAll('~', '~0').replaceAll('/', '~1');
    return `discord#/paths/${encodeURI(escaped)}/${method}/requestBody/content/application~1json/schema`;
  };
  const validatorOf = (pointer: string): ValidateFunction => {
    const known = compiled.get(pointer) ?? ajv.compile({ $ref: pointer });
    compiled.set(pointer, known);
    return known;
  };

  return {
    knows: (request) => pointerTo(request) !== undefined,
    check(request) {
      const pointer = pointerTo(request);
      if (pointer === undefined || request.body === undefined) return [];
      const validate = validatorOf(pointer);
      if (validate(asDescribed(request.body))) return [];
      return (validate.errors ?? []).map(
        (error) => `${request.method} ${request.path}: ${error.instancePath} ${error.message}`,
      );
    },
  };
}
