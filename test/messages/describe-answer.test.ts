import { describe, expect, it } from 'vitest';
import type { NothingReason, Scope } from '../../src/domain/answer.ts';
import type { LibrarySummary } from '../../src/domain/library-summary.ts';
import { describeCorpus } from '../../src/messages/describe-corpus.ts';
import { describeNothing } from '../../src/messages/describe-nothing.ts';
import { describePassage } from '../../src/messages/describe-passage.ts';
import { describeScope } from '../../src/messages/describe-scope.ts';
import { describeUnknownWords } from '../../src/messages/describe-unknown-words.ts';
import { article, day, published } from '../domain/sample-article.ts';

function checkScope(scope: Partial<Scope>, german: string, english: string): void {
  const whole = { swapped: false, undatedLeftOut: 0, ...scope };
  const texts = [describeScope(whole, 'de'), describeScope(whole, 'en')];
  expect(texts.map((parts) => parts.join(' | '))).toEqual([german, english]);
}

describe('describeScope', () => {
  const [from, to] = [day('2015-01-01'), day('2015-12-31')];
  it.each([
    ['nothing', {}, '', ''],
    ['a beginning', { from }, 'ab 1. Januar 2015', 'from January 1, 2015'],
    ['an end', { to }, 'bis 31. Dezember 2015', 'until December 31, 2015'],
    [
      'a range',
      { from, to },
      '1. Januar 2015 bis 31. Dezember 2015',
      'January 1, 2015 to December 31, 2015',
    ],
    ['one day', { from, to: from }, 'am 1. Januar 2015', 'on January 1, 2015'],
    ['a source', { source: 'dpa' }, 'Quelle: dpa', 'Source: dpa'],
    [
      'a swap',
      { swapped: true },
      '„from“ lag nach „to“: vertauscht',
      '“from” was later than “to”: swapped',
    ],
    [
      'one undated article',
      { undatedLeftOut: 1 },
      '1 Artikel ohne Datum blieb außen vor',
      '1 article without a date was left out',
    ],
    [
      'several',
      { undatedLeftOut: 2 },
      '2 Artikel ohne Datum blieben außen vor',
      '2 articles without a date were left out',
    ],
    [
      'all in order',
      { to, source: 'dpa', undatedLeftOut: 2 },
      'bis 31. Dezember 2015 | Quelle: dpa | 2 Artikel ohne Datum blieben außen vor',
      'until December 31, 2015 | Source: dpa | 2 articles without a date were left out',
    ],
  ])('tells of %s', (_, scope, german, english) => checkScope(scope, german, english));
});

function checkNothing(
  { unknownWords = [], ...reason }: NothingReason & { readonly unknownWords?: readonly string[] },
  german: string,
  english: string,
): void {
  const answer = { kind: 'nothing', question: 'Wo ist es?', reason, unknownWords } as const;
  const texts = [describeNothing(answer, 'de'), describeNothing(answer, 'en')];
  expect(texts.map(({ title, text }) => `${title} ${text}`)).toEqual([german, english]);
}

describe('describeUnknownWords', () => {
  it.each([
    ['passages', ['heißt', 'Peru'], ['Kein Artikel enthält „Peru“.']],
    ['weak', ['Peru', 'Ölpreis'], ['Kein Artikel enthält „Peru“ oder „Ölpreis“.']],
    ['nothing', ['heißt', 'Peru'], ['Kein Artikel enthält „heißt“ oder „Peru“.']],
    ['passages', ['heißt'], []],
  ] as const)('beside %s, of %j', (kind, unknownWords, expected) => {
    const question = 'Wie heißt Peru?';
    expect(describeUnknownWords({ kind, question, unknownWords }, 'de')).toEqual(expected);
  });

  it.each([
    ['passages', 'wo liegt peru', []],
    ['weak', 'wo liegt peru', ['Kein Artikel enthält „peru“.']],
    ['weak', 'Wo liegt peru?', []],
  ] as const)('beside %s, of a name written small in "%s"', (kind, question, expected) => {
    expect(describeUnknownWords({ kind, question, unknownWords: ['peru'] }, 'de')).toEqual(
      expected,
    );
  });
});

describe('describeNothing', () => {
  it.each([
    [
      { kind: 'no-words' },
      'Darin steht kein Wort, nach dem ich suchen kann. Nenne einen Namen, einen Ort oder eine Sache, um die es geht; „from“ und „to“ grenzen die Zeit ein.',
      'There is nothing in it that I can search for. Name a person, a place or a thing that it is about; “from” and “to” limit the time.',
    ],
    [
      { kind: 'not-in-corpus', near: [] },
      'Dazu steht nichts im Korpus. Kein Absatz enthält genug von dem, wonach du fragst.',
      'Nothing about this in the corpus. No paragraph contains enough of what you ask for.',
    ],
    [
      { kind: 'not-in-corpus', unknownWords: ['Japan'], near: [] },
      'Dazu steht nichts im Korpus. Kein Artikel enthält „Japan“.',
      'Nothing about this in the corpus. No article contains “Japan”.',
    ],
    [
      { kind: 'not-in-corpus', unknownWords: ['a', 'b', 'c', 'd', 'e', 'f'], near: [] },
      'Dazu steht nichts im Korpus. Kein Artikel enthält „a“, „b“, „c“, „d“ oder „e“.',
      'Nothing about this in the corpus. No article contains “a”, “b”, “c”, “d”, or “e”.',
    ],
    [
      { kind: 'outside-scope', count: 1, since: undefined },
      'In diesem Ausschnitt des Korpus gibt es keine Fundstelle. Außerhalb davon gibt es 1.',
      'No passage in this part of the corpus. There is 1 outside of it.',
    ],
    [
      { kind: 'outside-scope', count: 3, since: published('2014-03-14') },
      'In diesem Ausschnitt des Korpus gibt es keine Fundstelle. Außerhalb davon gibt es 3, die früheste erschienen: 14. März 2014.',
      'No passage in this part of the corpus. There are 3 outside of it, the earliest published: March 14, 2014.',
    ],
  ] as const)('%j', checkNothing);
});

function checkCorpus(summary: Partial<LibrarySummary>, german: string, english: string): void {
  const whole: LibrarySummary = {
    articleCount: 1,
    paragraphCount: 1,
    dateSpan: undefined,
    undatedCount: 0,
    summaryCount: 0,
    sources: [],
    withoutSourceCount: 0,
    asOf: day('2026-01-01'),
    ...summary,
  };
  expect([describeCorpus(whole, 'de'), describeCorpus(whole, 'en')]).toEqual([german, english]);
}

describe('describeCorpus', () => {
  const dateSpan = { from: day('2014-10-14'), to: day('2020-02-14') };
  it.each([
    [{}, '1 Artikel, 1 Absatz', '1 article, 1 paragraph'],
    [
      { articleCount: 5, paragraphCount: 43, dateSpan },
      '5 Artikel, 43 Absätze, vom 14. Oktober 2014 bis 14. Februar 2020',
      '5 articles, 43 paragraphs, from October 14, 2014 to February 14, 2020',
    ],
    [{ undatedCount: 1 }, '1 Artikel, 1 Absatz, 1 ohne Datum', '1 article, 1 paragraph, 1 undated'],
  ])('%j', checkCorpus);
});

function checkSource(fields: Parameters<typeof article>[0], german: string, english: string): void {
  const sample = article(fields);
  const [paragraph] = sample.paragraphs;
  if (!paragraph) throw new Error('no paragraph');
  expect(describePassage(sample, paragraph, 'de').source).toBe(german);
  expect(describePassage(sample, paragraph, 'en').source).toBe(english);
}

describe('describePassage', () => {
  it.each([
    [{}, 'Quelle nicht genannt', 'Source not named'],
    [{ publisher: 'DW' }, 'Quelle: DW', 'Source: DW'],
    [{ agencies: ['dpa', 'AFP'] }, 'Quelle: dpa, AFP', 'Source: dpa, AFP'],
    [
      { publisher: 'DW', agencies: ['dpa', 'AFP'] },
      'Quelle: DW (Agenturen: dpa, AFP)',
      'Source: DW (Agencies: dpa, AFP)',
    ],
    [{ form: 'summary' }, 'Zusammenfassung, Quelle nicht genannt', 'Summary, source not named'],
    [{ form: 'summary', publisher: 'DW' }, 'Zusammenfassung nach DW', 'Summary based on DW'],
  ] as const)('names the source of %j', checkSource);

  const sample = article({
    headline: 'Titel',
    lede: 'Vorspann.',
    datePublished: '2016-01-20?',
    inLanguage: 'de-CH',
  });
  const [lede, first] = sample.paragraphs;
  if (!lede || !first) throw new Error('two paragraphs are expected');

  it('tells the lede from the body', () => {
    expect(describePassage(sample, lede, 'de').place).toBe('Vorspann');
    expect(describePassage(sample, first, 'de').place).toBe('Absatz 1');
    expect(describePassage(sample, first, 'en').place).toBe('paragraph 1');
  });

  it('tells date, headline, and how the date came about', () => {
    expect(describePassage(sample, first, 'de')).toMatchObject({
      date: 'vermutlich 20. Januar 2016',
      headline: 'Titel',
      dateNote: 'Datum aus dem Text erschlossen',
    });
    const { dateNote } = describePassage({ ...sample, dateNote: 'Mittwoch.' }, first, 'en');
    expect(dateNote).toBe('Date inferred: Mittwoch.');
  });

  it('says nothing of a date that is given or unknown', () => {
    const given = article({ datePublished: '2016', dateNote: 'Ohne Not.' });
    expect(describePassage(given, first, 'de').dateNote).toBe('');
    expect(describePassage(article({ dateNote: 'Ohne Not.' }), first, 'de').dateNote).toBe('');
  });

  it("names a language that is not the reader's", () => {
    expect(describePassage(sample, first, 'de').foreignLanguage).toBe('');
    expect(describePassage(sample, first, 'en').foreignLanguage).toBe('German');
    const french = article({ inLanguage: 'fr' });
    expect(describePassage(french, first, 'de').foreignLanguage).toBe('Französisch');
    expect(describePassage(french, first, 'en').foreignLanguage).toBe('French');
  });
});
