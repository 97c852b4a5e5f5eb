import { z } from 'zod';
import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { Answer } from '../domain/answer.ts';
import type { ArticleWindow } from '../domain/article.ts';
import type { DatedHeadline } from '../domain/dated-headline.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { SurveyedTopic, Topic } from '../domain/topic.ts';
import { UserError } from '../domain/user-error.ts';
import { hostWorker, type WorkerLostError } from '../threads/host-worker.ts';
import { startWorker, workerBeside } from '../threads/start-worker.ts';
import { reviveError } from './errors-between-threads.ts';
import {
  type LoadedFacts,
  type LoadOrder,
  type LoadOutcome,
  type LoadProgress,
  METHODS,
  type Order,
} from './version-calls.ts';

/**
 * A worker that is busy and says nothing for so long is given up. Chosen: ten times the longest step between two signs of
 * life that was measured (3 s, the topics of 100,000 paragraphs).
 */
const SILENT_LIMIT_MS = 30_000;

/** A version of the corpus in a thread of its own: the event loop here is never held by a question or an index. */
export type HostedVersion = {
  readonly kind: 'loaded';
  readonly facts: LoadedFacts;
  /** Rejects with a `WorkerLostError` once the thread has ended. */
  readonly corpus: CorpusVersion;
  /** Resolves when the thread ends, whyever. */
  readonly lost: Promise<WorkerLostError>;
  /** Ends the thread; what is being answered rejects. */
  close(): Promise<void>;
};

/**
 * Loads a version in a new thread.
 *
 * @returns the version; or that the folder holds what is served already, and then the thread has ended
 * @param signal gives it up
 * @throws {UserError} (rejects) `stopping` if it was given up
 * @throws {CorpusError} (rejects) if the folder cannot be read or holds no valid article
 * @throws {DictionaryError} (rejects) if the word list cannot be used
 * @throws {VersionGoneError} (rejects) if a certain version is wanted and there is none
 * @throws {WorkerLostError} (rejects) if the thread breaks down
 */
export async function hostVersion(
  order: LoadOrder,
  onProgress: (progress: LoadProgress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<HostedVersion | Extract<LoadOutcome, { kind: 'same' }>> {
  const worker = startWorker(workerBeside(import.meta.url, 'version-worker'));
  const host = hostWorker(worker, { silentLimitMs: SILENT_LIMIT_MS, reviveError });
  // What comes back is what our own code has sent: see version-calls.ts.
  const call = async <Result>(
    method: string,
    argument: unknown,
    onPart?: (value: unknown) => void,
  ): Promise<Result> => z.custom<Result>().parse(await host.call(method, argument, onPart));

  const giveUp = () => void host.close();
  signal?.addEventListener('abort', giveUp);
  try {
    if (signal?.aborted) throw new UserError({ identifier: 'stopping' });
    const outcome = await call<LoadOutcome>(METHODS.load, order, (value) =>
      onProgress(z.custom<LoadProgress>().parse(value)),
    );
    if (outcome.kind === 'same') {
      await host.close();
      return outcome;
    }
    const { facts } = outcome;
    const { fingerprint, summary, examples } = facts;
    return {
      kind: 'loaded',
      facts,
      corpus: {
        fingerprint,
        summary,
        examples,
        answer: (question, limit, offset) =>
          call<Answer>(METHODS.answer, { question, limit, offset } satisfies Order<'answer'>),
        readArticle: (key, paragraphNumber) =>
          call<ArticleWindow | undefined>(METHODS.readArticle, {
            key,
            paragraphNumber,
          } satisfies Order<'readArticle'>),
        timeline: (request) =>
          call<Timeline>(METHODS.timeline, request satisfies Order<'timeline'>),
        suggestTopics: (typed, limit) =>
          call<readonly Topic[]>(METHODS.suggestTopics, {
            typed,
            limit,
          } satisfies Order<'suggestTopics'>),
        surveyTopics: (limit) =>
          call<readonly SurveyedTopic[]>(METHODS.surveyTopics, {
            limit,
          } satisfies Order<'surveyTopics'>),
        suggestHeadlines: (typed, limit) =>
          call<readonly DatedHeadline[]>(METHODS.suggestHeadlines, {
            typed,
            limit,
          } satisfies Order<'suggestHeadlines'>),
        keyWords: (text, limit) =>
          call<readonly string[]>(METHODS.keyWords, { text, limit } satisfies Order<'keyWords'>),
      },
      lost: host.lost,
      close: () => host.close(),
    };
  } catch (error) {
    await host.close();
    throw signal?.aborted ? new UserError({ identifier: 'stopping' }) : error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
