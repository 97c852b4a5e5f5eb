import type { Scope } from './answer.ts';
import type { Article, Paragraph } from './article.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { SpellingCorrection } from './search-hit.ts';
import type { Span } from './span.ts';
import type { TimexPrecision } from './temporal-expression.ts';
import type { Topic } from './topic.ts';

/** A sentence of the corpus, and where it stands. */
export type QuotedSentence = {
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** In the paragraph's text. */
  readonly span: Span;
};

/** When something happened, no more exactly than it is told. */
export type EntryDate = {
  /** First and last day of the time that is told, both inclusive; the same where a day is. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly precision: TimexPrecision;
  /** Beginning, middle or end of that time: "Anfang Januar". */
  readonly part: 'start' | 'mid' | 'end' | undefined;
  /** Since when, from when on, or until when it is so; `on` for an event. */
  readonly relation: 'on' | 'since' | 'from' | 'until' | 'about';
  /** `text`: the sentence tells the date. `report`: it tells none, and the day its article appeared stands for it. */
  readonly basis: 'text' | 'report';
  /** It rests on a publication date that somebody worked out. */
  readonly isUncertain: boolean;
};

/** One event of a timeline. */
export type TimelineEntry = {
  readonly date: EntryDate;
  /** It was still to come when the article appeared. */
  readonly isAnnounced: boolean;
  readonly sentence: QuotedSentence;
  /** Where the words of the sentence tell the date, in the paragraph's text. */
  readonly dateWords: Span | undefined;
  /** The best sentence of every other article that tells the event, best first. */
  readonly others: readonly QuotedSentence[];
};

/** How far apart entries are: `auto` as it comes, the others one entry a unit. */
export const TIMELINE_STEPS = ['auto', 'day', 'week', 'month', 'year'] as const;
export type TimelineStep = (typeof TIMELINE_STEPS)[number];

/** Why a topic has no timeline. */
export type NoTimelineReason =
  /** The topic has no word to look for. */
  | { readonly kind: 'no-words' }
  /** The corpus does not name it. */
  | {
      readonly kind: 'not-in-corpus';
      readonly unknownWords: readonly string[];
      /** Topics that are spelled like it or that the corpus writes about most. */
      readonly near: readonly Topic[];
    }
  /** Nothing in the chosen range or source, but so many dated events elsewhere. */
  | { readonly kind: 'outside-scope'; readonly count: number }
  /** So many articles name it, but no sentence tells when something happened. */
  | { readonly kind: 'no-dates'; readonly articleCount: number };

/** The chronology of a topic. "Nothing" is an answer, not an error. */
export type Timeline = {
  /** `undefined` for the whole corpus. */
  readonly topic: string | undefined;
  /** The range is one of events, not of publication. */
  readonly scope: Scope;
  readonly step: TimelineStep;
  /** Words that were looked for instead of mistyped ones. */
  readonly corrections: readonly SpellingCorrection[];
} & (
  | {
      readonly kind: 'entries';
      /** By date; never empty. */
      readonly entries: readonly TimelineEntry[];
      /** Distinct dates of events that could have been told, those of the entries included. */
      readonly found: number;
      /** Articles that tell one of these dates. */
      readonly articleCount: number;
      /**
       * Days within the range on which articles on the topic appeared, ascending, one per article; those of unknown day are
       * left out.
       */
      readonly published: readonly CalendarDate[];
    }
  | { readonly kind: 'nothing'; readonly reason: NoTimelineReason }
);
