import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import { decodeSourceText } from '../../src/corpus/source-text.ts';
import type { Problem } from '../../src/domain/problem.ts';
import { day } from '../domain/sample-article.ts';
import { articleFile } from './temporary-folder.ts';

const TODAY = day('2026-01-01');

/** `K001@4:16 →2020-02-14`: code, place and what the message adds. */
function show(problem: Problem): string {
  const place = `${problem.code}@${problem.line}:${problem.column}`;
  if ('suggestion' in problem) return `${place} →${problem.suggestion}`;
  if (problem.code === 'K003') return `${place} ${problem.reason}`;
  if (problem.code === 'K007') return `${place} ${problem.field}`;
  if (problem.code === 'K008') return `${place} ${problem.field} ${problem.expected}`;
  if (problem.code === 'K020') return `${place} ${problem.field}=${problem.otherName}`;
  return place;
}

/** Expects these problems, and an article as long as none of them is an error. */
function checkFile(text: string, expected: readonly string[]): void {
  const { article, problems } = parseArticle('2020/x.md', text, TODAY);
  expect(problems.map(show)).toEqual(expected);
  expect(article === undefined).toBe(problems.some(({ level }) => level === 'error'));
  expect(problems.every(({ file }) => file === '2020/x.md')).toBe(true);
}

describe('parseArticle, a whole file', () => {
  it.each([
    ['is content with id, headline and text', '---\nid: a\nheadline: T\ndate: 2020\n---\nX', []],
    ['reports a missing fence', 'Nur Text.', ['K003@1:1 no-fence']],
    ['reports text before the fence', '\nText\n---\nid: a\n---\nX', ['K003@2:1 no-fence']],
    ['reports a fence that names a language', '---js\n0\n---\nX', ['K003@1:1 no-fence']],
    ['reports a fence not closed', '---\nid: a\nheadline: T\nX', ['K003@1:1 not-closed']],
    ['reports empty front matter', '---\n---\nX', ['K003@2:1 not-a-mapping']],
    ['reports a list as front matter', '---\n- a\n---\nX', ['K003@2:1 not-a-mapping']],
    ['reports broken YAML', '---\nid: a\nheadline: "T\n---\nX', ['K003@3:11 unclosed-quote']],
    ['reports a field given twice', '---\nid: a\nid: b\n---\nX', ['K003@3:1 duplicate-key']],
    ['reports an alias', '---\nid: &x a\nheadline: *x\n---\nX', ['K003@2:1 not-yaml']],
    ['reports a missing id at the fence', '---\nheadline: T\ndate: 2020\n---\nX', ['K007@1:1 id']],
    ['warns of a missing headline', '---\nid: a\ndate: 2020\n---\nX', ['K011@1:1']],
    ['reports both', '---\ndate: 2020\n---\nX', ['K007@1:1 id']],
    ['warns of an empty headline', '---\nid: a\ndate: 2020\nheadline:\n---\nX', ['K011@4:10']],
    ['warns of a missing date', '---\nid: a\nheadline: T\n---\nX', ['K010@1:1']],
    ['reports a missing body', '---\nid: a\nheadline: T\ndate: 2020\n---\n', ['K005@6:1']],
    [
      'reports a body of white space',
      '---\nid: a\nheadline: T\ndate: 2020\n---\n \n\n',
      ['K005@6:1'],
    ],
    [
      'reports a body of subheadings',
      '---\nid: a\nheadline: T\ndate: 2020\n---\n## A\n',
      ['K005@6:1'],
    ],
    ['takes no lede for a body', '---\nid: a\ntitle: T\ndate: 2020\nlede: L\n---\n', ['K005@7:1']],
    [
      'reports all fields that are wrong',
      '---\nid: ä\nform: x\nheadline: 5\n---\nX',
      ['K008@2:5 id id', 'K008@4:11 headline text', 'K008@3:7 form original-or-summary'],
    ],
    [
      'reports date and body together',
      '---\nid: a\nheadline: T\ndate: x\n---\n',
      ['K001@4:7', 'K005@6:1'],
    ],
  ])('%s', (_, text, expected) => checkFile(text, expected));
});

function headlineOf(body: string): string | undefined {
  return parseArticle('a.md', `---\nid: a\n---\n${body}`, TODAY).article?.headline;
}

it('takes the beginning of the text where there is no headline, and says by an ellipsis that it is none', () => {
  expect(headlineOf('Das Boot sank.')).toBe('Das Boot sank. …');
  expect(
    headlineOf('Das Boot sank am Abend vor der Insel, und alle wurden noch in der Nacht gerettet.'),
  ).toBe('Das Boot sank am Abend vor der Insel, und alle wurden noch in der …');
});

/** A well-formed article (id, headline, datePublished on lines 2 to 4) with this on line 5. */
function checkLine(line: string, expected: readonly string[]): void {
  checkFile(articleFile('a', [line]), expected);
}

describe('parseArticle, one more line', () => {
  it.each([
    ['reports an unknown field', 'wetter: schön', ['K006@5:1']],
    ['suggests the field that is meant', 'descripton: x', ['K006@5:1 →description']],
    ['suggests another name of it as well', 'languag: de', ['K006@5:1 →language']],
    ['reports a name of the object prototype', 'constructor: x', ['K006@5:1']],
    ['reports __proto__', '__proto__: x', ['K006@5:1']],
    ['reports a number as a name', '1: x', ['K006@5:1']],
    ['reports a merge key', '<<: {kicker: x}', ['K006@5:1']],
    ['reports a field under two of its names', 'title: Noch einer', ['K020@5:1 title=headline']],
    ['reports a date under two names', 'dc:date: 2020', ['K020@5:1 dc:date=datePublished']],
    ['reports an impossible second date', 'dateModified: 2020-02-30', ['K002@5:15']],
    ['reports a German second date', 'dateModified: 15.2.2020', ['K001@5:15 →2020-02-15']],
    ['allows a second date of null', 'dateModified: null', []],
    [
      'takes blank optional fields for not given',
      "url: ''\nform:\ninLanguage: ' '\nagencies: ''",
      [],
    ],
    [
      'reports captions without text',
      'captions: [{credit: DW}]',
      ['K008@5:11 captions list-of-captions'],
    ],
    [
      'reports captions that are texts',
      'captions: [Karte]',
      ['K008@5:11 captions list-of-captions'],
    ],
    [
      'reports fields of an import that are a list',
      'import: {fields: [1]}',
      ['K008@5:9 import mapping'],
    ],
    ['reports a number as text', 'kicker: 5', ['K008@5:9 kicker text']],
    ['reports a list as text', 'kicker: [a, b]', ['K008@5:9 kicker text']],
    [
      'reports a list with an empty item',
      'agencies:\n  -\n  - dpa',
      ['K008@6:3 agencies list-of-texts'],
    ],
    ['reports a list with a number', 'agencies: [1]', ['K008@5:11 agencies list-of-texts']],
    ['reports a mapping as a list', 'author: {name: x}', ['K008@5:9 author list-of-texts']],
    ['allows an empty list', 'author: []', []],
    ['allows one name for a list', 'author: Muster', []],
    ['allows no author', 'author:', []],
    ['allows an empty kicker', "kicker: ''", []],
    ['reports an address without a scheme', 'url: example.org', ['K008@5:6 url web-address']],
    ['reports a scheme that runs code', 'url: javascript:alert(1)', ['K008@5:6 url web-address']],
    [
      'reports an address of another scheme',
      'url: ftp://example.org',
      ['K008@5:6 url web-address'],
    ],
    ['reports an address without slashes', 'url: https:example.org', ['K008@5:6 url web-address']],
    ['allows an address of 512 characters', `url: https://example.org/${'x'.repeat(492)}`, []],
    [
      'reports a longer one',
      `url: https://example.org/${'x'.repeat(493)}`,
      ['K008@5:6 url web-address'],
    ],
    ['allows no address', 'url: null', []],
    ['reports a language by name', 'inLanguage: Deutsch', ['K008@5:13 inLanguage language-tag']],
    ['allows a language of a country', 'inLanguage: de-CH', []],
    ['reports an unknown form', 'form: excerpt', ['K008@5:7 form original-or-summary']],
    ['reports yes', 'isAccessibleForFree: yes', ['K008@5:22 isAccessibleForFree yes-or-no']],
    ['allows true', 'isAccessibleForFree: true', []],
    [
      'reports a caption that is not in a list',
      'captions: x',
      ['K008@5:11 captions list-of-captions'],
    ],
    ['allows captions without credit', 'captions: [{text: x}]', []],
    ['reports a sentence for import', 'import: x', ['K008@5:9 import mapping']],
    ['allows what the importer writes', 'import: {tool: x, fields: {url: {status: missing}}}', []],
  ])('%s', (_, line, expected) => checkLine(line, expected));
});

function checkId(id: string, expected: readonly string[]): void {
  checkFile(articleFile(id), expected);
}

describe('parseArticle, the id', () => {
  it.each([
    ['a-955454e9edcb', []],
    ['A.b_c-9', []],
    ['x'.repeat(64), []],
    ['x'.repeat(65), ['K008@2:5 id id']],
    ['-a', ['K008@2:5 id id']],
    ['a b', ['K008@2:5 id id']],
    ['a/b', ['K008@2:5 id id']],
    ['a#1', ['K008@2:5 id id']],
    ['ä', ['K008@2:5 id id']],
    ['"a\\n"', []],
    ['5', ['K008@2:5 id id']],
  ] as const)('%j', checkId);
});

function checkDate(line: string, expected: readonly string[]): void {
  checkFile(`---\nid: a\nheadline: T\n${line}\n---\nX`, expected);
}

describe('parseArticle, the date', () => {
  it.each([
    ['allows a day', 'datePublished: 2020-02-14', []],
    ['allows a bare year', 'datePublished: 2016', []],
    ['allows a year in quotation marks', "datePublished: '2016'", []],
    ['warns of null', 'datePublished: null', ['K010@4:16']],
    ['takes an empty text for unknown', "datePublished: ''", ['K010@4:16']],
    ['reports an impossible day', 'datePublished: 2016-02-30', ['K002@4:16']],
    [
      'reports a German day with the one meant',
      'datePublished: 14.02.2020',
      ['K001@4:16 →2020-02-14'],
    ],
    ['reports a word', 'datePublished: gestern', ['K001@4:16']],
    [
      'reports a set of level 2',
      'datePublished: [2014-10-14,2014-10-15]',
      ['K008@4:16 datePublished text'],
    ],
    ['reports half a year', 'datePublished: 2016.5', ['K008@4:16 datePublished text']],
    ['warns of tomorrow', 'datePublished: 2026-01-02', ['K015@4:16']],
    ['is content with today', 'datePublished: 2026-01-01', []],
    ['is content with the current year', 'datePublished: 2026', []],
    ['warns of the year before 1990', 'datePublished: 1989-12-31', ['K015@4:16']],
    ['is content with 1990', 'datePublished: 1990-01-01', []],
    ['warns of an uncertain day without a reason', 'datePublished: 2016-01-20?', ['K019@4:16']],
    ['warns of an approximate year without a reason', 'datePublished: 2016~', ['K019@4:16']],
    ['warns twice of an uncertain day to come', 'datePublished: 2027?', ['K015@4:16', 'K019@4:16']],
    ['is content with a note', 'datePublished: 2016?\ndateNote: So.', []],
    ['is not content with an empty note', "datePublished: 2016?\ndateNote: ' '", ['K019@4:16']],
    [
      'is content with a basis',
      'datePublished: 2016?\nimport: {fields: {datePublished: {basis: x}}}',
      [],
    ],
    ['finds the place under another name', 'dc:date:   2016-02-30', ['K002@4:12']],
  ])('%s', (_, line, expected) => checkDate(line, expected));
});

function checkBytes(text: string, expected: readonly string[]): void {
  const source = decodeSourceText(new TextEncoder().encode(text));
  checkFile(source.kind === 'text' ? source.text : '', expected);
}

describe('parseArticle, after decodeSourceText', () => {
  const file = '---\nid: a\nheadline: Müller\ndate: 2016-02-30\n---\nText';
  it.each([
    ['a byte order mark does not move places', `\uFEFF${file}`, ['K002@4:7']],
    ['Windows line ends do not either', file.replaceAll('\n', '\r\n'), ['K002@4:7']],
    ['nor do letters that are not composed', file.normalize('NFD'), ['K002@4:7']],
    [
      'columns count composed letters',
      '---\n"u\u0308u\u0308": x\n---\nX',
      ['K006@2:1', 'K007@1:1 id'],
    ],
  ])('%s', (_, text, expected) => checkBytes(text, expected));
});
