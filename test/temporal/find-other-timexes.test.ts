import { describe, it } from 'vitest';
import { check } from './check-timexes.ts';

describe('what is no date', () => {
  it.each([
    ['Er sprach so laut, so lange sie wollte.'],
    ['Mi casa, do ut des, Fr. Huber, di Lampedusa'],
    ['Er zahlte 2014 Euro an 1950 Menschen.'],
    ['Auf 2000 Meter Höhe, Seite 1999, Nr. 2010, § 1999'],
    ['2000 bis 3000 Grad heiß'],
    ['Rund 1600 Besucher und 1500 junge Leute kamen.'],
    ['Die Zinsen stiegen um 3.5 Prozent.'],
    ["2'000 Franken, 1’950 Stimmen, 1.200 Gäste, 10.000"],
    ['Frau Mai kam mit Ernst August und Jan.'],
    ['Das mag im mai sein.'],
    ['Die Mai-Kundgebung und der Anti-August'],
    ['Guten Morgen! Am Morgen regnete es.'],
    ['Der FC gewann 3:20, Platz 3. Liga.'],
    ['Am 31. April, am 30. Februar, am 32. Mai, am 0. Mai, am 45.13.2016'],
    ['Die Agenda 2010 und Windows 2000'],
    ['Sonntagszeitung, Maibaum, Julisch, Jahrgangsbeste'],
    ['Ein Sommer in Berlin, ein Wochenende am See'],
    ['Eines Tages kam er.'],
    [''],
  ])('finds nothing in %j', (text) => check(text, []));

  it('keeps one of many weekdays off the calendar', () => {
    check('An einem Sonntag starb er.', ['Sonntag=XXXX-WXX-7/implied']);
  });
});

describe('times, durations and sets', () => {
  it.each([
    ['Um 20 Uhr', ['20 Uhr=T20:00/implied TIME']],
    ['Um 9.30 Uhr', ['9.30 Uhr=T09:30/implied TIME']],
    ['Von 10 bis 18 Uhr', ['10 bis 18 Uhr=T10:00/implied TIME']],
    ['Um neun Uhr', ['neun Uhr=T09:00/implied TIME']],
    ['Am Mittwochabend spielt die Band.', ['Mittwochabend=2016-01-13TEV/implied TIME']],
    ['Drei Jahre lang', ['Drei Jahre lang=P3Y/implied DURATION']],
    ['Seit 48 Stunden', ['48 Stunden=PT48H/implied DURATION']],
    ['In den vergangenen zwei Jahren', ['vergangenen zwei Jahren=P2Y/implied DURATION']],
    ['Jahrelang stritten sie.', ['Jahrelang=PXY/implied DURATION']],
    ['Jeden Montag', ['Jeden Montag=XXXX-WXX-1/implied SET']],
    [
      'Jeden zweiten Donnerstag im Monat',
      ['Jeden zweiten Donnerstag im Monat=XXXX-WXX-4/implied SET'],
    ],
    ['Täglich und montags', ['Täglich=P1D/implied SET', 'montags=XXXX-WXX-1/implied SET']],
    ['Alle vier Jahre', ['Alle vier Jahre=P4Y/implied SET']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('vague words', () => {
  it.each([
    ['Damals war alles besser.', ['Damals=PAST_REF/implied']],
    ['Früher war alles besser als früher als sonst.', ['Früher=PAST_REF/implied']],
    ['Derzeit ruht er.', ['Derzeit=PRESENT_REF/implied']],
    ['In Zukunft wird gespart.', ['Zukunft=FUTURE_REF/implied']],
    ['Das gilt auch heute noch.', ['heute=PRESENT_REF/implied']],
    ['Das heutige Kaliningrad', ['heutige=PRESENT_REF/implied']],
  ])('reads %s', (text, expected) => check(text, expected));

  it('takes "heute" for the present in an essay that does not count in days', () => {
    const essay = 'Die Menschen reden über dies und das und jenes. '.repeat(60);
    check(`${essay}Heute redet man.`, ['Heute=PRESENT_REF/implied']);
    check(`${essay}Gestern und heute.`, ['Gestern=2016-01-12/implied', 'heute=2016-01-13/implied']);
  });
});

describe('without a reference date', () => {
  it.each([
    ['Gestern brannte es.', ['Gestern=XXXX-XX-XX/implied']],
    ['Am Mittwoch brannte es.', ['Mittwoch=XXXX-WXX-3/implied']],
    ['Am 3. Mai brannte es.', ['3. Mai=XXXX-05-03/implied']],
    ['Im Mai und im Sommer.', ['Mai=XXXX-05/implied', 'Sommer=XXXX-SU/implied']],
    ['Zu Ostern, zu Silvester', ['Ostern=XXXX-XX-XX/implied', 'Silvester=XXXX-12-31/implied']],
    ['Im vergangenen Jahr', ['vergangenen Jahr=XXXX/implied']],
    [
      'Nächste Woche, am Wochenende',
      ['Nächste Woche=XXXX-WXX/implied', 'Wochenende=XXXX-WXX-WE/implied'],
    ],
    [
      'Heute, am 15. dieses Monats',
      ['Heute=XXXX-XX-XX/implied', '15. dieses Monats=XXXX-XX-15/implied'],
    ],
    ['Am 3. Mai 2016', ['3. Mai 2016=2016-05-03/known']],
    ['2014 kam er, im Mai ging er.', ['2014=2014/known', 'Mai=2014-05/implied']],
  ])('gives no day to %s unless it is told', (text, expected) => check(text, expected, ''));
});

describe('stories of the past', () => {
  const story = [
    'Feldzug 1941',
    'Im Juni 1941 begann der Angriff. Am 22. Juni 1941 fielen die ersten Bomben.',
    'Im Dezember 1941 kam der Frost. Im Januar wichen sie zurück. Schon 1939 hatte man gewarnt.',
    'Im Februar 1942 standen sie still.',
    'Am 3. März ging es weiter, zwei Tage später fiel die Stadt.',
  ];

  it('goes on from what was named before', () => {
    check(story.slice(1).join('\n'), [
      'Juni 1941=1941-06/known',
      '22. Juni 1941=1941-06-22/known',
      'Dezember 1941=1941-12/known',
      'Januar=1942-01/implied',
      '1939=1939/known',
      'Februar 1942=1942-02/known',
      '3. März=1942-03-03/implied',
      'zwei Tage später=1942-03-05/implied',
    ]);
  });

  it('takes the year of the heading', () => {
    check(`${story.join('\n')}\nSeekrieg 1940\nIm Mai liefen sie aus.`, [
      '1941=1941/known',
      'Juni 1941=1941-06/known',
      '22. Juni 1941=1941-06-22/known',
      'Dezember 1941=1941-12/known',
      'Januar=1941-01/implied',
      '1939=1939/known',
      'Februar 1942=1942-02/known',
      '3. März=1941-03-03/implied',
      'zwei Tage später=1941-03-05/implied',
      '1940=1940/known',
      'Mai=1940-05/implied',
    ]);
  });
});
