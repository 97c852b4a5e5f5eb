import type { CalendarDate } from './calendar-date.ts';

/** Something the corpus writes about. */
export type Topic = {
  /** As the corpus writes it most often. */
  readonly text: string;
  /** How many articles name it. */
  readonly articleCount: number;
};

/** A topic, and when the articles on it appeared. */
export type SurveyedTopic = Topic & {
  /** First and last day; `undefined` where none of the articles has a date. */
  readonly span: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined;
};
