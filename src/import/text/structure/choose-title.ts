import type { FurnitureKind } from '../furniture/furniture-lists.ts';
import { isPersonName } from '../patterns/names.ts';
import type { GuessedUnit } from './guess.ts';
import { endsAsSentence, hasInnerEnd } from './prose.ts';

/** Points a line needs to be taken for the title; below that the article has none. Weights are chosen on own fixtures. */
const MIN_SCORE = 3;

/** Lines before the text that are looked at; a menu may have hundreds. */
const WINDOW = 60;

/** Shortest lede. */
const MIN_LEDE_LENGTH = 60;

/** Units between a title and the text. */
const MAX_HEADER = 12;

/** Units of the text in which a title is looked for again, as a caption. */
const REACH = 3;

/**
 * The unit before the body that is the article's title; `undefined` where none looks like one. The first sentence of the
 * text is never taken. `bodyStart` is the first unit of the text.
 */
export function chooseTitle(units: readonly GuessedUnit[], bodyStart: number): number | undefined {
  const from = Math.max(0, bodyStart - WINDOW);
  const texts = countTexts(units, from, bodyStart);
  let best: number | undefined;
  let bestScore = MIN_SCORE - 0.001;
  for (let index = from; index < bodyStart; index += 1) {
    const score = scoreOf(units, index, bodyStart, texts);
    if (score > bestScore) [best, bestScore] = [index, score];
  }
  return best;
}

/** How often each text stands in the header and in the first lines of the text. */
function countTexts(
  units: readonly GuessedUnit[],
  from: number,
  bodyStart: number,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unit, guess } of units.slice(from, bodyStart + REACH)) {
    const text = guess.is === 'named-title' ? guess.title : unit.text;
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return counts;
}

function scoreOf(
  units: readonly GuessedUnit[],
  index: number,
  bodyStart: number,
  counts: ReadonlyMap<string, number>,
): number {
  const one = units[index];
  if (one === undefined || one.guess.is !== 'text') return -Infinity;
  const above = units[index - 1]?.guess;
  if (above?.is === 'caption' && above.caption.opensCaption) return -Infinity;
  const { text, headingLevel } = one.unit;
  const isRepeated = (counts.get(text) ?? 0) > 1;
  return (
    shapeScore(text) +
    (headingLevel === 1 ? 5 : headingLevel > 1 ? 1 : 0) +
    (isRepeated ? 3 : 0) +
    followerScore(units, index, bodyStart) +
    leaderScore(units, index) -
    0.3 * textsBetween(units, index, bodyStart)
  );
}

function shapeScore(text: string): number {
  const words = text.split(' ').length;
  const { length } = text;
  if (length > 150) return -6;
  const wordScore = words >= 4 ? 4 : words === 3 ? 2 : words === 2 ? 1 : -2;
  // A title may be a question or an outcry, it seldom ends with a full stop; a lede has two sentences.
  const stopScore = endsWithStop(text) ? -6 : 0;
  const ledeScore = hasInnerEnd(text) && !/[!?]/u.test(text) ? -3 : 0;
  const smallScore = /^[\p{Ll}\d(|]/u.test(text) && words < 4 ? -2 : 0;
  return wordScore + stopScore + ledeScore + smallScore + (length > 130 ? -1 : 0);
}

/** What follows a title: its day, its writer, its lede, its picture. */
function followerScore(units: readonly GuessedUnit[], index: number, bodyStart: number): number {
  const next = units[index + 1];
  if (next === undefined) return 0;
  if (signs(units, index + 1)) return 3;
  if (index + 1 === bodyStart) return 2;
  switch (next.guess.is) {
    case 'date':
    case 'byline':
      return 3;
    case 'caption':
      return next.guess.caption.text === '' && !next.unit.afterBlank ? -2 : 1;
    case 'credit':
      return next.unit.afterBlank ? 1 : -2; // „(AP)“ below a picture
    case 'url':
      return 1;
    case 'furniture':
      return isLedeOf(units, index, index + 2) ? 2 : SITS_BELOW_TITLE.has(next.guess.kind) ? 1 : 0;
    case 'text':
      return isLedeOf(units, index, index + 1) ? 2 : 0;
    case 'dated-teaser':
    case 'named-publisher':
    case 'named-title':
      return 0;
  }
}

/** Furniture that sites set below a title. */
const SITS_BELOW_TITLE: ReadonlySet<FurnitureKind> = new Set(['share', 'paywall', 'comments']);

/**
 * What stands before: a kicker speaks for a title; the headline of another article speaks against one, and so does a
 * title that this would be the lede of.
 */
function leaderScore(units: readonly GuessedUnit[], index: number): number {
  const one = units[index];
  const before = units[index - 1];
  if (one === undefined || before === undefined) return 0;
  const isTight = !one.unit.afterBlank;
  if (before.guess.is === 'dated-teaser' && isTight) return -4;
  if (before.guess.is === 'furniture' && before.guess.kind === 'related' && isTight) return -4;
  if (
    isLedeOf(units, index - 1, index) ||
    (before.guess.is === 'furniture' && isLedeOf(units, index - 2, index))
  )
    return -3;
  if (hasTitleAbove(units, index)) return -3;
  const isKicker = before.guess.is === 'text' && before.unit.text.length <= 40;
  return isKicker && before.unit.text.length < one.unit.text.length ? 1 : 0;
}

/**
 * Whether the text at `lede` may be the lede of the title at `title`: „Harbour wall collapse leaves town cut off“ and „Fishing
 * crews face weeks without income as engineers warn …“.
 */
function isLedeOf(units: readonly GuessedUnit[], title: number, lede: number): boolean {
  const [one, other] = [units[title], units[lede]];
  if (one?.guess.is !== 'text' || other?.guess.is !== 'text') return false;
  const [above, below] = [one.unit.text, other.unit.text];
  if (above.split(' ').length < 3 || endsWithStop(above)) return false;
  if (endsWithStop(below)) return below.length >= MIN_LEDE_LENGTH / 2;
  if (below.length < MIN_LEDE_LENGTH) return false;
  return endsAsSentence(below) || below.length > above.length * 1.25;
}

/** The day or the writer; a name alone where the day is below it. */
function signs(units: readonly GuessedUnit[], index: number): boolean {
  const [one, next] = [units[index], units[index + 1]];
  if (one === undefined) return false;
  if (one.guess.is === 'date' || one.guess.is === 'byline') return true;
  return one.guess.is === 'text' && next?.guess.is === 'date' && isPersonName(one.unit.text);
}

/** A line of several words with the day or the writer directly below it. */
function hasTitleAbove(units: readonly GuessedUnit[], index: number): boolean {
  for (let above = Math.max(0, index - MAX_HEADER); above < index - 1; above += 1) {
    const one = units[above];
    const isSigned = signs(units, above + 1);
    if (one?.guess.is === 'text' && isSigned && one.unit.text.split(' ').length >= 4) return true;
  }
  return false;
}

function textsBetween(units: readonly GuessedUnit[], index: number, bodyStart: number): number {
  return units.slice(index + 1, bodyStart).filter(({ guess }) => guess.is === 'text').length;
}

function endsWithStop(text: string): boolean {
  return /[.]["“”»«)]*$/u.test(text);
}
