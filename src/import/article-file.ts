import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import { dateReasonInFile } from './date-reason-in-file.ts';
import type { Draft, RemovedLines, Sourced } from './draft.ts';

/** Where a draft came from. */
export type Provenance = {
  /** Name of the source's file, without its folder. */
  readonly file: string;
  /** SHA-256 of the source's bytes, hexadecimal; of a source with many articles that of the article's part. */
  readonly sha256: string;
  /** When it was imported: ISO 8601 with zone. */
  readonly at: string;
  /** Name and version of the program. */
  readonly tool: string;
};

/** Characters of an id's hash. Source: the corpus format. */
const ID_LENGTH = 12;

/** The body of an article's file: paragraphs with blank lines between, subheadings marked. Ends with a line break. */
export function bodyOf({ blocks }: Pick<Draft, 'blocks'>): string {
  const lines = blocks.map(({ kind, text }) =>
    kind === 'subheading' ? `## ${text}` : protect(text),
  );
  return `${lines.join('\n\n')}\n`;
}

/** A paragraph that begins like a subheading gets a backslash, which `splitParagraphs` takes away again. */
function protect(text: string): string {
  return /^\\?#{1,6}(?:\s|$)/.test(text) ? `\\${text}` : text;
}

/** `a-` and twelve digits of the hash of the body as it was first stored. */
export function newId(body: string): string {
  return `a-${sha256(body).slice(0, ID_LENGTH)}`;
}

/** SHA-256 of a text in UTF-8 or of bytes, hexadecimal. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/**
 * What an article's file holds, as a hash: another one, somebody has changed it since, be it a comment.
 *
 * @param fields the front matter's lines, those of `import` left out
 */
export function contentHash(fields: string, body: string): string {
  return sha256(JSON.stringify([fields.trim(), body.trim()]));
}

/**
 * No folding: a long line of text stays one line, so that people can search for it. No aliases: one list in two fields is
 * written twice, for the corpus format has none.
 */
function stringifyYaml(fields: object): string {
  return stringify(fields, { lineWidth: 0, schema: 'core', aliasDuplicateObjects: false });
}

/** The article as a file of the corpus: front matter with where each field comes from, then the body. */
export function toArticleFile(draft: Draft, id: string, provenance: Provenance): string {
  const body = bodyOf(draft);
  const fields = {
    id,
    headline: draft.headline.value ?? null,
    kicker: draft.kicker.value ?? null,
    description: draft.description.value ?? null,
    datePublished: draft.datePublished.value ?? null,
    ...(draft.dateNote === undefined ? {} : { dateNote: draft.dateNote }),
    dateModified: draft.dateModified.value ?? null,
    publisher: draft.publisher.value ?? null,
    author: draft.author.value,
    agencies: draft.agencies.value,
    url: draft.url.value ?? null,
    inLanguage: draft.inLanguage.value,
    isAccessibleForFree: draft.isAccessibleForFree ?? null,
    ...(draft.form === undefined ? {} : { form: draft.form }),
    captions: draft.captions.map(({ text, credit }) => ({ text, credit: credit ?? null })),
  };
  const imported = {
    import: {
      ...provenance,
      ...(draft.rawUrl === undefined ? {} : { rawUrl: draft.rawUrl }),
      content: contentHash(stringifyYaml(fields), body),
      fields: statusesOf(draft),
      proposals: draft.dateProposals.map(({ edtf, reason }) => ({
        datePublished: edtf,
        reason: dateReasonInFile(reason),
      })),
      removed: draft.removed.map(describeRemoved),
    },
  };
  return `---\n${stringifyYaml({ ...fields, ...imported })}---\n${body}`;
}

/** Fields that have a status, in the order of the file. */
const SOURCED = [
  'headline',
  'kicker',
  'description',
  'datePublished',
  'dateModified',
  'publisher',
  'author',
  'agencies',
  'url',
  'inLanguage',
] as const satisfies readonly (keyof Draft)[];

/** Field → where its value comes from. */
export function statusesOf(draft: Draft): Record<string, Omit<Sourced<never>, 'value'>> {
  return Object.fromEntries(
    SOURCED.map((name) => {
      const { status, basis } = draft[name];
      return [name, { status, basis }];
    }),
  );
}

/** Characters of a removed line that the file keeps. Source: the corpus format; the report shows all. */
const MAX_SHOWN = 60;

/** `1-3 navigation: Zum Inhalt springen`. */
function describeRemoved({ kind, lines, text }: RemovedLines): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const shown = flat.length > MAX_SHOWN ? `${flat.slice(0, MAX_SHOWN - 1)}…` : flat;
  const place =
    lines === undefined
      ? ''
      : `${lines.first === lines.last ? lines.first : `${lines.first}-${lines.last}`} `;
  return `${place}${kind}: ${shown}`;
}
