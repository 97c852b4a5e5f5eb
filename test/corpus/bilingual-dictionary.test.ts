import { describe, expect, it } from 'vitest';
import {
  MAX_LINE_LENGTH,
  MAX_TRANSLATIONS,
  readBilingualDictionary,
} from '../../src/corpus/bilingual-dictionary.ts';

/** `english` looked up in a list of these lines, as `Haus | Heim`; nothing is ''. */
function check(lines: string | readonly string[], english: string, expected: string): void {
  const text = typeof lines === 'string' ? lines : lines.join('\n');
  expect(readBilingualDictionary(text).dictionary.germanOf(english).join(' | ')).toBe(expected);
}

/** Problems as `kind count: lines`. */
function checkProblems(text: string, expected: readonly string[]): void {
  const { problems } = readBilingualDictionary(text);
  const shown = problems.map(
    ({ kind, count, firstLines }) => `${kind} ${count}: ${firstLines.join(',')}`,
  );
  expect(shown).toEqual(expected);
}

describe('readBilingualDictionary', () => {
  describe('of Ding lines', () => {
    it.each([
      ['reads an entry', 'Nebelhaus :: fog house', 'fog house', 'Nebelhaus'],
      ['needs no spaces', 'Nebelhaus::fog house', 'fog house', 'Nebelhaus'],
      ['strips annotations', 'Haus {n} [arch.] (alt) <Heim> :: house [Br.]', 'house', 'Haus'],
      ['parts alternatives', 'Haus {n}; Heim {n} :: house; home', 'home', 'Haus | Heim'],
      ['keeps signs within annotations', 'gehen {ging; |x} :: to go {went; gone}', 'go', 'gehen'],
      ['pairs forms', 'Haus {n} | Häuser {pl} :: house | houses', 'houses', 'Häuser'],
      ['mixes no forms', 'Haus {n} | Häuser {pl} :: house | houses', 'house', 'Haus'],
      [
        'takes an abbreviation for a name',
        'Wolkenamt /WA; WAmt/ :: x /CO/',
        'co',
        'Wolkenamt | WA | WAmt',
      ],
      ['keeps an abbreviation within', 'Amt /A/ Ost :: x', 'x', 'Amt A Ost'],
      ['keeps a slash between words', 'und/oder :: and', 'and', 'und/oder'],
      ['leaves out references', 'Eintrag ~eintragen :: entry ~enter', 'entry', 'Eintrag'],
      ['also reads lists that begin with English', ['# EN-DE', 'house :: Haus'], 'house', 'Haus'],
      ['sees which side is German', ['dew :: Tau {m}', 'x :: y'], 'x', 'y'],
      ['takes German for first where it cannot see', 'alpha :: beta', 'beta', 'alpha'],
    ])('%s', (_, lines, english, expected) => check(lines, english, expected));
  });

  describe('of tab-separated lines', () => {
    it.each([
      ['reads DE-EN by its header', ['# DE-EN vocabulary', 'x\ty\tnoun\t[a]'], 'y', 'x'],
      ['reads EN-DE by its header', ['# EN-DE vocabulary', 'x {m}\ty\tnoun'], 'x', 'y'],
      ['reads a header in a later comment', ['# remark', '#de-en', 'x\ty'], 'y', 'x'],
      ['takes no direction from a remark', ['# made of de-en', 'x\ty'], 'x', 'y'],
      ['sees genders in the first column', ['tau {m}\tdew', 'x\ty'], 'y', 'x'],
      ['sees genders in the second column', ['dew\ttau {m}', 'x\ty'], 'x', 'y'],
      ['sees umlauts', ['dünn\tthin', 'x\ty'], 'y', 'x'],
      ['sees capitals', ['Tau\tdew', 'x\ty'], 'y', 'x'],
      ['goes by the larger number', ['Tau\tdew', 'Rain\tregnen', 'Eis\tice', 'x\ty'], 'y', 'x'],
      ['is not led by capitals on both sides', ['Paris\tParis', 'x\ty'], 'x', 'y'],
      ['takes English for first where it cannot see', 'alpha\tbeta', 'alpha', 'beta'],
      ['reads columns by their names', ['id\tDeutsch\tEnglish', '7\tx\ty'], 'y', 'x'],
      ['takes no names for an entry', ['en\tde', 'x\ty'], 'en', ''],
      ['reads a word of German', ['german\tdeutsch', 'x\ty'], 'german', 'deutsch'],
      ['reads lists of WikDict', 'house\tHaus | Heim', 'house', 'Haus | Heim'],
      ['reads lists of StarDict', String.raw`house	Haus\nHeim`, 'house', 'Haus | Heim'],
      ['leaves out a pronunciation', 'house /haʊs/\tHaus', 'house', 'Haus'],
      ['takes no pronunciation for a name', 'house /haʊs/\tHaus', 'haʊs', ''],
      ['is not led by comments', ['# a :: b', '# c :: d', 'house\tHaus'], 'house', 'Haus'],
      ['keeps a quote for a sign', ['"x y\tsagen', 'house\tHaus'], 'x y', 'sagen'],
    ])('%s', (_, lines, english, expected) => check(lines, english, expected));
  });

  describe('of lines with semicolons or commas', () => {
    it.each([
      ['reads semicolons', 'house;Haus', 'house', 'Haus'],
      ['reads commas', 'house,Haus', 'house', 'Haus'],
      ['sees the first sign of a line', 'house;Haus, Heim', 'house', 'Haus | Heim'],
      ['reads quoted cells', 'house,"Haus; Heim"', 'house', 'Haus | Heim'],
      ['reads spaces around quoted cells', 'house, "Haus, Heim" ,noun', 'house', 'Haus | Heim'],
      ['reads doubled quotes', 'pipe,"5""-Rohr"', 'pipe', '5"-Rohr'],
      ['reads a quote within a cell', ['house;Haus', '5" pipe;Rohr'], '5 pipe', 'Rohr'],
      ['reads a cell of one quote', ['house,Haus', '",x', 'dew,Tau'], 'dew', 'Tau'],
      ['reads on behind a quoted word', 'house,"Alt" Bau', 'house', 'Alt Bau'],
      ['goes by most lines', ['a\tb', 'house;Haus', 'dew;Tau'], 'dew', 'Tau'],
    ])('%s', (_, lines, english, expected) => check(lines, english, expected));
  });

  describe('of English', () => {
    it.each([
      ['drops "to"', 'to go;gehen', 'go', 'gehen'],
      ['drops "the"', 'The house;Haus', 'house', 'Haus'],
      ['drops "a"', 'a house;Haus', 'house', 'Haus'],
      ['drops "an"', 'an ice;Eis', 'ice', 'Eis'],
      ['drops one word only', 'to the point;treffend', 'point', ''],
      ['finds what it was written as', 'to the point;treffend', 'to the point', 'treffend'],
      ['keeps such a word alone', 'the;der', 'the', 'der'],
      ['is looked up whatever its case', 'EU;EU', 'eU', 'EU'],
      ['is looked up with a leading word', 'go;gehen', 'To go', 'gehen'],
      ['is looked up without hyphens', 'well-known;bekannt', 'well known', 'bekannt'],
      ['is looked up with hyphens', 'well known;bekannt', 'well-known', 'bekannt'],
      ['has apostrophes of two kinds', "o'clock;Uhr", 'o’clock', 'Uhr'],
      ['has words parted by any space', 'fog \u00A0 house;Nebelhaus', 'fog  house', 'Nebelhaus'],
      ['loses placeholders', 'to pick sb./sth. up;abholen', 'pick up', 'abholen'],
      ['loses possessive placeholders', "sb.'s, sth's house\tHaus", 'house', 'Haus'],
      ['has two spellings', 'the colour/color bar;Farbleiste', 'color bar', 'Farbleiste'],
      ['has two spellings behind "to"', 'to be on colour/color;x', 'be on color', 'x'],
      ['keeps other slashes', 'km/h;Tempo', 'km', ''],
      ['keeps letters around brackets', 'colo(u)r;Farbe', 'color', 'Farbe'],
      ['may have three words', 'to be on time;kommen', 'be on time', 'kommen'],
      ['may not have four words', 'be on time now;kommen', 'be on time now', ''],
      ['is not an object’s name', 'x;y', 'constructor', ''],
      ['is not nothing', 'x;y', '', ''],
    ])('%s', (_, lines, english, expected) => check(lines, english, expected));
  });

  describe('of German', () => {
    it.each([
      ['loses placeholders', 'x\tjdn./etw. (mit etw.) umwolken', 'umwolken'],
      ['keeps what looks like a placeholder', 'x\tSB Etwas', 'SB Etwas'],
      ['keeps case, umlauts and hyphens', 'x\tEU-Übertritt', 'EU-Übertritt'],
      ['loses signs at its edges', 'x\t„Haus“!; Bundes-; …heit', 'Haus | Bundes | heit'],
      ['is composed', 'x\ta\u0308', 'ä'],
      ['loses what is not seen', 'x\tHa\u00ADus', 'Haus'],
      ['may have three words', 'x\tin der Zeit', 'in der Zeit'],
      ['may not have four words', 'x\tin der Zeit sein; y', 'y'],
      ['counts no annotations', 'x\t(so) in der Zeit {adv} [alt]', 'in der Zeit'],
      ['parts single words at commas and slashes', 'x\tHaus, Heim / Bau', 'Haus | Heim | Bau'],
      ['leaves out lists of more than words', 'x\tin / auf dem Haus; y', 'y'],
      ['keeps a comma in a number', 'x\t0,5 Liter', '0,5 Liter'],
      ['has everything in brackets left out, nested ones too', 'x\tHaus (a [b] c) Bau', 'Haus Bau'],
      ['has the rest left out behind a bracket that stays open', 'x\tHaus (alt', 'Haus'],
      ['keeps what follows a bracket too many', 'x\tHaus) Bau', 'Haus Bau'],
      ['comes once', 'x\tHaus; Haus {n}\nx\tHaus', 'Haus'],
      ['comes in the order of the file', 'x\tZ\ny\tM\nx\tA; B', 'Z | A | B'],
    ])('%s', (_, text, expected) => check(`# EN-DE\n${text}`, 'x', expected));

    it('comes twelve times at most, from one line or several', () => {
      const words = Array.from({ length: MAX_TRANSLATIONS + 1 }, (_, index) => `w${index}`);
      const expected = words.slice(0, MAX_TRANSLATIONS).join(' | ');
      check(`x\t${words.join('; ')}`, 'x', expected);
      check(
        words.map((word) => `x\t${word}`),
        'x',
        expected,
      );
    });
  });

  describe('of a file', () => {
    it.each([
      ['takes no text for no entries', '', 0],
      ['counts English expressions', 'a b;x\nc;x\nc;y\nd;{n}\n', 2],
      ['reads line ends of all kinds', 'a;x\r\nb;x\rc;x\nd;x', 4],
      ['leaves out comments and blank lines', '\uFEFF# a;x\n\n \t\nb;x\n#c;x', 1],
    ])('%s', (_, text, expected) => {
      const { dictionary, problems } = readBilingualDictionary(text);
      expect([dictionary.entryCount, problems]).toEqual([expected, []]);
    });

    it.each([
      ['lines without a second language', 'a;x\nb\n;c\nd; ;x\n', ['malformed 3: 2,3,4']],
      ['lines with a blank cell', 'a\tx\nb\t \tnoun\n', ['malformed 1: 2']],
      ['quotes that stay open', 'a;x\nb;y;"z\n', ['malformed 1: 2']],
      ['Ding lines of three parts', 'a :: b\na :: b :: c', ['malformed 1: 2']],
      ['Ding lines of uneven forms', 'x :: y\n\na | b :: c | d | e', ['uneven-groups 1: 3']],
      ['the first five lines only', `a;x\n${'b\r\n'.repeat(9)}`, ['malformed 9: 2,3,4,5,6']],
    ])('reports %s', (_, text, expected) => checkProblems(text, expected));

    it('uses the first of uneven forms', () => {
      check('a | b :: c | d | e', 'c', 'a');
      check('a | b :: c | d | e', 'd', '');
    });

    it('skips and reports lines that are too long', () => {
      const long = `y;${'z'.repeat(MAX_LINE_LENGTH - 2)}`;
      checkProblems(`${long}\nx;y`, []);
      checkProblems(`${long}z\nx;y`, ['line-too-long 1: 1']);
      check(`${long}z\nx;y`, 'x', 'y');
      check(`${long}z\nx;y`, 'y', '');
    });
  });
});
