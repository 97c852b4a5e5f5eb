import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { splitSentences } from '../../src/analysis/split-sentences.ts';
import { createSynonymFilter, isGroupTerm } from '../../src/analysis/synonyms.ts';
import type { Analyzer } from '../../src/analysis/token.ts';
import {
  createForwardIndexBuilder,
  FLAG,
  type ForwardIndex,
} from '../../src/search/forward-index.ts';
import { createTermCollector, openTermTable } from '../../src/search/term-table.ts';

const addNames = createSynonymFilter(
  [
    ['IS', 'Islamischer Staat'],
    ['Rakka', 'Raqqa'],
  ],
  analyzeGerman,
);
const analyze: Analyzer = (text) => addNames(analyzeGerman(text));

function build(texts: readonly string[]) {
  const terms = createTermCollector();
  const builder = createForwardIndexBuilder();
  for (const text of texts) builder.add(text, analyze(text), ({ term }) => terms.add(term));
  return { index: builder.finish(), terms: openTermTable(terms.finish()) };
}

/** The tokens of a paragraph. */
function tokensOf(index: ForwardIndex, paragraph: number) {
  const [from = 0, to = 0] = index.tokenOffsets.subarray(paragraph, paragraph + 2);
  return Array.from({ length: to - from }, (_, place) => {
    const start = index.starts[from + place] ?? 0;
    return {
      term: index.terms[from + place] ?? -1,
      start,
      end: start + (index.lengths[from + place] ?? 0),
      flags: index.flags[from + place] ?? 0,
    };
  });
}

/** The sentences of a paragraph, each with the numbers of its first token and of the one behind its last. */
function sentencesOf(index: ForwardIndex, paragraph: number) {
  const [from = 0, to = 0] = index.sentenceOffsets.subarray(paragraph, paragraph + 2);
  return Array.from({ length: to - from }, (_, place) => {
    const sentence = from + place;
    return {
      start: index.sentenceStarts[sentence] ?? 0,
      end: index.sentenceEnds[sentence] ?? 0,
      firstToken: sentence === 0 ? 0 : (index.sentenceTokenEnds[sentence - 1] ?? 0),
      tokenEnd: index.sentenceTokenEnds[sentence] ?? 0,
    };
  });
}

/** The words of a text with a flag. */
function flagged(text: string, flag: number): string[] {
  return tokensOf(build([text]).index, 0)
    .filter(({ flags }) => (flags & flag) !== 0)
    .map(({ start, end }) => text.slice(start, end));
}

describe('a flag', () => {
  it.each([
    ['stopWord', 'Wer ist der IS?', ['Wer', 'ist', 'der']],
    ['group', 'Der Islamische Staat und der IS', ['Islamische Staat', 'IS']],
    ['twin', 'Der Islamische Staat und der IS in Raqqa', ['IS', 'Raqqa']],
    ['number', 'Um 3 Uhr starben 1.000 Mann im Jahr 2014.', ['3', '1.000', '2014']],
    ['date', 'Im März 2014, am Montag, 10.000 Mann, 99', ['März', '2014', 'Montag']],
    ['date', 'In May 2014, on Monday, next century', ['May', '2014', 'Monday', 'century']],
    ['date', '1.900 Mann im Jahr 1900, 2.014 im Jahr 2014', ['1900', '2014']],
    ['date', 'Maerz 1999, 1000, 2099, 999, 2100, 3000', ['Maerz', '1999', '1000', '2099']],
    ['capitalised', 'Der Rat tagt. Rot ist die USA, ruft er.', ['Rat', 'USA']],
    ['capitalised', 'kleine wörter allein', []],
  ] as const)('%s is set in %j', (name, text, expected) => {
    expect(flagged(text, FLAG[name])).toEqual(expected);
  });

  it('of the group is capitalised within a sentence', () => {
    const both = FLAG.group | FLAG.capitalised;
    const tokens = tokensOf(build(['Heute: raqqa']).index, 0);
    expect(tokens.map(({ flags }) => flags & both)).toEqual([0, 0, both]);
  });
});

describe('sentences', () => {
  it('hold the tokens that begin in them', () => {
    const { index } = build(['Der Rat tagt. Er schweigt!', '', '?! Ja.']);
    expect(sentencesOf(index, 0).map(({ tokenEnd }) => tokenEnd)).toEqual([3, 5]);
    expect(sentencesOf(index, 1)).toEqual([]);
    expect(sentencesOf(index, 2).map(({ firstToken }) => firstToken)[0]).toBe(5);
    expect([...index.tokenOffsets]).toEqual([0, 3 + 2, 5, 6]);
  });

  it('hold a name that begins in them and ends in the next', () => {
    const { index } = build(['Der Islamische! Staat tagt.']);
    expect(sentencesOf(index, 0).map(({ tokenEnd }) => tokenEnd)).toEqual([3, 5]);
  });

  it('are none in an empty index', () => {
    const { index } = build([]);
    expect([...index.tokenOffsets]).toEqual([0]);
    expect([...index.sentenceOffsets]).toEqual([0]);
  });
});

const WORDS =
  'Islamischer|Islamischer.|Staat|IS|Raqqa|Der|wer|1.000|z. B.|Ende.|3. Mai|Straße|Haeuser|-|„Ja“!|😀|…|O’Hara';
const word = fc.constantFrom(...WORDS.split('|'), '\uD83D', '\u0308', ' \u0000 ');
const text = fc.oneof(
  fc.array(word, { maxLength: 40 }).map((words) => words.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 100 }),
);
const texts = fc.array(text, { maxLength: 5 });

describe('any texts', () => {
  it('give tokens whose places slice to the word that the term is of', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const { index, terms } = build(list);
        for (const [paragraph, content] of list.entries()) {
          const tokens = tokensOf(index, paragraph);
          expect(tokens.map(({ start, end }) => ({ start, end }))).toEqual(
            analyze(content).map(({ start, end }) => ({ start, end })),
          );
          for (const { term, start, end } of tokens) {
            const found = analyze(content.slice(start, end)).map((token) => token.term);
            const ofTerm = terms.textOf(term);
            // A name of several words stands behind them.
            expect(isGroupTerm(ofTerm) ? found.includes(ofTerm) : found[0] === ofTerm).toBe(true);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('give sentences that hold all tokens, in their order', () => {
    fc.assert(
      fc.property(texts, (list) => {
        const { index } = build(list);
        for (const [paragraph, content] of list.entries()) {
          const sentences = sentencesOf(index, paragraph);
          expect(sentences.map(({ start, end }) => ({ start, end }))).toEqual(
            splitSentences(content),
          );
          const first = index.tokenOffsets[paragraph] ?? 0;
          const tokens = tokensOf(index, paragraph);
          let next = first;
          for (const { start, end, firstToken, tokenEnd } of sentences) {
            expect(firstToken).toBe(next);
            for (const token of tokens.slice(firstToken - first, tokenEnd - first)) {
              expect(token.start).toBeGreaterThanOrEqual(start);
              expect(token.start).toBeLessThan(end);
            }
            next = tokenEnd;
          }
          expect(next).toBe(index.tokenOffsets[paragraph + 1]);
        }
      }),
      { numRuns: 200 },
    );
  });
});
