/** What a source can be. */
export const FORMATS = ['text', 'html', 'md', 'json', 'jsonl', 'feed'] as const;
export type Format = (typeof FORMATS)[number];

const BY_ENDING: ReadonlyMap<string, Format> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'md'],
  ['markdown', 'md'],
  ['json', 'json'],
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
  // What these hold is often something more special.
  if (known !== undefined && known !== 'md' && known !== 'text' && known !== 'json') return known;
  const head = text.slice(0, HEAD_LENGTH).trimStart();
  if (
    /^<\?xml[^>]*>\s*(?:<!--[\s\S]*?-->\s*)*<(?:rss|feed|rdf:RDF)\b|^<(?:rss|feed|rdf:RDF)\b/i.test(
      head,
    )
  )
    return 'feed';
  if (/^\{[\s\S]*"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\b/i.test(head)) return 'feed';
  if (/^(?:<!doctype html|<html\b|<\?xml[^>]*>\s*<!doctype html)/i.test(head)) return 'html';
  if (/^[{[]/.test(head)) {
    const lines = firstLines(text);
    // One of the two may be broken: an object of many lines never has a whole one in either.
    if (lines.length === 2 && head.startsWith('{') && lines.some(isJsonObject)) return 'jsonl';
    if (isJson(text.trim())) return 'json';
  }
  if (/^---[ \t]*\n/.test(head)) return 'md';
  return known ?? 'text';
}

/** The first two lines that are not blank, where there are so many. */
function firstLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < 2; ) {
    const end = text.indexOf('\n', start);
    const line = text.slice(start, end === -1 ? undefined : end);
    if (line.trim() !== '') lines.push(line);
    start = end === -1 ? text.length : end + 1;
  }
  return lines;
}

function isJsonObject(line: string): boolean {
  return line.trimStart().startsWith('{') && isJson(line);
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}
