import type { GuessedUnit } from './guess.ts';
import { type Label, type Labels, labelOfGuess, removed } from './label.ts';
import { isAbovePictureCredit, isBelowPictureCredit } from './label-header.ts';
import {
  endsAsSentence,
  hasInnerEnd,
  isListItem,
  isQuotedHeading,
  isSentence,
  isStrongProse,
  MAX_SUBHEADING_LENGTH,
} from './prose.ts';

/** Longest caption above a line that names who took the picture; shorter where no blank lines part the paragraphs. */
const MAX_CAPTION_LENGTH = 220;
const MAX_CAPTION_LENGTH_TIGHT = 150;
/** Lines from which on a line without a full stop is text all the same. */
const MIN_PARAGRAPH_LENGTH = 120;

/** What is known about the whole body. */
type Body = {
  readonly units: readonly GuessedUnit[];
  /** Whether most paragraphs stand between blank lines. */
  readonly hasBlankLines: boolean;
  /** Whether questions are put to somebody: then they are text, not headings. */
  readonly isInterview: boolean;
  readonly title: string | undefined;
};

/** Labels the units from `start` to `end` that have no label yet: paragraphs, subheadings, and what stands between. */
export function labelBody(
  units: readonly GuessedUnit[],
  { start, end }: { readonly start: number; readonly end: number },
  title: string | undefined,
  labels: Labels,
): void {
  const inside = units.slice(start, end);
  const paragraphs = inside.filter(isStrongProse);
  const body: Body = {
    units,
    hasBlankLines: paragraphs.filter(({ unit }) => unit.afterBlank).length * 2 > paragraphs.length,
    isInterview: inside.some(({ unit }) => putsQuestion(unit.text)),
    title,
  };
  // From the end: whether a short line is a subheading depends on what follows.
  let follower: Label | undefined;
  for (let index = end - 1; index >= start; index -= 1) {
    const label = labels[index] ?? labelAt(body, index, labels, follower);
    labels[index] = label;
    if (label.role !== 'removed') follower = label;
  }
  if (follower === undefined) keepProse(inside, start, labels);
}

/** A text whose only paragraphs look like captions has them as paragraphs all the same: it would be empty. */
function keepProse(inside: readonly GuessedUnit[], start: number, labels: Labels): void {
  for (const [index, one] of inside.entries())
    if (isSentence(one)) labels[start + index] = { role: 'paragraph' };
}

function labelAt(body: Body, index: number, labels: Labels, follower: Label | undefined): Label {
  const one = body.units[index];
  if (one === undefined) return removed('other');
  const { text, headingLevel } = one.unit;
  const isSection = one.guess.is === 'furniture' && one.guess.kind === 'section';
  const label = isSection ? undefined : labelOfGuess(one.guess);
  if (label !== undefined && !isOwnText(one)) return label;
  if (text === body.title)
    return removed(isAbovePictureCredit(body.units, index) ? 'caption' : 'title');
  if (isCaption(body, index)) return removed('caption');
  if (isBetweenFurniture(body, index, labels)) return removed('other');
  if (headingLevel > 0) return { role: 'subheading' };
  if (isParagraph(body, text)) return { role: 'paragraph' };
  return labelOfShortLine(body.units, index, follower);
}

/** A name before a colon may be a title or a publisher in the header only. */
function isOwnText({ guess }: GuessedUnit): boolean {
  return guess.is === 'named-title' || guess.is === 'named-publisher';
}

function isParagraph({ isInterview }: Body, text: string): boolean {
  if (isQuotedHeading(text)) return false;
  if (text.endsWith('?') && text.length <= 60 && !hasInnerEnd(text)) return isInterview;
  return (
    endsAsSentence(text) ||
    text.length > MIN_PARAGRAPH_LENGTH ||
    isListItem(text) ||
    text.endsWith(':')
  );
}

/** A line without a full stop: a subheading where text follows, part of a list among its like, else out. */
function labelOfShortLine(
  units: readonly GuessedUnit[],
  index: number,
  follower: Label | undefined,
): Label {
  const { text } = units[index]?.unit ?? { text: '' };
  if (text.length <= MAX_SUBHEADING_LENGTH && !/ \| /u.test(text)) {
    if (follower?.role === 'paragraph') return { role: 'subheading' };
    if (isInList(units, index)) return { role: 'paragraph' };
  }
  return removed(/ \| /u.test(text) ? 'caption' : 'other');
}

/** Three short lines or more without blank lines between: a table or a list. */
function isInList(units: readonly GuessedUnit[], index: number): boolean {
  const isShortText = (at: number) => {
    const one = units[at];
    return one?.guess.is === 'text' && one.unit.text.length <= MAX_SUBHEADING_LENGTH;
  };
  let first = index;
  while (first > index - 3 && isShortText(first - 1) && units[first]?.unit.afterBlank === false)
    first -= 1;
  let last = index;
  while (last < index + 3 && isShortText(last + 1) && units[last + 1]?.unit.afterBlank === false)
    last += 1;
  return last - first >= 2;
}

/** The line above a picture credit, or below „Bildunterschrift“. */
function isCaption({ units, hasBlankLines }: Body, index: number): boolean {
  const one = units[index];
  const above = units[index - 1];
  if (one === undefined) return false;
  const { text } = one.unit;
  if (above?.guess.is === 'caption' && above.guess.caption.opensCaption)
    return text.length <= MAX_CAPTION_LENGTH;
  if (hasBlankLines && isBelowPictureCredit(units, index))
    return units[index + 1]?.unit.afterBlank === true;
  if (isAbovePictureCredit(units, index))
    return text.length <= (hasBlankLines ? MAX_CAPTION_LENGTH : MAX_CAPTION_LENGTH_TIGHT);
  const next = units[index + 1];
  const creditFollows =
    next?.guess.is === 'caption' &&
    next.guess.caption.text === '' &&
    !next.guess.caption.opensCaption;
  // With a blank line between: one sentence, or longer than a subheading without a full stop.
  return (
    creditFollows &&
    text.length <= 200 &&
    !hasInnerEnd(text) &&
    (endsAsSentence(text) ? text.length < 110 : text.length > 60)
  );
}

function isBox(one: GuessedUnit | undefined): boolean {
  return one?.guess.is === 'furniture' && one.guess.kind !== 'section';
}

/** Part of a box: no blank line to the furniture before it and behind it, in a text that has blank lines. */
function isBetweenFurniture(
  { units, hasBlankLines }: Body,
  index: number,
  labels: Labels,
): boolean {
  const [before, one, next] = [units[index - 1], units[index], units[index + 1]];
  if (!hasBlankLines || one === undefined || isStrongProse(one)) return false;
  return (
    isBox(before) &&
    !one.unit.afterBlank &&
    isBox(next) &&
    next?.unit.afterBlank === false &&
    labels[index + 1]?.role === 'removed'
  );
}

function putsQuestion(text: string): boolean {
  return (
    text.length <= 400 &&
    /\?["“”»«]?$/u.test(text) &&
    /(?<!\p{L})(?:Sie|Ihnen|Ihre?[nmrs]?|Herr|Frau|you|your|du|dir|dein\p{L}*)(?!\p{L})/u.test(text)
  );
}
