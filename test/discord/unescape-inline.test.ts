import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeInline, unescapeInline } from '../../src/discord/escape-markdown.ts';

const ZERO_WIDTH_SPACE = '\u200B';

function check(markdown: string, expected: string): void {
  expect(unescapeInline(markdown)).toBe(expected);
}

describe('unescapeInline', () => {
  it.each([
    ['text as it is', 'Größe: 3 Äpfel (ja)', 'Größe: 3 Äpfel (ja)'],
    ['a sign without the backslash before it', '\\*Boot\\*', '*Boot*'],
    ['two backslashes as one', 'a\\\\b', 'a\\b'],
    ['a disarmed backslash before a disarmed sign', '\\\\\\*', '\\*'],
    ['a backslash before a letter, a digit or a space as it is', 'a\\b \\1 \\ c', 'a\\b \\1 \\ c'],
    ['a backslash at the end as it is', 'a\\', 'a\\'],
    ['a mention of everybody', `\\@${ZERO_WIDTH_SPACE}everyone`, '@everyone'],
    ['a disarmed sign of two units', '\\😀', '😀'],
    ['nothing', '', ''],
  ])('reads %s', (_, markdown, expected) => check(markdown, expected));

  it('gives back any text that was escaped, provided it holds no zero-width space', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'aB ä1.\\`*_~|[]()<>#:@-+/!&\n'.split(''),
        '@everyone',
        '://',
        ':a:',
        '\\\\',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    const text = fc.array(part, { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (some) => {
        fc.pre(!some.includes(ZERO_WIDTH_SPACE));
        check(escapeInline(some), some);
      }),
      { numRuns: 300 },
    );
  });
});
