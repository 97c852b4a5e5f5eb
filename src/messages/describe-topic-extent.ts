import { partsOf } from '../domain/calendar-date.ts';
import type { SurveyedTopic } from '../domain/topic.ts';
import { formatSpan } from './format-days.ts';
import { type Language, translator } from './translate.ts';

/** How much there is on a topic, and from when: `5 Artikel · 2014–2020`, `1 Artikel · März 2019`. Plain text. */
export function describeTopicExtent(
  { articleCount, span }: SurveyedTopic,
  language: Language,
): string {
  const count = translator(language)('nothing.topicsArticles', { count: articleCount });
  if (!span) return count;
  const isOneYear = partsOf(span.from).year === partsOf(span.to).year;
  const told = formatSpan(span.from, span.to, isOneYear ? 'month' : 'year', language);
  // English has thin spaces around the dash; a narrow screen must not break there.
  return `${count} · ${told.replaceAll('\u2009', '\u202F')}`;
}
