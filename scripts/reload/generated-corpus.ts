import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';

/** Articles and their paragraphs: 20,000 in all. */
export const GENERATED = { articles: 4000, paragraphs: 5 } as const;

/** Parts of words that exist nowhere. */
const SYLLABLES =
  'bra dul fen gor kli lam mur nis pol rat sel tum ver hag ock wen stal zier pau dorn lieg huf'.split(
    ' ',
  );

/** What stands between them. */
const FRAMES = [
  'Der {} hat am {day} in {} die {} wegen der {} und des {} abgelehnt, teilte {} mit.',
  'Nach Angaben von {} wurden {number} {} aus {} nach {} gebracht, obwohl {} dagegen war.',
  'Im {} sagte {}, dass die {} für {} noch nicht über den {} entschieden habe.',
  'Gegen {} und {} ermittelt die {} seit dem {day} wegen {} im {}.',
  'Zwischen {} und {} liegen nur {number} {}, weshalb die {} künftig anders {} soll.',
];

const SENTENCES = 4;
const FIRST_YEAR = 2012;
const DAYS = 1999;
/** Names of months as the texts write them. */
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November'.split(
  ' ',
);
/** Words of the whole vocabulary; rare ones are many, as in any language. */
const VOCABULARY = 40_000;
/** How steeply words get rarer: Zipf's law has about 1. */
const STEEPNESS = 3;

/** A generated article; `version` changes its numbers and its days, and so its text. */
export async function writeGenerated(
  folder: string,
  place: number,
  version: number,
): Promise<void> {
  const first = calendarDate(FIRST_YEAR, 1, 1);
  if (first === undefined) throw new Error('no such day');
  const lines = [
    '---',
    `id: g${place}`,
    `headline: ${wordsOf(place, 0).slice(0, 3).join(' und ')}`,
    `datePublished: ${addDays(first, (place * 7) % DAYS)}`,
    'publisher: Bote',
    '---',
  ];
  for (let paragraph = 0; paragraph < GENERATED.paragraphs; paragraph += 1)
    lines.push(textOf(place, paragraph, version), '');
  const file = path.join(folder, String(place % 40), `${place}.md`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, lines.join('\n'));
}

/** A question that one of the paragraphs answers. */
export function generatedQuestion(number: number): string {
  const random = randomOf(number);
  const place = Math.floor(random() * GENERATED.articles);
  const words = wordsOf(place, Math.floor(random() * GENERATED.paragraphs));
  const at = Math.floor(random() * (words.length - 4));
  return `Wann sprach ${words[at]} mit ${words[at + 1]} über ${words[at + 2]} in ${words[at + 3]}?`;
}

function textOf(place: number, paragraph: number, version: number): string {
  const words = wordsOf(place, paragraph);
  const random = randomOf(place * 31 + paragraph * 7 + version * 1009);
  let next = 0;
  return Array.from({ length: SENTENCES }, (_, number) =>
    (FRAMES[(place + paragraph + number) % FRAMES.length] ?? '')
      .replaceAll('{}', () => words[next++ % words.length] ?? '')
      .replaceAll('{number}', () => String(2 + Math.floor(random() * 998)))
      .replaceAll('{day}', () => {
        const month = MONTHS[Math.floor(random() * MONTHS.length)] ?? '';
        return `${1 + Math.floor(random() * 28)}. ${month}`;
      }),
  ).join(' ');
}

/** The words of a paragraph, the same in every version. */
function wordsOf(place: number, paragraph: number): string[] {
  const random = randomOf(place * GENERATED.paragraphs + paragraph + 1);
  return Array.from({ length: 24 }, () => wordOf(Math.floor(random() ** STEEPNESS * VOCABULARY)));
}

function wordOf(rank: number): string {
  const base = SYLLABLES.length;
  let text = '';
  for (let rest = rank + base; rest > 0; rest = Math.floor(rest / base))
    text += SYLLABLES[rest % base] ?? '';
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Numbers from 0 to 1, the same for the same seed. Source: mulberry32, public domain. */
function randomOf(seed: number): () => number {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
