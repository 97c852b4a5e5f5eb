import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexedSentences } from '../../src/search/indexed-sentences.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const THESAURUS = { thesaurus: [['UNO', 'Vereinte Nationen']] };

/** `Im Hafen lag ein Schiff. | haf schiff | 5`: the words of each sentence, its terms, how many words it has. */
function show(body: string, paragraph = 0): string[] {
  const { collection } = collect([article({ body })], THESAURUS);
  const text = collection.passages[paragraph]?.paragraph.text ?? '';
  return indexedSentences(collection, paragraph).map((sentence) => {
    const { terms, count } = sentence.words();
    const { span } = sentence;
    const stems = terms.map((term) => collection.terms.textOf(term)).join(' ');
    return `${text.slice(span.start, span.end)} | ${stems} | ${count}`;
  });
}

function check(body: string, expected: readonly string[]): void {
  expect(show(body)).toEqual(expected);
}

describe('indexedSentences', () => {
  it.each([
    [
      'are cut where the sentences end',
      'Das Schiff sank. Es war alt!',
      ['Das Schiff sank. | schiff sank | 3', 'Es war alt! | alt | 3'],
    ],
    [
      'keep a day and its month together',
      'Am 3. Mai sank das Schiff.',
      ['Am 3. Mai sank das Schiff. | 3 mai sank schiff | 6'],
    ],
    [
      'count function words as words, not as terms',
      'Er war in dem Hafen.',
      ['Er war in dem Hafen. | haf | 5'],
    ],
    ['hold a word as often as it stands there', 'Hafen, Hafen.', ['Hafen, Hafen. | haf haf | 2']],
    [
      'hold a name of the thesaurus once, by its group',
      'Die UNO half.',
      ['Die UNO half. | §0 half | 3'],
    ],
    ['have nothing in them where there are no words', '– – –', ['– – – |  | 0']],
  ] as const)('%s', (_, body, expected) => check(body, expected));

  it('hold a name of several words once, by its group', () => {
    expect(show('Die Vereinten Nationen halfen.')).toEqual([
      'Die Vereinten Nationen halfen. | §0 half | 4',
    ]);
  });

  it('are those of one paragraph, wherever it stands', () => {
    const body = 'Eins kam. Zwei ging.\n\nDrei blieb. Vier schlief.\n\nFünf sang.';
    expect(show(body, 1).map((line) => line.split(' | ')[0])).toEqual([
      'Drei blieb.',
      'Vier schlief.',
    ]);
    expect(show(body, 2).map((line) => line.split(' | ')[0])).toEqual(['Fünf sang.']);
    expect(show(body, 3)).toEqual([]);
  });

  it('hold all words of any paragraph, in its order and without overlaps', () => {
    const words = fc.array(
      fc.constantFrom(
        'Hafen',
        'der',
        'UNO',
        '3.',
        'Mai',
        'kam.',
        'Ja!',
        '„',
        '“',
        '😀',
        '…',
        'z. B.',
      ),
      { minLength: 1, maxLength: 30 },
    );
    // To analyse an article takes far longer than a paragraph more of it.
    const paragraphs = fc.array(words, { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, (lists) => {
        const some = article({ body: lists.map((list) => list.join(' ')).join('\n\n') });
        const { collection } = collect([some], THESAURUS);
        expect(some.paragraphs.length).toBeGreaterThan(0);
        for (const [position, { text }] of some.paragraphs.entries()) {
          let end = 0;
          let counted = 0;
          for (const sentence of indexedSentences(collection, position)) {
            const { span } = sentence;
            const { terms, count } = sentence.words();
            expect(text.slice(end, span.start).trim()).toBe('');
            expect(span.end).toBeGreaterThan(span.start);
            expect(terms.length).toBeLessThanOrEqual(count);
            counted += count;
            end = span.end;
          }
          expect(text.slice(end).trim()).toBe('');
          expect(counted).toBe(text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0);
        }
      }),
      { numRuns: 25 },
    );
  });
});
