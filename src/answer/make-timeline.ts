import type { Scope } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { dateStatus } from '../domain/publication-date.ts';
import type { TemporalRelation } from '../domain/temporal-expression.ts';
import type {
  EntryDate,
  NoTimelineReason,
  QuotedSentence,
  Timeline,
  TimelineEntry,
  TimelineStep,
} from '../domain/timeline.ts';
import { UserError } from '../domain/user-error.ts';
import type { TopicPassage } from '../search/topic-passages.ts';
import { chooseEntries } from '../timeline/choose/choose-entries.ts';
import { referenceDateOf } from '../timeline/date-index.ts';
import { type CorpusSentence, gatherSentences } from '../timeline/gather-sentences.ts';
import type { ChosenEntry } from '../timeline/selection.ts';
import { MAX_QUESTION_LENGTH } from './answer-question.ts';
import { cleanQuestion } from './clean-question.ts';
import type { Library } from './library.ts';
import { isInScope, parseScope, type ScopeRequest } from './scope.ts';
import { mainTopics } from './survey-topics.ts';

/** A timeline as somebody asked for it. */
export type TimelineRequest = ScopeRequest & {
  /** Blank or missing: the whole corpus. */
  readonly topic?: string | undefined;
  /** How many entries at most; missing: as many as matter, 5 to 15. */
  readonly entries?: number | undefined;
  readonly step?: TimelineStep | undefined;
};

/** Entries that one can ask for. Source: design; forty fill eight pages. */
export const ENTRIES_RANGE = { min: 5, max: 40 } as const;

/** From so many dated sentences on, undated ones beyond the articles' leads are left out. Chosen: one page. */
const MIN_DATED = 5;

/** Topics offered in place of one that the corpus does not name. */
const NEAR_TOPICS = 5;

/**
 * The chronology of a topic, by the dates of the events. `from` and `to` limit those, not the days of publication.
 *
 * @throws {UserError} if the topic is too long, a date cannot be read, or the source is unknown
 */
export function makeTimeline(request: TimelineRequest, library: Library): Timeline {
  const topic = cleanQuestion(request.topic ?? '');
  if (topic.length > MAX_QUESTION_LENGTH)
    throw new UserError({
      identifier: 'topic-too-long',
      length: topic.length,
      maxLength: MAX_QUESTION_LENGTH,
    });
  // An article of any day may tell an event of the range.
  const scope = { ...parseScope(request, library.articles), undatedLeftOut: 0 };
  const { from, to, source } = scope;
  const found = findPassages(topic, { source, swapped: false, undatedLeftOut: 0 }, library);
  const { step = 'auto', entries: maxEntries } = request;
  const head = {
    topic: topic === '' ? undefined : topic,
    scope,
    step,
    corrections: found.corrections,
  };
  const nothing = (reason: NoTimelineReason): Timeline => ({ ...head, kind: 'nothing', reason });
  if (!found.hasTerms) return nothing({ kind: 'no-words' });
  if (found.passages.length === 0) return nothing(whyNoPassages(topic, scope, found, library));

  const gather = (withReports: boolean) =>
    gatherSentences({
      passages: found.passages,
      sentencesOf: library.topics.sentencesOf,
      dateIndex: library.dates,
      withReports,
    });
  const dated = gather(false);
  // Where hardly anything is dated, what was reported on a day is better than nothing, and is marked as such.
  const sentences = countDated(dated) < MIN_DATED && topic !== '' ? gather(true) : dated;
  const selection = chooseEntries(sentences, { from, to, maxEntries, step });
  const articles = new Set(found.passages.map(({ article }) => article));
  if (selection.entries.length === 0) {
    const isLimited = from !== undefined || to !== undefined || source !== undefined;
    const anywhere = isLimited ? chooseEntries(sentences, {}).found : 0;
    return nothing(
      anywhere > 0
        ? { kind: 'outside-scope', count: anywhere }
        : { kind: 'no-dates', articleCount: articles.size },
    );
  }
  const telling = new Set(selection.telling.map(({ source: { article } }) => article));
  return {
    ...head,
    kind: 'entries',
    entries: selection.entries.flatMap(toEntry),
    found: selection.found,
    articleCount: telling.size,
    published: daysOf([...articles].filter((article) => isInScope(article, scope))),
  };
}

function countDated(sentences: readonly CorpusSentence[]): number {
  return sentences.filter(({ dates }) => dates.length > 0).length;
}

type FoundPassages = {
  readonly passages: readonly TopicPassage[];
  readonly hasTerms: boolean;
  readonly unknownWords: readonly string[];
  readonly corrections: Timeline['corrections'];
};

function findPassages(topic: string, scope: Scope, { topics }: Library): FoundPassages {
  const accepts = (article: Article) => isInScope(article, scope);
  if (topic !== '') return topics.findTopic(topic, accepts);
  const passages = topics.allPassages(accepts);
  return { passages, hasTerms: true, unknownWords: [], corrections: [] };
}

function whyNoPassages(
  topic: string,
  { source }: Scope,
  { unknownWords }: FoundPassages,
  { topics }: Library,
): NoTimelineReason {
  if (source !== undefined) {
    const elsewhere = topics.findTopic(topic, () => true).passages;
    const count = new Set(elsewhere.map(({ article }) => article)).size;
    if (count > 0) return { kind: 'outside-scope', count };
  }
  const near = topics.suggestTopics(topic, NEAR_TOPICS);
  return {
    kind: 'not-in-corpus',
    unknownWords,
    near: near.length > 0 ? near : mainTopics(topics, NEAR_TOPICS),
  };
}

/** When they appeared, ascending. */
function daysOf(articles: readonly Article[]): CalendarDate[] {
  return articles.flatMap((article) => referenceDateOf(article) ?? []).toSorted();
}

function toEntry(chosen: ChosenEntry<CorpusSentence>): TimelineEntry[] {
  const [best] = chosen.sentences;
  if (!best) return [];
  const told = best.dates.find(
    ({ first, last, precision }) =>
      first === chosen.first && last === chosen.last && precision === chosen.precision,
  );
  const words = chosen.dateFrom === 'text' ? told?.words : undefined;
  const restsOnPublication = chosen.dateFrom === 'report' || chosen.certainty === 'implied';
  const { article } = best.source;
  const date: EntryDate = {
    first: chosen.first,
    last: chosen.last,
    precision: chosen.precision,
    part: words === undefined ? undefined : told?.part,
    relation: words === undefined ? 'on' : relationOf(told?.relation, chosen.announced),
    basis: chosen.dateFrom,
    isUncertain: restsOnPublication && dateStatus(article.datePublished) === 'inferred',
  };
  return [
    {
      date,
      isAnnounced: chosen.announced,
      sentence: quote(best),
      dateWords: words,
      others: chosen.others.map(quote),
    },
  ];
}

/** "Ab Montag" is told like "seit Montag", but lies ahead. */
function relationOf(
  relation: TemporalRelation | undefined,
  isAhead: boolean,
): EntryDate['relation'] {
  if (relation === 'since') return isAhead ? 'from' : 'since';
  return relation === 'until' || relation === 'about' ? relation : 'on';
}

function quote({ source: { article, paragraph }, span }: CorpusSentence): QuotedSentence {
  return { article, paragraph, span };
}
