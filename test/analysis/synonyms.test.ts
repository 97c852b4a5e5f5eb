import { describe, expect, it } from 'vitest';
import { analyzeGerman } from '../../src/analysis/german-analyzer.ts';
import { createSynonymFilter, isGroupTerm } from '../../src/analysis/synonyms.ts';
import type { Analyzer } from '../../src/analysis/token.ts';

const GROUPS = [
  ['IS', 'ISIS', 'Daesch', 'Islamischer Staat'],
  ['Rakka', 'Raqqa', 'Al-Rakka'],
  ['USA', 'Vereinigte Staaten', 'Vereinigte Staaten von Amerika'],
  ['Bündnis gegen den IS', 'Anti-IS-Koalition'],
  ['Deir Essor', 'Deir ez-Zor'],
  ['G7', 'Gruppe der Sieben'],
] as const;

const addNames = createSynonymFilter(GROUPS, analyzeGerman);
const analyze: Analyzer = (text) => addNames(analyzeGerman(text));

/** The group terms in a text. */
function groupsOf(text: string): string[] {
  return analyze(text).flatMap(({ term }) => (isGroupTerm(term) ? [term] : []));
}

/** Group terms with the words they stand over: `0=Islamischer Staat`. */
function check(text: string, expected: readonly string[]): void {
  const names = analyze(text)
    .filter(({ term }) => isGroupTerm(term))
    .map(({ term, start, end }) => `${term.slice(1)}=${text.slice(start, end)}`);
  expect(names).toEqual(expected);
}

describe('createSynonymFilter', () => {
  it.each([
    ['finds short names with a digit', 'Die G7 tagt.', ['5=G7']],
    ['finds a name', 'Luftangriffe auf Raqqa', ['1=Raqqa']],
    ['finds it inflected', 'Kämpfer des Islamischen Staates', ['0=Islamischen Staates']],
    ['finds a name of several words', 'Der Islamische Staat wächst', ['0=Islamische Staat']],
    ['finds a hyphenated name', 'in Deir ez-Zor', ['4=Deir ez-Zor']],
    ['finds it without its hyphen', 'in Deir ez Zor', ['4=Deir ez Zor']],
    ['finds nothing in half a name', 'Der Staat in Deir', []],
    ['finds nothing in names taken apart', 'Islamischer, aber Staat', []],
    ['finds an acronym in capitals', 'Der IS wächst', ['0=IS']],
    ['does not find it in lower case', 'this is it', []],
    ['does not find it capitalised', 'Is it?', []],
    ['finds a longer acronym in any case', 'isis und Daesch', ['0=isis', '0=Daesch']],
    [
      'takes the longest name',
      'Vereinigte Staaten von Amerika',
      ['2=Vereinigte Staaten von Amerika'],
    ],
    [
      'takes the shorter one where the longer is not whole',
      'Vereinigte Staaten von Europa',
      ['2=Vereinigte Staaten'],
    ],
    [
      'finds a name with function words',
      'das Bündnis gegen den IS',
      ['3=Bündnis gegen den IS', '0=IS'],
    ],
    ['finds every occurrence', 'IS, IS und ISIS', ['0=IS', '0=IS', '0=ISIS']],
    ['finds nothing in nothing', '', []],
  ])('%s', (_, text, expected) => check(text, expected));

  it('keeps the words themselves, and everything sorted by start', () => {
    const text = 'Der Islamische Staat und der IS in Raqqa';
    const tokens = analyze(text);
    expect(tokens.filter(({ term }) => !isGroupTerm(term))).toEqual(analyzeGerman(text));
    const starts = tokens.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('gives all names of a group one term, and each group its own', () => {
    expect(groupsOf('Rakka')).toEqual(groupsOf('Raqqa'));
    expect(groupsOf('Rakka')).not.toEqual(groupsOf('Daesch'));
  });

  it('makes names that count for as much as a noun', () => {
    const [, group] = analyze('raqqa');
    expect(group).toMatchObject({ isStopWord: false, shape: 'capitalised' });
  });

  it('changes nothing without groups', () => {
    const tokens = analyzeGerman('Der IS in Raqqa');
    expect(createSynonymFilter([], analyzeGerman)(tokens)).toEqual(tokens);
    expect(createSynonymFilter([['?', '!']], analyzeGerman)(tokens)).toEqual(tokens);
  });
});

describe('isGroupTerm', () => {
  it('is no word of any text', () => {
    for (const { term } of analyzeGerman('Nach § 12 gilt §12 und 12.'))
      expect(isGroupTerm(term)).toBe(false);
  });
});
