import type { NearDuplicate } from '../../analysis/near-duplicates.ts';
import { openArticleStore } from '../../import/article-store.ts';
import type { Format } from '../../import/detect-format.ts';
import { type Draft, ImportError } from '../../import/draft.ts';
import { createImporter, type Outcome } from '../../import/import-articles.ts';
import { readSource } from '../../import/read-source.ts';
import { translator } from '../../messages/translate.ts';
import type { CliContext } from '../cli-context.ts';
import { askPerson } from './ask-person.ts';
import { gatherSources, type PendingSource } from './gather-sources.ts';
import { outcomeToJson, outcomeToLines } from './report.ts';
import { createTally, type Tally, tallyToText } from './tally.ts';

/** What the command line was given. */
export type ImportOptions = {
  readonly dryRun?: true;
  readonly yes?: true;
  readonly interactive?: true;
  readonly format: Format | 'auto';
  /** Publisher of articles that name none. */
  readonly source?: string;
  readonly out?: string;
  readonly json?: true;
  readonly strict?: true;
};

/**
 * Reads files into articles of the corpus and reports on each; a bad file never stops the rest. Without a terminal nothing is
 * written unless `--yes` says so.
 *
 * @throws {InputError} if the input cannot be read at all; what the file system throws where nothing can be written
 */
export async function runImport(
  input: string,
  options: ImportOptions,
  context: CliContext,
): Promise<void> {
  const { CORPUS_DIR, OPERATOR_LANGUAGE: language } = context.settings();
  const t = translator(language);
  const folder = options.out ?? CORPUS_DIR;
  const { terminal } = context;
  const isInteractive =
    terminal.isInteractive && (options.interactive ?? !options.yes) && !options.json;
  const isDryRun = options.dryRun ?? !(options.yes || isInteractive);
  const sources = await gatherSources(input, terminal.readInput);
  const importer = createImporter({
    store: await openArticleStore(folder),
    read: (source) =>
      readSource(source, options.format).map((draft) => withPublisher(draft, options.source)),
    decide: isInteractive ? askPerson(language) : refuseDuplicates,
    isDryRun,
    at: context.now(),
    tool: `fundstelle ${context.version}`,
  });
  const tally = createTally();
  const stop = stopOnInterrupt(terminal.onInterrupt);
  for (const [place, source] of sources.entries()) {
    if (stop.isAsked()) {
      context.report(`${t('import.interrupted')}\n`);
      break;
    }
    for (const outcome of await takeSource(source, (read) => importer.take(read))) {
      tally.add(outcome);
      context.write(
        options.json
          ? `${JSON.stringify(outcomeToJson(source.name, outcome))}\n`
          : `${outcomeToLines(source.name, outcome, language).join('\n')}\n`,
      );
    }
    if (terminal.showsProgress && sources.length > 1)
      context.report(`\r${progressLine(place + 1, sources, tally, language)}`);
  }
  if (terminal.showsProgress && sources.length > 1) context.report('\n');
  const summary = tallyToText(tally.counts(), language);
  const note = isDryRun ? `${summary}\n${t('import.dryRun', { folder })}` : summary;
  if (options.json) context.report(`${note}\n`);
  else context.write(`${note}\n`);
  context.setExitCode(exitCodeOf(tally, options.strict === true));
}

async function takeSource(
  source: PendingSource,
  take: (read: Awaited<ReturnType<PendingSource['read']>>) => Promise<readonly Outcome[]>,
): Promise<readonly Outcome[]> {
  try {
    return await take(await source.read());
  } catch (error) {
    if (error instanceof ImportError) return [{ kind: 'failed', error }];
    throw error;
  }
}

/** Nobody is there to be asked. */
function refuseDuplicates(draft: Draft, duplicate: NearDuplicate | undefined) {
  return Promise.resolve(duplicate === undefined ? draft : undefined);
}

/** A publisher that the operator names for all: given by a person, not by the source. */
function withPublisher(
  draft: Draft | ImportError,
  publisher: string | undefined,
): Draft | ImportError {
  if (
    publisher === undefined ||
    draft instanceof ImportError ||
    draft.publisher.value !== undefined
  )
    return draft;
  return { ...draft, publisher: { value: publisher, status: 'given', basis: '--source' } };
}

function progressLine(
  done: number,
  sources: readonly PendingSource[],
  tally: Tally,
  language: 'de' | 'en',
): string {
  const { undated, failed } = tally.counts();
  const file = (sources[done - 1]?.name ?? '').slice(-40).padEnd(40);
  return translator(language)('import.progress', {
    done,
    all: sources.length,
    file,
    undated,
    failed,
  });
}

function stopOnInterrupt(onInterrupt: (stop: () => void) => void) {
  let isAsked = false;
  onInterrupt(() => {
    isAsked = true;
  });
  return { isAsked: () => isAsked };
}

/** 0 fine, 1 errors in files, 3 warnings under `--strict`. */
function exitCodeOf(tally: Tally, isStrict: boolean): 0 | 1 | 3 {
  const { failed, undated, untitled, near } = tally.counts();
  if (failed > 0) return 1;
  return isStrict && undated + untitled + near > 0 ? 3 : 0;
}
