import type { Article, Paragraph } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import type { IndexedSentence } from '../search/indexed-sentences.ts';
import type { TopicPassage } from '../search/topic-passages.ts';
import { type DateIndex, referenceDateOf } from './date-index.ts';
import type { WordedDate } from './event-dates.ts';
import { standsAlone } from './stands-alone.ts';
import type { TimelineSentence } from './timeline-sentence.ts';

/** A sentence of the corpus that may tell an event. */
export type CorpusSentence = Omit<TimelineSentence, 'dates'> & {
  readonly source: { readonly article: Article; readonly paragraph: Paragraph };
  readonly span: Span;
  readonly dates: readonly WordedDate[];
};

/** Paragraphs at an article's start (its lede and the first one) whose undated sentences tell the news of the day. */
const LEAD_PARAGRAPHS = 2;

/** Sentences at an article's start that do. Source: the recipe that was measured on Timeline17. */
const LEAD_SENTENCES = 5;

/** An undated sentence that names this share of the topic may tell what was reported on the day. Chosen: most of it. */
const MIN_REPORT_SHARE = 0.5;

/**
 * What a sentence is on the topic that does not name it, in the lead of an article whose headline does. Elsewhere it is
 * nothing: who asks for a topic does not see why it is there. Chosen by reading timelines.
 */
const LEAD_SHARE = 0.4;

/**
 * Sentences that a timeline is chosen from, at most: the choice took 20 to 30 ms among 4,947, on the thread that answers
 * everybody.
 */
const MAX_SENTENCES = 12_000;

/** Where sentences are gathered from. */
export type Gathering = {
  /** In the collection's order, so that those of one article stand together. */
  readonly passages: readonly TopicPassage[];
  /** The sentences of a passage, by its position. */
  readonly sentencesOf: (position: number) => readonly IndexedSentence[];
  readonly dateIndex: DateIndex;
  /** Whether undated sentences anywhere in an article stand for the day of their report, where they name the topic. */
  readonly withReports: boolean;
};

/**
 * The sentences of the passages that may tell an event: those with a date, and the first ones of an article. Of more than
 * 12,000 those that hold most of the topic, dated ones first.
 */
export function gatherSentences(gathering: Gathering): CorpusSentence[] {
  const { passages } = gathering;
  const gathered: CorpusSentence[] = [];
  let current: ArticleSoFar | undefined;
  for (const passage of passages) {
    if (passage.article !== current?.article)
      current = { article: passage.article, number: (current?.number ?? -1) + 1, hasDay: false };
    gatherFrom(passage, current, gathering, gathered);
  }
  return gathered.length > MAX_SENTENCES ? thin(gathered) : gathered;
}

function thin(gathered: readonly CorpusSentence[]): CorpusSentence[] {
  const kept = gathered
    .toSorted(
      (a, b) =>
        Number(b.dates.length > 0) - Number(a.dates.length > 0) ||
        b.topicShare - a.topicShare ||
        a.place - b.place,
    )
    .slice(0, MAX_SENTENCES);
  const isKept = new Set(kept);
  return gathered.filter((sentence) => isKept.has(sentence));
}

/** An article while its passages are gone through. */
type ArticleSoFar = {
  readonly article: Article;
  readonly number: number;
  /** Whether its lead has told a day: what follows without one is about that, not about the day of the report. */
  hasDay: boolean;
};

const NONE: readonly WordedDate[] = [];

function gatherFrom(
  { position, article, paragraph, headingShare, sentenceShares }: TopicPassage,
  current: ArticleSoFar,
  { sentencesOf, dateIndex, withReports }: Gathering,
  gathered: CorpusSentence[],
): void {
  const place = article.paragraphs.indexOf(paragraph);
  const told = dateIndex.datesOf(paragraph.id);
  const isLead = place < LEAD_PARAGRAPHS;
  if (told.length === 0 && !isLead && !withReports) return;
  const language = /^en\b/i.test(article.inLanguage) ? 'en' : 'de';
  const published = referenceDateOf(article);
  // The second paragraph goes on where the first one ends; farther on it only matters that it is farther on.
  const before = isLead ? (place === 0 ? 0 : sentencesOf(position - 1).length) : LEAD_SENTENCES;
  for (const [at, sentence] of sentencesOf(position).entries()) {
    const { span } = sentence;
    const dates = told.length === 0 ? NONE : told.filter(({ words }) => isWithin(words, span));
    current.hasDay ||= dates.some(
      ({ precision, isBackground }) => precision === 'day' && !isBackground,
    );
    const isReport = withReports && (sentenceShares[at] ?? 0) >= MIN_REPORT_SHARE;
    const placeInArticle = isReport ? 0 : before + at;
    const isLeadReport = placeInArticle < LEAD_SENTENCES && (isReport || !current.hasDay);
    if (dates.length === 0 && !isLeadReport) continue;
    const topicShare = Math.max(sentenceShares[at] ?? 0, isLead ? headingShare * LEAD_SHARE : 0);
    if (topicShare === 0) continue;
    const { terms, count } = sentence.words();
    gathered.push({
      source: { article, paragraph },
      span,
      article: current.number,
      published,
      place: placeInArticle,
      terms,
      wordCount: count,
      topicShare,
      dates,
      standsAlone: standsAlone(paragraph.text.slice(span.start, span.end), language),
    });
  }
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
