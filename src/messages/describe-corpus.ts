import type { LibrarySummary } from '../domain/library-summary.ts';
import { formatDay } from './format.ts';
import { type Language, translator } from './translate.ts';

/** One line about the corpus: `5 Artikel, 43 Absätze, vom 14. Oktober 2014 bis 14. Februar 2020`. Plain text. */
export function describeCorpus(summary: LibrarySummary, language: Language): string {
  const t = translator(language);
  const parts: string[] = [
    t('about.articles', { count: summary.articleCount }),
    t('about.paragraphs', { count: summary.paragraphCount }),
  ];
  if (summary.dateSpan) {
    const from = formatDay(summary.dateSpan.from, language);
    const to = formatDay(summary.dateSpan.to, language);
    parts.push(from === to ? t('about.day', { day: from }) : t('about.span', { from, to }));
  }
  if (summary.undatedCount > 0) parts.push(t('about.undated', { count: summary.undatedCount }));
  return parts.join(', ');
}
