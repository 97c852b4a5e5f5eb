import type { LibrarySummary } from '../domain/library-summary.ts';
import type { SpellingCorrection } from '../domain/search-hit.ts';
import type { EntryDate, QuotedSentence, Timeline, TimelineEntry } from '../domain/timeline.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeEntry } from '../messages/describe-entry.ts';
import { describeEntryDate } from '../messages/describe-entry-date.ts';
import {
  describeNoTimeline,
  describeTimeline,
  describeTimelineTitle,
} from '../messages/describe-timeline.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type ArticleJson, articleToJson } from './article-to-json.ts';

/** A sentence and where it stands. */
type SentenceJson = ArticleJson & {
  readonly agencies: readonly string[];
  /** 0 is the lede. */
  readonly paragraph: number;
  /** Offsets into the paragraph, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** One timeline as `timeline --json` prints it. */
type TimelineJson = {
  /** null for the whole corpus. */
  readonly topic: string | null;
  readonly kind: Timeline['kind'];
  readonly corrections: readonly SpellingCorrection[];
  /** Why there are no entries. */
  readonly reason: string | null;
  /** Distinct dates of events that could have been told. */
  readonly found: number;
  readonly articleCount: number;
  /** By date. */
  readonly entries: readonly {
    /** As people read it. */
    readonly date: string;
    readonly first: string;
    readonly last: string;
    readonly precision: EntryDate['precision'];
    readonly relation: EntryDate['relation'];
    readonly basis: EntryDate['basis'];
    readonly isUncertain: boolean;
    readonly isAnnounced: boolean;
    /** The words of the sentence that tell the date; null where it tells none. */
    readonly dateWords: string | null;
    readonly sentence: SentenceJson;
    readonly others: readonly SentenceJson[];
  }[];
  /** Milliseconds from topic to timeline. */
  readonly ms: number;
};

/** A timeline for machines. */
export function timelineToJson(timeline: Timeline, language: Language, ms: number): TimelineJson {
  const isEmpty = timeline.kind === 'nothing';
  return {
    topic: timeline.topic ?? null,
    kind: timeline.kind,
    corrections: timeline.corrections,
    reason: isEmpty ? timeline.reason.kind : null,
    found: isEmpty ? 0 : timeline.found,
    articleCount: isEmpty ? 0 : timeline.articleCount,
    entries: isEmpty ? [] : timeline.entries.map((entry) => entryToJson(entry, language)),
    ms,
  };
}

function entryToJson(entry: TimelineEntry, language: Language) {
  const { date, isAnnounced, dateWords, sentence, others } = entry;
  const { first, last, precision, relation, basis, isUncertain } = date;
  return {
    date: describeEntryDate(date, language),
    first,
    last,
    precision,
    relation,
    basis,
    isUncertain,
    isAnnounced,
    dateWords: dateWords ? sentence.paragraph.text.slice(dateWords.start, dateWords.end) : null,
    sentence: sentenceToJson(sentence),
    others: others.map(sentenceToJson),
  };
}

function sentenceToJson({ article, paragraph, span }: QuotedSentence): SentenceJson {
  return {
    ...articleToJson(article),
    agencies: article.agencies,
    paragraph: paragraph.number,
    start: span.start,
    end: span.end,
    text: paragraph.text.slice(span.start, span.end),
  };
}

/** A timeline for people, as a Discord member reads it; ends with a line break. */
export function timelineToText(
  timeline: Timeline,
  summary: LibrarySummary,
  language: Language,
): string {
  const t = translator(language);
  const head = [
    describeTimelineTitle(timeline.topic, language),
    ...describeTimeline(timeline, language),
    '',
  ];
  if (timeline.kind === 'nothing') {
    const { title, text } = describeNoTimeline(timeline, language);
    const corpus = t('nothing.corpus', { summary: describeCorpus(summary, language) });
    return `${[...head, title, text, corpus].join('\n')}\n`;
  }
  const entries = timeline.entries.flatMap((entry, index) => [
    ...entryLines(entry, index + 1, language),
    '',
  ]);
  const legend = t('timeline.legend', { asOf: formatDay(summary.asOf, language) });
  return `${[...head, ...entries, legend].join('\n')}\n`;
}

function entryLines(entry: TimelineEntry, number: number, language: Language): string[] {
  const { date, marks, source, others } = describeEntry(entry, language);
  const { paragraph, span, article } = entry.sentence;
  return [
    `${number} · ${date}${marks === '' ? '' : ` · ${marks}`}`,
    `  ${paragraph.text.slice(span.start, span.end)}`,
    ...[source, others, article.url ?? ''].filter((line) => line !== '').map((line) => `  ${line}`),
  ];
}
