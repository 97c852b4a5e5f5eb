import { type CalendarDate, partsOf } from '../domain/calendar-date.ts';
import type { EntryDate } from '../domain/timeline.ts';
import { formatPart, formatSpan } from './format-days.ts';
import { type Language, translator } from './translate.ts';

/**
 * When something happened, as exactly as it is told and no more: `14. Oktober 2014`, `3.–5. Mai 2016`, `Anfang Januar
 * 2020`, `seit 2014`, `vermutlich 20. Januar 2016`. Plain text.
 */
export function describeEntryDate(date: EntryDate, language: Language): string {
  const t = translator(language);
  const time = describeTime(date, language);
  const part =
    date.part === undefined || date.precision === 'week'
      ? time
      : t(`timeline.part.${date.part}`, { date: time });
  const related = date.relation === 'on' ? part : t(`timeline.${date.relation}`, { date: part });
  return date.isUncertain ? t('date.inferred', { date: related }) : related;
}

function describeTime({ first, last, precision, part }: EntryDate, language: Language): string {
  const t = translator(language);
  switch (precision) {
    case 'day':
    case 'vague':
      return formatSpan(first, last, 'day', language);
    case 'week': {
      const range = formatSpan(first, last, 'day', language);
      return part === undefined
        ? t('timeline.week', { range })
        : t(`timeline.weekPart.${part}`, { range });
    }
    case 'month':
      return formatSpan(first, last, 'month', language);
    case 'season':
    case 'quarter':
    case 'half-year':
    case 'decade': {
      const from = describeUnit(first, precision, language);
      const to = describeUnit(last, precision, language);
      return from === to ? from : t('answer.range', { from, to });
    }
    case 'year':
      return formatSpan(first, last, 'year', language);
    case 'century':
      return `${formatPart(first, 'year', language)}–${formatPart(last, 'year', language)}`;
  }
}

/** The season, quarter, half-year or decade that a day lies in. */
function describeUnit(
  date: CalendarDate,
  unit: 'season' | 'quarter' | 'half-year' | 'decade',
  language: Language,
): string {
  const t = translator(language);
  const { year, month } = partsOf(date);
  switch (unit) {
    case 'season':
      return describeSeason(year, month, language);
    case 'quarter':
      return t('timeline.quarter', { number: Math.ceil(month / 3), year });
    case 'half-year':
      return t('timeline.halfYear', { number: month <= 6 ? 1 : 2, year });
    case 'decade':
      return t('timeline.decade', { year: Math.floor(year / 10) * 10 });
  }
}

/** `Frühjahr 2015`; a winter has two years: `Winter 2015/16`. */
function describeSeason(year: number, month: number, language: Language): string {
  const t = translator(language);
  if (month > 2 && month < 12) {
    const season = month < 6 ? 'spring' : month < 9 ? 'summer' : 'autumn';
    return t(`timeline.season.${season}`, { year });
  }
  const begin = month === 12 ? year : year - 1;
  const end = String((begin + 1) % 100).padStart(2, '0');
  return t('timeline.season.winter', { year: `${begin}/${end}` });
}
