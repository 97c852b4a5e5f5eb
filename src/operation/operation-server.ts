import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type { Metrics } from './metrics.ts';
import { MetricsPortError } from './metrics-port-error.ts';
import type { NotReady } from './readiness.ts';

/** What is served. */
export type OperationServerOptions = {
  /** Port on 127.0.0.1; 0 for any free one. */
  readonly port: number;
  readonly readMetrics: Metrics['read'];
  /** `undefined` while questions are answered. */
  readonly whyNotReady: () => NotReady | undefined;
};

/** A server for whoever watches the program. */
export type OperationServer = {
  /** `http://127.0.0.1:9464` */
  readonly url: string;
  /** Closes all connections and the port. */
  stop(): Promise<void>;
};

/** The only address that it is served on: nobody else's machine reaches it. */
const LOOPBACK = '127.0.0.1';

/** By this, `doctor` tells our own server from another program on the port. */
const HEALTHY = 'Fundstelle: alive';

/**
 * Serves `/healthz`, `/readyz` and `/metrics` to this machine, by GET and HEAD.
 *
 * @throws {MetricsPortError} if the port cannot be had
 */
export async function startOperationServer(
  options: OperationServerOptions,
): Promise<OperationServer> {
  const { readMetrics, whyNotReady } = options;
  const app = new Hono();
  app.use(async (c, next) => {
    // Hono answers HEAD as it answers GET, without the body.
    if (c.req.method !== 'GET' && c.req.method !== 'HEAD')
      return c.text('only GET and HEAD', 405, { allow: 'GET, HEAD' });
    return next();
  });
  app.get('/healthz', (c) => c.text(`${HEALTHY}\n`));
  app.get('/readyz', (c) => {
    const why = whyNotReady();
    return why === undefined ? c.text('ready\n') : c.text(`${why}\n`, 503);
  });
  app.get('/metrics', async (c) => {
    const { text, contentType } = await readMetrics();
    return c.body(text, 200, { 'content-type': contentType });
  });
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing));
  const port = await listen(server, options.port);
  const closed = once(server, 'close');
  return {
    url: `http://${LOOPBACK}:${port}`,
    async stop() {
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    throw new MetricsPortError(port, code, { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}
