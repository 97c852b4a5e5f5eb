import type { JsonValue } from '../world/json.ts';
import { isJsonObject } from '../world/json.ts';
import type { Form } from './form.ts';
import {
  MAX_COLOR,
  MAX_EMBED_AUTHOR,
  MAX_EMBED_DESCRIPTION,
  MAX_EMBED_FIELD_NAME,
  MAX_EMBED_FIELD_VALUE,
  MAX_EMBED_FIELDS,
  MAX_EMBED_FOOTER,
  MAX_EMBED_SUM,
  MAX_EMBED_TITLE,
  MAX_MEDIA_URL,
} from './limits.ts';
import {
  anything,
  flag,
  integer,
  list,
  may,
  must,
  object,
  objectsIn,
  text,
  textIn,
  trimmedText,
  url,
} from './shape.ts';

const link = url(MAX_MEDIA_URL);
const image = url(MAX_MEDIA_URL, ['http', 'https', 'attachment']);
const imageObject = object({
  url: may(image),
  proxy_url: may(anything),
  width: may(anything),
  height: may(anything),
});

/** One embed of a message. */
export const embed = object({
  type: may(text({ max: MAX_MEDIA_URL })),
  title: may(trimmedText({ max: MAX_EMBED_TITLE })),
  description: may(trimmedText({ max: MAX_EMBED_DESCRIPTION })),
  url: may(link),
  timestamp: may(text({ max: MAX_MEDIA_URL })),
  color: may(integer({ min: 0, max: MAX_COLOR })),
  footer: may(object({ text: may(trimmedText({ max: MAX_EMBED_FOOTER })), icon_url: may(image) })),
  author: may(
    object({
      name: may(trimmedText({ max: MAX_EMBED_AUTHOR })),
      url: may(link),
      icon_url: may(image),
    }),
  ),
  image: may(imageObject),
  thumbnail: may(imageObject),
  video: may(anything),
  provider: may(anything),
  fields: may(
    list(
      object({
        name: must(trimmedText({ min: 1, max: MAX_EMBED_FIELD_NAME })),
        value: must(trimmedText({ min: 1, max: MAX_EMBED_FIELD_VALUE })),
        inline: may(flag),
      }),
      { max: MAX_EMBED_FIELDS },
    ),
  ),
});

function nestedText(value: JsonValue | undefined, key: string): string {
  return isJsonObject(value) ? textIn(value[key]) : '';
}

/** The characters that count towards the sum over all embeds of a message. */
function embedTextLength(embeds: JsonValue | undefined): number {
  const texts = objectsIn(embeds, '').flatMap(([one]) => [
    textIn(one['title']),
    textIn(one['description']),
    nestedText(one['footer'], 'text'),
    nestedText(one['author'], 'name'),
    ...objectsIn(one['fields'], '').flatMap(([field]) => [
      textIn(field['name']),
      textIn(field['value']),
    ]),
  ]);
  return texts.reduce((sum, part) => sum + part.trim().length, 0);
}

/** All embeds of a message together stay within 6000 characters. */
export function checkEmbedSum(embeds: JsonValue | undefined, path: string, form: Form): void {
  if (embedTextLength(embeds) <= MAX_EMBED_SUM) return;
  const words = `Embed size exceeds maximum size of ${MAX_EMBED_SUM}`;
  form.refuse(path, 'MAX_EMBED_SIZE_EXCEEDED', words);
}
