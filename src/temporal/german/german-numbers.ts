const ONES = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
const TEENS = [
  'zehn',
  'elf',
  'zwölf',
  'dreizehn',
  'vierzehn',
  'fünfzehn',
  'sechzehn',
  'siebzehn',
  'achtzehn',
  'neunzehn',
];
const TENS = [
  '',
  '',
  'zwanzig',
  'dreißig',
  'vierzig',
  'fünfzig',
  'sechzig',
  'siebzig',
  'achtzig',
  'neunzig',
];
const IRREGULAR_ORDINALS: readonly string[] = [
  '',
  'erst',
  'zweit',
  'dritt',
  '',
  '',
  '',
  'siebt',
  'acht',
];
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** Number words, lower case → their numbers; "ein" in all its cases, 1 to 99, "hundert". Half numbers have `.5`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...['ein', 'eine', 'einen', 'einem', 'einer', 'eines'].map((word) => [word, 1] as const),
  ...Array.from({ length: 98 }, (_, index) => [cardinal(index + 2), index + 2] as const),
  ...['beiden', 'zwo', 'zweier'].map((word) => [word, 2] as const),
  ['dreier', 3] as const,
  ['dreissig', 30] as const,
  ...['hundert', 'einhundert'].map((word) => [word, 100] as const),
  ...['anderthalb', 'eineinhalb'].map((word) => [word, 1.5] as const),
  ['zweieinhalb', 2.5] as const,
  ['dreieinhalb', 3.5] as const,
]);

/** Ordinal words in all their cases, lower case → 1 to 31: "ersten", "dreiundzwanzigster". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 31 }, (_, index) => index + 1).flatMap((number) =>
    ENDINGS.map((ending) => [`${ordinalStem(number)}${ending}`, number] as const),
  ),
);

function cardinal(number: number): string {
  const one = number % 10;
  if (number < 10) return ONES[number] ?? '';
  if (number < 20) return TEENS[number - 10] ?? '';
  const tens = TENS[Math.floor(number / 10)] ?? '';
  return one === 0 ? tens : `${ONES[one]}und${tens}`;
}

function ordinalStem(number: number): string {
  const irregular = IRREGULAR_ORDINALS[number];
  if (irregular) return irregular;
  return number < 20 ? `${cardinal(number)}t` : `${cardinal(number)}st`;
}
