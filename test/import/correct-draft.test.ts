import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { toArticleFile } from '../../src/import/article-file.ts';
import {
  acceptProposal,
  correctDraft,
  type DraftCorrections,
} from '../../src/import/correct-draft.ts';
import type { Draft } from '../../src/import/draft.ts';
import { draftOfFields } from '../../src/import/structured/draft-of-fields.ts';
import { day } from '../domain/sample-article.ts';

const BASIS = 'von Ada eingetragen';
const PROVENANCE = {
  file: 'a.txt',
  sha256: 'ab',
  at: '2026-01-01T12:00:00Z',
  tool: 'fundstelle 1',
};

const DRAFT: Draft = {
  ...draftOfFields(
    {
      headline: 'Titel',
      kicker: 'Politik',
      description: undefined,
      datePublished: '2016-01-20',
      publisher: 'Bote',
      author: [],
      url: 'https://example.org/a?utm_source=x',
      inLanguage: undefined,
      content: 'Text.',
    },
    'line 1',
  ),
  dateNote: 'Stand der Seite',
  dateProposals: [
    { edtf: '2016-01-20?', reason: { kind: 'latest-event', words: 'am Mittwoch' } },
    { edtf: '2016-01-21?', reason: { kind: 'link', words: '/2016/01/21/' } },
  ],
};

/** A field that a person typed. */
const given = (value: string) => ({ value, status: 'given', basis: BASIS });

/** The draft with what was typed. */
function corrected(corrections: DraftCorrections, basis = BASIS): Draft {
  const result = correctDraft(DRAFT, corrections, basis);
  if (result.kind === 'fault') throw new Error(JSON.stringify(result.faults));
  return result.draft;
}

/** What the corpus makes of a draft's file. */
function readBack(draft: Draft) {
  const file = toArticleFile(draft, 'a-1', PROVENANCE);
  const { article, problems } = parseArticle('a.md', file, day('2026-01-01'));
  return { article, codes: problems.map(({ code }) => code) };
}

describe('correctDraft', () => {
  it.each([
    ['2016-01-21', '2016-01-21', 'given'],
    ['2016-01', '2016-01', 'given'],
    ['2016', '2016', 'given'],
    ['2016-01-XX', '2016-01-XX', 'given'],
    ['2016-01-21T18:05:00+01:00', '2016-01-21T18:05:00+01:00', 'given'],
    ['2016-01-20?', '2016-01-20?', 'inferred'],
    ['2016~', '2016~', 'inferred'],
    ['2016-01%', '2016-01%', 'inferred'],
    [' 21.1.2016\n', '2016-01-21', 'given'],
    ['21. Januar 2016', '2016-01-21', 'given'],
    ['January 21st, 2016', '2016-01-21', 'given'],
    ['Januar 2016', '2016-01', 'given'],
    ['Februar 2016', '2016-02', 'given'],
    ['1/2016', '2016-01', 'given'],
    ['2016-1-21', '2016-01-21', 'given'],
    ['21.1.2016?', '2016-01-21?', 'inferred'],
    ['Januar 2016 ~', '2016-01~', 'inferred'],
    ['\u200B21.\u00A01.\u00A02016', '2016-01-21', 'given'],
  ])('takes the date %j for %s, %s', (datePublished, value, status) => {
    const draft = corrected({ datePublished });
    expect(draft.datePublished).toEqual({ value, status, basis: BASIS });
    const { article, codes } = readBack(draft);
    expect(codes).toEqual([]);
    expect(article?.datePublished?.edtf).toBe(value);
    expect(article?.dateNote).toBe(BASIS);
  });

  it.each([
    ['datePublished', 'gestern'],
    ['datePublished', '30.2.2016'],
    ['datePublished', '2016-02-30?'],
    ['datePublished', '1/2/2016'],
    ['datePublished', '2016??'],
    ['datePublished', '?'],
    ['url', 'javascript:alert(1)'],
    ['url', 'ftp://example.org/a'],
    ['url', 'example.org/a'],
    ['url', 'https://ada:geheim@example.org/'],
    ['url', 'https://localhost/'],
    ['url', 'https://example.org/a und mehr'],
    ['url', `https://example.org/${'a'.repeat(600)}`],
  ])('refuses for %s: %s', (field, value) => {
    expect(correctDraft(DRAFT, { headline: 'Neu', [field]: value }, BASIS)).toEqual({
      kind: 'fault',
      faults: [{ field, value }],
    });
  });

  it('tells of all faults at once', () => {
    const result = correctDraft(DRAFT, { url: 'x', datePublished: ' y ' }, BASIS);
    expect(result).toMatchObject({
      faults: [
        { field: 'datePublished', value: ' y ' },
        { field: 'url', value: 'x' },
      ],
    });
  });

  it('cleans text as the importer does, and an article has it', () => {
    const draft = corrected({
      headline: ' Gru\u0308n\u202E\n und\u00AD\tgut \uD800',
      kicker: '# Kultur',
      description: 'Vor: spann',
      publisher: '"Bote"',
    });
    expect(draft).toMatchObject({
      headline: given('Grün und gut \uFFFD'),
      kicker: given('# Kultur'),
      description: given('Vor: spann'),
      publisher: given('"Bote"'),
    });
    const { article, codes } = readBack(draft);
    expect(codes).toEqual([]);
    expect(article).toMatchObject({
      headline: 'Grün und gut \uFFFD',
      kicker: '# Kultur',
      publisher: '"Bote"',
    });
    expect(article?.paragraphs.map(({ text }) => text)).toEqual(['Vor: spann', 'Text.']);
  });

  it('cleans an address and keeps it as it was typed', () => {
    const typed = 'https://example.org/b?fbclid=1#x';
    const draft = corrected({ url: ` ${typed} ` });
    expect(draft).toMatchObject({
      url: { value: 'https://example.org/b', status: 'given', basis: BASIS },
      rawUrl: typed,
    });
    expect(readBack(draft)).toMatchObject({
      codes: [],
      article: { url: 'https://example.org/b' },
    });
    expect(corrected({ url: 'https://example.org/b' }).rawUrl).toBeUndefined();
  });

  it.each<[string, DraftCorrections]>([
    ['nothing', {}],
    [
      'what is there',
      {
        headline: 'Titel',
        kicker: ' Politik',
        description: '',
        datePublished: '2016-01-20',
        publisher: 'Bote',
        url: 'https://example.org/a',
      },
    ],
    [
      'the same in other words',
      { datePublished: '20. Januar 2016', url: 'https://example.org/a#b' },
    ],
  ])('leaves the draft as it is for %s', (_name, corrections) => {
    expect(corrected(corrections)).toEqual(DRAFT);
  });

  it('empties fields', () => {
    const draft = corrected({
      headline: ' ',
      kicker: '',
      datePublished: '\n',
      publisher: '',
      url: '',
    });
    const missing = { value: undefined, status: 'missing', basis: '' };
    expect(draft).toMatchObject({
      headline: missing,
      kicker: missing,
      datePublished: missing,
      publisher: missing,
      url: missing,
      rawUrl: undefined,
    });
    const { article, codes } = readBack(draft);
    expect(codes).toEqual(['K010', 'K011']);
    expect(article).toMatchObject({ kicker: undefined, publisher: undefined, url: undefined });
  });

  it('forgets why the old date was what it was', () => {
    expect(corrected({ headline: 'Neu' }).dateNote).toBe('Stand der Seite');
    expect(corrected({ datePublished: '2016' }).dateNote).toBeUndefined();
  });

  it('gives an uncertain date a reason where the caller has none', () => {
    const draft = corrected({ datePublished: '2016?' }, ' \u200B');
    expect(draft.datePublished.basis).toBe('entered by a person');
    expect(readBack(draft).codes).toEqual([]);
  });

  it('gives one file for drafts of equal content', () => {
    const one = corrected({ headline: 'Neu', publisher: 'Seeblatt', datePublished: '2016?' });
    const publisher = correctDraft(DRAFT, { publisher: 'Seeblatt' }, BASIS);
    const other =
      publisher.kind === 'draft' &&
      correctDraft(publisher.draft, { datePublished: ' 2016 ?', headline: 'Neu ' }, BASIS);
    expect(other).toMatchObject({ kind: 'draft' });
    const file = toArticleFile(one, 'a-1', PROVENANCE);
    for (const draft of [
      other && other.kind === 'draft' ? other.draft : DRAFT,
      structuredClone(one),
    ])
      expect(toArticleFile(draft, 'a-1', PROVENANCE)).toBe(file);
    const reversed = Object.fromEntries(Object.entries(one).toReversed());
    expect(toArticleFile({ ...one, ...reversed }, 'a-1', PROVENANCE)).toBe(file);
  });
});

describe('acceptProposal', () => {
  it.each([
    [
      0,
      undefined,
      '2016-01-20?',
      'the latest event with weekday and date: "am Mittwoch" (entered by a person)',
    ],
    [1, BASIS, '2016-01-21?', `the link: "/2016/01/21/" (${BASIS})`],
  ])('takes proposal %i with its reason', (place, basis, value, expected) => {
    const draft = acceptProposal(DRAFT, place, basis);
    expect(draft?.datePublished).toEqual({ value, status: 'inferred', basis: expected });
    expect(draft && readBack(draft)).toMatchObject({ codes: [], article: { dateNote: expected } });
  });

  it.each([2, -1, 0.5, Number.NaN])('knows no proposal %d', (place) => {
    expect(acceptProposal(DRAFT, place)).toBeUndefined();
  });
});
