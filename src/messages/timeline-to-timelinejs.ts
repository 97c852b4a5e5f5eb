import { type CalendarDate, partsOf } from '../domain/calendar-date.ts';
import type { TimelineEntry } from '../domain/timeline.ts';
import { describeEntry } from './describe-entry.ts';
import { describeTimelineTitle } from './describe-timeline.ts';
import type { Language } from './translate.ts';

/** A date of TimelineJS; month and day count from 1. */
type TimelineJsDate = { readonly year: number; readonly month?: number; readonly day?: number };

/** The texts of a slide. TimelineJS reads them as HTML, so they are escaped. */
type TimelineJsText = { readonly headline: string; readonly text: string };

/** What TimelineJS3 reads. Source: TimelineJS3 documentation, "JSON format" (Knight Lab). */
export type TimelineJs = {
  readonly scale: 'human';
  readonly title: { readonly text: TimelineJsText };
  readonly events: readonly {
    readonly unique_id: string;
    readonly start_date: TimelineJsDate;
    readonly end_date?: TimelineJsDate;
    /** The date in words, no more exact than it is told. */
    readonly display_date: string;
    readonly text: TimelineJsText;
  }[];
};

/** A timeline as TimelineJS3 shows it. */
export function timelineToTimelineJs(
  topic: string | undefined,
  entries: readonly TimelineEntry[],
  language: Language,
): TimelineJs {
  return {
    scale: 'human',
    title: { text: { headline: escapeHtml(describeTimelineTitle(topic, language)), text: '' } },
    events: entries.map((entry, index) => {
      const { date, marks, source, others } = describeEntry(entry, language);
      const { article, paragraph, span } = entry.sentence;
      const { first, last, precision } = entry.date;
      const isDay = first === last;
      const start =
        precision === 'year' || precision === 'decade'
          ? { year: partsOf(first).year }
          : precision === 'month' && !isDay
            ? monthOf(first)
            : partsOf(first);
      const sentence = escapeHtml(paragraph.text.slice(span.start, span.end));
      const sources = [source, others].filter((part) => part !== '').join(' · ');
      const link =
        article.url === undefined
          ? ''
          : ` <a href="${escapeHtml(article.url)}">${escapeHtml(article.headline)}</a>`;
      return {
        unique_id: `entry-${index + 1}`,
        start_date: start,
        ...(isDay ? {} : { end_date: partsOf(last) }),
        display_date: escapeHtml(marks === '' ? date : `${date} (${marks})`),
        text: {
          headline: escapeHtml(article.headline),
          text: `<p>${sentence}</p><p>${escapeHtml(sources)}${link}</p>`,
        },
      };
    }),
  };
}

function monthOf(date: CalendarDate): TimelineJsDate {
  const { year, month } = partsOf(date);
  return { year, month };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? sign);
}
