import { type Context, Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { except } from 'hono/combine';
import { HTTPException } from 'hono/http-exception';
import { languageDetector } from 'hono/language';
import { streamSSE } from 'hono/streaming';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import { DriverError } from '../emulator/driver/driver-error.ts';
import type { Invocation } from '../emulator/driver/invocation.ts';
import type { InvokeHow, Member } from '../emulator/driver/member.ts';
import { MAX_REQUEST_SIZE } from '../emulator/rules/limits.ts';
import { streamEvents } from './event-stream.ts';
import { noStore, ownPagesOnly, protectiveHeaders } from './guard.ts';
import { inspectInteractions, measureMessage } from './inspect.ts';
import type { CommandName, InspectionModel, PersonaModel } from './model.ts';
import { readPageFile } from './page-files.ts';
import { memberOf, personaSchema } from './personas.ts';
import { isShownAsImage } from './render-media.ts';
import {
  autocompleteSchema,
  clickSchema,
  invokeSchema,
  menuSchema,
  modalSchema,
  saySchema,
  selectSchema,
} from './request-schemas.ts';
import { FILES_PREFIX, type Stage } from './stage.ts';

/** Largest request body in bytes: 25 options of 6,000 characters, with room. */
const MAX_BODY_BYTES = 512 * 1024;

/** The route that takes files as well. */
const INVOKE_PATH = '/api/invoke';

/** Its largest body in bytes: the files that Discord takes at once; base64 makes four bytes of three. */
const MAX_FILES_BODY_BYTES = MAX_BODY_BYTES + Math.ceil(MAX_REQUEST_SIZE / 3) * 4;

const BAD_REQUEST = 400;
const NOT_FOUND = 404;
const TOO_LARGE = 413;
const SERVER_ERROR = 500;

function answerError(error: unknown, context: Context): Response {
  const say = (message: string, status: ContentfulStatusCode): Response =>
    context.json({ error: message }, status);
  if (error instanceof DriverError) return say(error.message, BAD_REQUEST);
  if (error instanceof z.ZodError) return say(z.prettifyError(error), BAD_REQUEST);
  if (error instanceof HTTPException) return say(error.message, error.status);
  // A bug, and the only reader sits at this very machine.
  return say(String(error), SERVER_ERROR);
}

async function readJson(context: Context): Promise<unknown> {
  try {
    return await context.req.json<unknown>();
  } catch (cause) {
    throw new HTTPException(BAD_REQUEST, { message: 'The body is not JSON.', cause });
  }
}

function howOf({ subcommand, subcommandGroup }: CommandName): InvokeHow {
  return {
    ...(subcommand === undefined ? {} : { subcommand }),
    ...(subcommandGroup === undefined ? {} : { subcommandGroup }),
  };
}

/** What the address asks for, else what the browser does; nothing is stored. */
const languageOfReader = languageDetector({
  order: ['querystring', 'header'],
  lookupQueryString: 'locale',
  supportedLanguages: ['de', 'en'],
  fallbackLanguage: 'en',
  caches: false,
});

async function sendPageFile(context: Context, name: string): Promise<Response> {
  const file = await readPageFile(name);
  if (!file) return context.notFound();
  return context.body(new Uint8Array(file.content), {
    headers: { 'Content-Type': file.contentType },
  });
}

function addPage(app: Hono): void {
  app.get('/setup', languageOfReader, (context) =>
    sendPageFile(context, `setup.${context.get('language')}.html`),
  );
  app.get('/:name?', (context) => sendPageFile(context, context.req.param('name') ?? 'index.html'));
}

function addFiles(app: Hono, stage: Stage): void {
  app.get(`${FILES_PREFIX}:id{\\d+}/:name`, async (context) => {
    const { id, name } = context.req.param();
    const stored = await fetch(stage.fileUrl(id, name));
    if (!stored.ok) throw new HTTPException(NOT_FOUND, { message: 'There is no such file.' });
    const type = stored.headers.get('content-type') ?? '';
    return context.body(await stored.arrayBuffer(), {
      headers: isShownAsImage(type)
        ? { 'Content-Type': type }
        : { 'Content-Type': 'application/octet-stream', 'Content-Disposition': 'attachment' },
    });
  });
}

function addDeeds(app: Hono, stage: Stage): void {
  /** A route on which a person does something; `act` also names the message it was done to. */
  const add = <Body extends { readonly persona: PersonaModel }>(
    path: string,
    schema: z.ZodType<Body>,
    act: (member: Member, body: Body) => Promise<{ invocation: Invocation; messageId?: string }>,
  ): void => {
    app.post(path, async (context) => {
      const body = schema.parse(await readJson(context));
      const member = memberOf(stage.emulator, body.persona);
      const { invocation, messageId } = await act(member, body);
      stage.deeds.remember(invocation, member.id, messageId);
      return context.json(stage.outcome(invocation, body.persona));
    });
  };

  add(INVOKE_PATH, invokeSchema, async (member, body) => ({
    invocation: await member.invoke(body.command, body.options, howOf(body)),
  }));
  add('/api/menu', menuSchema, async (member, { command, messageId }) => ({
    invocation: await member.invokeMessageMenu(command, messageId),
  }));
  add('/api/click', clickSchema, async (member, { messageId, customId }) => ({
    invocation: await member.click(messageId, customId),
    messageId,
  }));
  add('/api/select', selectSchema, async (member, { messageId, customId, values }) => ({
    invocation: await member.select(messageId, customId, values),
    messageId,
  }));
  add('/api/modal', modalSchema, async (member, { interactionId, fields }) => {
    const opened = stage.deeds.invocation(interactionId);
    if (!opened) throw new DriverError('This form is no longer open.');
    const messageId = stage.deeds.sourceOf(interactionId);
    const invocation = await member.submitModal(opened, fields);
    return messageId === undefined ? { invocation } : { invocation, messageId };
  });
  app.post('/api/say', async (context) => {
    const { persona, content } = saySchema.parse(await readJson(context));
    const { id } = memberOf(stage.emulator, persona).say(content);
    return context.json({ messageId: id });
  });
  app.post('/api/autocomplete', async (context) => {
    const body = autocompleteSchema.parse(await readJson(context));
    const member = memberOf(stage.emulator, body.persona);
    const { command, options, focused } = body;
    const invocation = await member.autocomplete(command, options, focused, howOf(body));
    return context.json(stage.outcome(invocation, body.persona));
  });
}

function addReading(app: Hono, stage: Stage, stopped: AbortSignal): void {
  app.get('/api/events', (context) => {
    const persona = personaSchema.parse(context.req.query());
    return streamSSE(context, (stream) => streamEvents(stream, stage, persona, stopped));
  });
  const { emulator, deeds } = stage;
  const inspectAll = (ids: readonly string[]): InspectionModel => {
    const latest = deeds.invocation(ids.at(-1) ?? '');
    return inspectInteractions(ids, emulator.requests, latest?.acknowledgedAfterMs);
  };
  app.get('/api/inspect/message/:id', (context) => {
    const persona = personaSchema.parse(context.req.query());
    const message = emulator.message(context.req.param('id'));
    if (!message || !stage.isVisible(message, persona)) {
      throw new HTTPException(NOT_FOUND, { message: 'There is no such message.' });
    }
    return context.json({
      size: measureMessage(message),
      ...inspectAll(deeds.interactionsOf(message, memberOf(emulator, persona).id)),
    });
  });
  app.get('/api/inspect/interaction/:id', (context) => {
    const persona = personaSchema.parse(context.req.query());
    const { id } = context.req.param();
    if (deeds.doerOf(id) !== memberOf(emulator, persona).id) {
      throw new HTTPException(NOT_FOUND, { message: 'There is no such interaction.' });
    }
    return context.json(inspectAll([id]));
  });
}

function bodyOfAtMost(maxSize: number): MiddlewareHandler {
  return bodyLimit({
    maxSize,
    // The rest of the body stays unread, so the connection cannot serve another request.
    onError: (context) =>
      context.json({ error: 'That is too long.' }, TOO_LARGE, { Connection: 'close' }),
  });
}

/**
 * The page and what it talks to. Every error is answered as `{ error }`, in one sentence.
 *
 * @param port the one in the Host and Origin headers
 * @param stopped ends the event streams
 */
export function createApp(stage: Stage, port: number, stopped: AbortSignal): Hono {
  const app = new Hono();
  app.use(protectiveHeaders, noStore, ownPagesOnly(port));
  app.use(INVOKE_PATH, bodyOfAtMost(MAX_FILES_BODY_BYTES));
  app.use(except(INVOKE_PATH, bodyOfAtMost(MAX_BODY_BYTES)));
  app.onError(answerError);
  app.notFound((context) => context.json({ error: 'There is nothing here.' }, NOT_FOUND));
  addReading(app, stage, stopped);
  addDeeds(app, stage);
  addFiles(app, stage);
  addPage(app);
  return app;
}
