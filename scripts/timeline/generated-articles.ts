import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';
import type { Article } from '../../src/domain/article.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';

/** The topic that every generated article is on. */
export const GENERATED_TOPIC = 'Norderfleth';

/** Syllables of words that exist nowhere, so that articles differ in what they say. */
const SYLLABLES = [
  'bra',
  'dul',
  'fen',
  'gor',
  'kli',
  'lam',
  'mur',
  'nis',
  'pol',
  'rat',
  'sel',
  'tum',
];

const WHEN = ['am Mittwoch', 'am 3. Mai', 'gestern', 'im vergangenen Jahr', 'Anfang April 2016'];

const FIRST_YEAR = 2015;
const PARAGRAPHS = 8;
const WORDS = 7;
/** Articles appear over so many days; a prime, so that days repeat in no simple pattern. */
const DAYS = 1009;

/** Articles of eight paragraphs of two sentences each, dated over three years; the same every time. */
export function generateArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => {
    const first = calendarDate(FIRST_YEAR, 1, 1);
    if (first === undefined) throw new Error('no such day');
    const day = addDays(first, (number * 7) % DAYS);
    const paragraphs = Array.from({ length: PARAGRAPHS }, (__, place) => {
      const when = WHEN[(number + place) % WHEN.length] ?? '';
      const words = Array.from({ length: WORDS }, (___, at) =>
        wordOf(number * 7919 + place * 613 + at),
      );
      return `In ${GENERATED_TOPIC} begann ${when} ${words.join(' und ')}. Genaueres zu ${wordOf(number)} teilte niemand mit.`;
    });
    const id = `g${number}`;
    return {
      id,
      headline: `Bericht ${number}`,
      kicker: undefined,
      datePublished: {
        edtf: day,
        earliest: day,
        latest: day,
        precision: 'day',
        uncertain: false,
        approximate: false,
      },
      dateNote: undefined,
      publisher: 'Bote',
      agencies: [],
      url: undefined,
      inLanguage: 'de-DE',
      form: 'original',
      paragraphs: splitParagraphs(id, undefined, paragraphs.join('\n\n')),
    };
  });
}

/** One of 1,728 words, with a capital. */
function wordOf(number: number): string {
  const base = SYLLABLES.length;
  const parts = [number, number / base, number / base ** 2].map(
    (value) => SYLLABLES[Math.floor(value) % base] ?? '',
  );
  const word = parts.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
