import { Hono, type MiddlewareHandler } from 'hono';
import { CDN_PREFIX } from '../world/file-store.ts';
import { parseJson } from '../world/json.ts';
import { ApiError, apiError } from './api-error.ts';
import { addApplicationRoutes } from './application-routes.ts';
import { addCallbackRoutes } from './callback-routes.ts';
import { addChannelRoutes } from './channel-routes.ts';
import { addCommandRoutes } from './command-routes.ts';
import { type Fault, type FaultResponse, strike } from './faults.ts';
import { readIncoming, VERSIONED_PREFIX } from './incoming.ts';
import type { Env, Parts } from './parts.ts';
import { addWebhookRoutes } from './webhook-routes.ts';

/** Paths whose secret is in the path itself, and the public gateway address. */
const OPEN_PATHS = /^\/(?:interactions\/|webhooks\/|gateway$)/;

function errorResponse(status: number, body: unknown, headers: Record<string, string> = {}) {
  return Response.json(body, { status, headers });
}

/** Reads the request, lets the others answer, and writes down both. */
function recording(parts: Parts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const incoming = await readIncoming(c.req.raw);
    c.set('incoming', incoming);
    await next();
    const isJson = c.res.headers.get('content-type')?.includes('application/json') === true;
    const answer = isJson ? parseJson(await c.res.clone().text()) : undefined;
    parts.recorder.record(incoming, c.res.status, answer);
  };
}

function authorising(parts: Parts): MiddlewareHandler<Env> {
  return async (c, next) => {
    const isOpen = OPEN_PATHS.test(c.get('incoming').path);
    if (!isOpen && c.req.header('authorization') !== `Bot ${parts.token}`) {
      throw apiError('unauthorized');
    }
    await next();
  };
}

/** The answer a fault gives in place of the route's; undefined if the route answers after all. */
function answerOf(fault: FaultResponse): Response | undefined {
  switch (fault.kind) {
    case 'status':
      return errorResponse(fault.status, fault.body ?? { message: 'planted fault', code: 0 });
    case 'rateLimit': {
      const seconds = fault.retryAfterMs / 1000;
      const isGlobal = fault.global ?? false;
      return errorResponse(
        429,
        {
          message: 'You are being rate limited.',
          retry_after: seconds,
          global: isGlobal,
        },
        {
          'retry-after': String(seconds),
          'x-ratelimit-scope': isGlobal ? 'global' : 'user',
          ...(isGlobal ? { 'x-ratelimit-global': 'true' } : {}),
        },
      );
    }
    case 'delay':
    case 'failAfter':
      return undefined;
  }
}

function disturbing(faults: Fault[]): MiddlewareHandler<Env> {
  return async (c, next) => {
    const fault = strike(faults, c.get('incoming'));
    if (fault === undefined) return next();
    if (fault.kind === 'delay') await new Promise((done) => setTimeout(done, fault.delayMs));
    const instead = answerOf(fault);
    if (instead !== undefined) return instead;
    await next();
    if (fault.kind === 'failAfter') {
      c.res = undefined;
      c.res = errorResponse(fault.status, { message: 'planted fault', code: 0 });
    }
    return undefined;
  };
}

/** Discord's REST API, version 10, and the addresses of its files. */
export function createApi(parts: Parts, faults: Fault[]): Hono<Env> {
  const app = new Hono<Env>();
  const api = new Hono<Env>();
  api.use(recording(parts), authorising(parts), disturbing(faults));
  addApplicationRoutes(api, parts);
  addCommandRoutes(api, parts);
  addCallbackRoutes(api, parts);
  addWebhookRoutes(api, parts);
  addChannelRoutes(api, parts);
  api.all('*', () => {
    throw apiError('notFound');
  });
  api.onError((error) => {
    if (error instanceof ApiError) return errorResponse(error.status, error.body);
    return errorResponse(500, { message: `500: ${String(error)}`, code: 0 });
  });
  app.route(VERSIONED_PREFIX, api);
  app.get(`${CDN_PREFIX}*`, (c) => {
    const file = parts.files.read(new URL(c.req.url).pathname);
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.data).buffer, 200, {
      'content-type': file.contentType,
      'access-control-allow-origin': '*',
    });
  });
  app.notFound(() => errorResponse(404, apiError('notFound').body));
  return app;
}
