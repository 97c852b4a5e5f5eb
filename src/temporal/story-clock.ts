import type { Candidate } from './find-candidates.ts';
import type { Meaning } from './meaning.ts';

/** So many years of the past must be named in a text that tells of the past. */
const STORY_YEARS = 5;
/** Of all years that are named, this share must be of the past. */
const STORY_SHARE = 0.8;
/** Words that count from the reference date may be so many for each year of the past. */
const DEIXIS_SHARE = 0.25;
/** A year alone takes the story on by so many years at most; farther ones are asides. */
const LONGEST_LEAP = 2;
/** Longer lines are no headings. */
const LONGEST_HEADING = 90;

/**
 * Whether a text tells a story of years long past: many of these are named, few others, and little counts from the day of
 * publication. Thresholds chosen on articles about wars and on newspapers, November 2026.
 */
export function isStory(candidates: readonly Candidate[], referenceYear: number): boolean {
  const years = candidates.flatMap(({ meaning }) => numberedYear(meaning) ?? []);
  const past = years.filter((year) => year < referenceYear - 1);
  const deictic = candidates.filter(({ meaning }) => countsFromToday(meaning));
  return (
    past.length >= STORY_YEARS &&
    past.length >= years.length * STORY_SHARE &&
    deictic.length <= past.length * DEIXIS_SHARE
  );
}

/** The year that a meaning tells by its number. */
export function numberedYear(meaning: Meaning): number | undefined {
  return 'year' in meaning && typeof meaning.year === 'number' ? meaning.year : undefined;
}

function countsFromToday(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'reference' && meaning.unit === 'day';
  if (meaning.kind === 'vague') return meaning.value === 'PRESENT_REF';
  return meaning.kind === 'today' || meaning.kind === 'weekday' || meaning.kind === 'weekend';
}

/** Whether a year takes the story from one year to another: not as an aside, far from it. */
export function goesOn(meaning: Meaning, year: number, storyYear: number | undefined): boolean {
  const isYearOnly = meaning.kind === 'calendar' && meaning.month === undefined;
  if (!isYearOnly || storyYear === undefined) return true;
  return year >= storyYear && year <= storyYear + LONGEST_LEAP;
}

/** Whether a span stands in a heading: a short line that does not end like a sentence. */
export function isInHeading(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_HEADING), start);
  const after = text.slice(end, end + LONGEST_HEADING);
  const [lineStart, lineEnd] = [before.lastIndexOf('\n') + 1, after.indexOf('\n')];
  if (lineStart === 0 && start > LONGEST_HEADING) return false;
  if (lineEnd < 0 && after.length === LONGEST_HEADING) return false;
  const rest = lineEnd < 0 ? after : after.slice(0, lineEnd);
  if (before.length - lineStart + rest.length > LONGEST_HEADING) return false;
  return !/[.!?:;,"“”«»]\s?$/u.test(rest);
}
