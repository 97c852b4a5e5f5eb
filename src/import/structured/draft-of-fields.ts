import { cleanText } from '../../corpus/clean-text.ts';
import { parseEdtf } from '../../corpus/edtf.ts';
import type { FilePlace } from '../../domain/file-detail.ts';
import { cleanUrl } from '../clean-url.ts';
import {
  type Draft,
  type DraftBlock,
  ImportError,
  MISSING,
  type RemovedLines,
  type Sourced,
} from '../draft.ts';
import { readDateValue } from '../html/read-date-text.ts';
import { blocksOfContent } from './blocks-of-content.ts';

/** What a structured source says of an article; a field that is missing is `undefined`. */
export type ArticleFields = {
  readonly headline: string | undefined;
  readonly kicker?: string | undefined;
  readonly description: string | undefined;
  readonly datePublished: string | undefined;
  readonly dateModified?: string | undefined;
  readonly publisher: string | undefined;
  readonly author: readonly string[];
  readonly agencies?: readonly string[];
  readonly url: string | undefined;
  readonly inLanguage: string | undefined;
  readonly isAccessibleForFree?: boolean | undefined;
  /** Plain text with blank lines between paragraphs, or HTML. */
  readonly content: string;
};

/** Language of an article that names none, as in the corpus format. */
const DEFAULT_LANGUAGE = 'de-DE';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * A draft of what a structured source says; a date, address or language that cannot be read is missing, and told among what
 * was removed.
 *
 * @param place of the article in its source, for the basis of its fields: `line 3 headline`
 * @throws {ImportError} `no-text`
 */
export function draftOfFields(fields: ArticleFields, place: FilePlace | string): Draft {
  const isNamed = typeof place === 'string';
  const where = isNamed ? place : `${place.kind} ${place.number}`;
  const blocks = blocksOfContent(fields.content);
  const description = oneLine(fields.description);
  if (blocks.length === 0 && description === undefined)
    throw new ImportError('no-text', isNamed ? undefined : place);
  const body: readonly DraftBlock[] =
    blocks.length > 0 ? blocks : [{ kind: 'paragraph', text: description ?? '' }];
  const removed: RemovedLines[] = [];
  const read = (
    name: string,
    value: string | undefined,
    parse: (text: string) => string | undefined,
  ): Sourced<string | undefined> => {
    const text = oneLine(value);
    if (text === undefined) return MISSING;
    const parsed = parse(text);
    if (parsed !== undefined) return { value: parsed, status: 'given', basis: `${where} ${name}` };
    removed.push({ kind: name === 'url' ? 'url' : 'date', lines: undefined, text });
    return MISSING;
  };
  const asIs = (name: string, value: string | undefined) => read(name, value, (text) => text);
  const language = oneLine(fields.inLanguage);
  const isTag = language !== undefined && LANGUAGE_TAG.test(language);
  const list = (name: string, values: readonly string[]): Sourced<readonly string[]> => {
    const found = values.flatMap((value) => oneLine(value) ?? []);
    return found.length === 0
      ? { value: [], status: 'missing', basis: '' }
      : { value: found, status: 'given', basis: `${where} ${name}` };
  };
  const url = read('url', fields.url, (text) => cleanUrl(text));
  return {
    headline: asIs('headline', fields.headline),
    kicker: asIs('kicker', fields.kicker),
    description: blocks.length > 0 ? asIs('description', fields.description) : MISSING,
    datePublished: read('datePublished', fields.datePublished, readDate),
    dateModified: read('dateModified', fields.dateModified, readDate),
    dateProposals: [],
    publisher: asIs('publisher', fields.publisher),
    author: list('author', fields.author),
    agencies: list('agencies', fields.agencies ?? []),
    url,
    rawUrl: fields.url === url.value ? undefined : fields.url,
    inLanguage: isTag
      ? { value: language, status: 'given', basis: `${where} inLanguage` }
      : { value: DEFAULT_LANGUAGE, status: 'inferred', basis: 'default' },
    isAccessibleForFree: fields.isAccessibleForFree,
    captions: [],
    blocks: body,
    removed,
  };
}

/** EDTF as it stands, else the day of whatever form it has. */
function readDate(text: string): string | undefined {
  return parseEdtf(text).kind === 'date' ? text : readDateValue(text);
}

function oneLine(text: string | undefined): string | undefined {
  const flat = cleanText(text ?? '')
    .replace(/\s+/gu, ' ')
    .trim();
  return flat === '' ? undefined : flat;
}
