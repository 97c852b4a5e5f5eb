/**
 * `error`: the article (or the thesaurus) is left out. `warning`: it is used, and somebody should look.
 */
export type ProblemLevel = 'error' | 'warning';

/**
 * What can be wrong in a corpus folder, by stable code; the words are chosen where it is shown.
 * The data of each code is what its message needs.
 */
export type ProblemDetail =
  /** Not an EDTF date of the accepted subset; `suggestion` is the date it probably means. */
  | {
      readonly code: 'K001';
      readonly field: string;
      readonly value: string;
      readonly suggestion?: string;
    }
  /** A day, month or hour that does not exist. */
  | { readonly code: 'K002'; readonly field: string; readonly value: string }
  /** The front matter cannot be read as YAML. */
  | { readonly code: 'K003'; readonly reason: FrontMatterFault }
  /** The id stands in another file, too. */
  | { readonly code: 'K004'; readonly id: string; readonly otherFile: string }
  /** No text below the front matter. */
  | { readonly code: 'K005' }
  /** A field name that the format does not know. */
  | { readonly code: 'K006'; readonly field: string; readonly suggestion?: string }
  /** A required field is missing or empty. */
  | { readonly code: 'K007'; readonly field: string }
  /** A field holds something of the wrong kind. */
  | { readonly code: 'K008'; readonly field: string; readonly expected: ExpectedValue }
  /** The file cannot be used at all. */
  | { readonly code: 'K009'; readonly reason: FileFault }
  /** The publication date is unknown. */
  | { readonly code: 'K010'; readonly id: string }
  /** The headline is unknown. */
  | { readonly code: 'K011'; readonly id: string }
  /** The date lies in the future or before 1990. */
  | { readonly code: 'K015'; readonly value: string }
  /** The article is nearly the same as another one. */
  | { readonly code: 'K017'; readonly otherFile: string; readonly percent: number }
  /** A date marked uncertain without a reason. */
  | { readonly code: 'K019'; readonly value: string }
  /** One field given twice under two of its names. */
  | { readonly code: 'K020'; readonly field: string; readonly otherName: string }
  /** A name stands in two groups of the thesaurus. */
  | { readonly code: 'K021'; readonly name: string }
  /** The thesaurus or the examples do not have the shape of a list. */
  | { readonly code: 'K022'; readonly expected: ExpectedValue }
  /** A file that articles can be imported from, but that is none itself. */
  | { readonly code: 'K023' };

/** What is wrong with the fences or the YAML between them. */
export type FrontMatterFault = 'no-fence' | 'not-closed' | 'not-a-mapping' | YamlFault;

/** What is wrong with YAML; `not-yaml` is all that is none of the others. */
export type YamlFault = 'unclosed-quote' | 'bad-indent' | 'duplicate-key' | 'tab' | 'not-yaml';

/** Why a file was not read. */
export type FileFault = 'empty' | 'unreadable' | 'not-utf8' | 'too-large';

/** What a field should have held. */
export type ExpectedValue =
  | 'text'
  | 'list-of-texts'
  | 'list-of-captions'
  | 'yes-or-no'
  | 'web-address'
  | 'original-or-summary'
  | 'language-tag'
  | 'id'
  | 'mapping'
  | 'group-of-names'
  | 'list-of-groups'
  | 'list-of-questions';

/** One thing wrong in the corpus folder, and where. */
export type Problem = ProblemDetail & {
  readonly level: ProblemLevel;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
};

const WARNINGS: ReadonlySet<ProblemDetail['code']> = new Set([
  'K010',
  'K011',
  'K015',
  'K017',
  'K019',
  'K023',
]);

/** Whether a problem of this kind keeps its article out. */
export function levelOf(code: ProblemDetail['code']): ProblemLevel {
  return WARNINGS.has(code) ? 'warning' : 'error';
}

/** By file, line, column and code. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareTexts(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareTexts(a.code, b.code)
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
