import { partsOf } from '../../../domain/calendar-date.ts';
import { dayNumberOf, weekdayOf } from '../../../domain/day-number.ts';
import { MISSING, type Sourced } from '../../draft.ts';
import type { PrintedDate } from '../patterns/printed-dates.ts';
import type { DateLabel } from '../patterns/read-date-line.ts';
import { readDateline } from '../patterns/read-dateline.ts';
import type { LabelledUnit } from '../structure/label.ts';
import { basisOf } from './basis.ts';
import type { Reading } from './reading.ts';

/** The two dates of an article. */
export type DateFields = {
  readonly published: Sourced<string | undefined>;
  readonly modified: Sourced<string | undefined>;
};

type Candidate = {
  readonly date: PrintedDate;
  readonly label: DateLabel;
  readonly place: 'near' | 'header' | 'behind' | 'credit';
  readonly unit: LabelledUnit;
};

/** Units above the title in which its date may stand; further up it is the masthead's. */
const REACH_ABOVE_TITLE = 8;
/** Units behind the text in which its date may stand. */
const REACH_BEHIND = 6;

const PLACES: readonly Candidate['place'][] = ['near', 'header', 'credit', 'behind'];
const LABELS: readonly DateLabel[] = ['published', 'plain', 'as-of', 'updated'];

/**
 * The printed days of publication and of the last change. Only lines of dates count, the credit line at the end and a
 * report's dateline; days within the prose and of other articles never do. A line that calls its date "updated" gives the
 * publication only where no other does, and its words stand in the basis.
 */
export function readDates(reading: Reading): DateFields {
  const candidates = findCandidates(reading);
  const chosen = PLACES.flatMap((place) =>
    LABELS.flatMap(
      (label) => candidates.find((one) => one.place === place && one.label === label) ?? [],
    ),
  )[0];
  const modified = candidates.find(({ label, place }) => label === 'updated' && place !== 'credit');
  return {
    published: chosen === undefined ? MISSING : sourced(chosen, candidates),
    modified: modified === undefined ? MISSING : sourced(modified, []),
  };
}

function sourced(chosen: Candidate, candidates: readonly Candidate[]): Sourced<string> {
  const others = candidates.filter(
    ({ date, label }) => date.date !== chosen.date.date && label !== 'updated',
  );
  const otherLines = [...new Set(others.map(({ unit }) => basisOf(unit.unit)))];
  const basis = [
    basisOf(chosen.unit.unit),
    ...(weekdayFits(chosen.date) ? [] : ['the weekday does not fit']),
    ...(otherLines.length > 0 ? [`not taken: ${otherLines.slice(0, 3).join(', ')}`] : []),
  ];
  return { value: chosen.date.date, status: 'given', basis: basis.join('; ') };
}

function weekdayFits({ date, weekday }: PrintedDate): boolean {
  const { year, month, day } = partsOf(date);
  return weekday === undefined || weekdayOf(dayNumberOf(year, month, day)) === weekday;
}

function findCandidates(reading: Reading): readonly Candidate[] {
  const { units, first, last, second, related } = reading;
  const nearest: Candidate[] = [];
  let labelAbove: DateLabel | undefined;
  for (const [index, unit] of units.entries()) {
    const { guess } = unit;
    if (guess.is === 'date' && !related.has(index) && unit.label.role === 'removed') {
      const place = placeOf(reading, index);
      for (const date of guess.line.dates) {
        const label = date.label === 'plain' ? (labelAbove ?? 'plain') : date.label;
        if (place !== undefined) nearest.push({ date, label, place, unit });
      }
      labelAbove = guess.line.labelAlone;
    } else labelAbove = undefined;
    if (guess.is === 'credit' && index > first && index <= last + REACH_BEHIND)
      for (const date of guess.credit.dates)
        nearest.push({ date, label: 'plain', place: 'credit', unit });
    if (index >= first && index <= second) {
      const date = unit.label.role === 'removed' ? undefined : readDateline(unit.unit.text)?.date;
      if (date) nearest.push({ date, label: 'plain', place: 'credit', unit });
    }
  }
  return nearest;
}

function placeOf(
  { title, first, last, second }: Reading,
  index: number,
): Candidate['place'] | undefined {
  if (index > last) return index <= last + REACH_BEHIND ? 'behind' : undefined;
  if (title === undefined)
    return index < first ? (first - index <= REACH_ABOVE_TITLE ? 'header' : undefined) : undefined;
  if (index < title) {
    if (title - index <= 2) return 'near';
    return title - index <= REACH_ABOVE_TITLE ? 'header' : undefined;
  }
  // Below the title and above the second block; further down it is a date between paragraphs.
  return index <= Math.max(first + 3, second) ? 'near' : undefined;
}
