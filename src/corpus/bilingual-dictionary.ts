import { Buffer } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { cleanText } from './clean-text.ts';
import {
  type DictionaryFormat,
  detectFormat,
  isComment,
  readLine,
  type Sides,
} from './dictionary-format.ts';

/** A word list from English to German; it never changes. */
export type BilingualDictionary = {
  /**
   * The German for one English word or expression of up to three words, in the order of the file, no two the same, at
   * most 12; empty where the list has none.
   *
   * Expects NFC. Capitals, one leading "to", "the", "a" or "an", and what stands between words make no difference: `To Go`,
   * `well-known`. Forms do: "houses" is found only if the list has it.
   *
   * The German is plain text of one to three words parted by one space, NFC, without annotations and placeholders
   * ("jdn./etw."), in dictionary form and never inflected to fit.
   */
  germanOf(english: string): readonly string[];
  /** English words and expressions that have German ones. */
  readonly entryCount: number;
};

/** Lines of a word list that were not, or not wholly, used. */
export type DictionaryProblem = {
  /**
   * `line-too-long`: over 10,000 characters, skipped. `malformed`: lacks one of the two languages, skipped.
   * `uneven-groups`: a Ding line with more forms in one language; the first is used.
   */
  readonly kind: ProblemKind;
  /** How many lines, at least 1. */
  readonly count: number;
  /** The first five of them, from 1, ascending. */
  readonly firstLines: readonly number[];
};

const PROBLEM_KINDS = ['line-too-long', 'malformed', 'uneven-groups'] as const;
type ProblemKind = (typeof PROBLEM_KINDS)[number];

/** Why a file cannot serve as word list. */
export type DictionaryFault = keyof typeof ADVICE;

/** What is wrong, and what to do; the file stands before it. */
const ADVICE = {
  missing: 'there is no such file. Correct the path in DICTIONARY_EN_DE, or leave it empty.',
  unreadable: 'the file cannot be read. Give a regular file that this user may read.',
  'too-large': 'the file is over 200 MB. Is it the right one? If so, give a part of it.',
  binary: 'this is no text. Unpack archives first (.gz, .zip); save UTF-16 as UTF-8.',
  'not-utf8':
    'the text is not UTF-8. Convert it, for example: iconv -f ISO-8859-1 -t UTF-8 old.txt > new.txt',
  empty: 'the file is empty. Download it again, or leave DICTIONARY_EN_DE empty.',
  'no-entries':
    'no line holds an English and a German word. Each needs both: "Haus :: house" (Ding), or two cells ' +
    'parted by a tab (dict.cc), semicolon or comma ("house;Haus").',
} as const;

/** A word list that cannot be used; the message names the file, what is wrong and what to do. */
export class DictionaryError extends Error {
  override readonly name = 'DictionaryError';
  readonly fault: DictionaryFault;
  readonly file: string;
  /** Of `no-entries` what was wrong with the lines; else empty. */
  readonly problems: readonly DictionaryProblem[];

  constructor(
    fault: DictionaryFault,
    file: string,
    problems: readonly DictionaryProblem[] = [],
    cause?: unknown,
  ) {
    super(`${file}: ${ADVICE[fault]}`, { cause });
    this.fault = fault;
    this.file = file;
    this.problems = problems;
  }
}

/**
 * Largest word list that is read, in bytes. Chosen: the lists of Ding and dict.cc have tens of megabytes, and a text
 * needs several times its size in memory while it is read.
 */
export const MAX_DICTIONARY_BYTES = 200_000_000;

/** Longest line that is read, in UTF-16 units. Chosen: entries have tens or hundreds; a line like that is data of another kind. */
export const MAX_LINE_LENGTH = 10_000;

/**
 * German words kept for an English one. Chosen: every one of them is looked for, and behind a dozen stand the
 * rare senses, which find more that is wrong than right ("get", "set" have hundreds).
 */
export const MAX_TRANSLATIONS = 12;

/** Longest expression, in words. Chosen: what is longer is a phrase, which passages hardly hold word by word. */
const MAX_WORDS = 3;

/** Line numbers kept of each kind of problem: enough to see what is wrong with the file. */
const MAX_FIRST_LINES = 5;

/** Lines that tell the format. Chosen: enough even where a sorted list begins with pages of numbers and signs. */
const SURVEYED_LINES = 10_000;

/** Where a NUL byte gives a binary file away. Source: git, xdiff-interface.c, FIRST_FEW_BYTES. */
const BINARY_PROBE_BYTES = 8_000;

/** Leading words that a dictionary adds to name the kind of word. */
const LEADING_WORDS: ReadonlySet<string> = new Set(['to', 'the', 'a', 'an']);

/** What stands for an object in an entry, without its full stop; case matters ("So." is Sunday). */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    ['sb', 'sbs', 'sb.s', 'smb', 'smbs', 'sth', 'sths', 'sth.s', 's.b', 's.o', 's.th'],
    ['jd', 'jds', 'jdm', 'jdn', 'jmd', 'jmds', 'jmdm', 'jmdn', 'etw'],
  ].flat(),
);

const PLACEHOLDER_START = /^[sje]/;

const NOT_SPACE = /\S+/g;

/** Words as the questions' tokenizer cuts them, so that they meet: a hyphen or full stop ends one. */
const ENGLISH_WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:'[\p{L}\p{N}\p{M}]+)*/gu;

/** From the first letter or digit to the last: "(Guten" and "Bundes-" lose their edges, "EU-Beitritt" nothing. */
const WORD_CORE = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su;

/** `\n` written out as two characters is a line end in StarDict's tab files. */
const ALTERNATIVE = /[;|]|\\n/;

/** "Haus, Gebäude" and "Haus / Gebäude", but not "0,5" and "und/oder". */
const VARIANT = /,(?!\d)|\s\/(?=\s)/;

/** Two words in one place; "km/h" and "and/or" are something else. */
const SPELLINGS = /^\p{L}{3,}(?:\/\p{L}{3,})+$/u;

const NONE: readonly string[] = [];

/**
 * Reads a word list of English and German: Ding, dict.cc, or a table; see {@link DictionaryFormat} for how it tells them
 * apart. Expects a decoded text, a byte order mark and any line ends allowed. Never throws; in time linear in the text
 * (measured: ten seconds for a million lines), without a pause.
 *
 * Left out without a problem: expressions of more than three words (counted without annotations), and lists within
 * an expression of which one is more than a word ("in / auf dem Haus"), since nobody can tell how far they reach.
 */
export function readBilingualDictionary(text: string): {
  readonly dictionary: BilingualDictionary;
  /** One for each kind that occurs, in a fixed order. */
  readonly problems: readonly DictionaryProblem[];
} {
  const entries = new Map<string, string[]>();
  const found = new Map<ProblemKind, { count: number; firstLines: number[] }>();
  const report = (kind: ProblemKind, line: number) => {
    const problem = found.get(kind) ?? { count: 0, firstLines: [] };
    problem.count += 1;
    if (problem.firstLines.length < MAX_FIRST_LINES) problem.firstLines.push(line);
    found.set(kind, problem);
  };

  const format = surveyFormat(text);
  for (const { line, number } of linesOf(text)) {
    if (line === undefined) {
      report('line-too-long', number);
      continue;
    }
    if (isComment(line) || line === format.headerRow) continue;
    const { sides, fault } = readLine(line, format);
    if (fault) report(fault, number);
    for (const pair of sides) addEntries(pair, entries);
  }

  const problems = PROBLEM_KINDS.flatMap((kind) => {
    const problem = found.get(kind);
    return problem ? [{ kind, ...problem }] : [];
  });
  const dictionary: BilingualDictionary = {
    germanOf: (english) => entries.get(keyOf(english) ?? '') ?? NONE,
    entryCount: entries.size,
  };
  return { dictionary, problems };
}

/**
 * Reads the file as {@link readBilingualDictionary}: UTF-8 with or without byte order mark, at most 200 MB. Lines that
 * cannot be used are passed over.
 *
 * @throws {DictionaryError} if the file is missing, unreadable, too large, binary, not UTF-8 or empty, or holds no entry
 */
export async function loadBilingualDictionary(file: string): Promise<BilingualDictionary> {
  const bytes = await readBytes(file);
  if (bytes.subarray(0, BINARY_PROBE_BYTES).includes(0)) throw new DictionaryError('binary', file);
  const text = decode(bytes, file);
  if (text.trim() === '') throw new DictionaryError('empty', file);
  const { dictionary, problems } = readBilingualDictionary(text);
  if (dictionary.entryCount === 0) throw new DictionaryError('no-entries', file, problems);
  return dictionary;
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const stats = await stat(file);
    // Of a pipe or a device one could read for ever.
    if (!stats.isFile()) throw new DictionaryError('unreadable', file);
    if (stats.size > MAX_DICTIONARY_BYTES) throw new DictionaryError('too-large', file);
    return await readFile(file);
  } catch (cause) {
    if (cause instanceof DictionaryError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    throw new DictionaryError(isMissing ? 'missing' : 'unreadable', file, [], cause);
  }
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (cause) {
    throw new DictionaryError('not-utf8', file, [], cause);
  }
}

/** Lines that are not blank, cleaned and trimmed, with their numbers from 1; `undefined` for one that is too long. */
function* linesOf(text: string): Generator<{ line: string | undefined; number: number }> {
  const lineEnd = /\r\n?|\n/g;
  for (let start = 0, number = 1; start < text.length; number += 1) {
    const match = lineEnd.exec(text);
    const end = match?.index ?? text.length;
    // Cleaned line by line: a whole list in several copies would be the program's largest need of memory.
    const isTooLong = end - start > MAX_LINE_LENGTH;
    const line = isTooLong ? undefined : cleanText(text.slice(start, end)).trim();
    if (line !== '') yield { line, number };
    start = match ? lineEnd.lastIndex : text.length;
  }
}

function surveyFormat(text: string): DictionaryFormat {
  const sample: string[] = [];
  for (const { line } of linesOf(text)) {
    if (line !== undefined) sample.push(line);
    if (sample.length >= SURVEYED_LINES) break;
  }
  return detectFormat(sample);
}

function addEntries({ english, german }: Sides, entries: Map<string, string[]>): void {
  const values = new Set<string>();
  for (const words of expressionsOf(german))
    if (words.length <= MAX_WORDS) values.add(words.join(' '));
  if (values.size === 0) return;
  for (const words of expressionsOf(english).flatMap(spellingsOf)) {
    const key = keyOf(words.join(' '));
    if (key === undefined) continue;
    const known = entries.get(key);
    const translations = known ?? [];
    for (const value of values) {
      // Two long sides would otherwise cost the product of their lengths.
      if (translations.length >= MAX_TRANSLATIONS) break;
      if (!translations.includes(value)) translations.push(ownCopy(value));
    }
    if (!known) entries.set(ownCopy(key), translations);
  }
}

/** The alternatives of a side, each as its words without placeholders; never an empty one. */
function expressionsOf(side: string): string[][] {
  const expressions: string[][] = [];
  for (const text of side.split(ALTERNATIVE)) {
    const variants: string[][] = [];
    for (const variant of text.split(VARIANT)) {
      const words = plainWords(variant);
      if (words.length > 0) variants.push(words);
    }
    const isClear = variants.length === 1 || variants.every(({ length }) => length === 1);
    if (isClear) expressions.push(...variants);
  }
  return expressions;
}

function plainWords(text: string): string[] {
  const words: string[] = [];
  for (const word of text.match(NOT_SPACE) ?? []) {
    // Ding's "~eintragen" refers to another entry.
    const core =
      word.startsWith('~') || isPlaceholder(word) ? undefined : WORD_CORE.exec(word)?.[0];
    if (core !== undefined) words.push(core);
  }
  return words;
}

/** "jdn.", "sb.'s", "sb./sth.,". */
function isPlaceholder(word: string): boolean {
  // Most words are told by their first letter; a list has millions.
  if (!PLACEHOLDER_START.test(word)) return false;
  const names = word.replace(/['’]/g, '').split(/[/,:]/);
  return names.every((name) => name === '' || PLACEHOLDERS.has(name.replace(/\.$/, '')));
}

/** "the color bar" and "the colour bar" of "the color/colour bar"; of German, "Schüler/in" forbids that. */
function spellingsOf(words: string[]): string[][] {
  const index = words.findIndex((word) => SPELLINGS.test(word));
  // One more than may be looked up, for a leading "to"; longer ones are dropped anyway.
  if (index === -1 || words.length > MAX_WORDS + 1) return [words];
  return (words[index] ?? '').split('/').map((spelling) => words.with(index, spelling));
}

/** What an expression is looked up by; `undefined` for none and for more than three words. */
function keyOf(english: string): string | undefined {
  const words = english.toLowerCase().replaceAll('’', "'").match(ENGLISH_WORD) ?? [];
  const [first = ''] = words;
  const named = words.length > 1 && LEADING_WORDS.has(first) ? words.slice(1) : words;
  return named.length === 0 || named.length > MAX_WORDS ? undefined : named.join(' ');
}

/** The same text on its own: V8 cuts strings as views, and a single one would keep the whole file in memory. */
function ownCopy(text: string): string {
  return Buffer.from(text).toString();
}
