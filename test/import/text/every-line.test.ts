import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../src/import/draft.ts';
import { cleanLine } from '../../../src/import/text/lines/read-lines.ts';
import { readRawText } from '../../../src/import/text/read-raw-text.ts';

const FIXTURES = path.resolve('test/import/text/fixtures');

/** So that there is always a text. */
const PROSE =
  'Der Stadtrat hat am Dienstag beschlossen, die alte Brücke am Wehr neu zu bauen. Die Kosten trägt zur Hälfte das Land, wie das Bauamt mitteilte.';

const fixtures = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(path.join(FIXTURES, name), 'utf8'));

/** Letters and digits of a text, sorted: what must be the same before and after. */
function lettersOf(text: string): string {
  const clean = cleanLine(text.replace(/\s/gu, ' '));
  return (clean.match(/[\p{L}\p{N}]/gu) ?? []).toSorted().join('');
}

function lettersOfDrafts(drafts: readonly Draft[]): string {
  const texts = drafts.flatMap(({ headline, kicker, description, blocks, removed }) => {
    // A title that a line names („Betreff: …“) is read from a removed line: its line begins otherwise.
    const isNamed = !headline.basis.includes(`: "${(headline.value ?? '').slice(0, 40)}`);
    return [
      isNamed ? '' : headline.value,
      kicker.value,
      description.value,
      ...blocks.map(({ text }) => text),
      ...removed.map(({ text }) => text),
    ];
  });
  return lettersOf(texts.join(' '));
}

describe('every line of a source', () => {
  it('stands in exactly one place of the draft', () => {
    expect(fixtures.length).toBeGreaterThan(0);
    for (const text of fixtures) expect(lettersOfDrafts(readRawText(text))).toBe(lettersOf(text));
  });

  it('stands in exactly one place where the lines of all fixtures are shuffled', () => {
    const lines = fixtures.flatMap((text) => text.split('\n'));
    const soup = fc.array(fc.constantFrom(...lines), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(soup, (some) => {
        const text = [...some, PROSE].join('\n');
        expect(lettersOfDrafts(readRawText(text))).toBe(lettersOf(text));
      }),
      { numRuns: 400 },
    );
  });

  it('is numbered and quoted as it stands there', () => {
    for (const text of fixtures) {
      const lines = text.split('\n');
      for (const { removed } of readRawText(text))
        for (const stretch of removed) {
          const { first, last } = stretch.lines ?? { first: 0, last: 0 };
          expect(stretch.text).toBe(lines.slice(first - 1, last).join('\n'));
        }
    }
  });
});
