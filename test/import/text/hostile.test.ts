import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../src/import/draft.ts';
import { cleanLine } from '../../../src/import/text/lines/read-lines.ts';
import { readRawText } from '../../../src/import/text/read-raw-text.ts';

const PROSE =
  'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Wehr neu zu bauen. Die Kosten trägt zur Hälfte das Land, wie das Bauamt mitteilte.';

/** Blocks of all drafts; the error where there are none. */
function read(text: string): readonly string[] | ImportError {
  try {
    return readRawText(text).flatMap(({ blocks }) => blocks.map((block) => block.text));
  } catch (error) {
    if (error instanceof ImportError) return error;
    throw error;
  }
}

/** Number of blocks; the fault where there are none. */
function outcome(text: string): string {
  const result = read(text);
  return result instanceof ImportError ? result.fault : `${result.length} blocks`;
}

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

describe('readRawText on hostile sources', () => {
  it('gives clean text or an ImportError on any text', () => {
    const isFine = fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const result = read(text);
      if (result instanceof ImportError) return true;
      return result.length > 0 && result.every((one) => one !== '' && one === cleanLine(one));
    });
    expect(() => fc.assert(isFine, { numRuns: 500 })).not.toThrow();
  });

  it.each([
    ['empty', '', 'nothing'],
    ['empty', '\n'.repeat(1_000_000), 'a million empty lines'],
    ['empty', ' \u00A0\u200B\n\uFEFF', 'what is not seen'],
    ['too-large', 'a'.repeat(50_000_000), '50 MB in one line'],
    ['binary', '\u0000\u0001\u0002'.repeat(100), 'control characters'],
    ['binary', '\uD800'.repeat(100), 'halves of pairs'],
    ['no-text', 'Startseite\nPolitik\nImpressum', 'a menu'],
    ['no-text', many(20_000, (index) => `Zeile ${index}`), 'short lines'],
    ['no-text', many(20_000, () => '========\nx'), 'rules'],
    ['1 blocks', 'Das ist ein Satz. '.repeat(200_000), 'one line of megabytes'],
    [
      '1 blocks',
      `${many(20_000, (index) => `Zeile ${index}`)}\n${PROSE}`,
      'short lines and a text',
    ],
    [
      '2 blocks',
      `${PROSE}\n${many(20_000, () => 'Mehr zum Thema\n\nx')}\n\n${PROSE}`,
      'lists of articles',
    ],
    ['1 blocks', many(20_000, () => `${'wort und '.repeat(7)}wort`), 'one wrapped paragraph'],
    [
      '1 blocks',
      `${many(20_000, () => '14.02.2020\nFoto: dpa\n© Name')}\n${PROSE}`,
      'dates and captions',
    ],
  ])('gives %s (case: %#)', (expected, text, what) => {
    expect([what, outcome(text)]).toEqual([what, expected]);
  });
});
