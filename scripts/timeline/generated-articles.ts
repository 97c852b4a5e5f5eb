import { splitParagraphs } from '../../src/corpus/split-paragraphs.ts';
import type { Article } from '../../src/domain/article.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';

/** The topic that every generated article is on. */
export const GENERATED_TOPIC = 'Norderfleth';

const PLACES = ['Hafen', 'Rathaus', 'Bahnhof', 'Markt', 'Stadion', 'Theater', 'Museum', 'Park'];
const DEEDS = [
  'brannte ein Lager mit Getreide und Maschinen aus',
  'begann der Bau einer Brücke über den Kanal',
  'protestierten Anwohner gegen die neue Straße',
  'eröffnete die Bürgermeisterin eine Ausstellung über Seefahrt',
  'stoppte ein Gericht die Arbeiten am Deich',
  'fanden Taucher eine Bombe aus dem Krieg',
  'streikten die Fahrer der Linienbusse',
  'überflutete ein Sturm die Keller der Altstadt',
];
const WHEN = ['am Mittwoch', 'am 3. Mai', 'gestern', 'im vergangenen Jahr', 'Anfang April 2016'];

const FIRST_YEAR = 2015;
const PARAGRAPHS = 8;
/** Articles appear over so many days; a prime, so that days repeat in no simple pattern. */
const DAYS = 1009;

/** Articles of eight paragraphs of two sentences each, dated over three years; the same every time. */
export function generateArticles(count: number): Article[] {
  return Array.from({ length: count }, (_, number) => {
    const first = calendarDate(FIRST_YEAR, 1, 1);
    if (first === undefined) throw new Error('no such day');
    const day = addDays(first, (number * 7) % DAYS);
    const pick = (list: readonly string[], place: number) =>
      list[(number * 31 + place * 17) % list.length] ?? '';
    const paragraphs = Array.from({ length: PARAGRAPHS }, (__, place) => {
      const when = pick(WHEN, place);
      const where = pick(PLACES, place + number);
      const deed = pick(DEEDS, place * 3 + number);
      return `In ${GENERATED_TOPIC} ${deed}, das geschah ${when} beim ${where} der Stadt. Genaueres zu Nummer ${number} teilte niemand mit.`;
    });
    const id = `g${number}`;
    return {
      id,
      headline: `Bericht ${number}`,
      kicker: undefined,
      datePublished: {
        edtf: day,
        earliest: day,
        latest: day,
        precision: 'day',
        uncertain: false,
        approximate: false,
      },
      dateNote: undefined,
      publisher: 'Bote',
      agencies: [],
      url: undefined,
      inLanguage: 'de-DE',
      form: 'original',
      paragraphs: splitParagraphs(id, undefined, paragraphs.join('\n\n')),
    };
  });
}
