import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** A file of the page. */
export type PageFile = { readonly content: Buffer; readonly contentType: string };

const PAGE_FOLDER = new URL('./page/', import.meta.url);

/** What the page's files are, by extension. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The names are listed once, so no request can ask for any other path. */
const NAMES: ReadonlySet<string> = new Set(readdirSync(PAGE_FOLDER));

/** A file of the page by its name (`page.js`), undefined if there is none. */
export async function readPageFile(name: string): Promise<PageFile | undefined> {
  const contentType = CONTENT_TYPES[path.extname(name)];
  if (contentType === undefined || !NAMES.has(name)) return undefined;
  return { content: await readFile(new URL(name, PAGE_FOLDER)), contentType };
}
