import { type CalendarDate, isCalendarDate } from '../../domain/calendar-date.ts';
import { EvaluationError } from './evaluation-error.ts';
import { readLines } from './read-lines.ts';

/** A line of a file that holds an object, whose fields are asked for by name and kind. Each throws `EvaluationError`. */
export type ObjectLine = {
  /** From 1. */
  readonly number: number;
  /** Not empty. */
  text(field: string): string;
  /** Not empty; none where the field is missing or null. */
  optionalText(field: string): string | undefined;
  /** May be empty. */
  anyText(field: string): string;
  /** A whole number from 1. */
  count(field: string): number;
  /** `YYYY-MM-DD`, a time behind it is cut off; none where the field is missing or null. */
  day(field: string): CalendarDate | undefined;
  list(field: string): readonly unknown[];
  texts(field: string): readonly string[];
  /** Refuses the line because of that field. */
  refuse(field: string): never;
};

/**
 * Reads objects line by line.
 *
 * @throws {EvaluationError} if the file cannot be read or a line is no JSON object
 */
export async function* readObjects(file: string): AsyncGenerator<ObjectLine> {
  for await (const { number, text } of readLines(file)) yield parseLine(file, number, text);
}

function parseLine(file: string, line: number, text: string): ObjectLine {
  const value = parseJson(file, line, text);
  if (!isObject(value))
    throw new EvaluationError({ kind: 'bad-line', file, line, fault: 'not-an-object' });
  const fields = new Map<string, unknown>(Object.entries(value));
  const refuse = (field: string): never => {
    throw new EvaluationError({ kind: 'bad-field', file, line, field });
  };
  const optionalText = (field: string): string | undefined => {
    const found = fields.get(field) ?? undefined;
    if (found === undefined) return undefined;
    return typeof found === 'string' && found !== '' ? found : refuse(field);
  };
  const list = (field: string): readonly unknown[] => {
    const found: unknown = fields.get(field);
    return isList(found) ? found : refuse(field);
  };
  return {
    number: line,
    optionalText,
    list,
    refuse,
    anyText(field) {
      const found = fields.get(field);
      return typeof found === 'string' ? found : refuse(field);
    },
    text: (field) => optionalText(field) ?? refuse(field),
    count(field) {
      const found = fields.get(field);
      return typeof found === 'number' && Number.isInteger(found) && found >= 1
        ? found
        : refuse(field);
    },
    day(field) {
      const found = optionalText(field)?.replace(/T.*$/u, '');
      return found === undefined || isCalendarDate(found) ? found : refuse(field);
    },
    texts: (field) => list(field).map((item) => (typeof item === 'string' ? item : refuse(field))),
  };
}

function parseJson(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new EvaluationError({ kind: 'bad-line', file, line, fault: 'not-json' }, error);
  }
}

/** Whether it is an object of JSON, not a list. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}
