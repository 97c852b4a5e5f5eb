import path from 'node:path';
import process from 'node:process';
import { type Logger, pino } from 'pino';
import pretty from 'pino-pretty';
import { ChartError } from './chart/chart-error.ts';
import { createChartRenderer } from './chart/chart-renderer.ts';
import { describeFailure } from './cli/describe-failure.ts';
import { printable } from './cli/printable.ts';
import { startBot } from './discord/bot.ts';
import { safeError } from './discord/safe-error.ts';
import { startEmulator } from './emulator/emulator.ts';
import { createIntake } from './intake/intake.ts';
import { describeCorpus } from './messages/describe-corpus.ts';
import { type Language, translator } from './messages/translate.ts';
import { createLog } from './operation/create-log.ts';
import { type Operation, startOperation } from './operation/operation.ts';
import { startPreview } from './preview/preview-server.ts';
import { createKeeper, type Keeper } from './serving/keeper.ts';
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
  const log = createLog(
    {
      level: settings.LOG_LEVEL,
      secrets: [settings.DISCORD_TOKEN ?? ''],
      describeError: safeError,
    },
    stream,
  );
  const stopping = stopOnSignal(settings, log);
  const operation = await startOperation({
    port: settings.METRICS_PORT,
    version,
    clock: Date.now,
  });
  if (operation.url !== undefined)
    say(translator(settings.OPERATOR_LANGUAGE)('operator.metricsAt', { url: operation.url }));
  try {
    const keeper = operation.watchKeeper(await loadCorpus(settings, log));
    reportCorpus(keeper, settings);
    const app = await startOver(keeper, () => start(keeper, operation, settings, log));
    stopping.by({
      async stop() {
        operation.announceStop();
        // A reload may take minutes; whoever has called for it is told.
        keeper.abandon();
        await inOrder([operation, keeper, app]).stop();
      },
    });
  } catch (error) {
    await operation.stop();
    throw error;
  }
} catch (error) {
  const text = describeFailure(error, readOperatorLanguage());
  if (text === undefined) throw error;
  process.stderr.write(`${printable(text)}\n`);
  process.exitCode = 1;
}

/** Several as one: what was started last is stopped first. */
function inOrder(parts: readonly Running[]): Running {
  return {
    async stop() {
      for (const part of parts.toReversed()) await part.stop();
    },
  };
}

/** What stands on something else; where it cannot be started, that is stopped, too. */
async function startOver(ground: Running, begin: () => Promise<Running>): Promise<Running> {
  try {
    return await begin();
  } catch (error) {
    await ground.stop();
    throw error;
  }
}

async function loadCorpus(settings: Settings, log: Logger): Promise<Keeper> {
  return await createKeeper({
    folder: settings.CORPUS_DIR,
    snapshots: path.resolve(settings.SNAPSHOT_DIR),
    dictionaryFile: settings.DICTIONARY_EN_DE,
    today: () => dayIn(settings.TIME_ZONE, new Date()),
    clock: Date.now,
    log,
    onFatal: failWith(log),
  });
}

function failWith(log: Logger) {
  return (error: Error) => {
    log.fatal({ err: error }, 'cannot go on');
    process.exit(1);
  };
}

async function start(
  keeper: Keeper,
  operation: Operation,
  settings: Settings,
  log: Logger,
): Promise<Running> {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl } = settings;
  return token === undefined
    ? await startInPreview(keeper, operation, settings, log)
    : await startOn({ token, apiUrl }, keeper, operation, settings, log);
}

async function startOn(
  discord: { readonly token: string; readonly apiUrl: string },
  keeper: Keeper,
  operation: Operation,
  settings: Settings,
  log: Logger,
): Promise<Running> {
  const charts = createChartRenderer();
  const bot = await startBot({
    ...discord,
    borrowCorpus: keeper.borrow,
    curation: {
      keeper,
      intake: createIntake({
        folder: path.resolve(settings.CORPUS_DIR),
        tool: `fundstelle ${version}`,
        now: () => new Date().toISOString(),
      }),
      clock: Date.now,
      homeGuildIds: settings.HOME_GUILD_IDS,
      moderatorRoleIds: settings.CORPUS_MOD_ROLE_IDS,
    },
    renderChart: charts.renderChart,
    version,
    log,
    telemetry: operation.telemetry,
    onFatal: failWith(log),
  });
  operation.watchBot(bot);
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
  keeper: Keeper,
  operation: Operation,
  settings: Settings,
  log: Logger,
): Promise<Running> {
  const { PREVIEW_PORT, OPERATOR_LANGUAGE } = settings;
  const t = translator(OPERATOR_LANGUAGE);
  const emulator = await startEmulator({ guilds: [{ name: PREVIEW_GUILD }] });
  const facts = () => keeper.status().served.facts;
  const corpusLine = (language: Language) => describeCorpus(facts().summary, language);
  const parts: Running[] = [emulator];
  try {
    // The only server is the home server, whatever the settings say of others.
    parts.push(
      await startOn(emulator, keeper, operation, { ...settings, HOME_GUILD_IDS: [] }, log),
    );
    const preview = await startPreview({
      emulator,
      port: PREVIEW_PORT,
      exampleQuestions: () => facts().examples,
      corpusLine: () => ({ de: corpusLine('de'), en: corpusLine('en') }),
    });
    parts.push(preview);
    const { url, port } = preview;
    say(t('operator.previewMode'));
    if (PREVIEW_PORT !== 0 && port !== PREVIEW_PORT)
      say(t('operator.previewPortTaken', { port: PREVIEW_PORT }));
    say(t('operator.previewAt', { url }));
    say(t('operator.setupAt', { url }));
  } catch (error) {
    await inOrder(parts).stop();
    throw error;
  }
  return inOrder(parts);
}

function reportCorpus(keeper: Keeper, settings: Settings): void {
  const { facts } = keeper.status().served;
  const { OPERATOR_LANGUAGE, CORPUS_DIR } = settings;
  const t = translator(OPERATOR_LANGUAGE);
  const summary = describeCorpus(facts.summary, OPERATOR_LANGUAGE);
  say(t('operator.corpusLoaded', { folder: CORPUS_DIR, summary, ms: facts.loadMs }));
  const { errorCount, warningCount } = facts.rejections;
  const count = errorCount + warningCount;
  if (count > 0) say(t('operator.problems', { count }));
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
