import { describe, it } from 'vitest';
import { check } from './check-english.ts';

describe('months', () => {
  it.each([
    ['In May 2015', ['May 2015=2015-05/known']],
    ['May 1968 was loud.', ['May 1968=1968-05/known']],
    ["May of '68", ["May of '68=1968-05/known"]],
    ['Sept. 2012', ['Sept. 2012=2012-09/known']],
    ['early March 2015', ['early March 2015=2015-03+start/known']],
    ['mid-March 2015', ['mid-March 2015=2015-03+mid/known']],
    ['at the end of March 2015', ['the end of March 2015=2015-03+end/known']],
    ['It fell last May.', ['last May=2015-05/implied']],
    ['It will rise next March.', ['next March=2016-03/implied']],
    ['May and June 2015', ['May=2015-05/known', 'June 2015=2015-06/known']],
    [
      'from November to February 2015',
      [
        'November=2014-11/known on 2014-11-01..2015-02-28',
        'February 2015=2015-02/known on 2014-11-01..2015-02-28',
      ],
    ],
  ])('reads %s', (text, expected) => check(text, expected));

  it.each([
    'May I come in?',
    'They may 3 times fail.',
    'March on, and march 5 miles.',
    'Theresa May smiled at April Ryan and June Brown.',
    'An august body; a mar on it; Jan went to the dec.',
    'The rise of May surprised many.',
    'This may fail.',
  ])('finds no month in %s', (text) => check(text, []));
});

describe('years', () => {
  it.each([
    ['It failed in 2014.', ['2014=2014/known']],
    ['The 2014 elections failed.', ['2014=2014/known']],
    [
      'the poet (1898-1976)',
      ['1898=1898/known on 1898-01-01..1976-12-31', '1976=1976/known on 1898-01-01..1976-12-31'],
    ],
    [
      'the 2009-10 season',
      ['2009=2009/known on 2009-01-01..2010-12-31', '10=2010/known on 2009-01-01..2010-12-31'],
    ],
    ['in the year 578', ['year 578=0578/known']],
    ['in 1900', ['1900=1900/known']],
    ['mid-2010', ['mid-2010=2010+mid/known']],
    ["the class of '68", ['68=1968/known']],
    ['killed in 44 BC', ['44 BC=BC0044/implied']],
    ['in AD 79', ['AD 79=0079/known']],
    ['later in the year', ['the year=2016/implied']],
  ])('reads %s', (text, expected) => check(text, expected));

  it.each([
    '2010 people came.',
    'About 2000 soldiers and 1,500 men, 7 billion in all.',
    'He won $2000 and lost £1999.',
    'Flight 1549 and Resolution 1973, page 1984, No. 2001.',
    'between 1500 and 2000 barrels',
    'a score of 2014:3 and the number 0471 2014',
    'An A350-1000 flew 1100 miles.',
    'version 2010.5',
  ])('finds no year in %s', (text) => check(text, []));
});

describe('decades and centuries', () => {
  it.each([
    ['the 1990s', ['the 1990s=199/known']],
    ['the late nineties', ['the late nineties=199+end/implied']],
    ["the '80s", ['80s=198/implied']],
    ['the mid-1990s', ['the mid-1990s=199+mid/known']],
    ['the 19th century', ['the 19th century=18/known']],
    ['a twentieth-century invention', ['twentieth-century=19/known']],
    ['the 18th and 19th centuries', ['the 18th=17/known', '19th centuries=18/known']],
    ['in his nineties, at 80s of speed', []],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('seasons, quarters and half-years', () => {
  it.each([
    ['in the summer of 2015', ['the summer of 2015=2015-SU/known']],
    ['in fall 2010', ['fall 2010=2010-FA/known']],
    ['It froze last summer.', ['last summer=2015-SU/implied']],
    // In January the winter before the present one is farther than the years that are looked at.
    ['It froze last winter.', ['last winter=XXXX-WI/implied']],
    ['It will open in the spring.', ['the spring=2016-SP/implied']],
    ['the third quarter of 2015', ['the third quarter of 2015=2015-Q3/known']],
    ['Q3 2010', ['Q3 2010=2010-Q3/known']],
    ['the second half of 2014', ['the second half of 2014=2014-H2/known']],
    ['the first half of last year', ['the first half of last year=2015-H1/implied']],
  ])('reads %s', (text, expected) => check(text, expected));

  it.each([
    'the fall of the wall',
    'They drink spring water and fall asleep.',
    'a fall in prices, and the Arab Spring',
    'The Winter Games were a spring of joy.',
    'the first quarter of the game',
    'second to none',
  ])('finds none in %s', (text) => check(text, []));
});
