import { describe, it } from 'vitest';
import { check } from './check-timexes.ts';

describe('full dates', () => {
  it.each([
    ['Am 3. Mai 2016 tagte der Rat.', ['3. Mai 2016=2016-05-03/known']],
    ['Am 3.Mai 2016 tagte der Rat.', ['3.Mai 2016=2016-05-03/known']],
    ['Die Sitzung vom 03.05.2016 fiel aus.', ['03.05.2016=2016-05-03/known']],
    ['Die Sitzung vom 3.5.16 fiel aus.', ['3.5.16=2016-05-03/known']],
    ['Erbaut am 1. 9. 1939.', ['1. 9. 1939=1939-09-01/known']],
    ['Erbaut am 1.9.39.', ['1.9.39=1939-09-01/known']],
    ['Stand: 2016-05-03.', ['2016-05-03=2016-05-03/known']],
    ['Stand: 3/5/2016.', ['3/5/2016=2016-05-03/known']],
    ['Geboren am 5. Dez. 1950 in Wien.', ['5. Dez. 1950=1950-12-05/known']],
    ['Am 9. Februars 1904 begann es.', ['9. Februars 1904=1904-02-09/known']],
    ['Am Mittwoch, den 3. Mai 2017, tagt er.', ['Mittwoch, den 3. Mai 2017=2017-05-03/known']],
    ['Di., 12. Jänner 2016', ['Di., 12. Jänner 2016=2016-01-12/known']],
    ['Am 1. Feber des Jahres 1910', ['1. Feber des Jahres 1910=1910-02-01/known']],
    ['Im Mai 1968', ['Mai 1968=1968-05/known']],
    ["Im Mai '68", ["Mai '68=1968-05/known"]],
    ['Im Okt. 2012', ['Okt. 2012=2012-10/known']],
    ['Am Abend des 3. Mai 2016', ['Abend des 3. Mai 2016=2016-05-03TEV/known TIME']],
    ['Heiligabend 2014', ['Heiligabend 2014=2014-12-24/known']],
    ['Ostern 2015', ['Ostern 2015=2015-04-05/known']],
    ['Am Rosenmontag 2016', ['Rosenmontag 2016=2016-02-08/known']],
    ['Am 3. Advent 2014', ['3. Advent 2014=2014-12-14/known']],
    ['Am Buß- und Bettag 2015', ['Buß- und Bettag 2015=2015-11-18/known']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('dates without a year', () => {
  it.each([
    ['Am 16. Jänner wird gespielt.', ['16. Jänner=2016-01-16/implied']],
    ['Am 22.04. wird gespielt.', ['22.04.=2016-04-22/implied']],
    ['Am dritten Mai beginnt das Fest.', ['dritten Mai=2016-05-03/implied']],
    ['Am 15. dieses Monats', ['15. dieses Monats=2016-01-15/implied']],
    ['Am 30. vergangenen Monats', ['30. vergangenen Monats=2015-12-30/implied']],
    ['Am 3. Mai d. J.', ['3. Mai d. J.=2016-05-03/implied']],
    ['Im Oktober des Vorjahres', ['Oktober des Vorjahres=2015-10/implied']],
    ['Im August letzten Jahres', ['August letzten Jahres=2015-08/implied']],
    ['Am 1. Mai des kommenden Jahres', ['1. Mai des kommenden Jahres=2017-05-01/implied']],
    ['Letzten Dezember', ['Letzten Dezember=2015-12/implied']],
    ['Samstag, 16. Jänner', ['Samstag, 16. Jänner=2016-01-16/implied']],
    ['Am 29. Februar wird sie zwölf.', ['29. Februar=2016-02-29/implied']],
  ])('reads %s', (text, expected) => check(text, expected));

  it('takes the year that fits the weekday beside it', () => {
    check('Dienstag, 12. Mai: Lesung', ['Dienstag, 12. Mai=2015-05-12/implied']);
    check('Donnerstag, 12. Mai: Lesung', ['Donnerstag, 12. Mai=2016-05-12/implied']);
  });

  it('takes a past year that was named with a month shortly before', () => {
    check('Er starb am 3. März 1999. Am 5. April wurde er begraben.', [
      '3. März 1999=1999-03-03/known',
      '5. April=1999-04-05/implied',
    ]);
  });

  it('does not take the year that was named where the tense leaves it', () => {
    check('Er starb am 3. März 1999. Am 5. April wird gefeiert.', [
      '3. März 1999=1999-03-03/known',
      '5. April=2016-04-05/implied',
    ]);
  });

  it('does not take a year that stands far before, or alone', () => {
    const far = `Er starb am 3. März 1999. ${'Und so weiter. '.repeat(30)}`;
    check(`${far}Am 5. April war Ruhe.`, [
      '3. März 1999=1999-03-03/known',
      '5. April=2015-04-05/implied',
    ]);
    check('Nach 1999 nun wieder: Am 5. April war Ruhe.', [
      '1999=1999/known after 2000-01-01..',
      '5. April=2015-04-05/implied',
    ]);
  });
});

describe('years and longer', () => {
  it.each([
    ['Im Jahr 2014', ['Jahr 2014=2014/known']],
    ['Aus dem Jahre 1910', ['dem Jahre 1910=1910/known']],
    ['Der 1997 gestorbene Sänger', ['1997=1997/known']],
    ["Die Partei kam '68 auf.", ['68=1968/known']],
    ['Mitte der neunziger Jahre', ['Mitte der neunziger Jahre=199+mid/implied']],
    ['In den 1990er Jahren', ['den 1990er Jahren=199/known']],
    ['In den 80er-Jahren', ['den 80er-Jahren=198/implied']],
    ['In den Zwanzigerjahren', ['den Zwanzigerjahren=192/implied']],
    ['Anfang der Achtziger', ['Anfang der Achtziger=198+start/implied']],
    ['In den späten Sechzigern', ['den späten Sechzigern=196+end/implied']],
    ['Ende des 19. Jahrhunderts', ['Ende des 19. Jahrhunderts=18+end/known']],
    ['Im zwanzigsten Jahrhundert', ['zwanzigsten Jahrhundert=19/known']],
    ['Im dritten Quartal 2014', ['dritten Quartal 2014=2014-Q3/known']],
    ['Im 2. Halbjahr 2015', ['2. Halbjahr 2015=2015-H2/known']],
    ['Im Sommer 2014', ['Sommer 2014=2014-SU/known']],
    ['Im Winter 2014/15', ['Winter 2014/15=2014-WI/known']],
    ['In der Saison 2014/15', ['der Saison 2014/15=2014/2015/known']],
    ['Im Jahr 14 n. Chr.', ['Jahr 14 n. Chr.=0014/known']],
    ['Es war 465 v. Chr. so weit', ['465 v. Chr.=BC0465/implied']],
    ['Um die Jahrtausendwende', ['die Jahrtausendwende=2000/known about']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('what counts from the reference date', () => {
  it.each([
    ['Gestern brannte es.', ['Gestern=2016-01-12/implied']],
    [
      'vorgestern und übermorgen',
      ['vorgestern=2016-01-11/implied', 'übermorgen=2016-01-15/implied'],
    ],
    ['Das Spiel steigt heute.', ['heute=2016-01-13/implied']],
    ['Gestern Abend', ['Gestern Abend=2016-01-12TEV/implied TIME']],
    ['Heute um 20 Uhr', ['Heute=2016-01-13/implied', '20 Uhr=T20:00/implied TIME']],
    ['am vergangenen Freitag', ['vergangenen Freitag=2016-01-08/implied']],
    ['diesen Donnerstag', ['diesen Donnerstag=2016-01-14/implied']],
    ['am nächsten Dienstag', ['nächsten Dienstag=2016-01-19/implied']],
    ['nächste Woche Montag', ['nächste Woche Montag=2016-01-18/implied']],
    ['am Dienstag vergangener Woche', ['Dienstag vergangener Woche=2016-01-05/implied']],
    ['am kommenden Wochenende', ['kommenden Wochenende=2016-W02-WE/implied']],
    ['in der nächsten Woche', ['der nächsten Woche=2016-W03/implied']],
    ['im vergangenen Monat', ['vergangenen Monat=2015-12/implied']],
    ['im vergangenen Jahr', ['vergangenen Jahr=2015/implied']],
    ['Heuer und im Vorjahr', ['Heuer=2016/implied', 'Vorjahr=2015/implied']],
    ['zum Jahresende', ['Jahresende=2016+end/implied']],
    ['Anfang der Woche', ['Anfang der Woche=2016-W02+start/implied']],
    ['in diesem Jahrhundert', ['diesem Jahrhundert=20/implied']],
    ['im kommenden Frühjahr', ['kommenden Frühjahr=2016-SP/implied']],
    ['im vorletzten Jahr', ['vorletzten Jahr=2014/implied']],
  ])('reads %s', (text, expected) => check(text, expected));

  it('gives days to durations that count from it', () => {
    check('Das war vor drei Tagen.', ['drei Tagen=P3D/implied DURATION']);
    check('In zwei Wochen, vor einem halben Jahr.', [
      'zwei Wochen=P2W/implied DURATION',
      'einem halben Jahr=P6M/implied DURATION',
    ]);
  });
});

describe('what counts from the day before it', () => {
  it.each([
    [
      'Am 3. Mai 2015 brannte es, am Tag darauf wieder.',
      ['3. Mai 2015=2015-05-03/known', 'Tag darauf=2015-05-04/implied'],
    ],
    [
      'Am 3. Mai 2015 brannte es, zwei Tage später regnete es.',
      ['3. Mai 2015=2015-05-03/known', 'zwei Tage später=2015-05-05/implied'],
    ],
    [
      'Am 3. Mai 2015 begann es, am 5. war es zu Ende, ein Jahr später vergessen.',
      ['3. Mai 2015=2015-05-03/known', '5.=2015-05-05/implied', 'ein Jahr später=2016/implied'],
    ],
    [
      'Am 3. Mai 2015 begann es, im Juni desselben Jahres endete es.',
      ['3. Mai 2015=2015-05-03/known', 'Juni desselben Jahres=2015-06/implied'],
    ],
    ['Am Tag darauf regnete es.', ['Tag darauf=XXXX-XX-XX/implied']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('tense', () => {
  it.each([
    ['Am Donnerstag stimmte der Rat zu.', ['Donnerstag=2016-01-07/implied']],
    ['Der Rat hat am Freitag zugestimmt.', ['Freitag=2016-01-08/implied']],
    ['Am Freitag wurde er verhaftet.', ['Freitag=2016-01-08/implied']],
    ['Am Donnerstag soll der Rat zustimmen.', ['Donnerstag=2016-01-14/implied']],
    ['Am Freitag findet ein Konzert statt.', ['Freitag=2016-01-15/implied']],
    ['Am Dienstag wird gestreikt.', ['Dienstag=2016-01-19/implied']],
    ['Samstag, 20 Uhr, Stadthalle', ['Samstag=2016-01-16/implied', '20 Uhr=T20:00/implied TIME']],
    ['Der Dienstag ist lang.', ['Der Dienstag=2016-01-19/implied']],
    ['Der Dienstag!', ['Der Dienstag=2016-01-12/implied']],
    ['Im Oktober wurde gewählt.', ['Oktober=2015-10/implied']],
    ['Im Oktober wird gewählt.', ['Oktober=2016-10/implied']],
    ['Am 20. Dezember wird gefeiert.', ['20. Dezember=2016-12-20/implied']],
    ['Am 20. Dezember ist ein Fest.', ['20. Dezember=2015-12-20/implied']],
    ['Am 15. Jänner las sie vor.', ['15. Jänner=2016-01-15/implied']],
    ['Seit Mai läuft der Versuch.', ['Mai=2015-05/implied since 2015-05-01..']],
    ['Am Wochenende war Ruhe.', ['Wochenende=2016-W01-WE/implied']],
    ['Am Wochenende beginnt das Fest.', ['Wochenende=2016-W02-WE/implied']],
    ['Er sagte, dass am Freitag gewählt werde.', ['Freitag=2016-01-15/implied']],
  ])('places %s', (text, expected) => check(text, expected));

  it('goes on through a week', () => {
    check('Am Montag, Dienstag und Mittwoch wird gestreikt.', [
      'Montag=2016-01-18/implied',
      'Dienstag=2016-01-19/implied',
      'Mittwoch=2016-01-20/implied',
    ]);
  });
});

describe('relations and parts', () => {
  it.each([
    ['Seit Ende September 2015', ['Ende September 2015=2015-09+end/known since 2015-09-01..']],
    ['Bis zum 31. März 2016', ['31. März 2016=2016-03-31/known until ..2016-03-31']],
    ['Ab dem 1. April 2016 gilt Tempo 30.', ['1. April 2016=2016-04-01/known since 2016-04-01..']],
    ['Vor 2010 war das anders.', ['2010=2010/known before ..2009-12-31']],
    ['Nach dem 15. Februar 2016', ['15. Februar 2016=2016-02-15/known after 2016-02-16..']],
    ['Um 1900 zog er fort.', ['1900=1900/known about']],
    [
      'Anfang Januar vergangenen Jahres',
      ['Anfang Januar vergangenen Jahres=2015-01+start/implied'],
    ],
    ['Mitte 2014', ['Mitte 2014=2014+mid/known']],
  ])('reads %s', (text, expected) => check(text, expected));
});

describe('lists and ranges', () => {
  it.each([
    [
      'Am 16. und 17. sowie am 23. Jänner wird gespielt.',
      ['16.=2016-01-16/implied', '17.=2016-01-17/implied', '23. Jänner=2016-01-23/implied'],
    ],
    [
      'Freitag, 16., und Samstag, 17. Jänner 2015',
      ['Freitag, 16.=2015-01-16/known', 'Samstag, 17. Jänner 2015=2015-01-17/known'],
    ],
    ['Am 24./25.12.2015', ['24.=2015-12-24/known', '25.12.2015=2015-12-25/known']],
    [
      'Vom 3. bis 5. Mai 2016 ist zu.',
      [
        '3.=2016-05-03/known on 2016-05-03..2016-05-05',
        '5. Mai 2016=2016-05-05/known on 2016-05-03..2016-05-05',
      ],
    ],
    [
      'Vom 30. April bis zum 2. Mai 2015',
      [
        '30. April=2015-04-30/implied on 2015-04-30..2015-05-02',
        '2. Mai 2015=2015-05-02/known on 2015-04-30..2015-05-02',
      ],
    ],
    [
      'Zwischen 2011 und 2014 lebte er hier.',
      ['2011=2011/known on 2011-01-01..2014-12-31', '2014=2014/known on 2011-01-01..2014-12-31'],
    ],
    [
      'Im Krieg 1939–1945',
      ['1939=1939/known on 1939-01-01..1945-12-31', '1945=1945/known on 1939-01-01..1945-12-31'],
    ],
    ['Im Mai/Juni 1940', ['Mai=1940-05/known', 'Juni 1940=1940-06/known']],
    ['Juli und August 2014', ['Juli=2014-07/known', 'August 2014=2014-08/known']],
    [
      'Von Montag bis Freitag wird gebaut.',
      [
        'Montag=2016-01-18/implied on 2016-01-18..2016-01-22',
        'Freitag=2016-01-22/implied on 2016-01-18..2016-01-22',
      ],
    ],
  ])('reads %s', (text, expected) => check(text, expected));
});
