import { z } from 'zod';
import type { ExpectedValue } from '../domain/problem.ts';

/** What a field's message may say it should have held; zod carries it as its message. */
const EXPECTED_VALUES = [
  'text',
  'list-of-texts',
  'list-of-captions',
  'yes-or-no',
  'web-address',
  'original-or-summary',
  'language-tag',
  'id',
  'mapping',
  'list-of-groups',
  'list-of-questions',
] as const satisfies readonly ExpectedValue[];

/** Language of an article that names none. */
const DEFAULT_LANGUAGE = 'de-DE';

/** Longest link a button of Discord can hold (Discord API docs, message components: button `url`). */
const MAX_URL_LENGTH = 512;

const expected = (value: ExpectedValue) => ({ error: value });
const text = z.string(expected('text')).trim();
const optionalText = text
  .nullish()
  .transform((value) => (value === '' ? undefined : (value ?? undefined)));
/** A list of texts, or one text for a list of one. */
const texts = z
  .union([z.array(z.string().trim().min(1)), z.string().trim().min(1)], expected('list-of-texts'))
  .nullish()
  .transform((value) => (value === null || value === undefined ? [] : [value].flat()));

/** The front matter of an article under its canonical names. Dates are read by `parseEdtf`. */
export const articleFields = z.object({
  id: text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, expected('id')),
  headline: text.min(1, expected('text')),
  kicker: optionalText,
  description: optionalText,
  // YAML reads a bare year as a number.
  datePublished: z.union([text, z.number().int().transform(String)], expected('text')).nullish(),
  dateModified: z.union([text, z.number().int().transform(String)], expected('text')).nullish(),
  dateNote: optionalText,
  publisher: optionalText,
  author: texts,
  agencies: texts,
  url: z
    .url({ protocol: /^https?$/, error: 'web-address' })
    .max(MAX_URL_LENGTH, expected('web-address'))
    .nullish()
    .transform((value) => value ?? undefined),
  inLanguage: z
    .string(expected('language-tag'))
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, expected('language-tag'))
    .default(DEFAULT_LANGUAGE),
  isAccessibleForFree: z.boolean(expected('yes-or-no')).nullish(),
  form: z.enum(['original', 'summary'], expected('original-or-summary')).default('original'),
  captions: z
    .array(
      z.object({ text: z.string(), credit: z.string().nullish() }),
      expected('list-of-captions'),
    )
    .nullish(),
  import: z
    .looseObject(
      { fields: z.record(z.string(), z.looseObject({ basis: z.string().nullish() })).nullish() },
      expected('mapping'),
    )
    .nullish(),
});

/** What the front matter of a well-formed article holds. */
export type ArticleFields = z.infer<typeof articleFields>;

/** What a field whose value does not fit should have held. */
export function expectedValueOf(message: string): ExpectedValue {
  return EXPECTED_VALUES.find((value) => value === message) ?? 'text';
}
