import type { CalendarDate } from '../../domain/calendar-date.ts';
import { EvaluationError } from './evaluation-error.ts';
import { type ObjectLine, readObjects } from './read-objects.ts';

/** Languages whose temporal expressions are found. */
export type TimexLanguage = 'de' | 'en';

/** A text to find temporal expressions in. */
export type TimexDocument = {
  readonly doc: string;
  /** Day of publication; `undefined` where the line has none. */
  readonly referenceDate: CalendarDate | undefined;
  /** As it stands there: offsets count in it, so it is not normalised. May be empty. */
  readonly text: string;
  /** `undefined` where the line has none. */
  readonly language: TimexLanguage | undefined;
};

/**
 * Reads `{doc, dct, text, language?}` line by line, in their order; other fields are ignored. `dct` is a day
 * (`2016-05-03`, a time behind it is cut off), or missing or null; `language` is `de` or `en`.
 *
 * @throws {EvaluationError} if the file cannot be read, or a line is not of that form
 */
export async function* readTimexDocuments(file: string): AsyncGenerator<TimexDocument> {
  const lineOf = new Map<string, number>();
  for await (const line of readObjects(file)) {
    const doc = line.text('doc');
    const firstLine = lineOf.get(doc);
    if (firstLine !== undefined)
      throw new EvaluationError({
        kind: 'duplicate-id',
        file,
        line: line.number,
        id: doc,
        firstLine,
      });
    lineOf.set(doc, line.number);
    yield {
      doc,
      referenceDate: line.day('dct'),
      text: line.anyText('text'),
      language: languageOf(line),
    };
  }
}

function languageOf(line: ObjectLine): TimexLanguage | undefined {
  const language = line.optionalText('language');
  return language === undefined || language === 'de' || language === 'en'
    ? language
    : line.refuse('language');
}
