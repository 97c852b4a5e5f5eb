import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvaluationError } from '../../../src/cli/eval/evaluation-error.ts';
import { evaluateTimexes, type TimexSummary } from '../../../src/cli/eval/timex.ts';
import { writeFolder } from '../../corpus/temporary-folder.ts';

type Outcome = {
  /** Lines that were written; `undefined` where there is no file. */
  readonly lines: readonly unknown[] | undefined;
  readonly summary: TimexSummary | undefined;
  readonly error: unknown;
};

async function evaluate(docs: string | Uint8Array, outName = 'r.jsonl'): Promise<Outcome> {
  const folder = await writeFolder({ 'd.jsonl': docs });
  let summary: TimexSummary | undefined;
  let error: unknown;
  try {
    summary = await evaluateTimexes({
      docs: path.join(folder, 'd.jsonl'),
      out: path.join(folder, outName),
      language: 'de',
    });
  } catch (thrown) {
    error = thrown;
  }
  const written = (await readdir(folder)).includes('r.jsonl');
  const text = written ? await readFile(path.join(folder, 'r.jsonl'), 'utf8') : undefined;
  const lines = text?.split('\n').filter((line) => line !== '');
  return { lines: lines?.map((line): unknown => JSON.parse(line)), summary, error };
}

function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

async function checkFails(docs: string | Uint8Array, expected: string): Promise<void> {
  const { error, lines } = await evaluate(docs);
  expect(lines).toBeUndefined();
  if (!(error instanceof EvaluationError)) throw error;
  expect(path.basename(error.detail.file)).toBe('d.jsonl');
  const { detail } = error;
  const what =
    detail.kind === 'bad-line'
      ? ` ${detail.line} ${detail.fault}`
      : detail.kind === 'bad-field'
        ? ` ${detail.line} ${detail.field}`
        : '';
  expect(detail.kind + what).toBe(expected);
}

describe('evaluateTimexes', () => {
  it('writes the expressions of each document, in order, with UTF-16 offsets', async () => {
    const { lines, summary } = await evaluate(
      toLines([
        { doc: 'b', dct: '2016-01-13', text: '😀 Gestern um 20 Uhr.', other: 1 },
        { doc: 'a', dct: null, text: 'Gestern, am 3. Mai 2015.', language: 'de' },
        { doc: 'c', text: '' },
        { doc: 'd', dct: '2016-01-13T10:00', text: 'heuer' },
        { doc: 'e', text: 'gestern', language: 'en' },
      ]),
    );
    expect(lines).toEqual([
      {
        doc: 'b',
        timex: [
          { start: 3, end: 10, type: 'DATE', value: '2016-01-12' },
          { start: 14, end: 20, type: 'TIME', value: 'T20:00' },
        ],
      },
      {
        doc: 'a',
        timex: [
          { start: 0, end: 7, type: 'DATE', value: 'XXXX-XX-XX' },
          { start: 12, end: 23, type: 'DATE', value: '2015-05-03' },
        ],
      },
      { doc: 'c', timex: [] },
      { doc: 'd', timex: [{ start: 0, end: 5, type: 'DATE', value: '2016' }] },
      { doc: 'e', timex: [] },
    ]);
    expect(summary).toMatchObject({ documents: 5, characters: 57, timexes: 5 });
    expect(summary?.seconds).toBeGreaterThan(0);
    expect(summary?.charactersPerSecond).toBeGreaterThan(0);
  });

  it('keeps offsets of a text that is not normalised', async () => {
    const { lines } = await evaluate(toLines([{ doc: 'a', text: 'Über u\u0308ber 2015' }]));
    expect(lines).toEqual([
      { doc: 'a', timex: [{ start: 11, end: 15, type: 'DATE', value: '2015' }] },
    ]);
  });

  it.each([
    ['no JSON', '{"doc":"a","text":""}\n\n{"doc"', 'bad-line 3 not-json'],
    ['no object', '[]', 'bad-line 1 not-an-object'],
    ['no text', toLines([{ doc: 'a' }]), 'bad-field 1 text'],
    ['another language', toLines([{ doc: 'a', text: '', language: 'fr' }]), 'bad-field 1 language'],
    ['no name', toLines([{ text: '' }]), 'bad-field 1 doc'],
    ['no such day', toLines([{ doc: 'a', text: '', dct: '2015-02-29' }]), 'bad-field 1 dct'],
    [
      'a name that was there',
      toLines([
        { doc: 'a', text: '' },
        { doc: 'a', text: '' },
      ]),
      'duplicate-id',
    ],
    ['no UTF-8', Uint8Array.of(0xff, 0x0a), 'bad-line 1 not-utf8'],
  ])('refuses a line with %s and writes nothing', (_, docs, expected) =>
    checkFails(docs, expected),
  );

  it('does not overwrite what it reads', async () => {
    const { error } = await evaluate('', 'd.jsonl');
    expect(error).toMatchObject({ detail: { kind: 'out-is-input' } });
  });
});
