/** What parts the two languages of a line. */
type Separator = '::' | '\t' | ';' | ',';

/**
 * How one list writes its entries. The separator says what kind of list it is:
 *
 * - `::` **Ding**, the list behind BEOLINGUS and the program "ding" (Frank Richter, TU Chemnitz): German, ` :: `, English.
 *   `;` parts words of one meaning; `|` parts forms, the n-th of one side belongs to the n-th of the other;
 *   `{m}`, `[arch.]`, `(…)`, `<…>` annotate, `/EZB/` behind a name is its abbreviation, `~x` refers to another entry.
 *   Source: freedict/tools, importers/ding2tei/doc (the grammar as observed in the list of 2020).
 * - tab: the export of **dict.cc** (Paul Hemetsberger), first line `# DE-EN vocabulary database<TAB>compiled by dict.cc`
 *   or `# EN-DE …`, then both languages, part of speech and subject; or a plain **TSV** of English and German, as one
 *   makes of WikDict (`written_rep`, `trans_list`, the latter parted by ` | `) or of FreeDict by way of StarDict's
 *   "tabfile" (`\n` written out parts the senses).
 *   Sources: karlb/wikdict-gen, generator/infer.py; StarDict, HowToCreateDictionary.
 * - `;` or `,`: **CSV** of English and German, cells quoted as in RFC 4180, but never over the end of a line.
 *
 * In all of them a line that begins with `#` is a comment.
 */
export type DictionaryFormat = {
  readonly separator: Separator;
  /** Which cell of a line holds English, from 0. */
  readonly english: number;
  /** Which cell of a line holds German, from 0. */
  readonly german: number;
  /** A first line that names the languages and is no entry. */
  readonly headerRow: string | undefined;
};

/** Both sides of an entry without annotations; alternatives are still parted by `;`, `|` or a written-out `\n`. */
export type Sides = { readonly english: string; readonly german: string };

/** A line's entries, or why it has none; `uneven-groups` comes with those that could be used. */
type LineReading = {
  readonly sides: readonly Sides[];
  readonly fault?: 'malformed' | 'uneven-groups';
};

const SEPARATORS: readonly Separator[] = ['::', '\t', ';', ','];

/** `# DE-EN vocabulary database …`; only at the beginning, for licences and remarks may name languages as well. */
const DIRECTION_COMMENT = /^#\s*(?:(de-en)|en-de)\b/i;

const ENGLISH_NAMES: ReadonlySet<string> = new Set(['en', 'eng', 'english', 'englisch']);
const GERMAN_NAMES: ReadonlySet<string> = new Set(['de', 'deu', 'ger', 'german', 'deutsch']);

/** An umlaut or ß, a gender (`{m}`, `{f,n}`), or a capital as nouns have it; `EU` says nothing. */
const GERMAN_LOOK = /[ÄÖÜäöüß]|\{[mfn][},;/\s]|^\p{Lu}\p{Ll}/u;

/** `/EZB/` or `/Abk.; Abk./` at the end of an alternative. */
const BETWEEN_SLASHES = /(?:^|\s)\/([^/|\s][^/|]*)\/s?(?=\s*(?:$|[;,|]))/g;

const BRACKET = /([()[\]{}<>])/;
const OPENING: ReadonlySet<string> = new Set('([{<');
const CLOSING: ReadonlySet<string> = new Set(')]}>');

/**
 * Tells the format from a list's first lines, comments included, blank lines left out. Never fails: what is no list
 * gets a format as well, and then hardly a line that fits it.
 *
 * The separator is the one that most lines have: `::`, else a tab, else the first of `;` and `,`. Which language stands
 * first is told by a comment (`# DE-EN`), else by a first row of language names (`english,german`; any columns), else by
 * counting the lines of which only one side looks German; where that is even, Ding lists are German first and
 * the others English first.
 */
export function detectFormat(lines: readonly string[]): DictionaryFormat {
  const entries = lines.filter((line) => !isComment(line));
  const separator = commonSeparator(entries);
  const [firstEntry = ''] = entries;
  const names = (cellsOf(firstEntry, separator) ?? []).map((name) => name.trim().toLowerCase());
  const english = names.findIndex((name) => ENGLISH_NAMES.has(name));
  const german = names.findIndex((name) => GERMAN_NAMES.has(name));
  if (english >= 0 && german >= 0) return { separator, english, german, headerRow: firstEntry };

  const isGermanFirst = toldDirection(lines) ?? looksGermanFirst(entries, separator);
  return isGermanFirst
    ? { separator, english: 1, german: 0, headerRow: undefined }
    : { separator, english: 0, german: 1, headerRow: undefined };
}

/** Whether a line without white space around it holds no entry in any format. */
export function isComment(line: string): boolean {
  return line.startsWith('#');
}

/** Reads one line that is neither blank, a comment nor the header row. In time linear in its length. */
export function readLine(line: string, format: DictionaryFormat): LineReading {
  const { separator } = format;
  const cells = cellsOf(line, separator) ?? [];
  const english = cells[format.english]?.trim() ?? '';
  const german = cells[format.german]?.trim() ?? '';
  const isWrong = english === '' || german === '' || (separator === '::' && cells.length !== 2);
  if (isWrong) return { sides: [], fault: 'malformed' };
  if (separator !== '::')
    return { sides: [{ english: plain(english, ''), german: plain(german, '') }] };

  // An abbreviation is one more name for the thing. In tables the slashes hold a pronunciation.
  const englishForms = plain(english, '; $1').split('|');
  const germanForms = plain(german, '; $1').split('|');
  const isEven = englishForms.length === germanForms.length;
  const sides = (isEven ? englishForms : englishForms.slice(0, 1)).map((form, index) => ({
    english: form,
    german: germanForms[index] ?? '',
  }));
  // Of uneven forms the first still belong together: they are the head of the entry.
  return isEven ? { sides } : { sides, fault: 'uneven-groups' };
}

function commonSeparator(entries: readonly string[]): Separator {
  const votes = new Map<Separator | undefined, number>();
  for (const line of entries) {
    const separator = separatorIn(line);
    votes.set(separator, (votes.get(separator) ?? 0) + 1);
  }
  const votesFor = (separator: Separator) => votes.get(separator) ?? 0;
  return SEPARATORS.reduce((best, next) => (votesFor(next) > votesFor(best) ? next : best));
}

function separatorIn(line: string): Separator | undefined {
  if (line.includes('::')) return '::';
  if (line.includes('\t')) return '\t';
  // Quoted cells may hold either sign; a quote that stays open is malformed whatever the separator is.
  const mark = /[;,]/.exec(line.replace(/"[^"]*"?/g, ''))?.[0];
  return mark === ';' || mark === ',' ? mark : undefined;
}

/** Whether a comment says that German stands first; `undefined` where none tells. */
function toldDirection(lines: readonly string[]): boolean | undefined {
  for (const line of lines) {
    const told = DIRECTION_COMMENT.exec(line);
    if (told) return told[1] !== undefined;
  }
  return undefined;
}

function looksGermanFirst(entries: readonly string[], separator: Separator): boolean {
  let lead = 0;
  for (const line of entries) {
    const [first = '', second = ''] = cellsOf(line, separator) ?? [];
    lead += Number(GERMAN_LOOK.test(first.trim())) - Number(GERMAN_LOOK.test(second.trim()));
  }
  return lead === 0 ? separator === '::' : lead > 0;
}

/** The cells of a line; `undefined` where a quote stays open. */
function cellsOf(line: string, separator: Separator): readonly string[] | undefined {
  const pieces = line.split(separator);
  // Neither Ding nor tab-separated lists quote: a `"` is a sign like any other there.
  if (separator === '::' || separator === '\t') return pieces;
  const cells: string[] = [];
  let open: string | undefined;
  for (const piece of pieces) {
    const isStart = open === undefined;
    const cell: string = isStart ? piece.trim() : `${open}${separator}${piece}`;
    // In a quoted cell every quote has its counterpart, doubled ones too; elsewhere quotes mean nothing.
    const isOdd = piece.split('"').length % 2 === 0;
    const staysOpen = isStart ? cell.startsWith('"') && isOdd : !isOdd;
    open = staysOpen ? cell : undefined;
    if (!staysOpen) cells.push(unquoted(cell.trim()));
  }
  return open === undefined ? cells : undefined;
}

function unquoted(cell: string): string {
  const isQuoted = cell.startsWith('"') && cell.endsWith('"');
  return isQuoted ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

/** Without anything in brackets, nested or not closed; what stands between slashes becomes `slashed`. */
function plain(side: string, slashed: '' | '; $1'): string {
  const kept: string[] = [];
  let depth = 0;
  for (const piece of side.split(BRACKET)) {
    if (OPENING.has(piece)) depth += 1;
    else if (CLOSING.has(piece)) depth = Math.max(0, depth - 1);
    else if (depth === 0) {
      // "colour [Br.]/color [Am.]" is one place with two words, not a word and an abbreviation.
      if (piece.startsWith('/')) kept.push(kept.pop()?.trimEnd() ?? '');
      kept.push(piece);
    }
  }
  // Nothing takes the place of a bracket: "colo(u)r" is "color".
  return kept.join('').replace(BETWEEN_SLASHES, slashed);
}
