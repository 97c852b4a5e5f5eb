const ONES = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const IRREGULAR_ORDINALS: ReadonlyMap<string, string> = new Map([
  ['one', 'first'],
  ['two', 'second'],
  ['three', 'third'],
  ['five', 'fifth'],
  ['eight', 'eighth'],
  ['nine', 'ninth'],
  ['twelve', 'twelfth'],
]);

/** Number words, lower case → their numbers: "a" and "an", 1 to 99, "hundred". */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...['a', 'an'].map((word) => [word, 1] as const),
  ...Array.from({ length: 99 }, (_, index) => [cardinal(index + 1), index + 1] as const),
  ['hundred', 100] as const,
]);

/** Words that a number begins with, lower case: "twenty-five" begins with "twenty". */
export const NUMBER_HEADS: readonly string[] = headsOf(NUMBER_WORDS);

/** Ordinal words, lower case → 1 to 31: "first", "twenty-third". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 31 }, (_, index) => [ordinal(index + 1), index + 1] as const),
);

/** Words that an ordinal begins with, lower case. */
export const ORDINAL_HEADS: readonly string[] = headsOf(ORDINAL_WORDS);

function headsOf(words: ReadonlyMap<string, number>): readonly string[] {
  return [...new Set([...words.keys()].map((word) => word.replace(/-.*/u, '')))];
}

function cardinal(number: number): string {
  if (number < 10) return ONES[number] ?? '';
  if (number < 20) return TEENS[number - 10] ?? '';
  const [tens, one] = [TENS[Math.floor(number / 10)] ?? '', ONES[number % 10] ?? ''];
  return one === '' ? tens : `${tens}-${one}`;
}

function ordinal(number: number): string {
  const word = cardinal(number);
  const last = word.slice(word.lastIndexOf('-') + 1);
  const lead = word.slice(0, word.length - last.length);
  return lead + (IRREGULAR_ORDINALS.get(last) ?? `${last.replace(/y$/u, 'ie')}th`);
}
