import { findFurniture } from '../furniture/find-furniture.ts';
import { phraseKey } from '../furniture/phrase-key.ts';
import type { BodyRange } from './find-body.ts';
import type { GuessedUnit } from './guess.ts';
import { isHeadlineLike, isSentence, isStrongProse } from './prose.ts';

/** Longest teaser below the headline of another article; chosen by hand. */
const MAX_TEASER_LENGTH = 220;
/** Shortest paragraph that ends a list; chosen by hand. */
const MIN_PARAGRAPH_LENGTH = 60;
/** Lines of one teaser: a label, a headline or two, a sentence. */
const MAX_TEASER_LINES = 4;
/** Longest line that can be the article's own subheading at the end of a list of other articles. */
const MAX_SUBHEADING_LENGTH = 60;

/**
 * Units within the body that stand below a heading such as „Mehr zum Thema“: headlines and teasers of other articles.
 * Such a list ends with its block of lines, or with the next paragraph of the article.
 */
export function findRelated(
  units: readonly GuessedUnit[],
  { start, end }: BodyRange,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (let index = start; index < end; index += 1) {
    const one = units[index];
    if (one === undefined) continue;
    if (index > start + 2 && closesTeaser(one))
      for (let above = startOfTeaser(units, index, start); above < index; above += 1)
        found.add(above);
    if (!opensList(one)) continue;
    const next = units[index + 1];
    const stop =
      next !== undefined && !next.unit.afterBlank
        ? endOfBlock(units, index + 1, end)
        : endOfLooseList(units, index + 1, end);
    for (let inside = index + 1; inside < stop; inside += 1) found.add(inside);
    index = Math.max(index, stop - 1);
  }
  return found;
}

/** A heading; „Lesen Sie auch: …“ holds its one article itself. */
function opensList({ unit, guess }: GuessedUnit): boolean {
  if (guess.is !== 'furniture' || guess.kind !== 'related') return false;
  const key = phraseKey(unit.text);
  return key.length <= 60 && !/: ?\S/u.test(key) && findFurniture(key) === 'related';
}

/** A day alone in its line, between paragraphs: it belongs to the article that is named above it. */
function closesTeaser({ guess }: GuessedUnit): boolean {
  return (
    guess.is === 'date' && guess.line.dates.length === 1 && guess.line.dates[0]?.label === 'plain'
  );
}

/** „Interview“ / „Terrorforscher zur Lage im Irak“ / „Der Experte erklärt …“ / „05.11.2022“ */
function startOfTeaser(units: readonly GuessedUnit[], date: number, start: number): number {
  let index = date;
  while (index - 1 > start + 1 && date - index < MAX_TEASER_LINES) {
    const above = units[index - 1];
    if (above === undefined || isStrongProse(above)) break;
    if (above.guess.is !== 'text' && !isHeadlineLike(above)) break;
    index -= 1;
  }
  const first = units[index];
  return first !== undefined && index < date && isHeadlineLike(first) ? index : date;
}

/** The lines that follow without a blank one, up to a paragraph. */
function endOfBlock(units: readonly GuessedUnit[], start: number, end: number): number {
  let index = start;
  for (; index < end; index += 1) {
    const one = units[index];
    if (one === undefined || one.unit.afterBlank) break;
    if (isParagraph(one) && !isTeaser(units, index)) break;
  }
  return index;
}

/** A paragraph, a short one of an English paper among them. */
function isParagraph(one: GuessedUnit): boolean {
  const { text } = one.unit;
  return (
    isStrongProse(one) ||
    (isSentence(one) && text.length >= MIN_PARAGRAPH_LENGTH && /[.]["“”»«]*$/u.test(text))
  );
}

/** Blank lines between all of them: headlines, dates and teasers, up to a paragraph. */
function endOfLooseList(units: readonly GuessedUnit[], start: number, end: number): number {
  let index = start;
  let headlines = 0;
  for (; index < end; index += 1) {
    const one = units[index];
    if (one === undefined) break;
    if (isSentence(one) && !isHeadlineLike(one)) {
      if (!isTeaser(units, index)) break;
    } else if (isHeadlineLike(one)) headlines += 1;
  }
  const before = units[index - 1];
  const mayBeSubheading =
    index < end &&
    headlines >= 2 &&
    before?.guess.is === 'text' &&
    isHeadlineLike(before) &&
    before.unit.text.length <= MAX_SUBHEADING_LENGTH;
  return mayBeSubheading ? index - 1 : index;
}

/** A sentence between two headlines, shorter than paragraphs are. */
function isTeaser(units: readonly GuessedUnit[], index: number): boolean {
  const [before, one, after] = [units[index - 1], units[index], units[index + 1]];
  if (one === undefined || one.unit.text.length > MAX_TEASER_LENGTH) return false;
  const isBelowHeadline = before !== undefined && isHeadlineLike(before);
  const goesOn = after === undefined || isHeadlineLike(after) || after.guess.is === 'date';
  return isBelowHeadline && goesOn;
}
