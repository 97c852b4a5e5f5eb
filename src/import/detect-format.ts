/** What a source can be. */
export const FORMATS = ['text', 'html', 'md', 'jsonl', 'feed'] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['jsonl', 'jsonl'],
  ['ndjson', 'jsonl'],
  ['rss', 'feed'],
  ['atom', 'feed'],
]);

/** Characters at the start that are looked at. */
const HEAD_LENGTH = 2000;

/** By the ending of its name where that says it, else by what it begins with; text where nothing else fits. */
export function detectFormat(name: string, text: string): Format {
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const known = BY_ENDING.get(ending);
  if (known !== undefined && known !== 'md' && known !== 'text') return known;
  const head = text.slice(0, HEAD_LENGTH).trimStart();
  if (
    /^<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b|^<(?:rss|feed|rdf:RDF)\b/i.test(
      head,
    )
  )
    return 'feed';
  if (
    /^\{[\s\S]*"(?:version|items)"[\s\S]*"?jsonfeed|^\{\s*"version"\s*:\s*"https:\/\/jsonfeed/i.test(
      head,
    )
  )
    return 'feed';
  if (/^(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<!doctype html)/i.test(head)) return 'html';
  if (head.startsWith('{') && isJson(firstLine(text))) return 'jsonl';
  if (/^---[ \t]*\n/.test(head)) return 'md';
  return known ?? 'text';
}

function firstLine(text: string): string {
  return text.split('\n').find((line) => line.trim() !== '') ?? '';
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
