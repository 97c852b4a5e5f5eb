import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/corpus/clean-text.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { bodyOf, newId, sha256, toArticleFile } from '../../src/import/article-file.ts';
import type { Draft, DraftBlock } from '../../src/import/draft.ts';
import { draftOfFields } from '../../src/import/structured/draft-of-fields.ts';
import { day } from '../domain/sample-article.ts';

const PROVENANCE = {
  file: 'a.txt',
  sha256: sha256('a'),
  at: '2026-01-01T12:00:00.000Z',
  tool: 'fundstelle 1.2.3',
};

const given = <Value>(value: Value) => ({ value, status: 'given' as const, basis: 'line 1' });

/** A draft with nothing but a text; the rest as given. */
function draftOf(blocks: readonly DraftBlock[], more: Partial<Draft> = {}): Draft {
  const fields = {
    headline: undefined,
    description: undefined,
    datePublished: undefined,
    publisher: undefined,
    author: [],
    url: undefined,
    inLanguage: undefined,
    content: 'x',
  };
  return { ...draftOfFields(fields, 'line 1'), blocks, ...more };
}

const paragraph = (text: string): DraftBlock => ({ kind: 'paragraph', text });
const subheading = (text: string): DraftBlock => ({ kind: 'subheading', text });

/** The article that comes back from a draft's file. */
function readBack(draft: Draft) {
  const text = toArticleFile(draft, 'a-1', PROVENANCE);
  const { article, problems } = parseArticle('a.md', text, day('2026-01-01'));
  return { article, errors: problems.filter(({ level }) => level === 'error') };
}

/** Expects that these paragraphs come back as they are. */
function check(texts: readonly string[], more: Partial<Draft> = {}) {
  const { article, errors } = readBack(draftOf(texts.map(paragraph), more));
  expect(errors).toEqual([]);
  expect(article?.paragraphs.map(({ text }) => text)).toEqual(texts);
  return article;
}

/** One line as a draft has it: clean, trimmed, not empty. */
const oneLine = (unit: 'grapheme' | 'binary') =>
  fc
    .string({ unit, maxLength: 60 })
    .map((text) => cleanText(text).replace(/\s+/gu, ' ').trim())
    .filter((text) => text !== '');

/** What YAML or Markdown would like to read in its own way. */
const HOSTILE = fc.constantFrom(
  '---|...|# x|#|## x|\\# x|- x|? x|: x|a: b|a #b|"|""|\'|null|~|yes|true|012|1e3|0x1f'.split('|'),
  '2016-01-20|[x|{x|&a|*a|!x|%x|@x|`x`|<<|=|x:|:x|\\|\\n|{{x}}|$x|😀|.inf|> x|>-'.split('|'),
  ['|', '|-', '| x', "''", '", "'],
);

const line = fc.oneof(
  HOSTILE.chain((texts) => fc.constantFrom(...texts)),
  oneLine('grapheme'),
  oneLine('binary'),
);

describe('toArticleFile', () => {
  it('gives a file that reads back as the draft, whatever it says', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.record({ headline: line, kicker: line, publisher: line, agency: line, basis: line }),
        fc.option(
          fc.date({
            min: new Date('1990-01-01'),
            max: new Date('2025-12-31'),
            noInvalidDate: true,
          }),
        ),
        (texts, { headline, kicker, publisher, agency, basis }, date) => {
          const edtf = date?.toISOString().slice(0, 10);
          const article = check(texts, {
            headline: { value: headline, status: 'inferred', basis },
            kicker: given(kicker),
            publisher: given(publisher),
            agencies: given([agency]),
            datePublished: given(edtf),
            captions: [{ text: basis, credit: publisher }],
            removed: [{ kind: 'caption', lines: { first: 1, last: 2 }, text: basis }],
          });
          expect(article).toMatchObject({ headline, kicker, publisher, agencies: [agency] });
          expect(article?.datePublished?.edtf).toBe(edtf);
        },
      ),
    );
  });

  it.each(['# x', '## x', '#', '###### x', '#x', '\\# x', '\\#', '---', '\\x', '- x', '> x'])(
    'keeps the paragraph %j a paragraph',
    (text) => {
      check(['Davor.', text, 'Danach.']);
    },
  );

  it('keeps subheadings over their paragraphs and counts only these', () => {
    const blocks = [paragraph('a'), subheading('Oben'), paragraph('b'), paragraph('c')];
    const { article } = readBack(draftOf(blocks));
    expect(article?.paragraphs.map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      '1 undefined',
      '2 Oben',
      '3 Oben',
    ]);
  });

  it('keeps the lede out of the text', () => {
    const { article } = readBack(draftOf([paragraph('a')], { description: given('Vorspann.') }));
    expect(article?.paragraphs.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '0 Vorspann.',
      '1 a',
    ]);
  });

  it('says where each field comes from and what was removed, shortened', () => {
    const removed = [
      { kind: 'navigation', lines: { first: 1, last: 3 }, text: `Start\n  ${'x'.repeat(80)}` },
      { kind: 'share', lines: { first: 9, last: 9 }, text: 'Teilen' },
      { kind: 'url', lines: undefined, text: 'nirgends' },
    ] as const;
    const file = toArticleFile(draftOf([paragraph('a')], { removed }), 'a-1', PROVENANCE);
    expect(file).toContain(`"1-3 navigation: Start ${'x'.repeat(53)}…"`);
    expect(file).toContain('"9 share: Teilen"');
    expect(file).toContain('"url: nirgends"');
    expect(file).toContain('publisher:\n      status: missing\n');
  });

  it('writes a list twice that two fields share', () => {
    const names = given(['dpa']);
    expect(check(['a'], { author: names, agencies: names })).toMatchObject({ agencies: ['dpa'] });
  });

  it('keeps the proposals for a date and enters none', () => {
    const reason = { kind: 'latest-event', words: 'am Mittwoch' } as const;
    const dateProposals = [{ edtf: '2016-01-20?', reason }];
    const draft = draftOf([paragraph('a')], { dateProposals });
    expect(toArticleFile(draft, 'a-1', PROVENANCE)).toContain('- datePublished: 2016-01-20?\n');
    expect(readBack(draft).article?.datePublished).toBeUndefined();
  });
});

describe('bodyOf', () => {
  it('puts a blank line between blocks and a line break at the end', () => {
    expect(bodyOf({ blocks: [paragraph('a'), subheading('b'), paragraph('# c')] })).toBe(
      'a\n\n## b\n\n\\# c\n',
    );
  });
});

describe('newId', () => {
  it('depends on the body alone', () => {
    expect(newId('a\n')).toMatch(/^a-[0-9a-f]{12}$/);
    expect(newId('a\n')).toBe(newId('a\n'));
    expect(newId('a\n')).not.toBe(newId('b\n'));
  });
});
