import type { ChartSpec } from './chart-spec.ts';
import { dateOfDayNumber } from './day-number.ts';

const FIRST_DAY = 736_000;

const days = Array.from({ length: 60 }, (_, at) => dateOfDayNumber(FIRST_DAY + at));

/** A full picture with a bit of everything, for warming up: it takes all the ways that real ones take. */
export const SAMPLE_SPEC: ChartSpec = {
  texts: { title: 'Zeitleiste: Übersicht', subtitle: 'Artikel je Tag', announced: 'angekündigt' },
  locale: 'de',
  period: { unit: 'day', count: 1 },
  bars: days.map((day, at) => ({ first: day, last: day, count: at % 9, label: `${at % 9}` })),
  marks: days.flatMap((day, at) => {
    const isPrecise = at % 3 > 0;
    const last = isPrecise ? day : days[at + 7];
    return last === undefined || at % 2 > 0
      ? []
      : [{ first: day, last, number: at + 1, isAnnounced: at % 5 === 0, isPrecise }];
  }),
};
