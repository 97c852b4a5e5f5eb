import { describe, it } from 'vitest';
import { check } from './check-english.ts';

describe('weekdays', () => {
  it.each([
    ['He said on Monday it failed.', ['Monday=2016-01-11/implied']],
    ['He said Wednesday it failed.', ['Wednesday=2016-01-13/implied']],
    ['He issued a statement Friday.', ['Friday=2016-01-08/implied']],
    ['They will vote on Friday.', ['Friday=2016-01-15/implied']],
    ["Friday's vote is expected to fail.", ['Friday=2016-01-15/implied']],
    ['On Monday night it burned.', ['Monday night=2016-01-11TNI/implied TIME']],
    ['late on Monday he left.', ['late on Monday=2016-01-11+end/implied']],
    ['last Friday', ['last Friday=2016-01-08/implied']],
    ['next Monday', ['next Monday=2016-01-18/implied']],
    ['this coming Thursday', ['this coming Thursday=2016-01-14/implied']],
    ['Tuesday last week', ['Tuesday last week=2016-01-05/implied']],
    ['next week on Friday', ['next week on Friday=2016-01-22/implied']],
    ['It was a Friday.', ['Friday=XXXX-WXX-5/implied']],
    ['He called a Monday meeting.', ['Monday=2016-01-11/implied']],
    ['last weekend', ['last weekend=2016-W01-WE/implied']],
    ['They met over the weekend.', ['the weekend=2016-W01-WE/implied']],
    ['He reads the Sunday Times and shops on Black Friday.', ['Black Friday=XXXX-11/implied']],
    ['The sun sat on a wed, mon ami.', []],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('days counted from today', () => {
  it.each([
    ['yesterday', ['yesterday=2016-01-12/implied']],
    ['tomorrow night', ['tomorrow night=2016-01-14TNI/implied TIME']],
    ['today', ['today=2016-01-13/implied']],
    ['tonight', ['tonight=2016-01-13TNI/implied TIME']],
    ['last night', ['last night=2016-01-12TNI/implied TIME']],
    ['this morning', ['this morning=2016-01-13TMO/implied TIME']],
    ['the day before yesterday', ['the day before yesterday=2016-01-11/implied']],
    ['the day after tomorrow', ['the day after tomorrow=2016-01-15/implied']],
    ['three days ago', ['three days ago=2016-01-10/implied']],
    ['twenty-five days ago', ['twenty-five days ago=2015-12-19/implied']],
    ["in three days' time", ["three days' time=2016-01-16/implied"]],
    ['It will end in three days.', ['three days=2016-01-16/implied']],
    ['It was the first in three days.', ['three days=P3D/implied DURATION']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('weeks, months and years counted from today', () => {
  it.each([
    ['last week', ['last week=2016-W01/implied']],
    ['this month', ['this month=2016-01/implied']],
    ['next year', ['next year=2017/implied']],
    ['late last year', ['late last year=2015+end/implied']],
    ['earlier this month', ['earlier this month=2016-01/implied']],
    ['a year ago', ['a year ago=2015/implied']],
    ['two weeks ago', ['two weeks ago=2015-W53/implied']],
    ['two decades ago', ['two decades ago=1996/implied']],
    ['by the end of the year', ['the end of the year=2016+end/implied until ..2016-12-31']],
    ['over the last year', ['last year=P1Y/implied DURATION']],
    ['several years ago', ['several years ago=PAST_REF/implied']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('days counted from what was named', () => {
  it.each([
    [
      'On May 3, 2014 it began; the next day it ended.',
      ['May 3, 2014=2014-05-03/known', 'the next day=2014-05-04/implied'],
    ],
    [
      'On May 3, 2014 it began; three days later it ended.',
      ['May 3, 2014=2014-05-03/known', 'three days later=2014-05-06/implied'],
    ],
    [
      'On May 3, 2014 it fell; it shook the day before.',
      ['May 3, 2014=2014-05-03/known', 'the day before=2014-05-02/implied'],
    ],
    [
      'On May 3, 2014 it fell. On that day he left.',
      ['May 3, 2014=2014-05-03/known', 'that day=2014-05-03/implied'],
    ],
    [
      'Founded in 1871, nearly 150 years later it ended.',
      ['1871=1871/known', '150 years later=P150Y/implied DURATION'],
    ],
    [
      'It began in 2014. The following year it ended.',
      ['2014=2014/known', 'The following year=2015/implied'],
    ],
    [
      'On May 3, 2014 it fell two days after the flood.',
      ['May 3, 2014=2014-05-03/known', 'two days after=P2D/implied DURATION'],
    ],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('times that are on no calendar', () => {
  it.each([
    ['now', ['now=PRESENT_REF/implied']],
    ['He recently left.', ['recently=PAST_REF/implied']],
    ['in the past', ['in the past=PAST_REF/implied']],
    ['in future', ['in future=FUTURE_REF/implied']],
    ['at 5 p.m. Friday', ['5 p.m=T17:00/implied TIME', 'Friday=2016-01-15/implied']],
    ['at 16:53', ['16:53=T16:53/implied TIME']],
    ['at 1800 GMT', ['1800 GMT=T18:00/implied TIME']],
    ["at five o'clock", ["five o'clock=T05:00/implied TIME"]],
    ['for three years', ['three years=P3Y/implied DURATION']],
    ['an 18-year-old', ['18-year-old=P18Y/implied DURATION']],
    ['the past two years', ['past two years=PX/implied DURATION']],
    ['every Monday', ['every Monday=XXXX-WXX-1/implied SET']],
    ['on Mondays', ['Mondays=XXXX-WXX-1/implied SET']],
    ['Friday nights', ['Friday nights=XXXX-WXX-5/implied SET']],
    ['a daily paper, the Daily Mail', ['daily=P1D/implied SET']],
    ['once a month', ['once a month=P1Y/implied SET']],
    ['a second try, now that he left as soon as he could', []],
  ])('reads %s', (text, expected) => check(text, expected));
});
