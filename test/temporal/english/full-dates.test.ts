import { describe, it } from 'vitest';
import { check } from './check-english.ts';

describe('full dates', () => {
  it.each([
    ['The board met on March 3, 2016.', ['March 3, 2016=2016-03-03/known']],
    ['The board met on March 3 2016.', ['March 3 2016=2016-03-03/known']],
    ['The board met on March 3rd, 2016.', ['March 3rd, 2016=2016-03-03/known']],
    ['The board met on 3 March 2016.', ['3 March 2016=2016-03-03/known']],
    ['The board met on the 3rd of March 2016.', ['3rd of March 2016=2016-03-03/known']],
    ['On the third of May, 1998, it rained.', ['third of May, 1998=1998-05-03/known']],
    ['Thursday, March 3, 2016', ['Thursday, March 3, 2016=2016-03-03/known']],
    ['Thu., Mar. 3, 2016', ['Thu., Mar. 3, 2016=2016-03-03/known']],
    ['Born on Dec. 5, 1950 in Leeds.', ['Dec. 5, 1950=1950-12-05/known']],
    ['born on march 3, 1950', ['march 3, 1950=1950-03-03/known']],
    ['As of 2016-05-03.', ['2016-05-03=2016-05-03/known']],
    ['As of 2016-05 it stood.', ['2016-05=2016-05/known']],
    ['As of 3/14/2016 it stood.', ['3/14/2016=2016-03-14/known']],
    ['As of 14/03/16 it stood.', ['14/03/16=2016-03-14/known']],
    ['As of 5/5/2016 it stood.', ['5/5/2016=2016-05-05/known']],
    ['Built since 9/11.', ['9/11=2001-09-11/known since 2001-09-11..']],
    ['The Sept. 11 attacks changed it.', ['Sept. 11=2001-09-11/known']],
    ['The attacks of September 11 changed it.', ['September 11=2001-09-11/known']],
    ['On the evening of May 3, 2015', ['the evening of May 3, 2015=2015-05-03TEV/known TIME']],
    ['On May 3, 1500 men left.', ['May 3=2015-05-03/implied']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('texts that were cut into tokens', () => {
  it.each([
    ['On March 3 , 2015 , it rained .', ['March 3 , 2015=2015-03-03/known']],
    ['It began in 2010 .', ['2010=2010/known']],
    ['Jan. 5 was cold .', ['Jan. 5=2016-01-05/implied']],
    ["Monday 's vote failed .", ['Monday=2016-01-11/implied']],
    ["` ` We will vote on Friday , '' he said .", ['Friday=2016-01-15/implied']],
    ['in mid - March 2015', ['mid - March 2015=2015-03+mid/known']],
    [
      'between 2011 - 2014',
      ['2011=2011/known on 2011-01-01..2014-12-31', '2014=2014/known on 2011-01-01..2014-12-31'],
    ],
    ['a two - week stay', ['two - week=P2W/implied DURATION']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('dates without a year', () => {
  it.each([
    ['It will open on January 16.', ['January 16=2016-01-16/implied']],
    ['It opened on March 16.', ['March 16=2015-03-16/implied']],
    // What would be a year ago is rather a verb that was misread.
    ['It opened on January 16.', ['January 16=2016-01-16/implied']],
    ['It opened on 2 January.', ['2 January=2016-01-02/implied']],
    ['It will open on the 3rd of May.', ['3rd of May=2016-05-03/implied']],
    ['Payment is due on the 15th of this month.', ['the 15th of this month=2016-01-15/implied']],
    ['It was due on the 30th of last month.', ['the 30th of last month=2015-12-30/implied']],
    ['In October of last year', ['October of last year=2015-10/implied']],
    ['It failed in August last year.', ['August last year=2015-08/implied']],
    ['It failed in August.', ['August=2015-08/implied']],
    ['It will close in August.', ['August=2016-08/implied']],
    ['On Tuesday, March 3, it failed.', ['Tuesday, March 3=2015-03-03/implied']],
    [
      'It began on May 3, 2014. On the 24th, it ended.',
      ['May 3, 2014=2014-05-03/known', 'the 24th=2014-05-24/implied'],
    ],
  ])('reads %s', (text, expected) => check(text, expected));

  it('leaves the year open where nothing tells it', () => {
    check('On March 3 it failed.', ['March 3=XXXX-03-03/implied'], '');
  });
});

describe('lists and ranges of days', () => {
  it.each([
    [
      'from 3 to 5 May 2015',
      [
        '3=2015-05-03/known on 2015-05-03..2015-05-05',
        '5 May 2015=2015-05-05/known on 2015-05-03..2015-05-05',
      ],
    ],
    [
      'May 3-5, 2015',
      [
        'May 3=2015-05-03/known on 2015-05-03..2015-05-05',
        '5, 2015=2015-05-05/known on 2015-05-03..2015-05-05',
      ],
    ],
    [
      'May 3, 4 and 5, 2015',
      ['May 3=2015-05-03/known', '4=2015-05-04/known', '5, 2015=2015-05-05/known'],
    ],
    [
      '16, 17 and 23 January 2015',
      ['16=2015-01-16/known', '17=2015-01-17/known', '23 January 2015=2015-01-23/known'],
    ],
    [
      'December 30 to January 2, 2015',
      [
        'December 30=2014-12-30/known on 2014-12-30..2015-01-02',
        'January 2, 2015=2015-01-02/known on 2014-12-30..2015-01-02',
      ],
    ],
    ['On May 3 and 4 it rained.', ['May 3=2015-05-03/implied', '4=2015-05-04/implied']],
    ['On May 3 and 4 people fell.', ['May 3=2015-05-03/implied']],
    ['On May 3, 11 people fell.', ['May 3=2015-05-03/implied']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('holidays', () => {
  it.each([
    ['It closed on Christmas Eve 2014.', ['Christmas Eve 2014=2014-12-24/known']],
    ["It closed on New Year's Day 2015.", ["New Year's Day 2015=2015-01-01/known"]],
    ["It closed on New Year 's Eve 2015 .", ["New Year 's Eve 2015=2015-12-31/known"]],
    ['Easter 2015', ['Easter 2015=2015-04-05/known']],
    ['Good Friday 2015', ['Good Friday 2015=2015-04-03/known']],
    ['Thanksgiving 2014', ['Thanksgiving 2014=2014-11-27/known']],
    ['Labor Day 2015', ['Labor Day 2015=2015-09-07/known']],
    ['Memorial Day 2015', ['Memorial Day 2015=2015-05-25/known']],
    ['Cyber Monday 2013', ['Cyber Monday 2013=2013-12-02/known']],
    ['He left last Christmas.', ['last Christmas=2015-12-25/implied']],
    ['He left on Independence Day.', ['Independence Day=2015-07-04/implied']],
    // No rule of the calendar has these without a year yet.
    ['He left on Thanksgiving.', ['Thanksgiving=XXXX-11/implied']],
    ['Merry Christmas! A ship to Christmas Island.', []],
  ])('reads %s', (text, expected) => check(text, expected));
});
