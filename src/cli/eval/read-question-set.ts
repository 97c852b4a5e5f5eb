import { EvaluationError, type LineFault } from './evaluation-error.ts';
import { readLines } from './read-lines.ts';

/** A passage of a collection, in NFC. */
export type EvalPassage = {
  readonly id: string;
  readonly text: string;
  /** Never empty; passages of equal titles belong to one article. */
  readonly title: string | undefined;
  /** BCP 47 tag. */
  readonly language: string;
};

/** A question put to a collection. */
export type EvalQuery = { readonly id: string; readonly text: string };

const DEFAULT_LANGUAGE = 'de';
const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i;

type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads `{id, text, title?, language?}` line by line; other fields are ignored, ids may be numbers.
 *
 * @throws {EvaluationError} if the file cannot be read, a line is not of that form, or there is none
 */
export async function readPassages(file: string): Promise<EvalPassage[]> {
  const passages = await readItems(file, (id, fields) => {
    const title = optionalText(fields, 'title')?.trim();
    const language = optionalText(fields, 'language') ?? DEFAULT_LANGUAGE;
    if (!LANGUAGE_TAG.test(language)) throw new LineError('bad-language');
    return {
      id,
      text: textOf(fields),
      title: title === '' ? undefined : title,
      language,
    };
  });
  if (passages.length === 0) throw new EvaluationError({ kind: 'no-passages', file });
  return passages;
}

/**
 * Reads `{id, text}` line by line; other fields are ignored, ids may be numbers.
 *
 * @throws {EvaluationError} if the file cannot be read, a line is not of that form, or there is none
 */
export async function readQueries(file: string): Promise<EvalQuery[]> {
  const queries = await readItems(file, (id, fields) => ({ id, text: textOf(fields) }));
  if (queries.length === 0) throw new EvaluationError({ kind: 'no-queries', file });
  return queries;
}

/** What is wrong with a line, for whoever knows its number. */
class LineError extends Error {
  readonly fault: LineFault;

  constructor(fault: LineFault, cause?: unknown) {
    super(fault, { cause });
    this.fault = fault;
  }
}

async function readItems<Item>(
  file: string,
  toItem: (id: string, fields: Fields) => Item,
): Promise<Item[]> {
  const items: Item[] = [];
  const lineOf = new Map<string, number>();
  for await (const { number: line, text } of readLines(file)) {
    try {
      const fields = parseFields(text);
      const id = idOf(fields);
      const firstLine = lineOf.get(id);
      if (firstLine !== undefined)
        throw new EvaluationError({ kind: 'duplicate-id', file, line, id, firstLine });
      lineOf.set(id, line);
      items.push(toItem(id, fields));
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      throw new EvaluationError({ kind: 'bad-line', file, line, fault: error.fault }, error);
    }
  }
  return items;
}

function parseFields(text: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new LineError('not-json', error);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError('not-an-object');
  return new Map(Object.entries(value));
}

function idOf(fields: Fields): string {
  const id = fields.get('id');
  if (typeof id === 'number') return String(id);
  if (typeof id !== 'string' || id === '') throw new LineError('no-id');
  return id;
}

function textOf(fields: Fields): string {
  const text = fields.get('text');
  if (typeof text !== 'string' || text.trim() === '') throw new LineError('no-text');
  return text.normalize('NFC');
}

/** `undefined` where the field is missing or null. */
function optionalText(fields: Fields, name: 'title' | 'language'): string | undefined {
  const value = fields.get(name) ?? undefined;
  if (value === undefined) return undefined;
  if (typeof value !== 'string') throw new LineError(`bad-${name}`);
  return value.normalize('NFC');
}
