import { describe, expect, it } from 'vitest';
import { axisLabels } from '../../src/chart/axis-labels.ts';
import { binCounts } from '../../src/chart/bin-counts.ts';
import { timeScale } from '../../src/chart/time-scale.ts';
import { span } from './chart-specs.ts';

/** The labels as `text@place`, a border of two bars as `|`. */
function labelsOf(time: string, locale: 'de' | 'en'): string {
  const { period, bars } = binCounts([], span(time));
  const scale = timeScale(bars);
  if (!scale) throw new Error('no bars');
  return axisLabels(scale, period, locale)
    .map(({ text, place, atBorder }) => `${text.replace('\n', ' ')}@${place}${atBorder ? '|' : ''}`)
    .join('  ');
}

describe('axisLabels', () => {
  it.each([
    ['2021-07-15', 'de', '15. Juli 2021@0.5'],
    ['2015-12-30..2016-01-02', 'en', 'Dec 30 2015@0.5  Dec 31@1.5  Jan 1 2016@2.5  Jan 2@3.5'],
    [
      '2014-12-10..2015-01-20',
      'de',
      '15. Dez. 2014@5.5  22. Dez.@12.5  29. Dez.@19.5  5. Jan. 2015@26.5  12. Jan.@33.5  19. Jan.@40.5',
    ],
    [
      '2015-09-01..2015-12-31',
      'de',
      /^Sept\. 2015@0\.14\d*\|  Okt\.@4\.4\d*\|  .*Jan\. 2016@17\.5\d*\|$/,
    ],
    [
      '2015-01-01..2017-12-31',
      'en',
      /^Jan 2015@0\.5  Apr@3\.5  Jul@6\.5  Oct@9\.5  Jan 2016@12\.5  .*Oct@33\.5$/,
    ],
    ['2012-01-01..2018-12-31', 'de', /^Jan\. 2012@0\|  Juli@2\|  Jan\. 2013@4\|/],
    ['1898-01-01..2017-12-31', 'de', /^1900@1\|  1910@6\|  .*2010@56\|$/],
    ['0001-01-01..9999-12-31', 'en', /^1@0\|  1000@5\|  .*9000@45\|$/],
  ] as const)('labels %s in %s', (time, locale, expected) => {
    expect(labelsOf(time, locale)).toMatch(expected);
  });
});
