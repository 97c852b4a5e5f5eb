import { once } from 'node:events';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Emulator } from '../emulator/emulator.ts';
import { listenFrom } from './listen-from.ts';
import { createApp } from './routes.ts';
import { createStage, type LocalizedText } from './stage.ts';

/** How the page is set up. */
export type PreviewOptions = {
  /** The running local Discord, with the bot connected or about to connect. */
  readonly emulator: Emulator;
  /** Port on 127.0.0.1; where it is taken, the next free one is. 0 for any free one. */
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
  /** The port that was free. */
  readonly port: number;
  /** Ends the event streams, closes all connections and the port. Twice is once. */
  stop(): Promise<void>;
};

/** The only address that the page is served on: nobody else's machine reaches it. */
const LOOPBACK = '127.0.0.1';

/**
 * Serves the page on which a person talks to the bot as in Discord.
 *
 * @throws {PortTakenError} if other programs listen on the port and on those after it
 */
export async function startPreview(options: PreviewOptions): Promise<Preview> {
  const { emulator, title = 'Fundstelle', exampleQuestions, corpusLine } = options;
  const server = createServer();
  const port = await listenFrom(server, options.port, LOOPBACK);
  const stopping = new AbortController();
  const stage = createStage(emulator, { title, exampleQuestions, corpusLine });
  const app = createApp(stage, port, stopping.signal);
  const answer = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing));
  const closed = once(server, 'close');
  return {
    url: `http://${LOOPBACK}:${port}`,
    port,
    async stop() {
      stopping.abort();
      server.close();
      // Browsers keep connections open for minutes.
      server.closeAllConnections();
      await closed;
    },
  };
}
