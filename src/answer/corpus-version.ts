import type { Answer } from '../domain/answer.ts';
import type { ArticleWindow } from '../domain/article.ts';
import type { DatedHeadline } from '../domain/dated-headline.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { SurveyedTopic, Topic } from '../domain/topic.ts';
import { answerQuestion, type Question } from './answer-question.ts';
import { type Library, summarize } from './library.ts';
import { makeTimeline, type TimelineRequest } from './make-timeline.ts';
import { readArticle } from './read-article.ts';
import { mainTopics, surveyTopics } from './survey-topics.ts';

/**
 * One version of the corpus as those see it who ask, wherever its index lives: in this thread or in another. It never
 * changes.
 */
export type CorpusVersion = {
  /** Another one, another version of the corpus. */
  readonly fingerprint: string;
  readonly summary: LibrarySummary;
  /** Questions that this corpus answers, for newcomers; may be empty. */
  readonly examples: readonly string[];
  /**
   * The passages that answer a question.
   *
   * @param limit passages at most
   * @param offset passages left out before them; one beyond the last gives the last page
   * @throws {UserError} (rejects) as `answerQuestion` does
   */
  answer(question: Question, limit?: number, offset?: number): Promise<Answer>;
  /**
   * Three paragraphs of an article, around one of them; `undefined` where there is no such article.
   *
   * @param key as `articleKey` makes it
   */
  readArticle(key: string, paragraphNumber: number): Promise<ArticleWindow | undefined>;
  /** The chronology of a topic. @throws {UserError} (rejects) as `makeTimeline` does */
  timeline(request: TimelineRequest): Promise<Timeline>;
  /** Topics for what somebody has typed so far, best first; the greatest ones where nothing is typed. */
  suggestTopics(typed: string, limit: number): Promise<readonly Topic[]>;
  /** What the corpus is about, most articles first. */
  surveyTopics(limit: number): Promise<readonly SurveyedTopic[]>;
  /** Headlines for what somebody has typed so far, best first; the newest where nothing is typed. */
  suggestHeadlines(typed: string, limit: number): Promise<readonly DatedHeadline[]>;
  /** The rarest nouns of a text that this corpus knows, in the text's order; may be empty. */
  keyWords(text: string, limit: number): Promise<readonly string[]>;
};

/** A library of this thread. */
export function toCorpusVersion(library: Library): CorpusVersion {
  return {
    fingerprint: library.fingerprint,
    summary: summarize(library),
    examples: library.examples,
    answer: (question, limit, offset) => answerQuestion(question, library, limit, offset),
    readArticle: async (key, paragraphNumber) => readArticle(key, paragraphNumber, library),
    // Async, so that what is thrown is a rejection as it would be from another thread.
    timeline: async (request) => makeTimeline(request, library),
    suggestTopics: async (typed, limit) =>
      typed.trim() === ''
        ? mainTopics(library.topics, limit)
        : library.topics.suggestTopics(typed, limit),
    surveyTopics: async (limit) => surveyTopics(library, limit),
    suggestHeadlines: async (typed, limit) => library.topics.suggestHeadlines(typed, limit),
    keyWords: async (text, limit) => library.topics.keyWords(text, limit),
  };
}
