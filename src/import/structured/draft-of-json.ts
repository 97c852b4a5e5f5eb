import { z } from 'zod';
import type { FilePlace } from '../../domain/file-detail.ts';
import { type Draft, ImportError } from '../draft.ts';
import { draftOfFields } from './draft-of-fields.ts';

/** A text, or a number that stands for one; anything else counts as missing. */
const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** A name, or an object that has one (schema.org). */
const name = z.union([z.string(), z.object({ name: z.string() }).transform((one) => one.name)]);

const texts = z
  .union([z.array(name.catch('')), name.transform((value) => [value])])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? []);

const named = name
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** Pages write it as a text, too (schema.org `False`). */
const yesNo = z
  .union([z.boolean(), z.stringbool({ truthy: ['true'], falsy: ['false'] })])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

/** The address itself, or the page that has it (schema.org). */
const page = z
  .union([z.string(), z.object({ '@id': z.string() }).transform((one) => one['@id'])])
  .nullish()
  .catch(undefined)
  .transform((value) => value ?? undefined);

const article = z.object({
  headline: text,
  title: text,
  kicker: text,
  description: text,
  lede: text,
  datePublished: text,
  date: text,
  published: text,
  dateModified: text,
  publisher: named,
  source: named,
  author: texts,
  authors: texts,
  agencies: texts,
  url: text,
  link: text,
  mainEntityOfPage: page,
  inLanguage: text,
  language: text,
  isAccessibleForFree: yesNo,
  articleBody: text,
  text,
  body: text,
  content: text,
});

/**
 * An article of an export. Accepts `headline` or `title`, `datePublished`, `date` or `published`, `articleBody`, `text`,
 * `body` or `content`, and the like; a value of the wrong kind counts as missing.
 *
 * @param place of the article in its source, for the basis of its fields
 * @throws {ImportError} `not-json` where it is no object, `no-text`
 */
export function draftOfJson(value: unknown, place: FilePlace): Draft {
  const fields = article.safeParse(value);
  if (!fields.success) throw new ImportError('not-json', { kind: 'no-object', place });
  const { data } = fields;
  return draftOfFields(
    {
      headline: data.headline || data.title,
      kicker: data.kicker,
      description: data.description || data.lede,
      datePublished: data.datePublished || data.date || data.published,
      dateModified: data.dateModified,
      publisher: data.publisher || data.source,
      author: data.author.length > 0 ? data.author : data.authors,
      agencies: data.agencies,
      url: data.url || data.link || data.mainEntityOfPage,
      inLanguage: data.inLanguage || data.language,
      isAccessibleForFree: data.isAccessibleForFree,
      content: contentOf(data),
    },
    place,
  );
}

/** Whether a value has the text of an article itself, be there lists in it or not. */
export function hasContent(value: unknown): boolean {
  const fields = article.safeParse(value);
  return fields.success && contentOf(fields.data).trim() !== '';
}

function contentOf(data: z.infer<typeof article>): string {
  return data.articleBody || data.text || data.body || data.content || '';
}
