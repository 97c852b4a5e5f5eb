import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderQuote } from '../../src/discord/quote.ts';
import type { Span } from '../../src/domain/span.ts';

/** Where these words stand in the text. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function check(
  text: string,
  sentence: string,
  highlights: readonly string[],
  expected: string,
  maxLength = 500,
): void {
  const spans = highlights.map((words) => spanOf(text, words));
  const quote = renderQuote(text, spanOf(text, sentence), spans, maxLength);
  expect(quote).toBe(`> ${expected}`);
  expect(quote.length).toBeLessThanOrEqual(maxLength);
}

const THREE = 'Eins kommt. Zwei geht. Drei bleibt.';

describe('renderQuote', () => {
  it.each([
    [
      'underlines the first sentence',
      THREE,
      'Eins kommt.',
      [],
      '__Eins kommt.__ Zwei geht. Drei bleibt.',
    ],
    [
      'underlines one in the middle',
      THREE,
      'Zwei geht.',
      [],
      'Eins kommt. __Zwei geht.__ Drei bleibt.',
    ],
    ['underlines the last', THREE, 'Drei bleibt.', [], 'Eins kommt. Zwei geht. __Drei bleibt.__'],
    [
      'underlines nothing where it is the whole text',
      'Eins kommt.',
      'Eins kommt.',
      [],
      'Eins kommt.',
    ],
    ['still has bold there', 'Eins kommt.', 'Eins kommt.', ['kommt'], 'Eins **kommt**.'],
    [
      'has bold within the underlined, before and behind',
      THREE,
      'Zwei geht.',
      ['kommt', 'Zwei', 'bleibt'],
      'Eins **kommt**. __**Zwei** geht.__ Drei **bleibt**.',
    ],
    [
      'parts bold at the first edge of the sentence',
      THREE,
      'Zwei geht.',
      ['kommt. Zwei'],
      'Eins **kommt. **__**Zwei** geht.__ Drei bleibt.',
    ],
    [
      'parts bold at its second edge',
      THREE,
      'Zwei geht.',
      ['geht. Drei'],
      'Eins kommt. __Zwei **geht.**__** Drei** bleibt.',
    ],
    [
      'makes one bold run of neighbours',
      THREE,
      'Zwei geht.',
      ['Zwei', 'geht'],
      'Eins kommt. __**Zwei geht**.__ Drei bleibt.',
    ],
    [
      'escapes markdown in every part',
      '_a_ *b* __c__. ~d~ `e` [f](g). **h** i_j.',
      '~d~ `e` [f](g).',
      ['`e`'],
      '\\_a\\_ \\*b\\* \\_\\_c\\_\\_. __\\~d\\~ **\\`e\\`** \\[f\\](g).__ \\*\\*h\\*\\* i\\_j.',
    ],
  ])('%s', (_, text, sentence, highlights, expected) =>
    check(text, sentence, highlights, expected),
  );

  it('underlines the sentence in a cut passage, between the ellipses', () => {
    const text = `${'vorher '.repeat(40)}Hier *steht* es. ${'nachher '.repeat(40)}`.trim();
    const sentence = spanOf(text, 'Hier *steht* es.');
    const quote = renderQuote(text, sentence, [spanOf(text, 'steht')], 90);
    expect(quote.length).toBeLessThanOrEqual(90);
    expect(quote).toMatch(/^> … (?:vorher )+__Hier \\\*\*\*steht\*\*\\\* es\.__(?: nachher)+ …$/);
  });

  it('underlines nothing where the cut leaves nothing but the sentence', () => {
    const text = `Vorher. ${'lang '.repeat(60)}Ende. Nachher.`;
    const sentence = spanOf(text, `${'lang '.repeat(60)}Ende.`);
    expect(renderQuote(text, sentence, [], 80)).toMatch(/^> … (?:lang )+…$/);
  });
});

const SIGNS = [
  '*',
  '_',
  '__',
  '**',
  '~',
  '`',
  '\\',
  '|',
  '[x](y)',
  '<@1>',
  '# ',
  '> ',
  '- ',
  '1. ',
];
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...SIGNS, 'Wort', '@everyone', 'https://a.b', ':x:', '😀'),
);

/** A text as the corpus has it: one line, NFC, neither empty nor with space at an end. */
const passage = fc.array(piece, { minLength: 1, maxLength: 60 }).map(
  (pieces) =>
    pieces
      .join(' ')
      .normalize('NFC')
      .replace(/[\s\u200B]+/gu, ' ')
      .trim() || 'x',
);

/** Sorted spans that do not overlap, from any numbers; none within a surrogate pair. */
function spansIn(text: string, numbers: readonly number[]): Span[] {
  const ends = [0];
  for (const sign of text) ends.push((ends.at(-1) ?? 0) + sign.length);
  const places = numbers.map((number) => ends[number % ends.length] ?? 0);
  const sorted = [...new Set(places)].toSorted((a, b) => a - b);
  return sorted.flatMap((start, at) => {
    const end = sorted[at + 1];
    return at % 2 === 0 && end !== undefined ? [{ start, end }] : [];
  });
}

/** What Discord shows: escapes resolved; bold and underline signs count, and must come in pairs. */
function readMarkup(quote: string): { readonly shown: string; readonly underlined: string } {
  let shown = '';
  let underlined = '';
  const open = { bold: false, underline: false };
  const body = quote.slice('> '.length);
  for (const [part, escaped] of body.matchAll(/\\(.)|\*\*|__|[^]/gu)) {
    if (part === '**') open.bold = !open.bold;
    else if (part === '__') open.underline = !open.underline;
    else {
      const sign = escaped ?? part;
      shown += sign;
      if (open.underline) underlined += sign;
    }
  }
  expect(open, quote).toEqual({ bold: false, underline: false });
  return { shown, underlined };
}

describe('renderQuote, whatever the text', () => {
  it('gives back the text, and the sentence, once the markup is removed', () => {
    let underlinedOnce = 0;
    fc.assert(
      fc.property(
        passage,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        (text, at, a, b) => {
          const [sentence = { start: 0, end: text.length }] = spansIn(text, [a, b]);
          const quote = renderQuote(text, sentence, spansIn(text, at), 100_000);
          const { shown, underlined } = readMarkup(quote.replaceAll('\u200B', ''));
          expect(shown).toBe(text);
          const isWhole = sentence.start === 0 && sentence.end === text.length;
          expect(underlined).toBe(isWhole ? '' : text.slice(sentence.start, sentence.end));
          if (!isWhole) underlinedOnce += 1;
        },
      ),
      { numRuns: 400 },
    );
    expect(underlinedOnce).toBeGreaterThan(100);
  });

  it('gives one slice of it, within the limit, where the text is cut', () => {
    fc.assert(
      fc.property(
        passage,
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 40, max: 200 }),
        (text, at, a, b, maxLength) => {
          const [sentence = { start: 0, end: text.length }] = spansIn(text, [a, b]);
          const quote = renderQuote(text, sentence, spansIn(text, at), maxLength);
          expect(quote.length).toBeLessThanOrEqual(maxLength);
          const { shown, underlined } = readMarkup(quote.replaceAll('\u200B', ''));
          const slice = shown.replace(/^… /, '').replace(/ …$/, '');
          // The text may have ellipses of its own at the ends.
          expect(
            [shown, slice].some((each) => text.includes(each)),
            quote,
          ).toBe(true);
          expect(text.slice(sentence.start, sentence.end)).toContain(underlined);
          expect(slice).not.toBe('');
        },
      ),
      { numRuns: 400 },
    );
  });
});
