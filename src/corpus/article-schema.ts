import { z } from 'zod';
import type { ExpectedValue } from '../domain/problem.ts';
import { cleanText } from './clean-text.ts';
import type { FieldName } from './field-names.ts';

/** What each field should hold, for the message about one that does not. */
export const EXPECTED: Readonly<Record<FieldName, ExpectedValue>> = {
  id: 'id',
  headline: 'text',
  kicker: 'text',
  description: 'text',
  datePublished: 'text',
  dateModified: 'text',
  dateNote: 'text',
  publisher: 'text',
  author: 'list-of-texts',
  agencies: 'list-of-texts',
  url: 'web-address',
  inLanguage: 'language-tag',
  isAccessibleForFree: 'yes-or-no',
  form: 'original-or-summary',
  captions: 'list-of-captions',
  import: 'mapping',
};

/** Language of an article that names none. */
const DEFAULT_LANGUAGE = 'de-DE';

/** Longest link a button of Discord can hold (Discord API docs, message components: button `url`). */
const MAX_URL_LENGTH = 512;

/** One line; YAML's escapes can write what the file itself was rid of. */
const text = z.string().transform((value) => cleanText(value).replace(/\s+/gu, ' ').trim());
/** A list of texts, or one text for a list of one. */
const texts = z
  .union([z.array(text.pipe(z.string().min(1))), text])
  .default([])
  .transform((value) => [value].flat());
/** EDTF, read by `parseEdtf`; YAML reads a bare year as a number. */
const date = z.union([text, z.number().int().transform(String)]).optional();

/**
 * The front matter of an article under its canonical names. Fields that are null or blank are left out before: they
 * count as not given.
 */
export const articleFields = z.object({
  id: text.pipe(z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)),
  headline: text.optional(),
  kicker: text.optional(),
  description: text.optional(),
  datePublished: date,
  dateModified: date,
  dateNote: text.optional(),
  publisher: text.optional(),
  author: texts,
  agencies: texts,
  url: text
    .pipe(z.url({ protocol: /^https?$/ }))
    .transform((url) => new URL(url))
    .refine(isPublic)
    .transform(({ href }) => href)
    .pipe(z.string().max(MAX_URL_LENGTH))
    .optional(),
  inLanguage: text
    .pipe(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))
    .default(DEFAULT_LANGUAGE),
  isAccessibleForFree: z.boolean().optional(),
  form: z.enum(['original', 'summary']).default('original'),
  captions: z.array(z.object({ text, credit: text.nullish() })).optional(),
  import: z
    .looseObject({
      fields: z.record(z.string(), z.looseObject({ basis: text.nullish() })).nullish(),
    })
    .optional(),
});

/** What the front matter of a well-formed article holds. */
export type ArticleFields = z.infer<typeof articleFields>;

/** A name with a point, and nobody's credentials before it: `https://discord.com@evil.example` leads astray. */
function isPublic({ hostname, username, password }: URL): boolean {
  return hostname.includes('.') && username === '' && password === '';
}
