import { z } from 'zod';
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

const line = z.looseObject({
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
  inLanguage: text,
  language: text,
  isAccessibleForFree: z.boolean().nullish().catch(undefined),
  articleBody: text,
  text,
  body: text,
  content: text,
});

/**
 * The articles of JSON Lines, one a line, in their order; a line that holds none gives its error. Accepts `headline` or
 * `title`, `datePublished`, `date` or `published`, `articleBody`, `text`, `body` or `content`, and the like.
 *
 * @throws {ImportError} `no-text` where every line is blank
 */
export function readJsonLines(source: string): readonly (Draft | ImportError)[] {
  const read = source.split('\n').flatMap((json, index): (Draft | ImportError)[] => {
    if (json.trim() === '') return [];
    try {
      return [readLine(json, `line ${index + 1}`)];
    } catch (error) {
      if (error instanceof ImportError) return [error];
      throw error;
    }
  });
  if (read.length === 0) throw new ImportError('no-text');
  return read;
}

function readLine(json: string, place: string): Draft {
  const fields = line.safeParse(parseJson(json, place));
  if (!fields.success) throw new ImportError('not-json', `${place}: no object`);
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
      url: data.url || data.link,
      inLanguage: data.inLanguage || data.language,
      isAccessibleForFree: data.isAccessibleForFree ?? undefined,
      content: data.articleBody || data.text || data.body || data.content || '',
    },
    place,
  );
}

function parseJson(json: string, place: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ImportError('not-json', place, error);
  }
}
