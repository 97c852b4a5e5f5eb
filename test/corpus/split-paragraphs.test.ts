import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';

/** `1 Text`, `2 (Heading) Text`. */
function show(body: string, lede?: string): string[] {
  return splitParagraphs('a-1', lede, body).map(
    ({ number, heading, text }) =>
      `${number} ${heading === undefined ? '' : `(${heading}) `}${text}`,
  );
}

/** Ids and texts of the body's paragraphs. */
function numbered(body: string, lede?: string): string[] {
  return splitParagraphs('a', lede, body)
    .filter(({ number }) => number > 0)
    .map(({ id, text }) => `${id} ${text}`);
}

function check(body: string, expected: readonly string[]): void {
  expect(show(body)).toEqual(expected);
}

describe('splitParagraphs', () => {
  it.each([
    ['gives one paragraph', 'Eins.', ['1 Eins.']],
    ['cuts at a blank line', 'Eins.\n\nZwei.', ['1 Eins.', '2 Zwei.']],
    ['cuts at a line of spaces', 'Eins.\n \t \nZwei.', ['1 Eins.', '2 Zwei.']],
    ['counts several blank lines as one', '\n\nEins.\n\n\n\nZwei.\n\n', ['1 Eins.', '2 Zwei.']],
    [
      'keeps a number sign that belongs to a word',
      '## Lernen mit C#\nEins.',
      ['1 (Lernen mit C#) Eins.'],
    ],
    ['drops number signs that close a subheading', '## Kopf ##\nEins.', ['1 (Kopf) Eins.']],
    [
      'takes lone number signs for the end of a part',
      '## A\nEins.\n##\nZwei.',
      ['1 (A) Eins.', '2 Zwei.'],
    ],
    ['joins lines without a blank one between', 'Eins\nund\n  zwei.', ['1 Eins und zwei.']],
    ['makes one space of several', 'Eins  und\t zwei.', ['1 Eins und zwei.']],
    ['makes a space of one that does not break', 'Eins\u00A0und\u2028zwei.', ['1 Eins und zwei.']],
    [
      'gives what follows a subheading its heading',
      '## Oben\nEins.\n\nZwei.',
      ['1 (Oben) Eins.', '2 (Oben) Zwei.'],
    ],
    [
      'starts anew at the next subheading',
      '## A\nEins.\n## B\nZwei.',
      ['1 (A) Eins.', '2 (B) Zwei.'],
    ],
    ['ends a paragraph at a subheading', 'Eins.\n## B\nZwei.', ['1 Eins.', '2 (B) Zwei.']],
    [
      'reads subheadings of any depth',
      '# A\nEins.\n###### B\nZwei.',
      ['1 (A) Eins.', '2 (B) Zwei.'],
    ],
    ['drops closing signs of a subheading', '## Oben ##\nEins.', ['1 (Oben) Eins.']],
    ['takes a sign without a space for text', '#Oben\nEins.', ['1 #Oben Eins.']],
    ['takes seven signs for text', '####### Oben', ['1 ####### Oben']],
    ['makes no paragraph of a subheading alone', '## Oben', []],
    ['makes none of white space', ' \n\n\t\n', []],
    ['makes none of nothing', '', []],
    ['keeps the wording', 'Der «IS»  – „Tumor“ …', ['1 Der «IS» – „Tumor“ …']],
  ])('%s', (_, body, expected) => check(body, expected));

  it('makes the lede paragraph 0, on one line', () => {
    expect(show('Eins.', 'Der\n  Vorspann. ')).toEqual(['0 Der Vorspann.', '1 Eins.']);
  });

  it('leaves out a lede of white space', () => {
    expect(show('Eins.', ' \n ')).toEqual(['1 Eins.']);
  });

  it('names each paragraph after its article', () => {
    expect(splitParagraphs('a-1', 'Vorspann.', 'Eins.')).toEqual([
      { id: 'a-1#0', articleId: 'a-1', number: 0, heading: undefined, text: 'Vorspann.' },
      { id: 'a-1#1', articleId: 'a-1', number: 1, heading: undefined, text: 'Eins.' },
    ]);
  });

  it('keeps the numbers when a lede and subheadings are added', () => {
    const word = fc.constantFrom('Eins.', 'Zwei.', 'Noch ein Satz.');
    const paragraphs = fc.array(fc.tuple(word, fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(paragraphs, (list) => {
        const plain = list.map(([text]) => text).join('\n\n');
        const headed = list.map(([text, has]) => (has ? `## Oben\n\n${text}` : text)).join('\n\n');
        expect(numbered(plain)).toHaveLength(list.length);
        expect(numbered(headed, 'Vorspann.')).toEqual(numbered(plain));
      }),
    );
  });

  it('gives single, trimmed lines counted from 1, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
        for (const [index, { number, text }] of splitParagraphs('a', undefined, body).entries()) {
          expect(number).toBe(index + 1);
          expect(text).toMatch(/^\S(?:.*\S)?$/su);
          expect(text).not.toMatch(/\n|\r|\s\s/u);
        }
      }),
    );
  });
});
