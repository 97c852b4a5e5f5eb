import { z } from 'zod';
import { flatText } from './flat-text.ts';
import { MAX_FIELD_LENGTH, MAX_JSON_LD_VALUES } from './limits.ts';

/** What a page's JSON-LD says about its article; fields that are not there or not readable are `undefined`. */
export type JsonLdArticle = {
  readonly headline: string | undefined;
  readonly description: string | undefined;
  /** As written. */
  readonly datePublished: string | undefined;
  readonly dateModified: string | undefined;
  readonly publisher: string | undefined;
  readonly authors: readonly string[];
  readonly url: string | undefined;
  readonly section: string | undefined;
  readonly credits: readonly string[];
  readonly isAccessibleForFree: boolean | undefined;
  /** May hold markup and line breaks. */
  readonly articleBody: string | undefined;
};

type JsonObject = Readonly<Record<string, unknown>>;

const line = z.string().transform((text) => flatText(text.slice(0, MAX_FIELD_LENGTH)));
const yesNo = z.union([
  z.boolean(),
  z.stringbool({ truthy: ['true', 'yes', '1'], falsy: ['false', 'no', '0'] }),
]);

/** Articles of schema.org, with the forms pages use for them; a page's own `WebPage` may carry the dates. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|LiveBlog|Report|Review)$/i;
const PAGE_TYPE = /(?:WebPage|ItemPage|CreativeWork)$/i;

/**
 * Finds the article in a page's JSON-LD scripts. The first article wins, unless a later one is `isMeant` (has the page's
 * own headline) and the first is not; what it lacks of dates, authors and publisher is taken from the page's own entry.
 * Broken scripts are mended where the mistake is common (line breaks in texts, trailing commas), else skipped.
 */
export function findJsonLdArticle(
  scripts: readonly string[],
  isMeant: (headline: string) => boolean,
): JsonLdArticle | undefined {
  const objects = scripts.flatMap((script) => objectsIn(parseLenient(script)));
  const byId = new Map<string, JsonObject>();
  for (const object of objects) {
    const id = object['@id'];
    if (typeof id === 'string' && Object.keys(object).length > 1 && !byId.has(id))
      byId.set(id, object);
  }
  const articles = objects.filter((object) =>
    typesOf(object).some((type) => ARTICLE_TYPE.test(type)),
  );
  const article =
    articles.find((object) => isMeant(lineOf(object['headline'] ?? object['name']) ?? '')) ??
    articles[0];
  const page = objects.find((object) => typesOf(object).some((type) => PAGE_TYPE.test(type)));
  const main = article ?? page;
  if (main === undefined) return undefined;
  const names = (value: unknown) => namesOf(value, byId);
  return {
    headline: lineOf(article?.['headline']) ?? lineOf(article?.['name']),
    description: lineOf(article?.['description']),
    datePublished:
      lineOf(main['datePublished']) ??
      lineOf(main['dateCreated']) ??
      lineOf(page?.['datePublished']),
    dateModified: lineOf(main['dateModified']) ?? lineOf(page?.['dateModified']),
    publisher: names(main['publisher'])[0],
    authors: names(article?.['author'] ?? article?.['creator']),
    url: urlOf(main['mainEntityOfPage']) ?? urlOf(main['url']),
    section: [article?.['articleSection']].flat().map(lineOf)[0],
    credits: [article?.['creditText'], article?.['copyrightNotice']]
      .map(lineOf)
      .concat(names(article?.['sourceOrganization']))
      .filter((credit) => credit !== undefined),
    isAccessibleForFree: yesNo.optional().catch(undefined).parse(main['isAccessibleForFree']),
    articleBody: z
      .string()
      .optional()
      .catch(undefined)
      .parse(article?.['articleBody'] ?? article?.['text']),
  };
}

/** Parses a script, or gives `undefined`. */
function parseLenient(script: string): unknown {
  const text = script
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*$/, '')
    .replace(/;\s*$/, '');
  for (const candidate of [text, text.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      const value: unknown = JSON.parse(candidate);
      return value;
    } catch {
      // The next candidate; a script that none of them mends says nothing.
    }
  }
  return undefined;
}

/** All objects of a value, outer ones first; without recursion, for it may nest deeper than the stack. */
function objectsIn(value: unknown): readonly JsonObject[] {
  const objects: JsonObject[] = [];
  const waiting: unknown[] = [value];
  for (let index = 0; index < Math.min(waiting.length, MAX_JSON_LD_VALUES); index += 1) {
    const each = waiting[index];
    if (isObject(each)) objects.push(each);
    else if (!Array.isArray(each)) continue;
    for (const member of Object.values(each))
      if (typeof member === 'object' && waiting.length < MAX_JSON_LD_VALUES) waiting.push(member);
  }
  return objects;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(object: JsonObject): readonly string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}

function lineOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return line.optional().catch(undefined).parse(first) || undefined;
}

function urlOf(value: unknown): string | undefined {
  return isObject(value) ? (lineOf(value['@id']) ?? lineOf(value['url'])) : lineOf(value);
}

/** Names of persons and organisations: a text, an object, a reference to one, or a list of these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, JsonObject>): readonly string[] {
  return [value]
    .flat()
    .slice(0, 50)
    .flatMap((each: unknown) => {
      if (!isObject(each)) return lineOf(each) ?? [];
      const id = each['@id'];
      const known = each['name'] === undefined && typeof id === 'string' ? byId.get(id) : undefined;
      const { name } = known ?? each;
      return [name].flat().flatMap((one: unknown) => lineOf(one) ?? []);
    });
}
