import type { APIComponentInContainer } from 'discord.js';
import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import {
  type ControlContext,
  ENTRIES_PER_PAGE,
  pageCount,
  pageOfOption,
  renderControls,
} from '../../src/discord/timeline-controls.ts';
import { parseTimelineId } from '../../src/discord/timeline-id.ts';
import type { TimelineEntry } from '../../src/domain/timeline.ts';
import { day } from '../domain/sample-article.ts';
import { entryFrom } from '../domain/sample-timeline.ts';

/** An entry of `2016-05-03` or `2016-05-01/2016-05-31`. */
function entryOn(days: string): TimelineEntry {
  const [first = '', last = first] = days.split('/');
  return entryFrom({}, { date: { first: day(first), last: day(last) } });
}

/** So many entries of one month each, from January 2016 on. */
function monthly(count: number): string[] {
  return Array.from({ length: count }, (_, place) => {
    const month = String((place % 12) + 1).padStart(2, '0');
    return `${2016 + Math.floor(place / 12)}-${month}-03`;
  });
}

function controlsOf(
  days: readonly string[],
  page: number,
  more?: number,
  language: ControlContext['language'] = 'de',
): APIComponentInContainer[] {
  return renderControls({
    language,
    id: {
      page,
      entries: 12,
      step: 'auto',
      withChart: true,
      from: undefined,
      to: undefined,
      source: undefined,
      version: '01234567',
      topic: 'abc',
    },
    entries: days.map(entryOn),
    more,
  });
}

/** `◀ back 1 (off)`: label, action and page of each button. */
function buttonsOf(rows: readonly APIComponentInContainer[]): string[] {
  return rows.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((component) => {
      if (component.type !== ComponentType.Button || !('custom_id' in component)) return [];
      const id = parseTimelineId(component.custom_id);
      const label = 'label' in component ? component.label : '';
      const entries = id?.action === 'more' ? ` of ${id.entries} entries` : '';
      const off = component.disabled === true ? ' (off)' : '';
      return [`${label} ${id?.action} ${id?.page}${entries}${off}`];
    });
  });
}

/** `Mai 2016 (1 Eintrag) → 1`: label of each option, and the page that it leads to. */
function optionsOf(rows: readonly APIComponentInContainer[]): string[] {
  return rows.flatMap((row) => {
    if (row.type !== ComponentType.ActionRow) return [];
    return row.components.flatMap((component) =>
      component.type === ComponentType.StringSelect
        ? component.options.map(({ label, value }) => `${label} → ${pageOfOption(value)}`)
        : [],
    );
  });
}

function checkButtons(count: number, page: number, expected: readonly string[]): void {
  expect(buttonsOf(controlsOf(monthly(count), page))).toEqual(expected);
}

describe('pageCount', () => {
  it.each([
    [0, 1],
    [1, 1],
    [5, 1],
    [6, 2],
    [10, 2],
    [11, 3],
    [40, 8],
  ])('of %d entries is %d', (count, expected) => {
    expect(pageCount(monthly(count))).toBe(expected);
  });
});

describe('renderControls', () => {
  it.each([
    ['on the only page', 5, 1, ['Als Datei file 1']],
    [
      'on the first page',
      6,
      1,
      ['◀ back 1 (off)', 'Seite 1/2 page 1 (off)', '▶ on 2', 'Als Datei file 1'],
    ],
    [
      'on a page between',
      12,
      2,
      ['◀ back 1', 'Seite 2/3 page 2 (off)', '▶ on 3', 'Als Datei file 2'],
    ],
    [
      'on the last page',
      12,
      3,
      ['◀ back 2', 'Seite 3/3 page 3 (off)', '▶ on 4 (off)', 'Als Datei file 3'],
    ],
  ])('turn pages both ways %s', (_, count, page, expected) => checkButtons(count, page, expected));

  it('offer more entries where there are, from the first page on', () => {
    const buttons = buttonsOf(controlsOf(monthly(12), 2, 25));
    expect(buttons.slice(3)).toEqual(['Mehr Einträge more 1 of 25 entries', 'Als Datei file 2']);
    expect(buttonsOf(controlsOf(monthly(12), 2, undefined)).join()).not.toContain('more');
  });

  it('speak English, too', () => {
    const rows = controlsOf(monthly(6), 1, 10, 'en');
    expect(
      buttonsOf(rows).map((text) => text.replace(/ (?:back|page|on|more|file) \d.*/, '')),
    ).toEqual(['◀', 'Page 1/2', '▶', 'More entries', 'As a file']);
    expect(optionsOf(rows)[4]).toBe('May 2016 (1 entry) → 1');
    expect(JSON.stringify(rows)).toContain('"placeholder":"Jump to …"');
  });

  it('hand on all that the buttons know', () => {
    const [row] = controlsOf(monthly(12), 2, 25);
    const ids = [...JSON.stringify(row).matchAll(/"custom_id":"([^"]+)"/g)].map(
      ([, id = '']) => id,
    );
    expect(ids).toHaveLength(5);
    for (const id of ids)
      expect(parseTimelineId(id)).toMatchObject({
        version: '01234567',
        topic: 'abc',
        step: 'auto',
      });
  });
});

describe('the menu of dates', () => {
  it('is not there where there is one page', () => {
    expect(optionsOf(controlsOf(monthly(ENTRIES_PER_PAGE), 1))).toEqual([]);
  });

  it('names each month once, with its first page and how many entries it has', () => {
    const inMay = [1, 2, 3, 4, 5].map((number) => `2016-05-0${number}`);
    const days = ['2016-04-01', ...inMay, '2016-06-01'];
    expect(optionsOf(controlsOf(days, 1))).toEqual([
      'April 2016 (1 Eintrag) → 1',
      'Mai 2016 (5 Einträge) → 1',
      'Juni 2016 (1 Eintrag) → 2',
    ]);
  });

  it('names an entry of several months by its year', () => {
    const days = ['2016-01-01/2016-12-31', ...monthly(5)];
    expect(optionsOf(controlsOf(days, 1)).slice(0, 2)).toEqual([
      '2016 (1 Eintrag) → 1',
      'Januar 2016 (1 Eintrag) → 1',
    ]);
  });

  it('names years where there are more than 25 months', () => {
    expect(optionsOf(controlsOf(monthly(25), 1))).toHaveLength(25);
    expect(optionsOf(controlsOf(monthly(26), 1))).toEqual([
      '2016 (12 Einträge) → 1',
      '2017 (12 Einträge) → 3',
      '2018 (2 Einträge) → 5',
    ]);
  });

  it('names the first date of each page where there are more than 25 years', () => {
    const days = Array.from({ length: 40 }, (_, place) => `${1980 + place}-05-03`);
    expect(optionsOf(controlsOf(days, 1))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((page) => `3. Mai ${1975 + 5 * page} → ${page}`),
    );
  });
});

describe('pageOfOption', () => {
  it.each([
    ['3', 3],
    ['3.12', 3],
    ['9999', 9999],
    [undefined, undefined],
    ['', undefined],
    ['0', undefined],
    ['0.1', undefined],
    ['-1', undefined],
    ['1.', undefined],
    ['1.x', undefined],
    ['10000', undefined],
    ['1 ', undefined],
  ])('of "%s" is %s', (value, expected) => {
    expect(pageOfOption(value)).toBe(expected);
  });
});
