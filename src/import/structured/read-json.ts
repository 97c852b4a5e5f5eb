import { type Draft, ImportError } from '../draft.ts';
import { draftOfJson, hasContent } from './draft-of-json.ts';
import { findJsonFault } from './find-json-fault.ts';
import { readFeed } from './read-feed.ts';

/** Articles of one file, at most; more is an export, which belongs into JSON Lines. As for feeds. */
const MAX_ITEMS = 10_000;

/** Objects around a list of articles, at most; APIs use two (`response`, `results`). */
const MAX_WRAPPERS = 4;

/** Fields under which APIs and exports hold their list of articles, or an object that has it. */
const LISTS = ['@graph', 'articles', 'items', 'data', 'results', 'response'] as const;

/** Articles of schema.org. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Reportage|LiveBlog|Report|Review)$/i;

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The articles of a JSON file, in its order; an item that holds none gives its error. Takes one article, an array of them, an
 * object with such an array (`articles`, `items`, `data`, `results`, schema.org's `@graph`) and a JSON Feed. Fields have the
 * names of JSON Lines; of schema.org objects with a type only those are taken that are articles or have a text.
 *
 * @throws {ImportError} `not-json` with line and column, `no-text` where there is no item, `too-large`
 */
export function readJson(source: string): readonly (Draft | ImportError)[] {
  const json = source.replace(/^\uFEFF+/u, '');
  const value = parseJson(json);
  if (isJsonFeed(value)) return readFeed(json);
  const items = itemsIn(value);
  if (items.length > MAX_ITEMS)
    throw new ImportError('too-large', {
      kind: 'size',
      found: items.length,
      max: MAX_ITEMS,
      unit: 'items',
    });
  const byId = objectsById(items);
  const read = items.flatMap((item, index): (Draft | ImportError)[] => {
    if (isOtherThing(item)) return [];
    try {
      return [draftOfJson(withNames(item, byId), { kind: 'item', number: index + 1 })];
    } catch (error) {
      if (error instanceof ImportError) return [error];
      throw error;
    }
  });
  if (read.length === 0) throw new ImportError('no-text', { kind: 'no-item' });
  return read;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    const fault = findJsonFault(json);
    throw new ImportError('not-json', fault && { kind: 'place', ...fault }, error);
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** A field of the object's own: one that is called `__proto__` lends it none. */
function fieldOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

function isJsonFeed(value: unknown): boolean {
  const version = isObject(value) ? fieldOf(value, 'version') : undefined;
  return typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\//i.test(version);
}

/** The values that should be articles. */
function itemsIn(value: unknown): readonly unknown[] {
  const members = listOf(value);
  if (!members) return listIn(value, 0) ?? [value];
  // Pages write several graphs side by side; any other member stands for itself.
  return members.flatMap((member) => {
    const graph = isObject(member) ? fieldOf(member, '@graph') : undefined;
    return listOf(graph) ?? [member];
  });
}

/** The list in an object around articles; an article that has lists of its own is none. */
function listIn(value: unknown, depth: number): readonly unknown[] | undefined {
  if (!isObject(value) || depth === MAX_WRAPPERS || hasContent(value)) return undefined;
  const fields = LISTS.map((name) => fieldOf(value, name));
  const found = fields.map(listOf).find((list) => list?.some(isObject));
  if (found) return found;
  for (const field of fields) {
    const list =
      listIn(field, depth + 1) ?? (isObject(field) && hasContent(field) ? [field] : undefined);
    if (list) return list;
  }
  return undefined;
}

/** A list of links, a site, a person: what stands beside the article in schema.org's graphs. */
function isOtherThing(item: unknown): boolean {
  if (!isObject(item)) return false;
  const types = [fieldOf(item, '@type')].flat().filter((type) => typeof type === 'string');
  return types.length > 0 && !types.some((type) => ARTICLE_TYPE.test(type)) && !hasContent(item);
}

function objectsById(items: readonly unknown[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const item of items) {
    const id = isObject(item) ? fieldOf(item, '@id') : undefined;
    if (isObject(item) && typeof id === 'string') byId.set(id, item);
  }
  return byId;
}

/** The article with the names of its publisher and authors where a graph holds these as things of their own. */
function withNames(item: unknown, byId: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(item) || byId.size === 0) return item;
  const resolved = (value: unknown): unknown => {
    const id = isObject(value) && !Object.hasOwn(value, 'name') ? value['@id'] : undefined;
    return typeof id === 'string' ? (byId.get(id) ?? value) : value;
  };
  const author = fieldOf(item, 'author');
  return {
    ...item,
    author: Array.isArray(author) ? author.map(resolved) : resolved(author),
    publisher: resolved(fieldOf(item, 'publisher')),
  };
}
