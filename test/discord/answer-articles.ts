import type { Article } from '../../src/domain/article.ts';
import { article } from '../domain/sample-article.ts';

const EVENTS = [
  'legte die Fähre Seestern mit neuer Besatzung ab',
  'blieb die Fähre Seestern im Eis stecken',
  'bekam die Fähre Seestern einen Anstrich in Rot',
  'rammte die Fähre Seestern eine Boje',
  'fuhr die Fähre Seestern zum ersten Mal nachts',
  'kaufte ein Reeder die Fähre Seestern',
  'streikte die Mannschaft der Fähre Seestern',
] as const;

/** Seven articles on one ferry, of 2019, the last one undated; the first has eight paragraphs and an address. */
export function ferryArticles(): Article[] {
  return EVENTS.map((event, index) =>
    article({
      id: `faehre-${index + 1}`,
      headline: `Fähre, Teil ${index + 1}`,
      publisher: index % 2 === 0 ? 'Fördebote' : 'Küstenblatt',
      ...(index === 6 ? {} : { datePublished: `2019-0${index + 1}-10` }),
      body: index === 0 ? longBody(event) : `Im Hafen ${event}.`,
      ...(index === 0 ? { url: 'https://example.org/a', lede: 'Ein Schiff und seine Jahre.' } : {}),
    }),
  );
}

function longBody(event: string): string {
  const others = ['Wind', 'Regen', 'Nebel', 'Sonne', 'Hagel', 'Schnee', 'Flaute'].map(
    (weather) => `Danach kam ${weather} über das Land.`,
  );
  return [...others.slice(0, 3), `Im Hafen ${event}.`, ...others.slice(3)].join('\n\n');
}
