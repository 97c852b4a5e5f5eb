import type { CalendarDate } from '../../domain/calendar-date.ts';
import type { TimexPrecision } from '../../domain/temporal-expression.ts';
import type { EventDate, TimelineSentence } from '../timeline-sentence.ts';
import { LEAD_SENTENCES } from './weights.ts';

/** When the event of a sentence took place: the date its words tell, or the day of publication. */
export type EventTime = EventDate | 'report';

/** How coarse a precision is: 0 a day, 1 a week, 2 a month, 3 up to a year; what is coarser dates no event. */
export function coarseness(precision: TimexPrecision): 0 | 1 | 2 | 3 | undefined {
  switch (precision) {
    case 'day':
      return 0;
    case 'week':
      return 1;
    case 'month':
      return 2;
    case 'season':
    case 'quarter':
    case 'half-year':
    case 'year':
      return 3;
    case 'decade':
    case 'century':
    case 'vague':
      return undefined;
  }
}

/**
 * When the event of a sentence took place; `undefined` where it does not tell.
 *
 * It is the first day that the sentence names beside its background ("seit …", "nach …"; but "ab Montag" lies ahead), else the first week, month or
 * year; "bis …" counts where it lies ahead. A sentence of the lead that names none tells of the day of publication. Where
 * that is not known, only dates that stand there in full count.
 */
export function eventOf({ dates, published, place }: TimelineSentence): EventTime | undefined {
  let coarse: EventDate | undefined;
  let isTold = false;
  for (const date of dates) {
    if (isBackground(date, published)) continue;
    isTold = true;
    if (date.first > date.last || (published === undefined && date.certainty === 'implied'))
      continue;
    if (date.relation === 'until' && !(published !== undefined && date.last > published)) continue;
    const level = coarseness(date.precision);
    // „1986 … am Dienstag“: the day is the news.
    if (level === 0) return date;
    if (level !== undefined) coarse ??= date;
  }
  if (coarse || isTold) return coarse;
  return published !== undefined && place < LEAD_SENTENCES ? 'report' : undefined;
}

function isBackground(
  { isBackground: isMarked, relation, first }: EventDate,
  published: CalendarDate | undefined,
): boolean {
  if (isMarked === true || relation === 'before' || relation === 'after') return true;
  // What is to go on from a day ahead ("ab Montag") begins on it; what has gone on since a day is no event of today's.
  return relation === 'since' && !(published !== undefined && first > published);
}
