import { type Document, isMap, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { FrontMatterFault } from '../domain/problem.ts';
import { yamlFaultOf } from './yaml-fault.ts';

/** A place in a file; both count from 1. */
export type Place = { readonly line: number; readonly column: number };

/** The two parts of an article file. */
export type FrontMatter = {
  /** The mapping as plain values, in the file's order. */
  readonly fields: ReadonlyMap<string, unknown>;
  /** Where a field's name stands; the front matter's begin where it has no such field. */
  readonly placeOfName: (name: string) => Place;
  /** Where a field's value stands. */
  readonly placeOfValue: (name: string) => Place;
  /** What follows the closing fence. */
  readonly body: string;
  /** Line of the file on which `body` begins. */
  readonly bodyLine: number;
};

/** The parts, or what is wrong and where. */
export type FrontMatterResult =
  | { readonly kind: 'parts'; readonly parts: FrontMatter }
  | {
      readonly kind: 'fault';
      readonly reason: FrontMatterFault;
      readonly place: Place;
    };

const FENCE = /^---[ \t]*$/;

/** Aliases multiply (the "billion laughs"); the format has no use for any. */
const MAX_ALIASES = 0;

/**
 * Splits an article file at its `---` fences and reads the YAML between them. Nothing in it is evaluated,
 * dates stay text. Expects NFC text with `\n`.
 */
export function parseFrontMatter(text: string): FrontMatterResult {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => line.trim() !== '');
  if (!FENCE.test(lines[start] ?? ''))
    return fault('no-fence', { line: Math.max(start, 0) + 1, column: 1 });
  const end = lines.findIndex((line, index) => index > start && FENCE.test(line));
  if (end === -1) return fault('not-closed', { line: start + 1, column: 1 });

  const lineCounter = new LineCounter();
  const yaml = lines.slice(start + 1, end).join('\n');
  const document = parseDocument(yaml, { lineCounter, schema: 'core', prettyErrors: false });
  // Offsets count from the line after the opening fence.
  const placeAt = (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + start + 1, column: col };
  };

  const broken = yamlFaultOf(document, yaml);
  if (broken) return fault(broken.reason, placeAt(broken.offset));
  if (!isMap(document.contents)) return fault('not-a-mapping', { line: start + 2, column: 1 });

  let values: unknown;
  try {
    values = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return fault('not-yaml', { line: start + 2, column: 1 });
  }
  const places = placesOf(document, placeAt);
  const begin = { line: start + 1, column: 1 };
  return {
    kind: 'parts',
    parts: {
      fields: new Map(Object.entries(values ?? {})),
      placeOfName: (name) => places.get(name)?.name ?? begin,
      placeOfValue: (name) => places.get(name)?.value ?? begin,
      body: lines.slice(end + 1).join('\n'),
      bodyLine: end + 2,
    },
  };
}

function placesOf(
  document: Document.Parsed,
  placeAt: (offset: number) => Place,
): ReadonlyMap<string, { name: Place; value: Place }> {
  const places = new Map<string, { name: Place; value: Place }>();
  if (!isMap(document.contents)) return places;
  for (const pair of document.contents.items) {
    if (!isPair(pair) || !isScalar(pair.key) || !pair.key.range) continue;
    const name = placeAt(pair.key.range[0]);
    const value = rangeStart(pair.value);
    places.set(String(pair.key.value), {
      name,
      value: value === undefined ? name : placeAt(value),
    });
  }
  return places;
}

function rangeStart(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  const { range } = node;
  return Array.isArray(range) && typeof range[0] === 'number' ? range[0] : undefined;
}

function fault(reason: FrontMatterFault, place: Place): FrontMatterResult {
  return { kind: 'fault', reason, place };
}
