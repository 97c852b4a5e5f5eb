import { MONTH_NUMBERS } from '../temporal/month-names.ts';

/** What German number words are made of: `fünf-und-zwanzig`, `sieb-zehn`, `drei-ssig`, `Million-en`. */
const GERMAN_NUMBER_PARTS = [
  'zwei|zwo|drei|vier|fünf|sechs?|sieb|sieben|acht|neun|zehn|elf|zwölf|zwan|zig|ssig|und',
  'einund|einhundert|eintausend|hundert|tausend|million|milliarde|billion|dutzend',
].join('|');

/**
 * `zweiten`, `Tausende`, `Fünftel`, `dreimal`, `vierjährige`. Neither "und" nor "ein" and "eine", which are articles far
 * more often than numbers.
 */
const GERMAN_NUMBER = new RegExp(
  `^(?!und)(?:${GERMAN_NUMBER_PARTS})+(?:e?[nrms]?|s?te[nrms]?|s?tel[ns]?|mal|jährig\\p{L}*)$|^(?:erst|dritt)(?:e[nrms]?|els?)$`,
  'u',
);

const ENGLISH_NUMBER = new RegExp(
  `^(?:${[
    'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve',
    '(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty',
    '(?:hundred|thousand|million|billion|dozen)s?|first|second|third|half',
  ].join('|')})$`,
);

const WEEKDAY =
  /^(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/;

const NEGATION =
  /^(?:nichts?|nie|niemals|niemand(?:e[mn])?|kein(?:e[mnrs]?)?|weder|ohne|not|no|none|never|nobody|nothing|neither|nor|without|cannot|\p{L}+n['’]t)$/u;

/**
 * Whether one such word more, less or other makes a report another one: anything with a digit ("27", "G20", "1:0"),
 * number words, months, weekdays and negations, German and English. Not names: German nouns are written like them.
 *
 * @param word lower case, `ß` as `ss`
 */
export function isDecisive(word: string): boolean {
  return (
    /\p{N}/u.test(word) ||
    MONTH_NUMBERS.has(word) ||
    WEEKDAY.test(word) ||
    NEGATION.test(word) ||
    GERMAN_NUMBER.test(word) ||
    ENGLISH_NUMBER.test(word)
  );
}
