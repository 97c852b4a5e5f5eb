import { createReadStream } from 'node:fs';
import { EvaluationError, reasonOf } from './evaluation-error.ts';

/** A line of a file that is not blank. */
export type Line = {
  /** From 1; blank lines are counted. */
  readonly number: number;
  readonly text: string;
};

const LINE_FEED = 0x0a;

/**
 * The lines of a file, one after another, without holding the file. Only a line feed ends one (with or without a carriage
 * return): inside of JSON other separators are text.
 *
 * @throws {EvaluationError} if the file cannot be read or is not UTF-8
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const bytes of splitLines(file)) {
    number += 1;
    const text = decode(bytes, file, number);
    if (text.trim() !== '') yield { number, text };
  }
}

async function* splitLines(file: string): AsyncGenerator<Uint8Array> {
  const pending: Uint8Array[] = [];
  for await (const chunk of chunksOf(file)) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      const rest = chunk.subarray(start, end);
      yield pending.length === 0 ? rest : Buffer.concat([...pending.splice(0), rest]);
      start = end + 1;
    }
    if (start < chunk.length) pending.push(chunk.subarray(start));
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

async function* chunksOf(file: string): AsyncGenerator<Uint8Array> {
  const stream: AsyncIterable<unknown> = createReadStream(file);
  try {
    for await (const chunk of stream) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw new EvaluationError({ kind: 'file-unreadable', file, reason: reasonOf(error) }, error);
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A byte order mark is left out. */
function decode(bytes: Uint8Array, file: string, line: number): string {
  try {
    return utf8.decode(bytes);
  } catch (error) {
    throw new EvaluationError({ kind: 'bad-line', file, line, fault: 'not-utf8' }, error);
  }
}
