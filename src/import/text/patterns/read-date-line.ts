import { findFurniture } from '../furniture/find-furniture.ts';
import { agenciesIn } from './credit-parts.ts';
import { findPrintedDates, type PrintedDate } from './printed-dates.ts';
import { readByline } from './read-byline.ts';
import { readCreditLine } from './read-credit-line.ts';

/** What the words before a date call it. */
export type DateLabel = 'published' | 'plain' | 'as-of' | 'updated';

/** A line that holds nothing but dates, times and what usually stands beside them. */
export type DateLine = {
  /** In order; empty for "vor 3 Stunden", "18:05 Uhr" and a label alone. */
  readonly dates: readonly (PrintedDate & { readonly label: DateLabel })[];
  /** The label of a line that holds nothing else; the date stands on the next one. */
  readonly labelAlone: DateLabel | undefined;
  readonly authors: readonly string[];
  readonly agencies: readonly string[];
  /** Names that may be the publisher's. */
  readonly others: readonly string[];
};

const MAX_LENGTH = 200;

const LABELS: readonly (readonly [DateLabel, RegExp])[] = [
  [
    'updated',
    /aktualisiert|update|updated|geändert|modified|überarbeitet|letzte änderung|ergänzt/iu,
  ],
  ['as-of', /\bstand\b/iu],
  [
    'published',
    /veröffentlicht|publiziert|published|erschienen|erstellt|posted|\bdat(?:um|e)\b|online seit|publikation|freigegeben|gesendet/iu,
  ],
];

/** Words of date lines that say nothing more; whole words. */
const WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'zuletzt|letzte|letztes|last|first|aktualisiert|aktualisierung|update[ds]?|geändert|änderung|modified|überarbeitet|ergänzt|stand|veröffentlicht|veröffentlichung|publiziert|publikation|published|publication|erschienen|erstellt|posted|datum|date|online|seit|freigegeben|gesendet|sent',
    'am|vom|um|on|at|der|den|dem|the|in der fassung|uhr|h|a\\.?m\\.?|p\\.?m\\.?|gmt|utc|bst|cet|cest|mez|mesz|est|edt|et|pst|ist|aest',
    'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun',
    'heute|gestern|vorgestern|today|yesterday|vor|ago|\\d+ ?(?:sekunden?|minuten?|min|stunden?|std|tagen?|wochen?|monaten?|jahren?|seconds?|mins?|minutes?|hours?|days?|weeks?|months?|years?)',
    'lesezeit|lesedauer|min\\. lesezeit|min read|minuten lesezeit|ca|etwa|\\d+ (?:kommentare?|comments?|postings?|leserkommentare?|shares?)',
    'teilen|drucken|merken|share|print',
  ].join('|')})(?![\\p{L}\\d])\\.?`,
  'giu',
);

const TIMES =
  /(?<!\d)(?:[01]?\d|2[0-4])[.:]\d{2}(?::\d{2})?(?!\d)|(?<!\d)\d{1,2}(?=\s?(?:uhr|h|am|pm)\b)|[+-]\d{2}:?\d{2}\b/giu;

const RELATIVE =
  /\bvor (?:\d+|einer|einem|wenigen)\b|\bago\b|\b(?:heute|gestern|today|yesterday)\b[,.]? ?(?:um )?\d|(?<!\d)\d{1,2}[.:]\d{2} ?(?:uhr|h)?$/iu;

/**
 * Reads a line of dates: `26. September 2015`, `14.02.2020, 18:05 Uhr`, `Stand: 07.11.2022 16:42 Uhr`, `Koblenz, 3. März 2020`,
 * `Veröffentlicht am 5. Juli 2020 von Lorenz Wiesinger`, `vor 3 Stunden`. `undefined` where other words stand in
 * it, as in the headline of another article with its day.
 */
export function readDateLine(line: string): DateLine | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const dates = findPrintedDates(line);
  const stripped = line.replace(WORDS, ' ').replace(/[\s.,:;|()•·–—-]/gu, '');
  if (dates.length === 0) {
    const label = LABELS.find(([, pattern]) => pattern.test(line))?.[0];
    const hasTime = RELATIVE.test(line);
    if (!hasTime && !(stripped === '' && label !== undefined)) return undefined;
    const rest = line
      .replace(TIMES, ' ')
      .replace(WORDS, ' ')
      .replace(/[\s.,:;|()•·–—-]/gu, '');
    if (rest !== '') return undefined;
    return {
      dates: [],
      labelAlone: hasTime ? undefined : label,
      authors: [],
      agencies: [],
      others: [],
    };
  }
  return readRest(line, dates);
}

function readRest(line: string, dates: readonly PrintedDate[]): DateLine | undefined {
  const rest = dates
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}|${text.slice(end)}`, line)
    .replace(TIMES, '|');
  const authors: string[] = [];
  const agencies: string[] = [];
  const others: string[] = [];
  for (const part of rest.split(/\s*(?:[|•·;()[\]]|\s[–—-]\s|,(?=\s))\s*/u)) {
    const byline = readByline(part.trim());
    const credit =
      byline ??
      (/quelle|source/iu.test(part) || agenciesIn(part).length > 0
        ? readCreditLine(part.trim())
        : undefined);
    if (credit) {
      authors.push(...credit.authors);
      agencies.push(...credit.agencies);
      others.push(...credit.others);
      continue;
    }
    const words = part
      .replace(WORDS, ' ')
      .replace(/[\s.,:–—/-]+/gu, ' ')
      .trim();
    if (words === '' || findFurniture(words) !== undefined) continue;
    // „Veröffentlicht am … von Lorenz Wiesinger“: the label is gone, the name is left.
    const named = readByline(words);
    if (named) authors.push(...named.authors);
    else if (!isPlaceOrSection(words, part, line)) return undefined;
  }
  return {
    dates: dates.map((date, index) => ({ ...date, label: labelOf(line, dates, index) })),
    labelAlone: undefined,
    authors,
    agencies: [...new Set(agencies)],
    others,
  };
}

/** „Koblenz, 3. März 2020“, „Politik | 14.02.2020“; a headline with its day has no comma or bar between. */
function isPlaceOrSection(words: string, part: string, line: string): boolean {
  const isShort = words.length <= 30 && words.split(' ').length <= 2;
  if (isShort && /^\p{Lu}/u.test(words) && /[,|•·;–]/u.test(line) && !/\d/.test(words)) return true;
  return isShort && words === words.toUpperCase() && /\p{L}/u.test(words) && part.length <= 20;
}

function labelOf(line: string, dates: readonly PrintedDate[], index: number): DateLabel {
  const before = line.slice(dates[index - 1]?.end ?? 0, dates[index]?.start ?? 0);
  return LABELS.find(([, pattern]) => pattern.test(before))?.[0] ?? 'plain';
}
