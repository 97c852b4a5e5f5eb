import { Command, InvalidArgumentError, Option } from 'commander';
import { answerQuestion, DEFAULT_PASSAGES } from '../answer/answer-question.ts';
import { summarize } from '../answer/library.ts';
import { loadLibrary } from '../answer/load-library.ts';
import { ENTRIES_RANGE } from '../answer/make-timeline.ts';
import { TIMELINE_STEPS } from '../domain/timeline.ts';
import { FORMATS } from '../import/detect-format.ts';
import { buildAutoEngine } from '../search/engines/choose-engine.ts';
import { addEvaluations } from './add-evaluations.ts';
import { checkCorpus, checkToText, exitCodeOf } from './check-corpus.ts';
import type { CliContext } from './cli-context.ts';
import { fixNames } from './fix-names.ts';
import { type ImportOptions, runImport } from './import/run-import.ts';
import { runDeployCommands } from './operation/run-deploy-commands.ts';
import { runDoctor } from './operation/run-doctor.ts';
import { answerToJson, answerToText } from './print-answer.ts';
import { runDate } from './run-date.ts';
import { runTimeline, type TimelineOptions } from './run-timeline.ts';

/** Passages that one call can ask for; the search looks at no more. */
const MAX_LIMIT = 50;

type CheckOptions = { readonly strict?: true; readonly json?: true; readonly fix?: true };

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
    .command('timeline')
    .description('prints the timeline of a topic as Discord would show it, all entries on one page')
    .argument('[topic]', 'a name, a place, a thing; default: the whole corpus')
    .option('--from <date>', 'only events from: 2015, "März 2015", 26.9.2015')
    .option('--to <date>', 'only events until: 2015, "März 2015", 26.9.2015')
    .option('--source <name>', 'only articles from this publisher or agency')
    .option(
      '--entries <number>',
      `entries at most, ${ENTRIES_RANGE.min} to ${ENTRIES_RANGE.max}; default: as many as matter`,
      parseEntries,
    )
    .addOption(
      new Option('--step <unit>', 'one entry a day, week, month or year at most')
        .choices(TIMELINE_STEPS)
        .default('auto'),
    )
    .option('--json', 'prints one JSON object')
    .action(async (topic: string | undefined, options: TimelineOptions) => {
      await runTimeline(topic, options, context);
    });

  program
    .command('import')
    .description('reads texts, web pages, exports and feeds into articles of the corpus')
    .argument('<input>', 'a file, a folder, or - for standard input')
    .option('--dry-run', 'writes nothing, says all')
    .option('--yes', 'writes without asking; nearly equal articles are left out')
    .option('--interactive', 'asks about each article, on a terminal')
    .addOption(
      new Option('--format <name>', 'what the files are')
        .choices(['auto', ...FORMATS])
        .default('auto'),
    )
    .option('--source <name>', 'publisher of articles that name none')
    .option('--out <folder>', 'the corpus folder; default: CORPUS_DIR')
    .option('--json', 'prints one JSON object an article')
    .option('--strict', 'exit code 3 on warnings')
    .addHelpText(
      'after',
      `
Nothing is guessed silently: each field says whether it is given, inferred or missing, and every removed line is
shown. Without a terminal nothing is written unless --yes is given. Files changed by a person are never overwritten.`,
    )
    .action(async (input: string, options: ImportOptions) => {
      await runImport(input, options, context);
    });

  program
    .command('check')
    .description('validates a corpus folder: one line a problem, exit code 1 on errors')
    .argument('[folder]', 'the corpus folder; default: CORPUS_DIR')
    .option('--strict', 'exit code 3 on warnings')
    .option('--json', 'prints one JSON object')
    .option('--fix', 'gives fields their canonical names first: title becomes headline')
    .action(async (folder: string | undefined, options: CheckOptions) => {
      await runCheck(folder, options, context);
    });

  program
    .command('date')
    .description('enters the day an article appeared, or corrects it')
    .argument('<id>', 'id of the article')
    .argument('<edtf>', '2016-01-20, 2016-01-20? where it is not certain, 2016-01, 2016')
    .option('--note <reason>', 'why the date is what it is; needed with ?, ~ or %')
    .option('--out <folder>', 'the corpus folder; default: CORPUS_DIR')
    .action(async (id: string, edtf: string, options: { note?: string; out?: string }) => {
      await runDate(id, edtf, options, context);
    });

  program
    .command('doctor')
    .description('looks at all that the bot needs and says what to do: exit code 1 on problems')
    .action(async () => {
      await runDoctor(context);
    });

  program
    .command('deploy-commands')
    .description(
      'registers the commands with Discord where they differ; the bot does so at its start',
    )
    .option('--dry-run', 'registers nothing, says what it would')
    .action(async (options: { dryRun?: true }) => {
      await runDeployCommands(options, context);
    });

  addEvaluations(program.command('eval').description('measures on data of your own'), context);
  return program;
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
  options: CheckOptions,
  context: CliContext,
): Promise<void> {
  const { CORPUS_DIR, OPERATOR_LANGUAGE, TIME_ZONE } = context.settings();
  if (options.fix)
    for (const line of await fixNames(folder ?? CORPUS_DIR, OPERATOR_LANGUAGE))
      context.report(`${line}\n`);
  const result = await checkCorpus(folder ?? CORPUS_DIR, context.today(TIME_ZONE));
  context.write(
    options.json ? `${JSON.stringify(result, null, 2)}\n` : checkToText(result, OPERATOR_LANGUAGE),
  );
  context.setExitCode(exitCodeOf(result, options.strict === true));
}

function parseLimit(value: string): number {
  return parseWhole(value, 1, MAX_LIMIT);
}

function parseEntries(value: string): number {
  return parseWhole(value, ENTRIES_RANGE.min, ENTRIES_RANGE.max);
}

function parseWhole(value: string, min: number, max: number): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < min || number > max)
    throw new InvalidArgumentError(`a whole number from ${min} to ${max} is expected.`);
  return number;
}
