import type { CalendarDate } from '../domain/calendar-date.ts';
import type { TemporalRelation, TimexPrecision } from '../domain/temporal-expression.ts';

/** A time that the words of a sentence tell. */
export type EventDate = {
  /** First and last day of the time that is named, both inclusive; the same where a day is. */
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly precision: TimexPrecision;
  /** `known`: year and all stand there. `implied`: the year, the month or the day was worked out. */
  readonly certainty: 'known' | 'implied';
  readonly relation: TemporalRelation;
  /**
   * Whether it only places something that the sentence does not tell ("nach dem Anschlag von 2015", a date within a
   * subordinate clause); not, where it is missing.
   */
  readonly isBackground?: boolean | undefined;
};

/** A sentence that may tell an event of a topic. */
export type TimelineSentence = {
  /** Number of its article: a whole number from 0. Sentences of an article need not stand together. */
  readonly article: number;
  /** Day of publication; missing where the article does not tell it. */
  readonly published: CalendarDate | undefined;
  /** Place of the sentence in its article, from 0: the first ones are the article's lead. */
  readonly place: number;
  /** Numbers of its content words, in order; stop words are left out. Whole numbers from 0, small ones if possible. */
  readonly terms: ArrayLike<number>;
  /** All of its words. */
  readonly wordCount: number;
  /** 0 to 1: how much of the topic's weight its words hold; 0 is about something else. */
  readonly topicShare: number;
  /** What its words say, in their order; may be empty. */
  readonly dates: readonly EventDate[];
  /**
   * Whether it can be read without the sentences before it: no question, no bare quotation, no "dies" or "er" that points
   * back. It can, where this is missing.
   */
  readonly standsAlone?: boolean | undefined;
};
