import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { type Preview, startPreview } from '../../src/preview/preview-server.ts';
import { startTestBot } from './test-bot.ts';

/** A question that the page offers as an example. */
export const EXAMPLE = 'Wer richtet das Info-Zentrum in Bagdad ein?';

/** The page, the local Discord behind it, and a bot that is logged in. */
export type PreviewFixture = {
  readonly emulator: Emulator;
  readonly preview: Preview;
  stop(): Promise<void>;
};

/** Starts everything on free ports; the bot must answer within 500 ms, so that silence is noticed soon. */
export async function startFixture(): Promise<PreviewFixture> {
  const emulator = await startEmulator({ acknowledgeMs: 500, guilds: [{ name: 'Probe' }] });
  const stopBot = await startTestBot(emulator);
  const preview = await startPreview({
    emulator,
    port: 0,
    exampleQuestions: () => [EXAMPLE],
    corpusLine: () => ({ de: '5 Artikel', en: '5 articles' }),
  });
  return {
    emulator,
    preview,
    async stop() {
      await preview.stop();
      await stopBot();
      await emulator.stop();
    },
  };
}
