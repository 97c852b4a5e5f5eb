import type { GuessedUnit } from './guess.ts';

/** Length from which a sentence is taken for a paragraph of the article wherever it stands; chosen on own fixtures. */
const STRONG_LENGTH = 120;
/** Length from which a line without a full stop is one all the same. */
const LONG_LENGTH = 250;
/** Longest line without a full stop that can be a subheading, in characters (CORPUS format: about 60; headings of tickers are longer). */
export const MAX_SUBHEADING_LENGTH = 80;

/** A full stop, quotation marks behind it, and the agency in brackets: „… sagte er. (dpa)“ */
const FINAL = /(?:[.!?…]["“”»«'’)\]]*|[.!?,…]\s?["“”»«])(?:\s?\([^()]{2,60}\))?$/u;
const INNER_END = /\p{Ll}{2}[.!?]["“”»«]?\s+["„»«“]?\p{Lu}/u;

/** Whether a text ends as a sentence does. */
export function endsAsSentence(text: string): boolean {
  return FINAL.test(text);
}

/** Whether a sentence ends within the text and another begins. */
export function hasInnerEnd(text: string): boolean {
  return INNER_END.test(text.slice(0, LONG_LENGTH * 4));
}

/** A short line that is a quotation as a whole may be a heading: „Das ist ein Skandal“. */
export function isQuotedHeading(text: string): boolean {
  return text.length <= 60 && /^["„“»«].{3,}["“”»«]$/u.test(text) && !/[.!?,]["“”»«]$/u.test(text);
}

/** Whether a unit is text in whole sentences. */
export function isSentence({ unit, guess }: GuessedUnit): boolean {
  return guess.is === 'text' && (endsAsSentence(unit.text) || unit.text.length >= LONG_LENGTH);
}

/** Whether a unit is surely a paragraph: long, and ending as a sentence. */
export function isStrongProse(one: GuessedUnit): boolean {
  return isSentence(one) && one.unit.text.length >= STRONG_LENGTH;
}

/** Whether a unit looks like a headline: one line without a full stop. */
export function isHeadlineLike({ unit, guess }: GuessedUnit): boolean {
  if (guess.is === 'dated-teaser') return true;
  const { text } = unit;
  const isText = guess.is === 'text' || (guess.is === 'furniture' && guess.kind === 'section');
  return isText && text.length <= 140 && !/[.]["“”»«)]*$/u.test(text);
}

/** Whether a text is an item of a list: a dash, a bullet or a number before it. */
export function isListItem(text: string): boolean {
  return /^(?:[-–—•*·▪◦]|\d{1,2}[.)])\s\S/u.test(text);
}
