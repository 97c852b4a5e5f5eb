import { publisherOfMark } from '../furniture/publishers.ts';
import { isPersonName } from '../patterns/names.ts';
import { chooseTitle } from './choose-title.ts';
import type { GuessedUnit } from './guess.ts';
import { type Labels, labelOfGuess, removed } from './label.ts';
import { endsAsSentence } from './prose.ts';

const MAX_KICKER_LENGTH = 50;
const MAX_KICKER_WORDS = 6;
/** Shortest lede without a full stop. */
const MIN_LEDE_LENGTH = 60;

/**
 * Labels everything before the text: the title, what stands directly above it (kicker) and below it (lede); the rest is
 * out. Fills `labels` up to `bodyStart`; gives the title's place.
 */
export function labelHeader(
  units: readonly GuessedUnit[],
  bodyStart: number,
  labels: Labels,
): number | undefined {
  const title = chooseTitle(units, bodyStart) ?? findTitleLikeByline(units, bodyStart);
  for (let index = 0; index < bodyStart; index += 1) {
    const one = units[index];
    if (one === undefined || labels[index] !== undefined) continue;
    labels[index] =
      isBracketBelowPicture(units, index, labels) || isPictureSource(units, index, title)
        ? removed('caption')
        : labelOfGuess(one.guess);
    if (
      labels[index] === undefined &&
      title !== undefined &&
      one.unit.text === units[title]?.unit.text
    )
      labels[index] = removed(isAbovePictureCredit(units, index) ? 'caption' : 'title');
  }
  if (title !== undefined) {
    labels[title] = { role: 'headline' };
    labelKicker(units, title, labels);
    labelBelowTitle(units, title, bodyStart, labels);
  }
  for (let index = 0; index < bodyStart; index += 1) labels[index] ??= removed('navigation');
  return title;
}

/** „Neue Schleuse in Bremen“ has the form of „Jane Doe in Paris“; where nothing else is a title, it is one. */
function findTitleLikeByline(units: readonly GuessedUnit[], bodyStart: number): number | undefined {
  const found = units
    .slice(0, bodyStart)
    .findIndex(
      ({ guess, unit }) => guess.is === 'byline' && /^\p{Lu}.* in \p{Lu}/u.test(unit.text),
    );
  return found < 0 ? undefined : found;
}

function labelKicker(units: readonly GuessedUnit[], title: number, labels: Labels): void {
  const above = units[title - 1];
  if (above === undefined || labels[title - 1]?.role === 'headline') return;
  const { text } = above.unit;
  const isText =
    above.guess.is === 'text' || (above.guess.is === 'furniture' && above.guess.kind === 'section');
  const isShort = text.length <= MAX_KICKER_LENGTH && text.split(' ').length <= MAX_KICKER_WORDS;
  if (isText && isShort && !/[.]$/u.test(text) && publisherOfMark(text) === undefined)
    labels[title - 1] = { role: 'kicker' };
}

function labelBelowTitle(
  units: readonly GuessedUnit[],
  title: number,
  bodyStart: number,
  labels: Labels,
): void {
  let hasLede = false;
  for (let index = title + 1; index < bodyStart; index += 1) {
    const one = units[index];
    if (one === undefined || labels[index] !== undefined) continue;
    const { text } = one.unit;
    if (
      isPictureCredit(units[index + 1]) ||
      isAbovePictureSource(units, index) ||
      isBelowPictureCredit(units, index) ||
      / \| /u.test(text)
    )
      labels[index] = removed('caption');
    else if (isSignature(text)) labels[index] = removed('byline');
    else if (!hasLede && (endsAsSentence(text) || text.length >= MIN_LEDE_LENGTH)) {
      labels[index] = { role: 'lede' };
      hasLede = true;
    } else if (hasLede && index === bodyStart - 1 && text.length <= MIN_LEDE_LENGTH)
      labels[index] = { role: 'subheading' };
    else labels[index] = removed('other');
  }
}

/** „Karte von Visby“ / „Foto: dpa“ without a blank line between. */
export function isAbovePictureCredit(units: readonly GuessedUnit[], index: number): boolean {
  const next = units[index + 1];
  return isPictureCredit(next) && next?.unit.afterBlank === false;
}

function isPictureCredit(one: GuessedUnit | undefined): boolean {
  if (one === undefined) return false;
  if (one.guess.is === 'caption')
    return one.guess.caption.text === '' && !one.guess.caption.opensCaption;
  return one.guess.is === 'credit' && /^\(.*\)$/u.test(one.unit.text); // „(AP)“
}

/** The line below a credit that has no caption above it: „foto: ap / jacquelyn martin“ / „Die Minister in Paris.“ */
export function isBelowPictureCredit(units: readonly GuessedUnit[], index: number): boolean {
  const [beforeAbove, above, one, next] = [
    units[index - 2],
    units[index - 1],
    units[index],
    units[index + 1],
  ];
  if (one === undefined || above === undefined || one.unit.afterBlank || one.unit.text.length > 100)
    return false;
  const hasCaption = beforeAbove?.guess.is === 'text' && !above.unit.afterBlank;
  const isLabelAlone = above.guess.is === 'caption' && above.guess.caption.opensCaption;
  return isLabelAlone || (isPictureCredit(above) && !hasCaption && next !== undefined);
}

/** „(AP)“ directly below a caption is the picture's, not the article's. */
function isBracketBelowPicture(
  units: readonly GuessedUnit[],
  index: number,
  labels: Labels,
): boolean {
  const one = units[index];
  const above = labels[index - 1];
  const isBelow =
    above?.role === 'removed' && above.kind === 'caption' && one?.unit.afterBlank === false;
  return isBelow && isPictureCredit(one);
}

/** „Birte Hansen“, „Nikos Tzermann, Paris“ */
function isSignature(text: string): boolean {
  const [name = '', place, ...rest] = text.split(', ');
  const isPlace = place === undefined || (/^\p{Lu}/u.test(place) && place.split(' ').length <= 3);
  return rest.length === 0 && isPlace && isPersonName(name) && name.split(' ').length <= 3;
}

/** „Quelle: REUTERS“ directly below a line without a full stop; below a lede or the day it is the text's. */
function isPictureSource(
  units: readonly GuessedUnit[],
  index: number,
  title: number | undefined,
): boolean {
  return title !== undefined && index - 1 > title && isAbovePictureSource(units, index - 1);
}

function isAbovePictureSource(units: readonly GuessedUnit[], index: number): boolean {
  const [one, next] = [units[index], units[index + 1]];
  if (one?.guess.is !== 'text' || next?.guess.is !== 'credit' || next.unit.afterBlank) return false;
  return /^(?:quelle|source):\s?[^,/]+$/iu.test(next.unit.text) && !endsAsSentence(one.unit.text);
}
