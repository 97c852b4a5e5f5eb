import { describe, expect, it } from 'vitest';
import { COLORS, PICTURE } from '../../src/chart/chart-style.ts';
import { drawChart } from '../../src/chart/draw-chart.ts';
import { SAMPLE_SPEC } from '../../src/chart/sample-spec.ts';
import { chartOf, mark } from './chart-specs.ts';

const YEAR = '2016-01-01..2016-12-31';

/** The texts of the picture, in the order in which they are drawn. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

/** How many shapes have the colour as their attribute (`fill`, `stroke`). */
function count(svg: string, attribute: string, color: string): number {
  return svg.split(`${attribute}="${color}"`).length - 1;
}

describe('drawChart', () => {
  it('shows title, counts and months in the language of the reader', () => {
    const days = ['2016-05-03', '2016-05-04', '2016-11-09'];
    const german = textsOf(drawChart(chartOf('2015-01-01..2016-12-31', days)));
    expect(german).toEqual(expect.arrayContaining(['Zeitleiste: Mossul', 'Artikel je Monat']));
    expect(german).toEqual(expect.arrayContaining(['Jan.', '2015', 'Okt.', '2016', '0', '2']));
    const english = chartOf('2015-01-01..2016-12-31', days, [], { locale: 'en' });
    expect(textsOf(drawChart(english))).toEqual(expect.arrayContaining(['Jan', 'Oct']));
  });

  it('has whole numbers on its axis', () => {
    const svg = drawChart(chartOf('2021-07-15', ['2021-07-15']));
    expect(textsOf(svg).filter((text) => /^[\d.,]+$/.test(text))).toEqual(['0', '1', '2021']);
  });

  it('draws a bar for each period that has articles', () => {
    const svg = drawChart(chartOf(YEAR, ['2016-01-05', '2016-01-06', '2016-07-01', '2016-12-30']));
    expect(count(svg, 'fill', COLORS.bar)).toBe(3);
  });

  it('writes the label of a bar, that of the higher one where two would touch', () => {
    const chart = chartOf('2016-05-01..2016-07-01', ['2016-05-02', '2016-05-03', '2016-05-03']);
    const bars = chart.bars.map((bar) =>
      bar.count > 0 ? { ...bar, label: `${bar.count} Artikel` } : bar,
    );
    const texts = textsOf(drawChart({ ...chart, bars }));
    expect(texts).toContain('2 Artikel');
    expect(texts).not.toContain('1 Artikel');
  });

  it('draws numbered marks, days as lines, and announced ones hollow', () => {
    const marks = [mark(1, '2016-02-01'), mark(2, '2016-06-01'), mark(3, '2016-11-01', true)];
    const svg = drawChart(chartOf(YEAR, [], marks));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['1', '2', '3', 'angekündigt']));
    expect(count(svg, 'fill', COLORS.mark)).toBe(2 + 1); // two badges, the text of the hollow one
    expect(count(svg, 'stroke', COLORS.mark)).toBe(3 + 1 + 1); // the lines, the badge, the legend
  });

  it('draws a month that is not known to the day as a span', () => {
    const day = drawChart(chartOf(YEAR, [], [mark(1, '2016-06-15')]));
    const month = drawChart(chartOf(YEAR, [], [mark(1, '2016-06-01..2016-06-30')]));
    expect(count(day, 'stroke', COLORS.mark)).toBe(1);
    expect(count(month, 'stroke', COLORS.mark)).toBe(3); // a line with two ends
    expect(count(month, 'fill', COLORS.mark)).toBe(2); // the badge and the tinted days
    expect(textsOf(day)).not.toContain('angekündigt');
  });

  it('says that there is nothing to draw', () => {
    const texts = { title: 'Zeitleiste: Atlantis', empty: 'Keine Artikel' };
    const svg = drawChart(chartOf('2016-05-02..2016-05-01', [], [], { texts }));
    expect(textsOf(svg).filter(Boolean)).toEqual(['Zeitleiste: Atlantis', 'Keine Artikel']);
  });

  it('draws the time of marks without bars', () => {
    const marks = [mark(1, '1969-07-16'), mark(2, '1972-12-14')];
    const svg = drawChart(chartOf('2016-05-02..2016-05-01', [], marks));
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['1970', '1', '2']));
  });

  const EVIL = `<script>alert("1")</script> & ]]> <!-- &#0; \u0000\u001B`;
  const ESCAPED = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; ]]&gt; &lt;!-- &amp;#0;';

  it.each([
    ['the title', { title: EVIL }, ''],
    ['what is counted', { title: '', subtitle: EVIL.slice(0, 17) }, ''],
    ['the legend', { title: '', announced: EVIL.slice(0, 9) }, ''],
    ['the label of a bar', { title: '' }, EVIL.slice(0, 17)],
  ])('escapes %s', (_, texts, label) => {
    const chart = chartOf(YEAR, ['2016-05-03'], [mark(1, '2016-05-03', true)]);
    const bars = chart.bars.map((bar) => ({ ...bar, label }));
    const svg = drawChart({ ...chart, texts, bars });
    expect(textsOf(svg).some((text) => text !== '' && ESCAPED.startsWith(text))).toBe(true);
    expect(svg).not.toMatch(/<script|<!--/);
    expect(svg.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
  });

  it('escapes all of a title', () => {
    expect(textsOf(drawChart(chartOf(YEAR, [], [], { texts: { title: EVIL } })))).toContain(
      ESCAPED,
    );
  });

  it('cuts a title of 5,000 characters', () => {
    const chart = chartOf(YEAR, [], [], { texts: { title: 'Wort '.repeat(1_000) } });
    const title = textsOf(drawChart(chart)).find((text) => text.endsWith('…')) ?? '';
    expect(title).toMatch(/^(Wort )+/);
    expect(title.length).toBeLessThan(110);
  });

  it('has the size of the picture', () => {
    expect(drawChart(SAMPLE_SPEC)).toContain(`width="${PICTURE.width}" height="${PICTURE.height}"`);
  });
});

describe('COLORS', () => {
  it.each([
    ['text', 'panel'],
    ['mutedText', 'panel'],
    ['markText', 'mark'],
    ['mark', 'panel'],
    ['bar', 'panel'],
  ] as const)('%s is readable on %s', (front, back) => {
    const [a, b] = [luminance(COLORS[front]), luminance(COLORS[back])];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThan(4.5);
  });
});

/** Source: WCAG 2.2, relative luminance. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return channel <= 0.040_45 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
