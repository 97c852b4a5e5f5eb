import path from 'node:path';
import { findTimexes } from '../../temporal/find-timexes.ts';
import { EvaluationError } from './evaluation-error.ts';
import { readTimexDocuments, type TimexDocument, type TimexLanguage } from './timex-documents.ts';
import { writeWhole } from './write-whole.ts';

/** What to tag, and where the result goes. */
export type TimexOptions = {
  readonly docs: string;
  readonly out: string;
  /** Of documents that do not tell theirs. */
  readonly language: TimexLanguage;
};

/** What a run took, as the command prints it. */
export type TimexSummary = {
  readonly documents: number;
  /** UTF-16 units. */
  readonly characters: number;
  readonly timexes: number;
  /** Of finding alone, without reading and writing. */
  readonly seconds: number;
  /** 0 where no time passed. */
  readonly charactersPerSecond: number;
};

/**
 * Finds the temporal expressions of a file of documents and writes one line per document, in their order:
 * `{doc, timex: [{start, end, type, value}]}`, offsets in UTF-16 units.
 *
 * @throws {EvaluationError} if the file is missing or wrong, or the result cannot be written
 */
export async function evaluateTimexes({
  docs,
  out,
  language,
}: TimexOptions): Promise<TimexSummary> {
  if (path.resolve(docs) === path.resolve(out))
    throw new EvaluationError({ kind: 'out-is-input', file: out });
  return await writeWhole(out, async () => {
    const lines: string[] = [];
    let [characters, timexes, seconds] = [0, 0, 0];
    for await (const document of readTimexDocuments(docs)) {
      const started = performance.now();
      const tagged = tag(document, language);
      seconds += (performance.now() - started) / 1000;
      characters += document.text.length;
      timexes += tagged.length;
      lines.push(`${JSON.stringify({ doc: document.doc, timex: tagged })}\n`);
    }
    const charactersPerSecond = seconds === 0 ? 0 : Math.round(characters / seconds);
    const result = { documents: lines.length, characters, timexes, seconds, charactersPerSecond };
    return { content: lines.join(''), result };
  });
}

function tag({ text, referenceDate, language }: TimexDocument, fallback: TimexLanguage) {
  return findTimexes(text, referenceDate, language ?? fallback).map(({ start, end, timex }) => ({
    start,
    end,
    ...timex,
  }));
}
