import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSnippet, type Snippet } from '../../src/domain/snippet.ts';
import { mergeSpans, type Span } from '../../src/domain/span.ts';

const TEXT = 'Der Rat traf sich am Montag in Paris und beriet über Wasser';

/** Where a word stands in the text. */
function place(text: string, word: string): Span {
  const start = text.indexOf(word);
  if (start === -1) throw new Error(`"${word}" is not in the text`);
  return { start, end: start + word.length };
}

/** `…am [Montag] in…`: cuts as ellipses, highlights in brackets. */
function show({ text, highlights, cutBefore, cutAfter }: Snippet): string {
  const marked = highlights
    .toReversed()
    .reduce(
      (result, { start, end }) =>
        `${result.slice(0, start)}[${result.slice(start, end)}]${result.slice(end)}`,
      text,
    );
  return `${cutBefore ? '…' : ''}${marked}${cutAfter ? '…' : ''}`;
}

function check(focus: string, marks: readonly string[], maxLength: number, expected: string) {
  const highlights = marks.map((mark) => place(TEXT, mark));
  expect(show(makeSnippet(TEXT, place(TEXT, focus), highlights, maxLength))).toBe(expected);
}

describe('makeSnippet', () => {
  it.each([
    ['gives a text whole that fits', 'Paris', ['Paris'], 59, TEXT.replace('Paris', '[Paris]')],
    ['cuts on both sides of the focus', 'Montag', ['Montag'], 20, '…am [Montag] in Paris…'],
    ['gives the room before the text to the end', 'Der', ['Der'], 20, '[Der] Rat traf sich am…'],
    ['gives the room behind the text to the beginning', 'Wasser', [], 20, '…beriet über Wasser'],
    ['gives the focus alone where there is no more room', 'Montag', [], 6, '…Montag…'],
    ['drops highlights outside the slice', 'Montag', ['Rat', 'am'], 20, '…[am] Montag in Paris…'],
    [
      'cuts a focus that is too long between words',
      'Der Rat traf sich am Montag',
      [],
      15,
      'Der Rat traf…',
    ],
    ['loses nothing of a focus that ends within a word', 'am Mon', [], 14, '…am Montag in…'],
    ['keeps several highlights', 'Montag', ['am', 'Paris'], 20, '…[am] Montag in [Paris]…'],
  ])('%s', (_, focus, marks, maxLength, expected) => check(focus, marks, maxLength, expected));

  it('cuts a highlight that goes on behind the slice', () => {
    const text = 'Donaudampfschifffahrtsgesellschaft';
    const snippet = makeSnippet(text, { start: 0, end: 5 }, [{ start: 3, end: 30 }], 10);
    expect(show(snippet)).toBe('Don[audampf]…');
  });

  it('leaves a pair whole where the cut would go through it', () => {
    const text = '😀'.repeat(20);
    expect(show(makeSnippet(text, { start: 10, end: 12 }, [], 7))).toMatch(/^…(?:😀)+…$/u);
  });
});

const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .array(fc.constantFrom('Rat', 'Donaudampfschiff', '😀😀', 'a', ''), { maxLength: 20 })
    .map((words) => words.join(' ')),
);

/** A text with the span that the snippet is to be cut around, and others to highlight. */
const anyCase = fc
  .tuple(anyText, fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 1, maxLength: 6 }))
  .map(([text, pairs]) => {
    const spans = pairs.map(([first, second]): Span => {
      const [a, b] = [first % (text.length + 1), second % (text.length + 1)];
      return { start: Math.min(a, b), end: Math.max(a, b) };
    });
    const [focus = { start: 0, end: 0 }, ...others] = spans;
    return { text, focus, highlights: mergeSpans(others) };
  });

const limit = fc.integer({ min: 1, max: 60 });
const runs = { numRuns: 300 };

/** Halves of pairs that stand alone. */
function loneSurrogates(text: string): number {
  return Array.from(text).filter((sign) => /^[\uD800-\uDFFF]$/.test(sign)).length;
}

describe('makeSnippet, for any text', () => {
  it('is a contiguous slice within the limit and says where it was cut', () => {
    fc.assert(
      fc.property(anyCase, limit, ({ text, focus }, maxLength) => {
        const snippet = makeSnippet(text, focus, [], maxLength);
        expect(text).toContain(snippet.text);
        expect(snippet.text.length).toBeLessThanOrEqual(maxLength);
        expect(snippet.cutBefore || text.startsWith(snippet.text)).toBe(true);
        expect(snippet.cutAfter || text.endsWith(snippet.text)).toBe(true);
        expect(snippet.cutBefore || snippet.cutAfter).toBe(snippet.text !== text);
      }),
      runs,
    );
  });

  it('cuts no surrogate pair', () => {
    fc.assert(
      fc.property(anyCase, limit, ({ text, focus }, maxLength) => {
        const before = loneSurrogates(text.slice(0, focus.start));
        const after = loneSurrogates(text.slice(focus.start));
        fc.pre(before + after === loneSurrogates(text));
        const snippet = makeSnippet(text, focus, [], maxLength);
        expect(loneSurrogates(snippet.text)).toBeLessThanOrEqual(loneSurrogates(text));
      }),
      runs,
    );
  });

  it('keeps highlights inside, sorted and on what they marked', () => {
    fc.assert(
      fc.property(anyCase, limit, ({ text, focus, highlights }, maxLength) => {
        const snippet = makeSnippet(text, focus, highlights, maxLength);
        expect(mergeSpans(snippet.highlights)).toEqual(snippet.highlights);
        const marked = highlights.map(({ start, end }) => text.slice(start, end));
        for (const { start, end } of snippet.highlights) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(snippet.text.length);
          const shown = snippet.text.slice(start, end);
          expect(marked.some((whole) => whole.includes(shown))).toBe(true);
        }
      }),
      runs,
    );
  });

  it('holds a focus of whole words that fits', () => {
    const words = fc.array(fc.constantFrom('Rat', 'in', 'Paris', 'Donaudampfschiff', '😀'), {
      minLength: 1,
      maxLength: 25,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat({ max: 3 }), limit, (list, at, more, maxLength) => {
        const first = at % list.length;
        const length = list.slice(0, first).reduce((sum, word) => sum + word.length + 1, 0);
        const focus = list.slice(first, first + 1 + more).join(' ');
        fc.pre(focus.length <= maxLength);
        const span = { start: length, end: length + focus.length };
        const snippet = makeSnippet(list.join(' '), span, [span], maxLength);
        expect(snippet.highlights.map(({ start, end }) => snippet.text.slice(start, end))).toEqual([
          focus,
        ]);
      }),
      runs,
    );
  });
});
