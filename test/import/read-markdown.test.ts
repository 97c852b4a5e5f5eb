import { describe, expect, it } from 'vitest';
import { ImportError } from '../../src/import/draft.ts';
import { readMarkdown } from '../../src/import/markdown/read-markdown.ts';
import { toldFault } from './told-fault.ts';

/** Blocks of a Markdown text, subheadings marked, below its headline. */
function check(source: string, headline: string | undefined, blocks: readonly string[]) {
  const draft = readMarkdown(source);
  expect(draft.headline.value).toBe(headline);
  expect(
    draft.blocks.map(({ kind, text }) => (kind === 'subheading' ? `## ${text}` : text)),
  ).toEqual(blocks);
}

/** What is wrong with a source. */
function faultOf(source: string): string {
  try {
    readMarkdown(source);
  } catch (error) {
    if (error instanceof ImportError) return toldFault(error);
  }
  return 'none';
}

describe('readMarkdown', () => {
  it.each([
    ['a text alone', 'Nur Text.', undefined, ['Nur Text.']],
    [
      'the first heading as the headline',
      '# Titel\n\nEins.\n\n## Oben\nZwei\nzeilen\n# Drei #\nVier',
      'Titel',
      ['Eins.', '## Oben', 'Zwei zeilen', '## Drei', 'Vier'],
    ],
    ['a first heading of another level', '## Oben\n\nEins.', undefined, ['## Oben', 'Eins.']],
    [
      'a heading below a headline',
      '---\ntitle: Titel\n---\n# Oben\n\nEins.',
      'Titel',
      ['## Oben', 'Eins.'],
    ],
    ['a rule in the text', 'Eins.\n\n---\n\nZwei.', undefined, ['Eins.', '---', 'Zwei.']],
    ['a word behind hyphens', '--- Eins.', undefined, ['--- Eins.']],
    ['CRLF and a mark', '\uFEFF---\r\ntitle: T\r\n---\r\nA\r\n\r\nB', 'T', ['A', 'B']],
  ])('reads %s', (_name, source, headline, blocks) => {
    check(source, headline, blocks);
  });

  it('knows fields by any of their names', () => {
    const fields =
      'title: T\ndate: 20.01.2016\nsource: Bote\nbyline: [a, b]\nlink: https://example.org/x\nlanguage: de-CH\nlede: Vorab.\nagencies: dpa';
    expect(readMarkdown(`---\n${fields}\n---\nText.`)).toMatchObject({
      headline: { value: 'T', status: 'given', basis: 'front matter headline' },
      datePublished: { value: '2016-01-20' },
      publisher: { value: 'Bote' },
      author: { value: ['a', 'b'] },
      agencies: { value: ['dpa'] },
      url: { value: 'https://example.org/x' },
      inLanguage: { value: 'de-CH' },
      description: { value: 'Vorab.' },
    });
  });

  it.each(['---js', '---javascript', '---json', '---toml'])('never evaluates %s', (fence) => {
    const source = `${fence}\n{ title: globalThis.wasEvaluated = true }\n---\nText.`;
    expect(faultOf(source)).toBe(`unreadable: ${fence}`);
    expect('wasEvaluated' in globalThis).toBe(false);
  });

  it('runs nothing that a tag of YAML names', () => {
    const source = '---\ntitle: !!js/function "function () { throw 1 }"\n---\nText.';
    expect(readMarkdown(source).headline.value).toBe('function () { throw 1 }');
  });

  it('refuses anchors that multiply', () => {
    const lines = Array.from({ length: 30 }, (_, n) => `k${n + 1}: &k${n + 1} [*k${n}, *k${n}]`);
    const bomb = `---\nk0: &k0 [x]\n${lines.join('\n')}\n---\nText.`;
    expect(faultOf(bomb)).toMatch(/^unreadable: /);
  });

  it.each([
    [
      'YAML that is none',
      '---\ntitle: "x\n---\nText.',
      'unreadable: line 2: A quotation mark is not closed',
    ],
    ['an open front matter', '---\ntitle: x\nText.', 'unreadable: '],
    ['fields without text', '---\ntitle: x\n---\n', 'no-text'],
    ['a headline alone', '# Titel', 'no-text'],
  ])('refuses %s', (_name, source, expected) => {
    expect(faultOf(source)).toContain(expected);
  });
});
