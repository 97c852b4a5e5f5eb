import { describe, expect, it } from 'vitest';
import { cleanUrl } from '../../../../src/import/clean-url.ts';
import { detectLanguage } from '../../../../src/import/text/fields/detect-language.ts';
import { findFurniture } from '../../../../src/import/text/furniture/find-furniture.ts';
import { readByline } from '../../../../src/import/text/patterns/read-byline.ts';
import { readCaption } from '../../../../src/import/text/patterns/read-caption.ts';
import { readCreditLine } from '../../../../src/import/text/patterns/read-credit-line.ts';
import { readDateLine } from '../../../../src/import/text/patterns/read-date-line.ts';
import { readDateline } from '../../../../src/import/text/patterns/read-dateline.ts';

describe('readDateLine', () => {
  it.each([
    ['26. September 2015', 'plain 2015-09-26'],
    ['14.02.2020, 18:05 Uhr', 'plain 2020-02-14'],
    ['20. 1. 2016, 17:33 Uhr', 'plain 2016-01-20'],
    ['Stand: 07.11.2022 16:42 Uhr', 'as-of 2022-11-07'],
    ['-Aktualisiert am 20.01.2016-18:21', 'updated 2016-01-20'],
    [
      'Publiziert: 12.05.2021, 10:11 | Aktualisiert: 13.05.2021',
      'published 2021-05-12, updated 2021-05-13',
    ],
    ['12. Jänner 2022, 11:03', 'plain 2022-01-12'],
    ['Koblenz, 3. März 2020', 'plain 2020-03-03'],
    ['Wed 6 Feb 2019 14.11 GMT', 'plain 2019-02-06'],
    ['March 9, 2018 — 3:12pm', 'plain 2018-03-09'],
    ['2016-01-20', 'plain 2016-01-20'],
    ['vor 3 Stunden', ''],
    ['Published', ''],
    ['30.02.2020', 'none'],
    ['Streit um Fischfangquoten 06.11.2022', 'none'],
    ['Am 14. Februar 2020 begann die Konferenz.', 'none'],
    ['Die Nacht zum 14. Februar 2020', 'none'],
  ])('%s → %s', (line, expected) => {
    const read = readDateLine(line);
    expect(
      read === undefined
        ? 'none'
        : read.dates.map(({ label, date }) => `${label} ${date}`).join(', '),
    ).toBe(expected);
  });
});

describe('readCreditLine', () => {
  it.each([
    ['abc/kle (dpa, rtr)', 'dpa, Reuters; abc, kle'],
    ['(sda/afp)', 'sda, AFP; '],
    ['kra/dpa', 'dpa; kra'],
    ['Quelle: ZEIT ONLINE, AFP, dpa, kg', 'AFP, dpa; kg'],
    ['red, ORF.at/Agenturen', '; '],
    ['(APA, red, 12.1.2022)', 'APA; '],
    ['Reuters contributed to this report', 'Reuters; '],
    ['Foto: Jacky Muster/AFP', 'none'],
    ['Ulm', 'none'],
    ['Reuters meldete einen Zwischenfall', 'none'],
  ])('%s → %s', (line, expected) => {
    const read = readCreditLine(line);
    expect(
      read === undefined ? 'none' : `${read.agencies.join(', ')}; ${read.authors.join(', ')}`,
    ).toBe(expected);
  });
});

describe('readDateline', () => {
  it.each([
    ['Paris (dpa) - Nach den Erfolgen', 'dpa'],
    ['Bremen (epd). Nach hundert Jahren', 'epd'],
    ['PARIS dpa/afp/taz | Es war kein Gipfel', 'dpa, AFP'],
    ['(sda/afp) Die Minister', 'sda, AFP'],
    ['WASHINGTON (AP) — The ministers', 'AP'],
    ['Die Terrormiliz Islamischer Staat (IS) - auch Daesch genannt', 'none'],
    ['Der Sender (ARD) - und andere', 'none'],
  ])('%s → %s', (paragraph, expected) => {
    expect(readDateline(paragraph)?.agencies.join(', ') ?? 'none').toBe(expected);
  });
});

describe('readByline', () => {
  it.each([
    ['Von Henrike Maibaum', 'Henrike Maibaum'],
    ['Von: Kevin Rathmann', 'Kevin Rathmann'],
    ['Von Anna Klee, New York', 'Anna Klee'],
    ['By Sarah O’Malley and agencies', 'Sarah O’Malley'],
    ['Eleanor Haigh North of England correspondent', 'Eleanor Haigh'],
    ['Interview: Tobias Renz', 'Tobias Renz'],
    ['Von Anfang an war alles klar', 'none'],
    ['Von der Leyen reist nach Paris', 'none'],
    ['By the time they arrived it was dark', 'none'],
  ])('%s → %s', (line, expected) => {
    expect(readByline(line)?.authors.join(', ') ?? 'none').toBe(expected);
  });
});

describe('readCaption', () => {
  it.each([
    ['Das Wehr (Foto: AP)', 'Das Wehr | AP'],
    ['Bild: picture-alliance/AP Photo', ' | picture-alliance/AP Photo'],
    [
      'Der Rat will weiter bauenBild: picture-alliance/dpa/S. Muster',
      'Der Rat will weiter bauen | picture-alliance/dpa/S. Muster',
    ],
    [
      'Ein Kreuzer vor Visby. | picture alliance/dpa/TT',
      'Ein Kreuzer vor Visby. | picture alliance/dpa/TT',
    ],
    [
      'Waves break over the pier. Photograph: Colin Dodd/PA',
      'Waves break over the pier. | Colin Dodd/PA',
    ],
    ['foto: ap / jacquelyn muster', ' | ap / jacquelyn muster'],
    ['Image source, Reuters', ' | Reuters'],
    ['Das ergibt ein anderes Bild: Tausende flohen', 'none'],
    ['Sie machte ein Foto: Es zeigt den Hafen bei Nacht.', 'none'],
    ['Die Terrormiliz Islamischer Staat (IS)', 'none'],
  ])('%s → %s', (line, expected) => {
    const read = readCaption(line);
    expect(read === undefined ? 'none' : `${read.text} | ${read.credit ?? ''}`).toBe(expected);
  });
});

describe('cleanUrl', () => {
  it.each([
    ['https://proxy.example:443/https/p.bote.example/p/2Ab3C', 'https://p.bote.example/p/2Ab3C'],
    [
      'https://web.archive.org/web/20160120/https://bote.example/a?b=1',
      'https://bote.example/a?b=1',
    ],
    ['https://www.google.com/amp/s/bote.example/a/amp', 'https://bote.example/a'],
    [
      'https://l.facebook.com/l.php?u=https%3A%2F%2Fbote.example%2Fa%3Ffbclid%3D1',
      'https://bote.example/a',
    ],
    ['https://bote.example/a?id=7&utm_source=x&gclid=y#ref=z', 'https://bote.example/a?id=7'],
    ['https://user:secret@bote.example/a', 'none'],
    ['http://localhost/a', 'none'],
    ['no link', 'none'],
  ])('%s → %s', (raw, expected) => {
    expect(cleanUrl(raw) ?? 'none').toBe(expected);
  });
});

describe('findFurniture', () => {
  it.each([
    ['3. Zu weiteren Angeboten der DW springen', 'navigation'],
    ['Den nächsten Abschnitt Mehr zum Thema überspringen', 'navigation'],
    ['Jetzt weiterlesen!', 'paywall'],
    ['87 Postings', 'comments'],
    ['Lesen Sie auch: Die Brücke kommt', 'related'],
    ['Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)', 'share'],
    ['Sign up to our Morning Briefing newsletter', 'newsletter'],
    ['Politik', 'section'],
    ['Hilfe aus der Bevölkerung', 'none'],
    ['Verhandlungen mit dem Nachbarn laufen', 'none'],
    ['Mehr zu tun als bisher, das versprach die Ministerin den Bürgern der Stadt.', 'none'],
  ])('%s → %s', (line, expected) => {
    expect(findFurniture(line) ?? 'none').toBe(expected);
  });
});

describe('detectLanguage', () => {
  const none = { agencies: [], url: undefined, furniture: '' };
  it.each([
    ['Die Straße ist nicht für alle da, und das wird sich ändern.', 'de-DE'],
    ['Die Strasse ist nicht für alle da, und das wird sich ändern.', 'de-CH'],
    ['Das ist nicht für alle da, und das wird sich ändern.', 'de-DE'],
    ['Die Straße ist seit Jänner nicht für alle da.', 'de-AT'],
    ['The road is not for all of us, and that will change.', 'en'],
  ])('%s → %s', (text, expected) => {
    expect(detectLanguage(text, none)).toMatchObject({ value: expected, status: 'inferred' });
  });
});
