import { describe, it } from 'vitest';
import { check } from './check-english.ts';

describe('relations', () => {
  it.each([
    ['since May 2014', ['May 2014=2014-05/known since 2014-05-01..']],
    ['since early 2014', ['early 2014=2014+start/known since 2014-01-01..']],
    ['until May 3, 2014', ['May 3, 2014=2014-05-03/known until ..2014-05-03']],
    ['till the end of 2014', ['the end of 2014=2014+end/known until ..2014-12-31']],
    ['by Friday it will open', ['Friday=2016-01-15/implied until ..2016-01-15']],
    ['before 2014', ['2014=2014/known before ..2013-12-31']],
    ['prior to May 3, 2014', ['May 3, 2014=2014-05-03/known before ..2014-05-02']],
    ['after May 2014', ['May 2014=2014-05/known after 2014-06-01..']],
    ['post-2008 banks', ['post-2008=2008/known after 2009-01-01..']],
    ['around 1900', ['1900=1900/known about']],
    [
      'between 2011 and 2014',
      ['2011=2011/known on 2011-01-01..2014-12-31', '2014=2014/known on 2011-01-01..2014-12-31'],
    ],
    [
      'from May 2011 until March 2014',
      [
        'May 2011=2011-05/known on 2011-05-01..2014-03-31',
        'March 2014=2014-03/known on 2011-05-01..2014-03-31',
      ],
    ],
    ['in 2011 and 2014', ['2011=2011/known', '2014=2014/known']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('tense', () => {
  it.each([
    ['The court will rule on Friday.', 'Friday=2016-01-15'],
    ['The court ruled on Friday.', 'Friday=2016-01-08'],
    ['The court has ruled on Friday.', 'Friday=2016-01-08'],
    ['The court was told on Friday to wait.', 'Friday=2016-01-08'],
    ['The court is to meet on Friday.', 'Friday=2016-01-15'],
    ['The court plans to meet on Friday.', 'Friday=2016-01-15'],
    ['The court is expected to meet on Friday.', 'Friday=2016-01-15'],
    ['A session scheduled for Friday was dull.', 'Friday=2016-01-15'],
    ['He said that on Friday they will meet.', 'Friday=2016-01-15'],
    ['He said on Friday that they will meet.', 'Friday=2016-01-08'],
    ['On Friday, he said that they will meet.', 'Friday=2016-01-08'],
    ['He would not comment Friday.', 'Friday=2016-01-08'],
    ['They have slept since Friday.', 'Friday=2016-01-08'],
    ['They have until Friday.', 'Friday=2016-01-15'],
    ['He said in Ames, Ia., on Friday that it is late.', 'Friday=2016-01-08'],
    ['On Friday the mayor, who is ill, will rest.', 'Friday=2016-01-15'],
    ['They set a price before cutting it to 3 on Friday.', 'Friday=2016-01-08'],
    ['They agreed to the plan on Friday.', 'Friday=2016-01-08'],
    ['It will be opened on Friday.', 'Friday=2016-01-15'],
    ['Mr. Doe left the U.S. on Friday.', 'Friday=2016-01-08'],
    // Without a verb the nearest.
    ['Fog on Friday', 'Friday=2016-01-15'],
    ['Fog on Sunday', 'Sunday=2016-01-10'],
  ])('of %s moves the weekday', (text, expected) => {
    const relation = text.includes('since')
      ? ' since 2016-01-08..'
      : text.includes('until')
        ? ' until ..2016-01-15'
        : '';
    check(text, [`${expected}/implied${relation}`]);
  });

  it.each([
    ['He will tell of the March 5 flood.', 'March 5=2016-03-05'],
    ['The flood of January 5 will be recalled.', 'January 5=2016-01-05'],
    ['The talks were held on 5 March.', '5 March=2015-03-05'],
    ['The talks will be held on 5 January.', '5 January=2017-01-05'],
  ])('of %s moves the day', (text, expected) => check(text, [`${expected}/implied`]));
});
