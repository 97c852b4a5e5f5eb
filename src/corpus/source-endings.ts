/** Endings of files that articles can be imported from, in lower case and with the dot; of them only `.md` is read as an article. */
export const SOURCE_ENDINGS: ReadonlySet<string> = new Set(
  '.txt .text .html .htm .xhtml .md .markdown .jsonl .ndjson .json .xml .rss .atom'.split(' '),
);
