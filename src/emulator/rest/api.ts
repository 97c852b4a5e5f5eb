import { Hono, type MiddlewareHandler } from 'hono';
import { parseJson } from '../world/json.ts';
import { ApiError, apiError, errorResponse } from './api-error.ts';
import { addApplicationRoutes } from './application-routes.ts';
import { addCallbackRoutes } from './callback-routes.ts';
import { addChannelRoutes } from './channel-routes.ts';
import { addCommandRoutes } from './command-routes.ts';
import { disturbing } from './disturb.ts';
import type { Fault } from './faults.ts';
import { addFileRoutes } from './file-routes.ts';
import { readIncoming, VERSIONED_PREFIX } from './incoming.ts';
import type { Env, Parts } from './parts.ts';
import { addWebhookRoutes } from './webhook-routes.ts';

/** Paths whose secret is in the path itself, and the public gateway address. */
const OPEN_PATHS = /^\/(?:interactions\/|webhooks\/|gateway$)/;

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

/** Discord's REST API, version 10, and the addresses of its files. */
export function createApi(parts: Parts, faults: Fault[]): Hono<Env> {
  const app = new Hono<Env>();
  const api = new Hono<Env>();
  api.use(
    recording(parts),
    authorising(parts),
    disturbing(faults, (c) => c.get('incoming')),
  );
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
  addFileRoutes(app, parts.files, faults);
  app.notFound(() => errorResponse(404, apiError('notFound').body));
  return app;
}
