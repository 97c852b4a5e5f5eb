import { isMap, isScalar, parseDocument } from 'yaml';
import { canonicalName } from './field-names.ts';

/** A field that got its canonical name. */
export type Renamed = { readonly from: string; readonly to: string };

/** A field of a front matter by its path: `['import', 'fields']` is a field within a field. */
export type FieldValue = {
  readonly path: readonly string[];
  /** `undefined` takes the field out. */
  readonly value: unknown;
};

/** A file's text around its YAML; together they are the file. */
type Parts = {
  /** Up to the YAML: byte order mark, blank lines, fence. */
  readonly before: string;
  readonly yaml: string;
  /** From the closing fence on. */
  readonly after: string;
};

/** Opening fence, YAML, closing fence; line ends of any kind. */
const FILE = /(?<![\s\S])(\uFEFF?\s*---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$[\s\S]*)$/m;

/**
 * Sets fields of an article's front matter; comments and all other fields stay, their layout may change. A path through
 * something that is no mapping is left out.
 *
 * @returns the file's new text; `undefined` where it has no front matter that can be read
 */
export function setFields(text: string, values: readonly FieldValue[]): string | undefined {
  const parts = split(text);
  const document = parts && parseYaml(parts.yaml);
  if (!parts || !document) return undefined;
  for (const { path, value } of values) {
    const isBlocked = path
      .slice(0, -1)
      .map((_, at) => path.slice(0, at + 1))
      .some((above) => document.hasIn(above) && !isMap(document.getIn(above)));
    if (isBlocked) continue;
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, value);
  }
  const lineEnd = parts.yaml.includes('\r\n') ? '\r\n' : '\n';
  const yaml = document.toString({ lineWidth: 0 }).replace(/\r?\n/g, lineEnd);
  return parts.before + yaml + parts.after;
}

/**
 * Gives every field its canonical name: `title` becomes `headline`; nothing else of the file changes. A field whose canonical
 * name stands there, too, keeps its own: a person has to choose.
 */
export function useCanonicalNames(text: string): {
  readonly text: string;
  readonly renamed: readonly Renamed[];
} {
  const parts = split(text);
  const document = parts && parseYaml(parts.yaml);
  const renamed: Renamed[] = [];
  if (!parts || !document || !isMap(document.contents)) return { text, renamed };
  const keys = document.contents.items.flatMap(({ key }) => (isScalar(key) ? [key] : []));
  const names = new Set(keys.map(({ value }) => String(value)));
  let yaml = parts.yaml;
  let grown = 0;
  for (const { value, range } of keys) {
    const from = String(value);
    const to = canonicalName(from);
    if (to === undefined || to === from || names.has(to) || !range) continue;
    yaml = yaml.slice(0, range[0] + grown) + to + yaml.slice(range[1] + grown);
    grown += to.length - (range[1] - range[0]);
    names.add(to);
    renamed.push({ from, to });
  }
  return { text: parts.before + yaml + parts.after, renamed };
}

function split(text: string): Parts | undefined {
  const [, before, yaml, after] = FILE.exec(text) ?? [];
  return before === undefined || yaml === undefined || after === undefined
    ? undefined
    : { before, yaml, after };
}

function parseYaml(yaml: string) {
  const document = parseDocument(yaml, { schema: 'core' });
  return document.errors.length > 0 || !isMap(document.contents) ? undefined : document;
}
