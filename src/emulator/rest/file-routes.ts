import type { Hono } from 'hono';
import { CDN_PREFIX, type FileStore } from '../world/file-store.ts';
import { disturbing } from './disturb.ts';
import type { Fault } from './faults.ts';
import { decodePath } from './incoming.ts';
import type { Env } from './parts.ts';

/** The files of messages and options, as Discord's own file server hands them out: to everybody who asks. */
export function addFileRoutes(app: Hono<Env>, files: FileStore, faults: Fault[]): void {
  app.use(
    `${CDN_PREFIX}*`,
    disturbing(faults, ({ req }) => ({
      method: req.method,
      path: decodePath(new URL(req.url).pathname),
      body: undefined,
    })),
  );
  app.get(`${CDN_PREFIX}*`, (c) => {
    const file = files.read(new URL(c.req.url).pathname);
    if (file === undefined) return c.notFound();
    return c.body(new Uint8Array(file.data).buffer, 200, {
      'content-type': file.contentType,
      'access-control-allow-origin': '*',
    });
  });
}
