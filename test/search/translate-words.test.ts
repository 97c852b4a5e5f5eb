import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { createTextAnalysis } from '../../src/search/text-analysis.ts';
import { translateWords } from '../../src/search/translate-words.ts';

const WORDS = new Map([
  ['war', ['Krieg']],
  ['civil war', ['Bürgerkrieg']],
  ['minister', ['Minister']],
  ['secretary of state', ['Außenminister']],
  ['attack', ['Angriff', 'Anschlag']],
  ['human rights', ['Rechte des Menschen']],
  ['xthe', ['der', 'die']],
]);
const analysis = {
  ...createTextAnalysis({}),
  glossary: { germanOf: (english: string) => WORDS.get(english) ?? [] },
};

/** `civil=bürgerkrieg war=bürgerkrieg`. */
function check(question: string, expected: string): void {
  const words = analyzeGerman(question);
  const translations = translateWords(words, question, analysis);
  const listed = words
    .filter(({ start }) => translations.has(start))
    .map(
      ({ start, end }) =>
        `${question.slice(start, end)}=${(translations.get(start) ?? []).join('+')}`,
    );
  expect(listed.join(' ')).toBe(expected);
  expect(translations.size).toBe(listed.length);
}

describe('translateWords', () => {
  it.each([
    ['takes a word', 'the war', 'war=krieg'],
    ['takes all its translations', 'attack', 'attack=angriff+anschlag'],
    ['knows no case', 'WAR', 'WAR=krieg'],
    ['knows plurals', 'wars and attacks', 'wars=krieg attacks=angriff+anschlag'],
    [
      'gives an expression to each of its words',
      'a civil war',
      'civil=burgerkrieg war=burgerkrieg',
    ],
    [
      'takes the longest expression',
      'the secretary of state',
      'secretary=aussenminist of=aussenminist state=aussenminist',
    ],
    ['knows the plural of an expression', 'civil wars', 'civil=burgerkrieg wars=burgerkrieg'],
    [
      'leaves function words of a translation out',
      'human rights',
      'human=recht+mensch rights=recht+mensch',
    ],
    ['takes a word within half an expression', 'secretary of war', 'war=krieg'],
    [
      'goes on behind an expression',
      'civil war minister',
      'civil=burgerkrieg war=burgerkrieg minister=minist',
    ],
    ['finds the same word twice', 'war, war', 'war=krieg war=krieg'],
    ['finds nothing for unknown words', 'xyzzy constructor', ''],
    ['finds nothing that is function words alone', 'xthe', ''],
    ['finds nothing in nothing', '', ''],
  ])('%s', (_, question, expected) => check(question, expected));
});
