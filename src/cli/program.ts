import process from 'node:process';
import { Command, InvalidArgumentError, Option } from 'commander';
import { answerQuestion, DEFAULT_PASSAGES } from '../answer/answer-question.ts';
import { summarize } from '../answer/library.ts';
import { loadLibrary } from '../answer/load-library.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { buildAutoEngine, ENGINE_NAMES } from '../search/engines/choose-engine.ts';
import type { Settings } from '../settings.ts';
import { checkCorpus, checkToText, exitCodeOf } from './check-corpus.ts';
import { evaluateRetrieval, type RetrievalOptions } from './eval-retrieval.ts';
import { answerToJson, answerToText } from './print-answer.ts';
import { printable } from './printable.ts';

/** Passages that one call can ask for; the search looks at no more. */
const MAX_LIMIT = 50;

/** What the command line works with. */
export type CliContext = {
  /** Read when a command needs them, so that `--help` works with any settings. */
  readonly settings: () => Settings;
  readonly today: (timeZone: string) => CalendarDate;
  readonly version: string;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Takes what a long command says on its way; standard error unless given. */
  readonly report?: (text: string) => void;
  readonly setExitCode: (code: number) => void;
};

type AskOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly limit: number;
  readonly json?: true;
  readonly explain?: true;
};

/** The command line; `parseAsync` runs it. Its errors are those of the rooms it calls. */
export function createProgram(context: CliContext): Command {
  const program = new Command('fundstelle')
    .description('Answers questions about an archive of dated articles by quoting it.')
    .version(context.version)
    .showHelpAfterError('(--help shows what is possible)')
    .exitOverride();

  program
    .command('ask')
    .description('asks the corpus and prints the answer as Discord would show it')
    .argument('<question>', 'the question, in quotation marks')
    .option('--from <date>', 'only articles from: 2015, "März 2015", 26.9.2015')
    .option('--to <date>', 'only articles until: 2015, "März 2015", 26.9.2015')
    .option('--source <name>', 'only articles from this publisher or agency')
    .option('--limit <number>', `passages at most, 1 to ${MAX_LIMIT}`, parseLimit, DEFAULT_PASSAGES)
    .option('--explain', 'says why each passage stands where it stands')
    .option('--json', 'prints one JSON object')
    .action(async (question: string, options: AskOptions) => {
      await runAsk(question, options, context);
    });

  program
    .command('check')
    .description('validates a corpus folder: one line a problem, exit code 1 on errors')
    .argument('[folder]', 'the corpus folder; default: CORPUS_DIR')
    .option('--strict', 'exit code 3 on warnings')
    .option('--json', 'prints one JSON object')
    .action(async (folder: string | undefined, options: { strict?: true; json?: true }) => {
      await runCheck(folder, options, context);
    });

  addEvaluations(program.command('eval').description('measures on a set of questions'), context);
  return program;
}

function addEvaluations(evaluation: Command, context: CliContext): void {
  evaluation
    .command('retrieval')
    .description(
      'asks a collection of passages a file of questions; writes what was found and prints what it took',
    )
    .requiredOption('--passages <file>', 'JSON Lines of {id, text, title?, language?}')
    .requiredOption('--queries <file>', 'JSON Lines of {id, text}')
    .requiredOption(
      '--out <file>',
      'result: JSON Lines of {id, ranked, confidence, answered, ms}, one per question, in their order',
    )
    .addOption(
      new Option('--engine <name>', 'first stage of the search')
        .choices(ENGINE_NAMES)
        .default('auto'),
    )
    .addHelpText(
      'after',
      `
ms is the whole of a question: analysis, search and grade. The first 50 questions are asked once
more at the start, unwritten, to warm up. Garbage is collected before memory is measured.`,
    )
    .action(async (options: RetrievalOptions) => {
      const report = context.report ?? ((text) => process.stderr.write(printable(text)));
      const { OPERATOR_LANGUAGE } = context.settings();
      const summary = await evaluateRetrieval(options, OPERATOR_LANGUAGE, report);
      context.write(`${JSON.stringify(summary)}\n`);
    });
}

async function runAsk(question: string, options: AskOptions, context: CliContext): Promise<void> {
  const { CORPUS_DIR, DICTIONARY_EN_DE, OPERATOR_LANGUAGE, TIME_ZONE } = context.settings();
  const today = context.today(TIME_ZONE);
  const { library } = await loadLibrary(CORPUS_DIR, buildAutoEngine, today, DICTIONARY_EN_DE);
  const { from, to, source, limit, explain } = options;
  const started = performance.now();
  const answer = await answerQuestion({ question, from, to, source }, library, limit);
  const ms = Math.round((performance.now() - started) * 100) / 100;
  context.write(
    options.json
      ? `${JSON.stringify(answerToJson(answer, ms, explain === true), null, 2)}\n`
      : answerToText(answer, summarize(library), OPERATOR_LANGUAGE, explain === true),
  );
}

async function runCheck(
  folder: string | undefined,
  options: { readonly strict?: true; readonly json?: true },
  context: CliContext,
): Promise<void> {
  const { CORPUS_DIR, OPERATOR_LANGUAGE, TIME_ZONE } = context.settings();
  const result = await checkCorpus(folder ?? CORPUS_DIR, context.today(TIME_ZONE));
  context.write(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : checkToText(result, OPERATOR_LANGUAGE),
  );
  context.setExitCode(exitCodeOf(result, options.strict === true));
}

function parseLimit(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1 || limit > MAX_LIMIT)
    throw new InvalidArgumentError(`a whole number from 1 to ${MAX_LIMIT} is expected.`);
  return limit;
}
