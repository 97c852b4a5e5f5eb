import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldDuplicates } from '../../src/answer/fold-duplicates.ts';
import type { SearchHit } from '../../src/domain/search-hit.ts';
import { article } from '../domain/sample-article.ts';

/** The hit of this place on a text, found for its first sentence, or for the one that holds `best`. */
function hit(text: string, place: number, best = ''): SearchHit {
  const id = `a${place}`;
  const paragraph = { id: `${id}#1`, articleId: id, number: 1, heading: undefined, text };
  const at = Math.max(0, text.indexOf(best));
  const start = best === '' ? 0 : text.lastIndexOf('. ', at) + 1;
  const end = text.indexOf('. ', at) + 1 || text.length;
  return {
    article: { ...article({ id }), paragraphs: [paragraph] },
    paragraph,
    score: 100 - place,
    coverage: 1,
    sentence: { start, end },
    highlights: [],
    explanation: [],
  };
}

function placeOf({ article: { id } }: Pick<SearchHit, 'article'>): string {
  return id.slice(1);
}

/** What is shown, by place, each with its copies: `0+1+3 2`. */
function show(hits: readonly SearchHit[]): string {
  return foldDuplicates(hits)
    .map((folded) => [folded, ...folded.copies].map(placeOf).join('+'))
    .join(' ');
}

function check(texts: readonly string[], expected: string): void {
  expect(show(texts.map((text, place) => hit(text, place)))).toBe(expected);
}

// Some 50 words, as an agency sends it.
const AGENCY =
  'Bei einem Anschlag auf einen Markt in der Stadt sind nach Angaben der Behörden 27 Menschen getötet worden. ' +
  'Ein Selbstmordattentäter sprengte sich am Samstag inmitten der Menge in die Luft, sagte ein Sprecher der Polizei. ' +
  'Zu der Tat bekannte sich zunächst eine Gruppe, die der Regierung seit Jahren den Kampf erklärt hat.';
const TOPIC =
  'Auf dem Markt der Stadt herrschte am Sonntag Stille. Händler räumten die Trümmer fort, Angehörige suchten nach ' +
  'Vermissten, und in den Moscheen wurde der Toten des Anschlags gedacht. Die Polizei sperrte das Viertel ab.';
const ENGLISH =
  'The ministers agreed on Tuesday to set up a joint information centre in Baghdad. It is meant to ease the exchange ' +
  'of intelligence about the militia, a spokesman for the ministry said after the talks in Paris.';
const THIRTEEN =
  'Das Gericht hat den angeklagten Kaufmann aus Bayern am Ende doch noch freigesprochen.';
const TWELVE = THIRTEEN.replace(' doch', '');
const FIRST_TWO = AGENCY.slice(0, AGENCY.indexOf(' Zu der Tat'));

/** A part amid some 70 other words. */
function frame(part: string): string {
  return `${TOPIC} Dazu hieß es ${part} und mehr. ${TOPIC}`;
}

/** A text whose words at these places (from 0) are others. */
function change(text: string, ...places: readonly number[]): string {
  const words = text.split(' ');
  return words.map((word, place) => (places.includes(place) ? 'anders' : word)).join(' ');
}

describe('foldDuplicates, what repeats', () => {
  it.each([
    ['the same text', [AGENCY, AGENCY], '0+1'],
    ['the same text thrice', [AGENCY, TOPIC, AGENCY, AGENCY], '0+2+3 1'],
    ['another lead word', [AGENCY, AGENCY.replace('Bei einem', 'Nach einem')], '0+1'],
    ['other signs', [AGENCY, AGENCY.replaceAll('.', ' –').replace('Luft,', 'Luft')], '0+1'],
    ['another word for "und"', [TOPIC, TOPIC.replace('und in', 'auch in')], '0+1'],
    ['capitals', [AGENCY, AGENCY.toUpperCase()], '0+1'],
    [
      'Swiss spelling',
      ['Auf der Straße, so heißt es, wird weiß.', 'Auf der Strasse, so heisst es, wird weiss.'],
      '0+1',
    ],
    [
      'three corrections in 50 words',
      [
        AGENCY,
        AGENCY.replace('inmitten der', 'in der')
          .replace('Sprecher', 'Vertreter')
          .replace('Kampf', 'Krieg'),
      ],
      '0+1',
    ],
    ['a shortened copy', [AGENCY, FIRST_TWO], '0+1'],
    ['a copy that lost its middle', [AGENCY, AGENCY.replace(/ Ein Selbst.*Polizei\./, '')], '0+1'],
    ['a longer copy that adds no number', [FIRST_TWO, AGENCY], '0+1'],
    ['an English copy', [ENGLISH, ENGLISH.replace('agreed', 'decided')], '0+1'],
    ['one word of 13', [THIRTEEN, change(THIRTEEN, 6)], '0+1'],
    ['the first word of 13', [THIRTEEN, change(THIRTEEN, 0)], '0+1'],
    ['the first eight of 13', [THIRTEEN, THIRTEEN.split(' ').slice(0, 8).join(' ')], '0+1'],
    ['the same few words', ['Das sagte er.', 'Das sagte er.'], '0+1'],
    ['the same word', ['Nein.', 'Nein!'], '0+1'],
    ['the same signs', ['* * *', '* * *'], '0+1'],
  ])('folds %s', (_, texts, expected) => check(texts, expected));
});

describe('foldDuplicates, what does not', () => {
  it.each([
    ['the same topic', [AGENCY, TOPIC], '0 1'],
    ['half of it rewritten', [AGENCY, AGENCY.replace(/Ein Selbst.*$/, TOPIC)], '0 1'],
    ['one word of twelve', [TWELVE, change(TWELVE, 6)], '0 1'],
    ['the verb at the end of twelve words', [TWELVE, change(TWELVE, 11)], '0 1'],
    ['the first seven of 13', [THIRTEEN, THIRTEEN.split(' ').slice(0, 7).join(' ')], '0 1'],
    ['a word more than a stock phrase', ['Das sagte er.', 'Das sagte er nun.'], '0 1'],
    [
      'a stock phrase within a longer text',
      [`${TOPIC} Das teilte die Polizei mit.`, 'Das teilte die Polizei mit.'],
      '0 1',
    ],
    ['other signs alone', ['* * *', '* * * *'], '0 1'],
    [
      'a longer copy that is mostly new',
      [
        'Auf dem Markt der Stadt herrschte am Sonntag Stille.',
        'Auf dem Markt der Stadt herrschte am Sonntag Stille. Die Regierung rief Trauer aus und bat um Hilfe von außen.',
      ],
      '0 1',
    ],
  ])('keeps %s', (_, texts, expected) => check(texts, expected));

  it.each([
    ['another number', '27 Menschen', '31 Menschen'],
    ['a number instead of a word', '27 Menschen', 'viele Menschen'],
    ['another number in words', '27 Menschen', 'siebzehn Menschen'],
    ['a number more', '27 Menschen', '27 Menschen und 3 Helfer'],
    ['a negative number', '27 Menschen', '-27 Menschen'],
    ['another weekday', 'Samstag', 'Sonntag'],
    ['another day', 'am Samstag', 'am 3. März'],
    ['a name with another digit', 'eine Gruppe', 'eine Gruppe G7'],
    ['a negation', 'bekannte sich zunächst', 'bekannte sich zunächst nicht'],
  ])('keeps %s, whichever is better', (_, part, other) => {
    const changed = AGENCY.replace(part, other);
    expect(changed).not.toBe(AGENCY);
    check([AGENCY, changed], '0 1');
    check([changed, AGENCY], '0 1');
  });

  it.each([
    ['am 3. März', 'am 3. April'],
    ['zwei Schulen', 'drei Schulen'],
    ['2 Millionen Euro', '2 Milliarden Euro'],
    ['die Züge der Linie S1', 'die Züge der Linie S2'],
    ['im zweiten Anlauf', 'im dritten Anlauf'],
    ['fünfundzwanzig Ärzte', 'fünfunddreißig Ärzte'],
    ['kein Haus', 'das Haus'],
    ['mit 1:0 Toren', 'mit 0:1 Toren'],
    ['on May 5', 'on June 5'],
    ['two schools', 'three schools'],
    ["it didn't rain", 'it did rain'],
  ])('tells %j from %j in long texts', (one, other) => {
    check([frame(one), frame(other)], '0 1');
    check([frame(one), frame(one).replace('hieß', 'heißt')], '0+1');
  });

  it('keeps numbers that changed places', () => {
    const [march, april] = ['3. März 2015', '5. April 2014'];
    check([frame(`vom ${march} bis zum ${april}`), frame(`vom ${april} bis zum ${march}`)], '0 1');
  });

  it('keeps a number that the better one has of something else', () => {
    const both = AGENCY.replace('worden.', 'und 31 verletzt worden.');
    check([both, AGENCY.replace('27 Menschen', '31 Menschen')], '0 1');
  });

  it('keeps a longer copy that says more in numbers, and folds it the other way round', () => {
    const more = `${AGENCY} Die Stadt zählt 300 000 Einwohner und liegt an der Grenze.`;
    check([AGENCY, more], '0 1');
    check([more, AGENCY], '0+1');
  });

  it('keeps what was found for a sentence that the better one lacks', () => {
    const more = `${AGENCY} Der Bürgermeister besuchte die Opfer im Krankenhaus.`;
    expect(show([hit(AGENCY, 0), hit(more, 1)])).toBe('0+1');
    expect(show([hit(AGENCY, 0), hit(more, 1, 'Bürgermeister')])).toBe('0 1');
  });

  it('keeps the rows of a table', () => {
    const rows = [
      'In Bayern regiert die CSU, Ministerpräsident ist Horst Seehofer, gewählt wird im Herbst.',
      'In Hessen regiert die CDU, Ministerpräsident ist Volker Bouffier, gewählt wird im Herbst.',
      'In Sachsen regiert die CDU, Ministerpräsident ist Stanislaw Tillich, gewählt wird im Herbst.',
    ];
    check(rows, '0 1 2');
    const prices = ['50,12', '50,21', '49,88'].map(
      (price) =>
        `Ein Barrel der Sorte Brent zur Lieferung im nächsten Monat kostete am Abend ${price} Dollar, teilte die Börse mit.`,
    );
    check(prices, '0 1 2');
  });
});

describe('foldDuplicates', () => {
  it('gives nothing for nothing', () => {
    expect(foldDuplicates([])).toEqual([]);
  });

  it('gives the better one as it is, and where its copies stand', () => {
    const [better, worse] = [hit(AGENCY, 0), hit(AGENCY, 1)];
    const copies = [{ article: worse.article, paragraph: worse.paragraph }];
    expect(foldDuplicates([better, worse])).toEqual([{ ...better, copies }]);
  });

  it('folds into the best of those that it repeats', () => {
    check([`${FIRST_TWO} ${TOPIC}`, `${FIRST_TWO} ${ENGLISH}`, FIRST_TWO], '0+2 1');
  });

  it('compares with what is shown, not with copies', () => {
    const once = change(AGENCY, 4, 20, 24);
    const twice = change(once, 28, 32, 36);
    check([once, twice], '0+1');
    check([AGENCY, once, twice], '0+1 2');
  });

  const word = fc.constantFrom('der', 'Rat', 'sagt', 'nicht', '27', '31', 'am', 'Montag', 'Brücke');
  const body = fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
    fc.constantFrom(AGENCY, FIRST_TWO, TOPIC, AGENCY.replace('27', '31'), ENGLISH, '…'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  );
  const bodies = fc.array(body, { maxLength: 50 });

  it('loses no hit, doubles none, and keeps the order', () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const hits = texts.map((text, place) => hit(text, place));
        const folded = foldDuplicates(hits);
        const ids = folded.flatMap((some) => [
          some.article.id,
          ...some.copies.map((copy) => copy.article.id),
        ]);
        expect(ids.toSorted()).toEqual(hits.map((some) => some.article.id).toSorted());
        for (const group of [folded, ...folded.map((some) => [some, ...some.copies])]) {
          const places = group.map((some) => Number(some.article.id.slice(1)));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        }
      }),
    );
  });

  it('shows the same text once, and gives the same for the same', () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const hits = texts.map((text, place) => hit(text, place));
        const shown = foldDuplicates(hits).map(({ paragraph }) => paragraph.text);
        expect(new Set(shown).size).toBe(shown.length);
        expect(show(hits)).toBe(show(hits));
      }),
    );
  });

  it('folds nothing more when called again', () => {
    fc.assert(
      fc.property(bodies, (texts) => {
        const once = foldDuplicates(texts.map((text, place) => hit(text, place)));
        expect(foldDuplicates(once)).toHaveLength(once.length);
      }),
    );
  });

  it('takes bounded time for fifty paragraphs of 10,000 characters', () => {
    const long = `${TOPIC} `.repeat(60).slice(0, 10_000);
    const hits = Array.from({ length: 50 }, (_, place) => hit(`${long} ${place} Ende.`, place));
    const started = performance.now();
    expect(foldDuplicates(hits)).toHaveLength(50);
    // 0.1 s on a quiet machine; whoever compares each with each word by word needs minutes.
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
