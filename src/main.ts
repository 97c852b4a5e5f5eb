import process from 'node:process';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { summarize } from './answer/library.ts';
import { type LoadedLibrary, loadLibrary } from './answer/load-library.ts';
import { ChartError } from './chart/chart-error.ts';
import { createChartRenderer } from './chart/chart-renderer.ts';
import { describeFailure } from './cli/describe-failure.ts';
import { printable } from './cli/printable.ts';
import { startBot } from './discord/bot.ts';
import { startEmulator } from './emulator/emulator.ts';
import { describeCorpus } from './messages/describe-corpus.ts';
import { translator } from './messages/translate.ts';
import { startPreview } from './preview/preview-server.ts';
import { buildAutoEngine } from './search/engines/choose-engine.ts';
import { readOperatorLanguage, readSettings, type Settings } from './settings.ts';
import { dayIn } from './temporal/day-in.ts';
import { version } from './version.ts';

/** What runs and can be stopped. */
type Running = { stop(): Promise<void> };

/** Name of the server that the preview shows. */
const PREVIEW_GUILD = 'Fundstelle';

/** Exit code after a second signal: nothing was awaited. Source: shells' 128 + SIGINT. */
const EXIT_IMPATIENT = 130;

const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  const settings = readSettings();
  // Lines for people on a terminal, JSON for machines; standard error in both cases.
  const stream = process.stderr.isTTY
    ? pretty({ destination: 2, sync: true })
    : pino.destination(2);
  const log = pino({ level: settings.LOG_LEVEL }, stream);
  const today = dayIn(settings.TIME_ZONE, new Date());
  const loaded = await loadLibrary(
    settings.CORPUS_DIR,
    buildAutoEngine,
    today,
    settings.DICTIONARY_EN_DE,
  );
  reportCorpus(loaded, settings);
  const stopping = stopOnSignal(settings, log);
  stopping.by(await start(loaded, settings, log));
} catch (error) {
  const text = describeFailure(error, readOperatorLanguage());
  if (text === undefined) throw error;
  process.stderr.write(`${printable(text)}\n`);
  process.exitCode = 1;
}

async function start(loaded: LoadedLibrary, settings: Settings, log: Logger): Promise<Running> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = settings;
  return token === undefined
    ? await startInPreview(loaded, settings, log)
    : await startOn({ token, apiUrl }, loaded, log);
}

async function startOn(
  discord: { readonly token: string; readonly apiUrl: string },
  { library }: LoadedLibrary,
  log: Logger,
): Promise<Running> {
  const onFatal = (error: Error) => {
    log.fatal({ err: error }, 'cannot go on');
    process.exit(1);
  };
  const charts = createChartRenderer();
  const bot = await startBot({
    ...discord,
    library: () => library,
    renderChart: charts.renderChart,
    version,
    log,
    onFatal,
  });
  // The first picture takes longest; nobody waits for this one.
  charts.prewarm().catch((error: unknown) => {
    // Closed meanwhile: the program ends for another reason, which is told.
    if (!(error instanceof ChartError && error.reason === 'closed'))
      log.warn({ err: error }, 'no charts');
  });
  return {
    async stop() {
      await bot.stop();
      await charts.close();
    },
  };
}

async function startInPreview(
  loaded: LoadedLibrary,
  { PREVIEW_PORT, OPERATOR_LANGUAGE }: Settings,
  log: Logger,
): Promise<Running> {
  const t = translator(OPERATOR_LANGUAGE);
  const emulator = await startEmulator({ guilds: [{ name: PREVIEW_GUILD }] });
  const summary = summarize(loaded.library);
  const parts: Running[] = [emulator];
  const stop = async () => {
    for (const part of parts.toReversed()) await part.stop();
  };
  try {
    parts.push(await startOn(emulator, loaded, log));
    const preview = await startPreview({
      emulator,
      port: PREVIEW_PORT,
      exampleQuestions: loaded.library.examples,
      corpusLine: { de: describeCorpus(summary, 'de'), en: describeCorpus(summary, 'en') },
    });
    parts.push(preview);
    say(t('operator.previewMode'));
    say(t('operator.previewAt', { url: preview.url }));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function reportCorpus({ library, corpus, loadMs }: LoadedLibrary, settings: Settings): void {
  const { OPERATOR_LANGUAGE, CORPUS_DIR } = settings;
  const t = translator(OPERATOR_LANGUAGE);
  const summary = describeCorpus(summarize(library), OPERATOR_LANGUAGE);
  say(t('operator.corpusLoaded', { folder: CORPUS_DIR, summary, ms: loadMs }));
  if (corpus.problems.length > 0) say(t('operator.problems', { count: corpus.problems.length }));
}

/**
 * Ends the program on SIGINT and SIGTERM: in order once something runs, at once before that and on the second signal.
 */
function stopOnSignal({ OPERATOR_LANGUAGE }: Settings, log: Logger) {
  let running: Running | undefined;
  let isStopping = false;
  const stop = async () => {
    if (isStopping || !running) process.exit(isStopping ? EXIT_IMPATIENT : 0);
    isStopping = true;
    try {
      await running.stop();
      say(translator(OPERATOR_LANGUAGE)('operator.stopped'));
      process.exit(0);
    } catch (error) {
      log.fatal({ err: error }, 'could not stop in order');
      process.exit(1);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());
  return {
    by(started: Running) {
      running = started;
    },
  };
}
