/**
 * English names and words with their German ones, as Node's own ICU data hold them: countries and regions ("France",
 * "Frankreich"), languages, which are adjectives as well ("Turkish", "Türkisch"), months, weekdays, units of time.
 * Source: Unicode CLDR, by way of `Intl`; nothing is stored here.
 */
export function readInternationalWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  const add = (english: string | undefined, german: string | undefined) => {
    if (english === undefined || german === undefined) return;
    const key = english.toLowerCase();
    const translations = words.get(key) ?? [];
    if (!translations.includes(german)) translations.push(german);
    words.set(key, translations);
  };
  for (const type of ['region', 'language'] as const) {
    const [english, german] = ['en', 'de'].map(
      (locale) => new Intl.DisplayNames(locale, { type, fallback: 'none' }),
    );
    for (const code of CODES[type]) add(english?.of(code), german?.of(code));
  }
  const fields = ['en', 'de'].map(
    (locale) => new Intl.DisplayNames(locale, { type: 'dateTimeField' }),
  );
  for (const field of ['year', 'month', 'day', 'hour', 'minute', 'second'] as const)
    add(fields[0]?.of(field), fields[1]?.of(field));
  for (let day = 0; day < DAYS_OF_A_YEAR; day += 7)
    for (const options of [{ month: 'long' }, { weekday: 'long' }] as const)
      add(
        formatDay('en', day + ((day / 7) % 7), options),
        formatDay('de', day + ((day / 7) % 7), options),
      );
  return words;
}

const DAYS_OF_A_YEAR = 365;
const MS_PER_DAY = 86_400_000;

function formatDay(
  locale: string,
  day: number,
  options: { readonly month: 'long' } | { readonly weekday: 'long' },
): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(day * MS_PER_DAY);
}

const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

/** Every code of two letters; ICU leaves out those that mean nothing. */
const CODES = {
  region: LETTERS.flatMap((first) => LETTERS.map((second) => first + second)),
  language: LETTERS.flatMap((first) => LETTERS.map((second) => (first + second).toLowerCase())),
} as const;
