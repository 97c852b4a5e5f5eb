import type { CalendarDate } from '../domain/calendar-date.ts';
import { partsOf } from '../domain/calendar-date.ts';
import { civilOf, type DayNumber, dayNumberOf } from '../domain/day-number.ts';
import type { Span } from '../domain/span.ts';
import type { Candidate } from './find-candidates.ts';
import type { LanguageRules, Meaning, Tense } from './meaning.ts';
import type { Period } from './period.ts';
import type { ResolutionContext, Resolved } from './resolution-context.ts';
import { resolveMeaning } from './resolve-meaning.ts';
import { goesOn, isInHeading, isStory, numberedYear } from './story-clock.ts';

/** An expression that has its value, and where it stands. */
export type ResolvedCandidate = Candidate & { readonly resolved: Resolved; readonly span: Span };

/** A year that is named holds for dates without one that follow within so many UTF-16 units. */
const YEAR_HOLDS = 250;
/** In a text of fewer UTF-16 units "heute" is taken for the day: news are short, essays long. */
const SHORT_TEXT = 2500;

/** Expressions with less between them share their tense, in UTF-16 units. */
const SIDE_BY_SIDE = 24;

/** What is remembered from one expression to the next. */
type Memory = {
  /** The last year that was named, and where. */
  readonly year?: { readonly number: number; readonly end: number } | undefined;
  /** Year of the heading that the text stands under, if it names one only. */
  readonly sectionYear?: number | undefined;
  readonly previous?: Period | undefined;
  /** Where the last weekday was: a text that goes through its week goes on. */
  readonly weekTense?: Tense | undefined;
};

/**
 * Gives the expressions of a text (sorted) their values, one after another: each may rest on those before. Expressions
 * without a possible value are left out.
 */
export function resolveCandidates(
  text: string,
  candidates: readonly Candidate[],
  referenceDate: CalendarDate | undefined,
  rules: LanguageRules,
): readonly ResolvedCandidate[] {
  const reference = referenceDate === undefined ? undefined : toDayNumber(referenceDate);
  const todayIsDay = text.length < SHORT_TEXT || candidates.some(isDayToDay);
  const story = reference !== undefined && isStory(candidates, civilOf(reference).year);
  const resolved: ResolvedCandidate[] = [];
  const tenseOf = rememberTense(text, rules);
  let memory: Memory = {};
  for (const [index, candidate] of candidates.entries()) {
    const { span, meaning } = candidate;
    const { year, previous } = memory;
    const isNear = year !== undefined && span.start - year.end <= YEAR_HOLDS;
    const context = {
      reference,
      yearBefore: reference === undefined || isNear ? year?.number : undefined,
      yearBeside: yearOfNext(text, candidate, candidates[index + 1], rules),
      previous,
      beside: besideOf(text, resolved.at(-1), span, rules),
      tense: () => tenseOf(span) ?? (meaning.kind === 'weekday' ? memory.weekTense : undefined),
      todayIsDay,
    };
    const result = resolveMeaning(meaning, story ? inStory(meaning, context, memory) : context);
    if (result === undefined) continue;
    resolved.push({ ...candidate, resolved: withTimeOfDay(result, candidate.timeOfDay) });
    const { period } = result;
    if (period !== undefined)
      memory = story
        ? rememberStory(memory, text, candidate, period)
        : remember(memory, candidate, period, reference);
  }
  return resolved;
}

/** Expressions side by side ("am Montag, Dienstag und Mittwoch") stand in one tense, which is worked out once. */
function rememberTense(text: string, rules: LanguageRules): (span: Span) => Tense | undefined {
  let last: { readonly span: Span; readonly tense: Tense | undefined } | undefined;
  return (span) => {
    const gap =
      last && text.slice(last.span.end, Math.min(span.start, last.span.end + SIDE_BY_SIDE));
    if (
      last === undefined ||
      gap === undefined ||
      gap.length === SIDE_BY_SIDE ||
      /[!?:;\n]|\.\s/u.test(gap)
    )
      last = { span, tense: rules.tenseAt(text, span.start, span.end) };
    return last.tense;
  };
}

/** In news a year holds on if it came with a month and is past: a plain year is mostly an aside. */
function remember(
  memory: Memory,
  candidate: Candidate,
  period: Period,
  reference: DayNumber | undefined,
): Memory {
  const { meaning, span } = candidate;
  const number = numberedYear(meaning);
  const holds =
    number !== undefined &&
    (reference === undefined ||
      (number < civilOf(reference).year &&
        meaning.kind === 'calendar' &&
        meaning.month !== undefined));
  return {
    previous: looksBack(candidate) ? memory.previous : period,
    year: holds ? { number, end: span.end } : memory.year,
    weekTense: meaning.kind === 'weekday' ? tenseFrom(period, reference) : memory.weekTense,
  };
}

/** "vom 30. April bis zum 2. Mai 2015": the year is told at the end; "28. Dezember bis 3. Jänner 2016" began before. */
function yearOfNext(
  text: string,
  { meaning, span }: Candidate,
  next: Candidate | undefined,
  rules: LanguageRules,
): number | undefined {
  if (next === undefined || meaning.kind !== 'calendar' || next.meaning.kind !== 'calendar')
    return undefined;
  const { year, month } = next.meaning;
  if (meaning.month === undefined || meaning.year !== undefined) return undefined;
  if (typeof year !== 'number' || month === undefined) return undefined;
  const gap = text.slice(span.end, Math.min(next.span.start, span.end + SIDE_BY_SIDE));
  return rules.isList(gap) ? year - (meaning.month > month ? 1 : 0) : undefined;
}

function tenseFrom({ first }: Period, reference: DayNumber | undefined): Tense | undefined {
  if (reference === undefined || first === reference) return undefined;
  return first < reference ? 'past' : 'future';
}

function besideOf(
  text: string,
  last: ResolvedCandidate | undefined,
  span: Span,
  rules: LanguageRules,
): Period | undefined {
  if (last === undefined || span.start - last.span.end > SIDE_BY_SIDE) return undefined;
  return rules.isList(text.slice(last.span.end, span.start)) ? last.resolved.period : undefined;
}

/** In a story time goes on with every date; headings name the year of what stands under them. */
function rememberStory(memory: Memory, text: string, candidate: Candidate, period: Period): Memory {
  const { meaning, span } = candidate;
  const year = civilOf(period.first).year;
  const number = numberedYear(meaning);
  const end = span.end;
  if (number !== undefined && isInHeading(text, span.start, end)) {
    const isSecond = memory.year !== undefined && isInHeadingTogether(text, memory.year.end, end);
    return {
      previous: period,
      year: { number: year, end },
      sectionYear: isSecond && memory.sectionYear !== number ? undefined : number,
    };
  }
  if (looksBack(candidate) || !goesOn(meaning, year, memory.year?.number)) return memory;
  return { ...memory, previous: period, year: { number: year, end } };
}

function isInHeadingTogether(text: string, from: number, to: number): boolean {
  return to - from < 90 && !text.slice(from, to).includes('\n');
}

/** In a story of the past, time goes on from what was named before: "im Januar" behind December 1941 is 1942. */
function inStory(meaning: Meaning, context: ResolutionContext, memory: Memory): ResolutionContext {
  const { previous } = context;
  if (previous === undefined || countsFromPublication(meaning)) return context;
  const isCoarse = previous.last - previous.first > 200;
  const { sectionYear } = memory;
  const strays = sectionYear !== undefined && civilOf(previous.first).year !== sectionYear;
  return {
    ...context,
    reference: strays ? dayNumberOf(sectionYear, 1, 1) : previous.first,
    yearBefore: sectionYear ?? (isCoarse ? civilOf(previous.first).year : undefined),
    tense: () => undefined,
  };
}

function countsFromPublication(meaning: Meaning): boolean {
  if (meaning.kind === 'shift') return meaning.from === 'reference' && meaning.unit === 'day';
  return meaning.kind === 'today' || meaning.kind === 'weekday' || meaning.kind === 'weekend';
}

function toDayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumberOf(year, month, day);
}

/** "am Tag zuvor" tells of what was before, and the text goes on where it was. */
function looksBack({ meaning }: Candidate): boolean {
  return meaning.kind === 'shift' && meaning.from === 'previous' && meaning.amount < 0;
}

/** Texts that count in days ("gestern") mean the day by "heute"; essays mean their time. */
function isDayToDay({ meaning }: Candidate): boolean {
  return (
    meaning.kind === 'shift' &&
    meaning.unit === 'day' &&
    meaning.from === 'reference' &&
    meaning.duration === undefined
  );
}

function withTimeOfDay(resolved: Resolved, timeOfDay: string | undefined): Resolved {
  if (timeOfDay === undefined) return resolved;
  return { ...resolved, timex: { type: 'TIME', value: `${resolved.timex.value}${timeOfDay}` } };
}
