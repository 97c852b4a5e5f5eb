import { isMap, isPair, isScalar, parseDocument } from 'yaml';
import { canonicalName } from './field-names.ts';

/** A field that got its canonical name. */
export type Renamed = { readonly from: string; readonly to: string };

const FENCE = /^---[ \t]*$/;

/**
 * Sets fields of an article's front matter and leaves everything else as it is, comments included.
 *
 * @param values by path: `['import', 'fields']` is a field within a field
 * @returns the file's new text; `undefined` where it has no front matter that can be read
 */
export function setFields(
  text: string,
  values: readonly { readonly path: readonly string[]; readonly value: unknown }[],
): string | undefined {
  return editDocument(text, (document) => {
    for (const { path, value } of values) document.setIn(path, value);
  });
}

/**
 * Gives every field its canonical name: `title` becomes `headline`. A field whose canonical name stands there, too, keeps
 * its own: a person has to choose.
 */
export function useCanonicalNames(text: string): {
  readonly text: string;
  readonly renamed: readonly Renamed[];
} {
  const renamed: Renamed[] = [];
  const edited = editDocument(text, (document) => {
    if (!isMap(document.contents)) return;
    const names = new Set(
      document.contents.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')),
    );
    for (const pair of document.contents.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const from = String(pair.key.value);
      const to = canonicalName(from);
      if (to === undefined || to === from || names.has(to)) continue;
      pair.key.value = to;
      names.add(to);
      renamed.push({ from, to });
    }
  });
  return { text: renamed.length === 0 ? text : (edited ?? text), renamed };
}

function editDocument(
  text: string,
  edit: (document: ReturnType<typeof parseDocument>) => void,
): string | undefined {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line));
  if (!FENCE.test(lines[start] ?? '') || end === -1) return undefined;
  const document = parseDocument(lines.slice(start + 1, end).join('\n'), { schema: 'core' });
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  edit(document);
  const yaml = document.toString({ lineWidth: 0 }).trimEnd();
  return [...lines.slice(0, start + 1), yaml, ...lines.slice(end)].join('\n');
}
