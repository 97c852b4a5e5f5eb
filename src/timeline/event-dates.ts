import type { Span } from '../domain/span.ts';
import type { TemporalExpression } from '../domain/temporal-expression.ts';
import type { EventDate } from './timeline-sentence.ts';

/** A time that a sentence tells, with the words that tell it. */
export type WordedDate = EventDate & {
  readonly part: TemporalExpression['part'];
  /** In the paragraph's text; of a range both ends and what is between them. */
  readonly words: Span;
};

/** Characters before a date that are looked at. */
const LOOK_BACK = 80;

/**
 * What begins a clause that says which thing is meant, or what had not yet been, right behind a comma. A clause with
 * "nachdem" or "seit" tells an event of its own: "…, nachdem die USA Anfang Januar den General getötet hatten".
 */
const BACKGROUND_CLAUSE =
  /,\s+(?:(?:in|an|auf|mit|bei|von|nach|aus|zu|durch|für)\s+)?(?:der|die|das|den|dem|dessen|deren|denen|welche[rnms]?|bevor|ehe|who|whose|which|before)\s(?:[^,;:.!?]|\d\.)*$/iu;

/** A date that belongs to a noun: "der Anschlag von 2015", "der Beschluss vom 3. Mai", "das Gesetz aus dem Jahr 1990". */
const OF_A_NOUN =
  /\p{Lu}[\p{L}-]+["“”»«)]?\s+(?:von|vom|aus|aus dem(?:\s+Jahre?)?|of|from)(?:\s+(?:Anfang|Mitte|Ende))?\s+$/u;

/** "(2014)" says when something else was. */
const IN_PARENTHESES = /\([^).!?]*$/u;

/**
 * The times that a text tells, in its order; both ends of a range are one. Those that only place something their sentence
 * does not tell are marked as background.
 *
 * @param expressions of the text, in its order
 * @param within where in the text they are looked for: a paragraph, or a sentence of it
 */
export function eventDatesOf(
  text: string,
  expressions: readonly TemporalExpression[],
  within: Span,
): WordedDate[] {
  const dates: WordedDate[] = [];
  for (const expression of expressions) {
    if (expression.start < within.start || expression.end > within.end) continue;
    const date = toDate(text, expression, within);
    if (!date) continue;
    const last = dates.at(-1);
    if (last && isRangeEnd(expression) && isSameRange(last, date))
      dates[dates.length - 1] = {
        ...last,
        part: undefined,
        words: { start: last.words.start, end: date.words.end },
      };
    else dates.push(date);
  }
  return dates;
}

function toDate(
  text: string,
  expression: TemporalExpression,
  within: Span,
): WordedDate | undefined {
  const { start, end, days, interval, precision, certainty, relation, part } = expression;
  if (!days || precision === 'century' || precision === 'vague') return undefined;
  const { first, last } = interval ?? days;
  const range = first !== undefined && last !== undefined ? { first, last } : days;
  const before = text.slice(Math.max(within.start, start - LOOK_BACK), start);
  // „in Husum vom 3. bis 5. Mai“ says when the sentence's own event was.
  const places = isRangeEnd(expression)
    ? [BACKGROUND_CLAUSE, IN_PARENTHESES]
    : [BACKGROUND_CLAUSE, IN_PARENTHESES, OF_A_NOUN];
  return {
    ...range,
    precision,
    certainty,
    relation,
    part,
    words: { start, end },
    isBackground:
      relation === 'before' ||
      relation === 'after' ||
      places.some((pattern) => pattern.test(before)),
  };
}

/** Both ends of a range have the whole range, which is more than their own days: "vom 3. bis 5. Mai". */
function isRangeEnd({ days, interval }: TemporalExpression): boolean {
  if (interval?.first === undefined || interval.last === undefined) return false;
  return interval.first !== days?.first || interval.last !== days.last;
}

function isSameRange(a: WordedDate, b: WordedDate): boolean {
  return a.first === b.first && a.last === b.last && a.precision === b.precision;
}
