import type { Article } from '../../src/domain/article.ts';
import { article } from '../domain/sample-article.ts';

/** What happened in a harbour that does not exist: month by month, for timelines of several pages. */
const EVENTS = [
  'begann der Bau der Schleuse im Hafen Norderfleth',
  'stoppte ein Gericht die Arbeiten im Hafen Norderfleth',
  'protestierten Fischer gegen das Baggern im Hafen Norderfleth',
  'legte der Reeder Jensen einen Plan für den Hafen Norderfleth vor',
  'brannte ein Lagerhaus im Hafen Norderfleth nieder',
  'wählte die Stadt einen neuen Kapitän für den Hafen Norderfleth',
  'lief der Frachter Albatros im Hafen Norderfleth auf Grund',
  'streikten die Kranführer im Hafen Norderfleth',
  'fanden Taucher eine Bombe im Hafen Norderfleth',
  'öffnete das Museum im Hafen Norderfleth',
  'besuchte die Königin von Dänemark den Hafen Norderfleth',
  'überflutete ein Sturm den Hafen Norderfleth',
] as const;

/** Twelve articles of 2019, each with an event of its month's third day; the last one by another source, too. */
export function harbourArticles(): Article[] {
  const articles = EVENTS.map((event, index) => {
    const month = String(index + 1).padStart(2, '0');
    return article({
      id: `hafen-${month}`,
      headline: `Hafen im Monat ${index + 1}`,
      publisher: 'Fördebote',
      datePublished: `2019-${month}-10`,
      body: `Am 3.${index + 1}.2019 ${event}. Mehr war dazu nicht zu hören.`,
      ...(index === 0 ? { url: 'https://example.org/a_(b)' } : {}),
    });
  });
  const copy = article({
    id: 'hafen-kopie',
    headline: 'Sturm',
    agencies: ['dpa'],
    datePublished: '2019-12-11',
    body: 'Am 3. Dezember überflutete ein Sturm den Hafen Norderfleth vollständig.',
  });
  return [...articles, copy];
}
