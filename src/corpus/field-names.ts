import { distance } from 'fastest-levenshtein';

/**
 * Field of an article's front matter → the other names it is accepted under (Dublin Core, ninjs, everyday
 * words). The first is what we write; names follow schema.org NewsArticle where it has one.
 */
const OTHER_NAMES = {
  id: [],
  headline: ['title', 'dc:title'],
  kicker: [],
  description: ['lede', 'dc:description'],
  datePublished: ['date', 'dc:date', 'versioncreated'],
  dateModified: [],
  dateNote: [],
  publisher: ['source', 'dc:publisher'],
  author: ['creator', 'byline', 'dc:creator'],
  agencies: ['infosources', 'sourceOrganization'],
  url: ['link'],
  inLanguage: ['language', 'dc:language'],
  isAccessibleForFree: [],
  form: [],
  captions: [],
  import: [],
} as const satisfies Record<string, readonly string[]>;

/** A field's canonical name. */
export type FieldName = keyof typeof OTHER_NAMES;

const CANONICAL: ReadonlyMap<string, FieldName> = new Map(
  fieldNames().flatMap((name) =>
    [name, ...OTHER_NAMES[name]].map((alias) => [alias, name] as const),
  ),
);

/**
 * Letters that may differ between a misspelt name and the one suggested for it: half of them, at most three; one in a
 * name so short that half of it makes another word ("tags", "date").
 */
const MAX_TYPO_DISTANCE = 3;
const SHORT_NAME = 4;

/** The canonical name of a field as it stands in a file, or `undefined` where the format has no such field. */
export function canonicalName(name: string): FieldName | undefined {
  return CANONICAL.get(name);
}

/** The known name nearest to a misspelt one; `undefined` where none is near. */
export function suggestFieldName(name: string): string | undefined {
  const ranked = [...CANONICAL.keys()]
    .map((known) => ({ known, typos: distance(known.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.typos - b.typos);
  const best = ranked[0];
  const half = Math.floor(name.length / 2);
  const allowed = name.length <= SHORT_NAME ? 1 : Math.min(MAX_TYPO_DISTANCE, half);
  return best && best.typos <= allowed ? best.known : undefined;
}

function fieldNames(): FieldName[] {
  const isFieldName = (name: string): name is FieldName => name in OTHER_NAMES;
  return Object.keys(OTHER_NAMES).filter(isFieldName);
}
