import { truncate } from 'node:fs/promises';
import { devNull } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  DictionaryError,
  loadBilingualDictionary,
  MAX_DICTIONARY_BYTES,
} from '../../src/corpus/bilingual-dictionary.ts';
import { writeFolder } from './temporary-folder.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/dictionaries');

async function checkFault(file: string, fault: string, advice: RegExp): Promise<DictionaryError> {
  const error: unknown = await loadBilingualDictionary(file).catch((reason: unknown) => reason);
  if (!(error instanceof DictionaryError)) throw new Error('no DictionaryError', { cause: error });
  expect([error.name, error.fault, error.file]).toEqual(['DictionaryError', fault, file]);
  expect(error.message.startsWith(`${file}: `)).toBe(true);
  expect(error.message).toMatch(advice);
  return error;
}

describe('loadBilingualDictionary', () => {
  it.each([
    [
      'ding.txt',
      10,
      { 'Fog houses': 'Nebelhäuser', CO: 'Wolkenamt | Dunststelle | WA', becloud: 'verwolken' },
    ],
    [
      'dict-cc.txt',
      3,
      { 'fog house': 'Nebelhaus', becloud: 'umwolken', 'cloud council': 'Wolkenrat' },
    ],
    ['plain.tsv', 2, { 'fog house': 'Nebelhaus | Dunsthaus', rain: 'Regenguss | Schauer' }],
    ['plain.csv', 2, { 'fog house': 'Nebelhaus | Dunsthaus', 'well-clouded': 'wohlbewölkt' }],
  ])('reads %s', async (file, entryCount, expected) => {
    const dictionary = await loadBilingualDictionary(path.join(FIXTURES, file));
    expect(dictionary.entryCount).toBe(entryCount);
    for (const [english, german] of Object.entries(expected))
      expect(dictionary.germanOf(english).join(' | ')).toBe(german);
  });

  it.each([
    ['no file', 'missing.txt', 'missing', /path in DICTIONARY_EN_DE/],
    ['a file for a folder', 'empty.txt/x', 'missing', /path in DICTIONARY_EN_DE/],
    ['a folder', '.', 'unreadable', /regular file/],
    ['an empty file', 'empty.txt', 'empty', /empty/],
    ['a file of white space', 'blank.txt', 'empty', /empty/],
    ['a file with NUL', 'binary.txt', 'binary', /Unpack/],
    ['UTF-16', 'utf-16.txt', 'binary', /UTF-16 as UTF-8/],
    ['windows-1252', 'latin.txt', 'not-utf8', /iconv/],
    ['comments alone', 'comments.txt', 'no-entries', /"Haus :: house"/],
    ['prose', 'prose.txt', 'no-entries', /"Haus :: house"/],
  ])('refuses %s', async (_, name, fault, advice) => {
    const folder = await writeFolder({
      'empty.txt': '',
      'blank.txt': '\uFEFF \r\n\t\n',
      'binary.txt': 'SQLite format 3\0house;Haus',
      'utf-16.txt': Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x3b, 0x00, 0x62, 0x00]),
      'latin.txt': Uint8Array.from([0x61, 0x3b, 0xfc]),
      'comments.txt': '# house;Haus',
      'prose.txt': 'Kein Wort.\nUnd noch keins.\n',
    });
    await checkFault(path.join(folder, name), fault, advice);
  });

  it('says which lines of a file without entries are wrong', async () => {
    const folder = await writeFolder({ 'a.txt': 'Kein Wort.\n\nUnd keins.\n' });
    const error = await checkFault(path.join(folder, 'a.txt'), 'no-entries', /line/);
    expect(error.problems).toEqual([{ kind: 'malformed', count: 2, firstLines: [1, 3] }]);
  });

  it('refuses a device', async () => {
    await checkFault(devNull, 'unreadable', /regular file/);
  });

  it('keeps the reason of the system', async () => {
    const error = await checkFault(path.join(FIXTURES, 'none.txt'), 'missing', /./);
    expect(error.cause).toMatchObject({ code: 'ENOENT' });
  });

  it('refuses a file over the limit without reading it', async () => {
    const folder = await writeFolder({ 'a.txt': 'house;Haus\n' });
    const file = path.join(folder, 'a.txt');
    await truncate(file, MAX_DICTIONARY_BYTES + 1);
    await checkFault(file, 'too-large', /200 MB/);
  });

  it('reads a NUL that stands far behind as nothing', async () => {
    const folder = await writeFolder({ 'a.txt': `${'# remark\n'.repeat(1000)}house;Ha\0us\n` });
    const dictionary = await loadBilingualDictionary(path.join(folder, 'a.txt'));
    expect(dictionary.germanOf('house')).toEqual(['Haus']);
  });
});
