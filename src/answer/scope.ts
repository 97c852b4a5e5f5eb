import type { Scope } from '../domain/answer.ts';
import type { Article } from '../domain/article.ts';
import { addDays } from '../domain/calendar-date.ts';
import { mayLieIn } from '../domain/publication-date.ts';
import { UserError } from '../domain/user-error.ts';
import { type DaySpan, parseDaySpan } from '../temporal/parse-day-span.ts';
import { parseLastDays } from '../temporal/parse-last-days.ts';
import { countSources, namesOfSource } from './library.ts';

/** A range and a source as somebody typed them. */
export type ScopeRequest = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly source?: string | undefined;
};

/** Characters of a wrong value that a message repeats. */
const MAX_ECHO_LENGTH = 60;

/** Sources that a message lists. */
const MAX_LISTED_SOURCES = 10;

/**
 * Reads the range and the source. A later `from` than `to` is swapped, and said so; blank values count as not given. "The last
 * 30 days" end with the last day of the articles.
 *
 * @throws {UserError} if a date cannot be read or no article has the source
 */
export function parseScope(request: ScopeRequest, articles: readonly Article[]): Scope {
  const from = readDay('from', request.from, articles);
  const to = readDay('to', request.to, articles);
  const swapped = from !== undefined && to !== undefined && from.from > to.to;
  const range = swapped ? { from: to.from, to: from.to } : { from: from?.from, to: to?.to };
  const hasRange = range.from !== undefined || range.to !== undefined;
  const source = readSource(request.source, articles);
  const undated = hasRange
    ? articles.filter((article) => article.datePublished === undefined && isFrom(article, source))
    : [];
  return { ...range, source, swapped, undatedLeftOut: undated.length };
}

/** Whether an article belongs to the scope. */
export function isInScope(article: Article, scope: Scope): boolean {
  return mayLieIn(article.datePublished, scope) && isFrom(article, scope.source);
}

function isFrom(article: Article, source: string | undefined): boolean {
  return source === undefined || namesOfSource(article).includes(source);
}

function readDay(option: 'from' | 'to', value: string | undefined, articles: readonly Article[]) {
  if (value === undefined || value.trim() === '') return undefined;
  const span = parseDaySpan(value) ?? readLastDays(value, articles);
  if (!span) throw new UserError({ identifier: 'date-unreadable', option, value: echo(value) });
  return span;
}

/** The last days of the corpus, not of the calendar: an archive ends some day. */
function readLastDays(value: string, articles: readonly Article[]): DaySpan | undefined {
  const number = parseLastDays(value);
  if (number === undefined) return undefined;
  const to = articles
    .flatMap(({ datePublished }) => datePublished?.latest ?? [])
    .toSorted()
    .at(-1);
  return to && { from: addDays(to, 1 - number), to };
}

function readSource(value: string | undefined, articles: readonly Article[]): string | undefined {
  if (value === undefined || value.trim() === '') return undefined;
  const known = countSources(articles).map(({ source }) => source);
  const wanted = comparable(value);
  const exact = known.find((source) => comparable(source) === wanted);
  const within = known.filter((source) => comparable(source).includes(wanted));
  const found = exact ?? (within.length === 1 ? within[0] : undefined);
  if (found !== undefined) return found;
  const sources = (within.length > 0 ? within : known).slice(0, MAX_LISTED_SOURCES);
  throw new UserError({ identifier: 'source-unknown', value: echo(value), sources });
}

function comparable(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}

function echo(value: string): string {
  const text = value.trim();
  if (text.length <= MAX_ECHO_LENGTH) return text;
  // Not half a surrogate pair.
  return `${text.slice(0, MAX_ECHO_LENGTH - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
