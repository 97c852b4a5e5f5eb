import { describe, expect, it } from 'vitest';
import { describeFailure } from '../../src/cli/describe-failure.ts';
import { DictionaryError } from '../../src/corpus/bilingual-dictionary.ts';
import { CorpusError } from '../../src/corpus/read-corpus.ts';
import { LoginError } from '../../src/discord/bot.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { PortTakenError } from '../../src/preview/port-taken-error.ts';
import { SettingsError } from '../../src/settings.ts';

function check(error: unknown, expected: string | undefined): void {
  expect(describeFailure(error, 'de')).toBe(expected);
  const english = describeFailure(error, 'en');
  expect(english === undefined).toBe(expected === undefined);
  expect(english ?? 'other').not.toBe(expected);
  expect(english ?? '').not.toContain('{{');
}

const problem = { code: 'K005', level: 'error', file: 'a.md', line: 4, column: 1 } as const;

describe('describeFailure', () => {
  it.each([
    [
      'a blank question',
      new UserError({ identifier: 'question-empty' }),
      'Die Frage ist leer. Schreibe, was du wissen möchtest.',
    ],
    [
      'wrong settings',
      new SettingsError(['PREVIEW_PORT', 'OPERATOR_LANGUAGE']),
      'Einstellungen nicht verwendbar:\n  PREVIEW_PORT: ein Port von 0 (irgendein freier) bis 65535\n  OPERATOR_LANGUAGE: de oder en',
    ],
    [
      'a missing folder',
      new CorpusError('no-folder', './c', []),
      'Der Korpusordner ./c lässt sich nicht lesen. Prüfe CORPUS_DIR.',
    ],
    [
      'an empty folder',
      new CorpusError('no-articles', './c', []),
      'Im Korpusordner ./c liegt kein Artikel (*.md). Prüfe CORPUS_DIR oder lege einen an, siehe corpus/README.md.',
    ],
    [
      'a folder of broken files',
      new CorpusError('no-valid-article', './c', [problem]),
      'Im Korpusordner ./c ist kein einziger Artikel verwendbar:\n  a.md:4:1 Fehler K005 Kein Text unter dem Vorspann. Füge die Absätze des Artikels ein.',
    ],
    [
      'a word list that is not there',
      new DictionaryError('missing', './de-en.txt'),
      'DICTIONARY_EN_DE: ./de-en.txt: Diese Datei gibt es nicht. Berichtige den Pfad oder lass ihn leer.',
    ],
    [
      'a refused token',
      new LoginError('token-invalid', new Error('x')),
      'Discord lehnt DISCORD_TOKEN ab. Hole im Developer Portal unter „Bot“ mit „Reset Token“ einen neuen.',
    ],
    [
      'another failed login',
      new LoginError('other', new Error('ENOTFOUND')),
      'Anmeldung bei Discord fehlgeschlagen: ENOTFOUND',
    ],
    [
      'taken ports',
      new PortTakenError(8787, 8806),
      'Die Ports 8787 bis 8806 sind belegt. Beende eines der anderen Programme oder setze PREVIEW_PORT auf einen freien Port.',
    ],
    ['a bug of ours', new TypeError('x is not a function'), undefined],
    ['what is no error at all', 'x', undefined],
  ])('puts %s into words', (_, error, expected) => check(error, expected));
});

describe('describeFailure, of a word list', () => {
  const FAULTS = [
    'missing',
    'unreadable',
    'too-large',
    'binary',
    'not-utf8',
    'empty',
    'no-entries',
  ] as const;

  it.each(['de', 'en'] as const)(
    'says in %s which file, which setting, and another advice for each fault',
    (language) => {
      const head = 'DICTIONARY_EN_DE: ./de-en.txt: ';
      const texts = FAULTS.map((fault) =>
        describeFailure(new DictionaryError(fault, './de-en.txt'), language),
      );
      const advice = texts.map((text = '') => text.slice(head.length));
      expect(texts.every((text) => text?.startsWith(head))).toBe(true);
      expect(new Set(advice).size).toBe(FAULTS.length);
      expect(Math.min(...advice.map(({ length }) => length))).toBeGreaterThan(20);
      expect(advice[0]).toMatch(/^(?:Diese Datei gibt es nicht|there is no such file)\./);
    },
  );
});
