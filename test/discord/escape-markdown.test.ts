import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { escapeMarkdown } from '../../src/discord/escape-markdown.ts';

const ZERO_WIDTH_SPACE = '\u200B';

const nodes = z.array(z.looseObject({ type: z.string(), content: z.unknown().optional() }));

/** The kinds of nodes that an independent parser of Discord's markdown sees, and the text it would show. */
function readBack(markdown: string): { readonly kinds: Set<string>; readonly shown: string } {
  const tree = nodes.parse(parse(markdown, 'extended'));
  return {
    kinds: new Set(tree.map(({ type }) => type)),
    shown: tree.map(({ type, content }) => (type === 'br' ? '\n' : String(content))).join(''),
  };
}

function check(text: string, expected: string) {
  expect(escapeMarkdown(text)).toBe(expected);
}

describe('escapeMarkdown', () => {
  it.each([
    [
      'plain German text as it is',
      'Größe: 18:05 Uhr, 3 Äpfel – „ja“ (nein)',
      'Größe: 18:05 Uhr, 3 Äpfel – „ja“ (nein)',
    ],
    ['hyphens within words as they are', 'Anti-IS-Koalition', 'Anti-IS-Koalition'],
    [
      'emphasis',
      '*a* **b** _c_ __d__ ~~e~~ ||f||',
      '\\*a\\* \\*\\*b\\*\\* \\_c\\_ \\_\\_d\\_\\_ \\~\\~e\\~\\~ \\|\\|f\\|\\|',
    ],
    ['code', '`a` ```b```', '\\`a\\` \\`\\`\\`b\\`\\`\\`'],
    ['masked links', '[hier](https://example.org)', '\\[hier\\](https\\://example.org)'],
    ['bare links', 'http://example.org', 'http\\://example.org'],
    ['member, role and channel mentions', '<@1> <@&2> <#3>', '\\<\\@1> \\<\\@&2> \\<#3>'],
    [
      'mentions of everybody',
      '@everyone @here',
      `\\@${ZERO_WIDTH_SPACE}everyone \\@${ZERO_WIDTH_SPACE}here`,
    ],
    ['emoji and timestamps', ':smile: <:x:1> <t:1:R>', '\\:smile: \\<\\:x:1> \\<t\\:1:R>'],
    [
      'headings, quotes, subtext and lists at a line start',
      '# a\n> b\n-# c\n- d\n+ e\n1. f',
      '\\# a\n\\> b\n\\-# c\n\\- d\n\\+ e\n1\\. f',
    ],
    ['backslashes', 'a\\*b', 'a\\\\\\*b'],
  ])('disarms or keeps %s', (_name, text, expected) => check(text, expected));

  it('shows any text as it is, to an independent parser of Discord markdown', () => {
    const letter = fc.constantFrom(
      ...'aB ä1.\\`*_~|[]()<>#:@-+/!&\n'.split(''),
      'everyone',
      'http://',
      '-# ',
    );
    fc.assert(
      fc.property(
        fc.array(letter, { maxLength: 40 }).map((letters) => letters.join('')),
        (text) => {
          const { kinds, shown } = readBack(escapeMarkdown(text));
          expect([...kinds].filter((kind) => kind !== 'text' && kind !== 'br')).toEqual([]);
          expect(shown.replaceAll(ZERO_WIDTH_SPACE, '').trim()).toBe(text.trim());
        },
      ),
      { numRuns: 500 },
    );
  });
});
