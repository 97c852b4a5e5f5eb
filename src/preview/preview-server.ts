import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Emulator } from '../emulator/emulator.ts';
import { PortTakenError } from './port-taken-error.ts';
import { createApp } from './routes.ts';
import { createStage, type LocalizedText } from './stage.ts';

/** How the page is set up. */
export type PreviewOptions = {
  /** The running local Discord, with the bot connected or about to connect. */
  readonly emulator: Emulator;
  /** Port on 127.0.0.1; 0 for any free one. */
  readonly port: number;
  /** The bot's name; default `Fundstelle`. */
  readonly title?: string;
  /** Questions that the corpus answers; offered while the channel is empty. Asked for whenever a page is told its state. */
  readonly exampleQuestions: () => readonly string[];
  /** The corpus in one line: how many articles, from when to when. Asked for whenever a page is told its state. */
  readonly corpusLine: () => LocalizedText;
};

/** A page that is being served. */
export type Preview = {
  /** `http://127.0.0.1:8787` */
  readonly url: string;
  /** Ends the event streams, closes all connections and the port. Twice is once. */
  stop(): Promise<void>;
};

/** The only address that the page is served on: nobody else's machine reaches it. */
const LOOPBACK = '127.0.0.1';

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen(port, LOOPBACK);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw isPortTaken(cause) ? new PortTakenError(port, { cause }) : cause;
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
}

/**
 * Serves the page on which a person talks to the bot as in Discord.
 *
 * @throws {PortTakenError} if another program listens on the port
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { emulator, title = 'Fundstelle', exampleQuestions, corpusLine } = options;
  const server = createServer();
  const port = await listen(server, options.port);
  const stopping = new AbortController();
  const stage = createStage(emulator, { title, exampleQuestions, corpusLine });
  const app = createApp(stage, port, stopping.signal);
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  const closed = once(server, 'close');
  return {
    url: `http://${LOOPBACK}:${port}`,
    async stop() {
      stopping.abort();
      server.close();
      // Browsers keep connections open for minutes.
      server.closeAllConnections();
      await closed;
    },
  };
}
