import { decodeText } from './decode-text.ts';
import { detectFormat, type Format } from './detect-format.ts';
import type { Draft, ImportError } from './draft.ts';
import { decodeHtml } from './html/decode-html.ts';
import { readHtml } from './html/read-html.ts';
import { readMarkdown } from './markdown/read-markdown.ts';
import type { Source } from './source-part.ts';
import { readFeed } from './structured/read-feed.ts';
import { readJson } from './structured/read-json.ts';
import { readJsonLines } from './structured/read-json-lines.ts';
import { readRawText } from './text/read-raw-text.ts';

/**
 * The articles of a source, in its order.
 *
 * @throws {ImportError} if it holds none that can be read
 */
export function readSource(
  { name, bytes }: Source,
  format: Format | 'auto',
): readonly (Draft | ImportError)[] {
  const { text } = decodeText(bytes);
  switch (format === 'auto' ? detectFormat(name ?? '', text) : format) {
    case 'text':
      return readRawText(text);
    case 'html':
      // Again from the bytes: a page may name another encoding than its bytes look like.
      return [readHtml(decodeHtml(bytes))];
    case 'md':
      return [readMarkdown(text)];
    case 'json':
      return readJson(text);
    case 'jsonl':
      return readJsonLines(text);
    case 'feed':
      return readFeed(text);
  }
}
