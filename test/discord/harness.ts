import { toCorpusVersion } from '../../src/answer/corpus-version.ts';
import type { Library } from '../../src/answer/library.ts';
import { loadLibrary } from '../../src/answer/load-library.ts';
import { type Bot, type BotOptions, startBot } from '../../src/discord/bot.ts';
import { safeError } from '../../src/discord/safe-error.ts';
import { noTelemetry } from '../../src/discord/telemetry.ts';
import { isCalendarDate } from '../../src/domain/calendar-date.ts';
import { type Emulator, type EmulatorOptions, startEmulator } from '../../src/emulator/emulator.ts';
import { createLog } from '../../src/operation/create-log.ts';
import { buildMiniSearchEngine } from '../../src/search/engines/minisearch.ts';

/** The day on which every test library is read. */
const TODAY = '2026-11-21';

/** The shipped corpus, or another folder, ready to answer. */
export async function loadTestLibrary(folder = 'corpus'): Promise<Library> {
  if (!isCalendarDate(TODAY)) throw new Error('TODAY is no day');
  return (await loadLibrary(folder, buildMiniSearchEngine, TODAY)).library;
}

/** The bot, logged in to an emulator of its own. */
export type TestBot = {
  readonly emulator: Emulator;
  readonly bot: Bot;
  /** Everything the bot logged, as JSON lines. */
  readonly log: readonly string[];
  stop(): Promise<void>;
};

/** Starts an emulator and the real bot on it. */
export async function startTestBot(
  library: Library | (() => Library),
  options: EmulatorOptions = {},
): Promise<TestBot> {
  const emulator = await startEmulator(options);
  const { bot, log } = await startBotOn(emulator, library);
  return {
    emulator,
    bot,
    log,
    async stop() {
      await bot.stop();
      await emulator.stop();
    },
  };
}

/** One transparent pixel, where a test is not about the picture. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);
const drawNothing: BotOptions['renderChart'] = () => Promise.resolve(new Uint8Array(PIXEL));

/** Logs one more bot in to a running emulator. */
export async function startBotOn(
  emulator: Emulator,
  library: Library | (() => Library),
  token: string = emulator.token,
  renderChart: BotOptions['renderChart'] = drawNothing,
  telemetry: BotOptions['telemetry'] = noTelemetry,
): Promise<{ readonly bot: Bot; readonly log: readonly string[] }> {
  const log: string[] = [];
  const bot = await startBot({
    token,
    apiUrl: emulator.apiUrl,
    borrowCorpus: () => ({
      corpus: toCorpusVersion(typeof library === 'function' ? library() : library),
      giveBack: () => undefined,
    }),
    renderChart,
    telemetry,
    version: '1.2.3',
    // As `main.ts` makes it.
    log: createLog(
      { level: 'trace', secrets: [token], describeError: safeError },
      { write: (line: string) => void log.push(line) },
    ),
    onFatal: (error) => void log.push(`fatal: ${error.message}`),
  });
  return { bot, log };
}
