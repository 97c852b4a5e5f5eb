import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { WorkerLostError } from '../threads/host-worker.ts';
import type { HostedVersion } from './host-version.ts';
import type { LoadedFacts } from './version-calls.ts';

/** A version on loan: it stays as it is until it is given back, whatever is served to others meanwhile. */
export type BorrowedCorpus = {
  readonly corpus: CorpusVersion;
  /** Twice is once. */
  readonly giveBack: () => void;
};

/** A version, whoever is using it, and its thread, which is started anew should it break down. */
export type VersionSlot = {
  readonly facts: LoadedFacts;
  readonly borrow: () => BorrowedCorpus;
  /** Ends the thread once nobody uses the version any more. */
  retire(): void;
  /** Ends the thread now. */
  close(): Promise<void>;
};

/** How a slot deals with a thread that has broken down. */
export type SlotOptions = {
  /** Loads the very same version again. */
  readonly reopen: () => Promise<HostedVersion>;
  /** The thread has ended by itself; it is started again. */
  readonly onLost: (error: Error) => void;
  /** It does not come back: the version cannot be served any more. */
  readonly onFatal: (error: Error) => void;
};

/** A thread that breaks down more often within this time has a cause that starting it again does not mend. Chosen. */
const MAX_RESTARTS = 3;
const RESTARTS_WITHIN_MS = 10 * 60_000;

/** Puts a loaded version into a slot. */
export function createVersionSlot(
  first: HostedVersion,
  { reopen, onLost, onFatal }: SlotOptions,
): VersionSlot {
  let hosted: Promise<HostedVersion> = Promise.resolve(first);
  let users = 0;
  let isRetired = false;
  let isClosed = false;
  const restarts: number[] = [];

  const restart = (loss: WorkerLostError) => {
    if (isClosed) return;
    const now = performance.now();
    restarts.push(now);
    onLost(loss);
    const recent = restarts.filter((at) => now - at < RESTARTS_WITHIN_MS);
    if (recent.length > MAX_RESTARTS) return onFatal(loss);
    hosted = reopen();
    hosted.then(watch).catch((error: unknown) => {
      if (!isClosed) onFatal(error instanceof Error ? error : loss);
    });
  };
  const watch = (host: HostedVersion) => void host.lost.then(restart);
  watch(first);

  const close = async () => {
    if (isClosed) return;
    isClosed = true;
    const host = await hosted.catch(() => undefined);
    await host?.close();
  };
  const closeWhenIdle = () => {
    if (isRetired && users === 0) void close();
  };
  const { fingerprint, summary, examples } = first.corpus;
  const corpus: CorpusVersion = {
    fingerprint,
    summary,
    examples,
    answer: async (...asked) => await (await hosted).corpus.answer(...asked),
    readArticle: async (...asked) => await (await hosted).corpus.readArticle(...asked),
    timeline: async (request) => await (await hosted).corpus.timeline(request),
    suggestTopics: async (typed, limit) => await (await hosted).corpus.suggestTopics(typed, limit),
    surveyTopics: async (limit) => await (await hosted).corpus.surveyTopics(limit),
    suggestHeadlines: async (typed, limit) =>
      await (await hosted).corpus.suggestHeadlines(typed, limit),
    keyWords: async (text, limit) => await (await hosted).corpus.keyWords(text, limit),
  };
  return {
    facts: first.facts,
    borrow() {
      users += 1;
      let isBack = false;
      return {
        corpus,
        giveBack() {
          if (isBack) return;
          isBack = true;
          users -= 1;
          closeWhenIdle();
        },
      };
    },
    retire() {
      isRetired = true;
      closeWhenIdle();
    },
    close,
  };
}
