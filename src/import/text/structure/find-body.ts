import type { FurnitureKind } from '../furniture/furniture-lists.ts';
import type { GuessedUnit } from './guess.ts';
import { endsAsSentence, isListItem, isSentence, isStrongProse } from './prose.ts';

/** Where the article's text lies among the units: `start` and `end` as in `slice`. */
export type BodyRange = { readonly start: number; readonly end: number };

const BARRIERS: ReadonlySet<FurnitureKind> = new Set([
  'comments',
  'donation',
  'paywall',
  'share',
  'press-contact',
]);

/** Share of the prose that must stand before a line that may end the article; chosen on own fixtures. */
const MIN_SHARE_BEFORE = 0.5;
/** Prose before a heading of comments, in characters: comments may be longer than the article. */
const MIN_BEFORE_COMMENTS = 400;
/** A paragraph at the end may be this much shorter than usual; chosen on own fixtures. */
const MIN_OF_USUAL = 0.6;
/** Units that a second sentence may be away from a first short one. */
const REACH = 4;

/**
 * From the first paragraph (or lede) to the line that ends the article: who wrote it, comments, a contact, copyright.
 * `undefined` where there is no prose. What stands between is not looked at.
 */
export function findBody(units: readonly GuessedUnit[]): BodyRange | undefined {
  const start = findStart(units);
  if (start === undefined) return undefined;
  const total = proseLength(units, start, units.length);
  let before = 0;
  for (let index = start; index < units.length; index += 1) {
    const one = units[index];
    if (one === undefined) break;
    if (isSentence(one)) before += one.unit.text.length;
    else if (endsArticle(one, before, total)) return { start, end: index };
  }
  return { start, end: units.length };
}

function findStart(units: readonly GuessedUnit[]): number | undefined {
  const strong = units.findIndex(isStrongProse);
  // English papers and tabloids write paragraphs of one short sentence: two of them are a text as well.
  const short = units.findIndex((one, index) => isShortParagraph(one) && hasCompany(units, index));
  const any = units.findIndex((one) => isSentence(one) && one.unit.text.length >= 60);
  const starts = [strong, short].filter((index) => index >= 0);
  if (starts.length > 0) return Math.min(...starts);
  return any >= 0 ? any : undefined;
}

/** One sentence with a full stop; headlines may end with "!" or "?". */
function isShortParagraph(one: GuessedUnit): boolean {
  return isSentence(one) && one.unit.text.length >= 60 && /[.]["“”»«)]*$/u.test(one.unit.text);
}

function hasCompany(units: readonly GuessedUnit[], index: number): boolean {
  return units.slice(index + 1, index + 1 + REACH).some(isShortParagraph);
}

/** Median length of the paragraphs. */
function usualLength(units: readonly GuessedUnit[]): number {
  const lengths = units
    .filter(isShortParagraph)
    .map(({ unit }) => unit.text.length)
    .toSorted((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function proseLength(units: readonly GuessedUnit[], start: number, end: number): number {
  return units
    .slice(start, end)
    .reduce((sum, one) => sum + (isSentence(one) ? one.unit.text.length : 0), 0);
}

function endsArticle({ unit, guess }: GuessedUnit, before: number, total: number): boolean {
  if (guess.is === 'furniture' && guess.kind === 'comments') return before >= MIN_BEFORE_COMMENTS;
  if (before < total * MIN_SHARE_BEFORE || before === 0) return false;
  if (guess.is === 'credit') return true;
  if (guess.is === 'furniture' && guess.kind === 'press-contact') return true;
  // „© 2023 Werratal-Kurier“, and the dashes before a mail's signature
  return /^(?:©|\(c\)|copyright\b)/iu.test(unit.text) || unit.text === '--';
}

/**
 * End of the body without what trails it: behind its last sure paragraph, and the short sentences that follow directly
 * (`end` as in `slice`). `isOut` tells units that are no part of the text.
 */
export function trimEnd(
  units: readonly GuessedUnit[],
  { start, end }: BodyRange,
  isOut: (index: number) => boolean,
): number {
  const minLength = usualLength(units.slice(start, end)) * MIN_OF_USUAL;
  let last = start;
  let isBarred = false;
  for (let index = start; index < end; index += 1) {
    const one = units[index];
    if (one === undefined || isOut(index)) continue;
    if (isStrongProse(one)) isBarred = false;
    else if (index > start + REACH && isBarrier(one)) isBarred = true;
    if (
      isStrongProse(one) ||
      (!isBarred && isShortParagraph(one) && one.unit.text.length >= minLength)
    )
      last = index;
  }
  let next = last + 1;
  for (; next < end; next += 1) {
    const one = units[next];
    if (one === undefined || isOut(next)) break;
    const isText = one.guess.is === 'text';
    const follower = units[next + 1];
    const leadsOn =
      isText &&
      follower !== undefined &&
      next + 1 < end &&
      !isOut(next + 1) &&
      isSentence(follower);
    if (!(isText && (isTextAlways(one.unit.text) || leadsOn))) {
      if (isText || !isPassable(one) || !leadsToSentence(units, next, end, isOut)) break;
    }
  }
  return next;
}

/** Behind these only a long paragraph can be the article's. */
function isBarrier({ guess }: GuessedUnit): boolean {
  if (guess.is === 'date') return guess.line.dates.length > 0;
  return guess.is === 'credit' || (guess.is === 'furniture' && BARRIERS.has(guess.kind));
}

/** A sentence, the line before a list, an item of a list. */
function isTextAlways(text: string): boolean {
  return endsAsSentence(text) || text.endsWith(':') || isListItem(text);
}

/** Pictures and advertisements may stand before the last, short paragraph. */
function isPassable({ guess }: GuessedUnit): boolean {
  return guess.is === 'caption' || (guess.is === 'furniture' && guess.kind === 'advertisement');
}

function leadsToSentence(
  units: readonly GuessedUnit[],
  index: number,
  end: number,
  isOut: (index: number) => boolean,
): boolean {
  const next = units[index + 1];
  return (
    next !== undefined &&
    index + 1 < end &&
    !isOut(index + 1) &&
    isSentence(next) &&
    next.unit.text.length >= 40
  );
}
