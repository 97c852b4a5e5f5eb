import { parseFeed } from 'feedsmith';
import { z } from 'zod';
import { type Draft, ImportError } from '../draft.ts';
import { type ArticleFields, draftOfFields } from './draft-of-fields.ts';

/** Items of one feed, at most; more is an export, which belongs into JSON Lines. */
const MAX_ITEMS = 10_000;

const text = z.string().optional().catch(undefined);
const value = z
  .union([z.string(), z.object({ value: z.string() }).transform((one) => one.value)])
  .optional()
  .catch(undefined);
const names = z
  .array(
    z.union([z.string(), z.object({ name: z.string() }).transform((one) => one.name)]).catch(''),
  )
  .optional()
  .catch(undefined);
const texts = z.array(z.string()).optional().catch(undefined);
const links = z
  .array(z.object({ href: z.string(), rel: text }))
  .optional()
  .catch(undefined);

/** An item of RSS, RDF, Atom or JSON Feed, as the parser gives it. */
const item = z.looseObject({
  title: value,
  link: text,
  url: text,
  links,
  description: value,
  summary: value,
  content: z
    .union([
      z.string(),
      z.object({ encoded: z.string() }).transform((one) => one.encoded),
      z.object({ value: z.string() }).transform((one) => one.value),
    ])
    .optional()
    .catch(undefined),
  content_html: text,
  content_text: text,
  pubDate: text,
  published: text,
  date_published: text,
  updated: text,
  date_modified: text,
  dc: z
    .looseObject({ date: text, dates: texts, creator: text, creators: texts })
    .optional()
    .catch(undefined),
  authors: names,
  language: text,
});

const feed = z.looseObject({
  title: value,
  language: text,
  items: z.array(z.unknown()).optional().catch(undefined),
  entries: z.array(z.unknown()).optional().catch(undefined),
});

/**
 * The articles of a feed (RSS, RDF, Atom, JSON Feed), in its order; an item without text gives its error. Nothing is
 * fetched: of an item with a teaser only, the teaser is the article.
 *
 * @throws {ImportError} `not-xml` where it is no feed, `no-text` where it has no item, `too-large`
 */
export function readFeed(source: string): readonly (Draft | ImportError)[] {
  const parsed = feed.safeParse(parse(source));
  if (!parsed.success) throw new ImportError('not-xml', { kind: 'no-feed' });
  const { title, language, items = [], entries = [] } = parsed.data;
  const all = [...items, ...entries];
  if (all.length === 0) throw new ImportError('no-text', { kind: 'no-item' });
  if (all.length > MAX_ITEMS)
    throw new ImportError('too-large', {
      kind: 'size',
      found: all.length,
      max: MAX_ITEMS,
      unit: 'items',
    });
  return all.map((one, index) => {
    const place = { kind: 'item', number: index + 1 } as const;
    try {
      return draftOfFields(fieldsOf(item.parse(one), title, language), place);
    } catch (error) {
      if (error instanceof ImportError) return error;
      return new ImportError('not-xml', place, error);
    }
  });
}

function parse(source: string): unknown {
  // Entities of its own make a small file large ("billion laughs"); a feed needs none.
  if (/<!ENTITY/i.test(source)) throw new ImportError('not-xml', { kind: 'entities' });
  try {
    return parseFeed(source).feed;
  } catch (error) {
    const words = error instanceof Error ? error.message : '';
    throw new ImportError('not-xml', words === '' ? undefined : { kind: 'words', words }, error);
  }
}

function fieldsOf(
  one: z.infer<typeof item>,
  feedTitle: string | undefined,
  feedLanguage: string | undefined,
): ArticleFields {
  const teaser = one.description ?? one.summary;
  const content = one.content ?? one.content_html ?? one.content_text;
  const own = one.links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href;
  return {
    headline: one.title,
    description: content === undefined ? undefined : plain(teaser),
    datePublished:
      one.pubDate ?? one.published ?? one.date_published ?? one.dc?.date ?? one.dc?.dates?.[0],
    dateModified: one.updated ?? one.date_modified,
    publisher: feedTitle,
    author: one.authors ?? one.dc?.creators ?? [one.dc?.creator ?? ''],
    url: one.link ?? one.url ?? own,
    inLanguage: one.language ?? feedLanguage,
    content: content ?? teaser ?? '',
  };
}

/** A teaser without its tags. */
function plain(html: string | undefined): string | undefined {
  return html?.replace(/<[^<>]{0,2000}>/g, ' ');
}
