import type { Sourced } from '../draft.ts';
import { agencyNamed, splitNames } from './agency-names.ts';
import { wordsOnly } from './flat-text.ts';
import { attribute, elementsIn, type HtmlElement, rawTextOf } from './html-tree.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { decoded, type PageHead } from './page-head.ts';

/** Persons and agencies that are named as authors. */
export type FoundAuthors = {
  readonly author: Sourced<readonly string[]>;
  /** Agencies among them, by their usual names. */
  readonly agencies: readonly string[];
  /** Where they stand. */
  readonly basis: string;
};

/** Characters of a name; a longer one is a sentence. */
const MAX_NAME = 60;
const MAX_AUTHORS = 20;

/** A line that names authors and nothing else: capital letters only, for „von der Leyen“ begins a sentence. */
const BYLINE =
  /^(?:[Vv]on|VON|[Bb]y|Text:|Autor(?:in)?:)(?: (?:\p{Lu}\S*|de|van|von|der|und|and|&)){1,8}$/u;
const MAX_BYLINE = 100;

const PREFIX =
  /^(?:von|by|autor(?:in)?(?:en)?|text|geschrieben von|ein (?:beitrag|gastbeitrag|kommentar) von)[:\s]+/iu;

/** No persons: what systems write where nobody is named. */
const NOBODY =
  /^(?:admin(?:istrator)?|redaktion|newsroom|webmaster|online|news|team|gast|unknown|n\/a|null|undefined)$/iu;

/**
 * The authors: JSON-LD, `<meta name="author">`, itemprop, `rel="author"`, a line (of `lines`) that begins with „von“; agencies apart, the publisher and addresses left out.
 * Empty and missing where nobody is named.
 */
export function findAuthors(
  root: HtmlElement,
  head: PageHead,
  article: JsonLdArticle | undefined,
  publisher: string | undefined,
  lines: readonly string[],
): FoundAuthors {
  const sources: readonly (readonly [string, () => readonly string[]])[] = [
    ['JSON-LD author', () => article?.authors ?? []],
    ['meta author', () => head.metaAll('author')],
    ['meta article:author', () => head.metaAll('article:author')],
    [
      'itemprop author',
      () => textsOf(root, (element) => words(element, 'itemprop').includes('author')),
    ],
    ['rel author', () => textsOf(root, (element) => words(element, 'rel').includes('author'))],
    [
      'line at the headline',
      () => lines.filter((line) => line.length <= MAX_BYLINE && BYLINE.test(line)),
    ],
  ];
  for (const [basis, read] of sources) {
    const names = [...new Set(read().flatMap(namesIn))].slice(0, MAX_AUTHORS);
    const agencies = names.flatMap((name) => agencyNamed(name) ?? []);
    const persons = names.filter(
      (name) => agencyNamed(name) === undefined && !isPublisher(name, publisher),
    );
    if (persons.length > 0)
      return { author: { value: persons, status: 'given', basis }, agencies, basis };
    if (agencies.length > 0)
      return { author: { value: [], status: 'missing', basis: '' }, agencies, basis };
  }
  return { author: { value: [], status: 'missing', basis: '' }, agencies: [], basis: '' };
}

function words(element: HtmlElement, name: string): readonly string[] {
  return attribute(element, name).toLowerCase().split(/\s+/);
}

function textsOf(root: HtmlElement, isMeant: (element: HtmlElement) => boolean): readonly string[] {
  const texts: string[] = [];
  for (const element of elementsIn(root))
    if (texts.length < MAX_AUTHORS && isMeant(element)) texts.push(rawTextOf(element, 200));
  return texts;
}

function namesIn(text: string): readonly string[] {
  return splitNames(decoded(text).replace(PREFIX, ''))
    .map((name) =>
      name
        .replace(PREFIX, '')
        .replace(/^\(|\)$/g, '')
        .trim(),
    )
    .filter(
      (name) =>
        /\p{L}{2}/u.test(name) &&
        name.length <= MAX_NAME &&
        !/https?:|@|\.(?:de|com|at|ch|net|org)$/i.test(name) &&
        !NOBODY.test(name),
    )
    .map((name) =>
      /^\p{L}{2,4}$/u.test(name) && agencyNamed(name) === undefined ? name.toLowerCase() : name,
    );
}

function isPublisher(name: string, publisher: string | undefined): boolean {
  return publisher !== undefined && wordsOnly(name) === wordsOnly(publisher);
}
