import type { TemporalRelation, TimexType } from '../domain/temporal-expression.ts';
import type { Holiday } from './holidays.ts';
import type { Season } from './period.ts';

/**
 * A year as it is told: its number, or years from the one of the reference date ("vergangenen Jahres": -1) or of what was
 * named before ("desselben Jahres": 0).
 */
export type ToldYear = number | { readonly shift: number; readonly from?: 'previous' };

/** Where a time lies as its words tell: "letzten", "diesen", "nächsten". */
export type Direction = 'last' | 'this' | 'next';

/** Units that one counts from a day. */
export type ShiftUnit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half-year'
  | 'year'
  | 'decade'
  | 'century';

/** What words tell, before it is known which days these are. Free of language. */
export type Meaning =
  /** Parts of a date, the year perhaps missing: "3. Mai 2016", "im Mai", "2016". */
  | {
      readonly kind: 'calendar';
      readonly year?: ToldYear | undefined;
      readonly month?: number | undefined;
      readonly day?: number | undefined;
      readonly direction?: Direction | undefined;
      /** Monday 1 to Sunday 7, where it is told beside the day. */
      readonly weekday?: number | undefined;
    }
  /** A day of a month counted from the reference date: "am 15. dieses Monats". */
  | { readonly kind: 'day-of-shifted-month'; readonly day: number; readonly shift: number }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year?: ToldYear | undefined;
      readonly direction?: Direction | undefined;
    }
  | {
      readonly kind: 'quarter' | 'half-year';
      /** 1 to 4, or 1 and 2. */
      readonly number: number;
      readonly year?: ToldYear | undefined;
    }
  /** 199 are the nineties; below 10 the century is not told. */
  | { readonly kind: 'decade'; readonly decade: number }
  /** 19 is the 20th century. */
  | { readonly kind: 'century'; readonly century: number }
  | {
      readonly kind: 'holiday';
      readonly holiday: Holiday;
      readonly year?: ToldYear | undefined;
      readonly direction?: Direction | undefined;
    }
  | {
      readonly kind: 'weekday';
      /** Monday 1 to Sunday 7. */
      readonly weekday: number;
      readonly direction?: Direction | undefined;
      /** Of the week so many weeks from the reference date: "nächste Woche Montag" has 1. */
      readonly week?: number | undefined;
    }
  | { readonly kind: 'weekend'; readonly direction?: Direction | undefined }
  /** So many units from the reference date ("gestern"), or from the time named before ("am Tag darauf"). */
  | {
      readonly kind: 'shift';
      readonly unit: ShiftUnit;
      readonly amount: number;
      readonly from: 'reference' | 'previous';
      /** How exactly it is meant, where not as the unit: "vor zwei Wochen" is a day or so in that week. */
      readonly duration?: string | undefined;
    }
  /** "heute": the day of the reference date, or the present, as the style of the text has it. */
  | { readonly kind: 'today' }
  | { readonly kind: 'vague'; readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' }
  /** A day without its month, of the month that was named before: "am 24.". */
  | { readonly kind: 'day-of-named-month'; readonly day: number }
  /** First to last year: "Saison 2014/15". */
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  /** A time of day, a duration or a set; a date that no calendar has (465 BC). */
  | { readonly kind: 'other'; readonly type: TimexType; readonly value: string }
  /** Looks like a time and is none ("2014 Euro"): keeps its words from being read as one. */
  | { readonly kind: 'nothing' };

/** What a parser reads at a place. */
export type Reading = {
  readonly meaning: Meaning;
  /** Where it starts and ends inside of the match, UTF-16; the whole match where missing. */
  readonly span?: { readonly start: number; readonly end: number } | undefined;
  readonly part?: 'start' | 'mid' | 'end' | undefined;
  readonly relation?: TemporalRelation | undefined;
  /** Whether an article before it belongs to another word: "der 1997 gestorbene", "die heuer". */
  readonly takesNoArticle?: boolean | undefined;
  /** TIMEX3 time of day behind a day: `TEV`, `T08:30`; makes a `TIME` of it. */
  readonly timeOfDay?: string | undefined;
};

/**
 * Reads one kind of expression.
 *
 * `heads` are the words (lower case; letters and digits without a break) that such an expression begins with; `#1`, `#2` …
 * stand for words with so many digits at their beginning, `#+` for more than four. `pattern` is sticky and is tried where a
 * head begins. Its length must have a bound, or texts made for it take for ever.
 */
export type Parser = {
  readonly name: string;
  readonly heads: readonly string[];
  readonly pattern: RegExp;
  /** Readings in text order, without overlaps; none where the words are something else. */
  readonly read: (match: RegExpExecArray) => Reading | readonly Reading[] | undefined;
};

/** The tense that words stand in; `present` may mean days to come as well. */
export type Tense = 'past' | 'present' | 'future';

/** Words before an expression that belong to it. */
export type LeftExtension = {
  /** UTF-16 units that it grows to the left. */
  readonly length: number;
  readonly part?: 'start' | 'mid' | 'end' | undefined;
  /** As in `Reading`: "am Abend des 3. Mai". */
  readonly timeOfDay?: string | undefined;
};

/** All that `findTimexes` must know of a language. */
export type LanguageRules = {
  readonly parsers: readonly Parser[];
  /** What of the text before (at most 40 units) belongs to the expression: articles, "Anfang", "Ende". */
  readonly extendLeft: (before: string, reading: Reading) => LeftExtension | undefined;
  /** Tense of the clause around a span; `undefined` in doubt. Looks at a bounded window. */
  readonly tenseAt: (text: string, start: number, end: number) => Tense | undefined;
  /** Relation that the words before tell (at most 40 units): "seit" → `since`. */
  readonly relationBefore: (before: string) => TemporalRelation | undefined;
  /** Whether two expressions are the ends of a range: what stands before the first, and between both. */
  readonly isRange: (before: string, between: string) => boolean;
  /** Whether what stands between two expressions makes a list or a range of them, which share tense and year. */
  readonly isList: (between: string) => boolean;
};
