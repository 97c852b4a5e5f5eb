import { addDays, type CalendarDate } from './calendar-date.ts';

/** How exactly a date is known: to the day, the month or the year. */
type DatePrecision = 'day' | 'month' | 'year';

/**
 * Whether a value stands in the source, was worked out from it, or is not there.
 * The three words are the corpus format's, see `corpus/README.md`.
 */
export type FieldStatus = 'given' | 'inferred' | 'missing';

/** The day an article appeared, as far as it is known. */
export type PublicationDate = {
  /** As written in the article's file (EDTF, Library of Congress 2019: levels 0 and 1, a subset). */
  readonly edtf: string;
  /** First day the date may mean; for a whole day the same as `latest`. */
  readonly earliest: CalendarDate;
  /** Last day the date may mean, inclusive. */
  readonly latest: CalendarDate;
  readonly precision: DatePrecision;
  /** EDTF `?` or `%`: somebody worked it out. */
  readonly uncertain: boolean;
  /** EDTF `~` or `%`: about that time. */
  readonly approximate: boolean;
};

/** Days of slack on either side of a date marked `?` or `~` when it is compared with a range. */
const UNCERTAIN_SLACK_DAYS = 1;

/** `given` for a plain date, `inferred` for one marked `?`, `~` or `%`, `missing` for none. */
export function dateStatus(date: PublicationDate | undefined): FieldStatus {
  if (!date) return 'missing';
  return date.uncertain || date.approximate ? 'inferred' : 'given';
}

/** A range of days, both ends inclusive; a missing end is open. */
export type DateRange = {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
};

/**
 * Whether an article of this date may lie in the range. An inexact date counts as soon as any day it may
 * mean is inside, with a day of slack where it is marked uncertain; an unknown date never counts.
 */
export function mayLieIn(date: PublicationDate | undefined, range: DateRange): boolean {
  if (range.from === undefined && range.to === undefined) return true;
  if (!date) return false;
  const slack = dateStatus(date) === 'inferred' ? UNCERTAIN_SLACK_DAYS : 0;
  const earliest = addDays(date.earliest, -slack);
  const latest = addDays(date.latest, slack);
  return (
    (range.from === undefined || latest >= range.from) &&
    (range.to === undefined || earliest <= range.to)
  );
}
