import { type Command, Option } from 'commander';
import { ENGINE_NAMES } from '../search/engines/choose-engine.ts';
import type { CliContext } from './cli-context.ts';
import { evaluateTimelines, type TimelineEvaluationOptions } from './eval/timeline.ts';
import { evaluateTimexes, type TimexOptions } from './eval/timex.ts';
import { evaluateRetrieval, type RetrievalOptions } from './eval-retrieval.ts';

/** Adds the commands that measure on data of one's own. */
export function addEvaluations(evaluation: Command, context: CliContext): void {
  const print = (summary: object) => context.write(`${JSON.stringify(summary)}\n`);
  addRetrieval(evaluation, context, print);
  addTimex(evaluation, print);
  addTimeline(evaluation, print);
}

function addRetrieval(
  evaluation: Command,
  context: CliContext,
  print: (summary: object) => void,
): void {
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
      const { OPERATOR_LANGUAGE } = context.settings();
      print(await evaluateRetrieval(options, OPERATOR_LANGUAGE, context.report));
    });
}

function addTimex(evaluation: Command, print: (summary: object) => void): void {
  evaluation
    .command('timex')
    .description(
      'finds the dates in a file of texts; writes what was found and prints what it took',
    )
    .requiredOption(
      '--docs <file>',
      'JSON Lines of {doc, dct, text, language?}; dct is the day of publication, or null',
    )
    .requiredOption(
      '--out <file>',
      'result: JSON Lines of {doc, timex: [{start, end, type, value}]}, in their order',
    )
    .addOption(languageOption('of texts that do not tell theirs', 'de'))
    .addHelpText('after', '\nOffsets count UTF-16 units; values are those of TIMEX3.')
    .action(async (options: TimexOptions) => print(await evaluateTimexes(options)));
}

function addTimeline(evaluation: Command, print: (summary: object) => void): void {
  evaluation
    .command('timeline')
    .description(
      'makes timelines of topics whose articles are dated; writes them and prints what it took',
    )
    .requiredOption(
      '--tasks <file>',
      'JSON Lines of {topic, timeline?, query, start?, end?, max_dates, sents_per_date, articles}',
    )
    .requiredOption(
      '--articles <folder>',
      'where the files named by the tasks lie: JSON Lines of {pub, sents: [{t, d?: [dates]}]}',
    )
    .requiredOption(
      '--out <file>',
      'result: JSON Lines of {topic, timeline, entries: [{date, text}]}, one per task, in their order',
    )
    .addOption(languageOption('of the articles', 'de'))
    .action(async (options: TimelineEvaluationOptions) => print(await evaluateTimelines(options)));
}

function languageOption(whose: string, fallback: 'de' | 'en'): Option {
  return new Option('--language <tag>', `language ${whose}`)
    .choices(['de', 'en'])
    .default(fallback);
}
