import { calendarDateOf } from '../domain/day-number.ts';
import type {
  DayInterval,
  TemporalExpression,
  TemporalRelation,
} from '../domain/temporal-expression.ts';
import type { LanguageRules } from './meaning.ts';
import type { Period } from './period.ts';
import type { ResolvedCandidate } from './resolve-candidates.ts';

/** How much of the text before an expression is looked at. */
const BEFORE = 40;
/** Ends of a range stand closer than this. */
const LONGEST_BETWEEN = 40;

/** Makes expressions of resolved candidates (sorted): finds ranges and the relations that prepositions tell. */
export function relateExpressions(
  text: string,
  candidates: readonly ResolvedCandidate[],
  rules: LanguageRules,
): readonly TemporalExpression[] {
  const expressions: TemporalExpression[] = [];
  let range: Period | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    const starts = next && rangeOf(text, candidate, next, rules);
    const whole = starts ?? range;
    range = starts;
    const { start, end } = candidate.span;
    const before = text.slice(Math.max(0, start - BEFORE), start);
    const { timex, precision, period, certainty } = candidate.resolved;
    // "vor drei Tagen" is worked into the date already, and "um 20 Uhr" is no date.
    const relates = whole === undefined && period !== undefined && timex.type !== 'DURATION';
    const relation = (relates && (candidate.relation ?? rules.relationBefore(before))) || 'on';
    expressions.push({
      start,
      end,
      timex,
      precision,
      part: candidate.part,
      days: period && daysOf(period),
      certainty,
      relation,
      interval: period && intervalOf(whole ?? period, relation),
      rule: candidate.rule,
    });
  }
  return expressions;
}

/** All days of a range that two neighbours are the ends of. */
function rangeOf(
  text: string,
  from: ResolvedCandidate,
  to: ResolvedCandidate,
  rules: LanguageRules,
): Period | undefined {
  const [a, b] = [from.resolved.period, to.resolved.period];
  if (!a || !b || a.first > b.first || to.span.start - from.span.end > LONGEST_BETWEEN)
    return undefined;
  const before = text.slice(Math.max(0, from.span.start - BEFORE), from.span.start);
  const between = text.slice(from.span.end, to.span.start);
  return rules.isRange(before, between) ? { ...a, last: b.last } : undefined;
}

function daysOf({ first, last }: Period) {
  const [from, to] = [calendarDateOf(first), calendarDateOf(last)];
  return from && to && { first: from, last: to };
}

function intervalOf({ first, last }: Period, relation: TemporalRelation): DayInterval {
  switch (relation) {
    case 'since':
      return { first: calendarDateOf(first) };
    case 'until':
      return { last: calendarDateOf(last) };
    case 'before':
      return { last: calendarDateOf(first - 1) };
    case 'after':
      return { first: calendarDateOf(last + 1) };
    case 'on':
    case 'about':
      return { first: calendarDateOf(first), last: calendarDateOf(last) };
  }
}
