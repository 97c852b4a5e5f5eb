import { describe, expect, it } from 'vitest';
import { describeEntry, type EntryDescription } from '../../src/messages/describe-entry.ts';
import { entryFrom, type Fields, quoteFrom } from '../domain/sample-timeline.ts';

type Sample = {
  readonly from?: Fields;
  readonly others?: readonly Fields[];
  readonly isAnnounced?: boolean;
  readonly basis?: 'text' | 'report';
};

function entryOf({ from = {}, others = [], isAnnounced = false, basis = 'text' }: Sample) {
  return entryFrom(from, { date: { basis }, isAnnounced, others: others.map(quoteFrom) });
}

const BOTE = { publisher: 'Bote', datePublished: '2016-05-04' } as const;

function check(
  part: keyof EntryDescription,
  sample: Sample,
  german: string,
  english: string,
): void {
  const entry = entryOf(sample);
  expect([describeEntry(entry, 'de')[part], describeEntry(entry, 'en')[part]]).toEqual([
    german,
    english,
  ]);
}

describe('describeEntry', () => {
  it('tells when it happened', () => check('date', {}, '3. Mai 2016', 'May 3, 2016'));

  it.each([
    ['nothing else of a plain one', {}, '', ''],
    ['that it was announced', { isAnnounced: true }, 'angekündigt', 'announced'],
    [
      'that the day is that of the report',
      { basis: 'report' },
      'Tag der Meldung',
      'day of the report',
    ],
    [
      'both',
      { isAnnounced: true, basis: 'report' },
      'angekündigt, Tag der Meldung',
      'announced, day of the report',
    ],
  ] as const)('marks %s', (_, sample, german, english) => check('marks', sample, german, english));

  it.each([
    [
      'source, day and paragraph',
      { from: BOTE },
      'Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1',
      'Source: Bote · published May 4, 2016 · paragraph 1 · German',
    ],
    [
      'that it stands in the lede',
      { from: { ...BOTE, lede: 'Vorspann.' } },
      'Quelle: Bote · erschienen 4. Mai 2016 · Vorspann',
      'Source: Bote · published May 4, 2016 · lede · German',
    ],
    [
      'that the source is unknown',
      { from: { datePublished: '2016' } },
      'Quelle nicht genannt · erschienen 2016 · Absatz 1',
      'Source not named · published 2016 · paragraph 1 · German',
    ],
    [
      'that somebody worked the day out',
      { from: { ...BOTE, datePublished: '2016-05?' } },
      'Quelle: Bote · erschienen vermutlich Mai 2016 · Absatz 1',
      'Source: Bote · published probably May 2016 · paragraph 1 · German',
    ],
    [
      'no day of publication where the entry has it',
      { from: BOTE, basis: 'report' },
      'Quelle: Bote · Absatz 1',
      'Source: Bote · paragraph 1 · German',
    ],
    [
      'the language of the article where it is not the reader’s',
      { from: { ...BOTE, inLanguage: 'en-GB' } },
      'Quelle: Bote · erschienen 4. Mai 2016 · Absatz 1 · Englisch',
      'Source: Bote · published May 4, 2016 · paragraph 1',
    ],
    [
      'that it is a summary',
      { from: { ...BOTE, form: 'summary' } },
      'Zusammenfassung nach Bote · erschienen 4. Mai 2016 · Absatz 1',
      'Summary based on Bote · published May 4, 2016 · paragraph 1 · German',
    ],
  ] as const)('names %s', (_, sample, german, english) => check('source', sample, german, english));

  it.each([
    ['none', {}, '', ''],
    [
      'one',
      { others: [BOTE] },
      '+1 weitere Quelle: Bote (4. Mai 2016)',
      '+1 more source: Bote (May 4, 2016)',
    ],
    [
      'one of unknown day by its source alone',
      { others: [{ agencies: ['dpa', 'AFP'] }] },
      '+1 weitere Quelle: dpa, AFP',
      '+1 more source: dpa, AFP',
    ],
    [
      'one of unknown source by its headline',
      { others: [{ headline: 'Boot gesunken', datePublished: '2016?' }] },
      '+1 weitere Quelle: Boot gesunken (vermutlich 2016)',
      '+1 more source: Boot gesunken (probably 2016)',
    ],
    [
      'three, in their order',
      { others: ['C', 'A', 'B'].map((publisher) => ({ publisher })) },
      '+3 weitere Quellen: C, A und B',
      '+3 more sources: C, A, and B',
    ],
    [
      'five by number, the first three by name',
      { others: ['A', 'B', 'C', 'D', 'E'].map((publisher) => ({ publisher })) },
      '+5 weitere Quellen: A, B und C',
      '+5 more sources: A, B, and C',
    ],
  ] as const)('tells of other sources: %s', (_, sample, german, english) =>
    check('others', sample, german, english),
  );

  it('says of an article without a date that its day is unknown, in words', () => {
    expect(describeEntry(entryOf({}), 'de').source).not.toContain('erschienen ohne Datum');
  });
});
