import type { CalendarDate } from '../../../src/domain/calendar-date.ts';
import { daysOf } from '../../../src/domain/calendar-date.ts';
import type { EventDate, TimelineSentence } from '../../../src/timeline/timeline-sentence.ts';

/** A sentence with its words. */
export type SampleSentence = TimelineSentence & { readonly text: string };

type More = Partial<Omit<SampleSentence, 'text' | 'article' | 'dates'>> & {
  readonly dates?: readonly (string | EventDate)[];
};

/** A time written `2020`, `2020-03` or `2020-03-14`, known in full. */
export function time(text: string, more: Partial<EventDate> = {}): EventDate {
  const [year, month, ofMonth] = text.split('-').map(Number);
  const days = daysOf(year ?? 0, month, ofMonth);
  if (!days) throw new Error(`no such time: ${text}`);
  const precision = ofMonth !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { ...days, precision, certainty: 'known', relation: 'on', ...more };
}

/** A day; throws where there is none. */
export function day(text: string): CalendarDate {
  return time(text).first;
}

const numbers = new Map<string, number>();

/** A sentence of that article, on the topic, from its middle; its words of four letters and more are its terms. */
export function sentence(article: number, text: string, more: More = {}): SampleSentence {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const terms = words
    .filter((word) => word.length > 3)
    .map((word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  return {
    article,
    text,
    published: day('2020-06-30'),
    place: 9,
    terms,
    wordCount: words.length,
    topicShare: 1,
    ...more,
    dates: (more.dates ?? []).map((date) => (typeof date === 'string' ? time(date) : date)),
  };
}
