import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeFailure } from '../../src/cli/describe-failure.ts';
import { EvaluationError } from '../../src/cli/eval/evaluation-error.ts';
import { createProgram } from '../../src/cli/program.ts';
import { parseSettings } from '../../src/settings.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';
import { day } from '../domain/sample-article.ts';

const PASSAGES = [
  { id: 'bridge', text: 'Der Stadtrat beschloss die neue Brücke über die Ilm.', title: 'Rat' },
  { id: 7, text: 'Die Feuerwehr löschte den Brand einer Scheune.', section: 'ignored' },
  { id: 'school', text: 'Das Gymnasium bekommt eine Turnhalle.', title: 'Rat' },
  { id: 'english', text: 'The mayor opened the hospital.', title: '', language: 'en' },
];
const QUERIES = [
  { id: 'q2', text: 'Wer löschte den Brand der Scheune?' },
  { id: 1, text: 'Was beschloss der Stadtrat zur Brücke?', relevant: ['bridge'] },
  { id: 'q3', text: 'Who opened the hospital?' },
  { id: 'q0', text: 'Wie hoch ist der Mount Everest?' },
];

function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

const resultLine = z.strictObject({
  id: z.string(),
  ranked: z.array(z.strictObject({ id: z.string(), score: z.number() })).max(10),
  confidence: z.number().min(0).max(1),
  answered: z.boolean(),
  ms: z.number().nonnegative(),
});

const summaryJson = z.strictObject({
  passages: z.number(),
  queries: z.number(),
  engine: z.string(),
  buildSeconds: z.number().nonnegative(),
  indexBytes: z.number(),
  heapBytes: z.number().positive(),
  rssBytes: z.number().positive(),
  ms: z.strictObject({ p50: z.number(), p95: z.number(), p99: z.number() }),
});

type Outcome = {
  readonly folder: string;
  readonly out: string;
  readonly reports: readonly string[];
  readonly complaints: string;
  readonly error: unknown;
};

/** Runs `eval retrieval` in a new folder with these files; `p.jsonl`, `q.jsonl` and `r.jsonl` unless others are named. */
async function evaluate(
  files: Readonly<Record<string, string | Uint8Array>>,
  { passages = 'p.jsonl', queries = 'q.jsonl', out: outName = 'r.jsonl' } = {},
  more: readonly string[] = [],
): Promise<Outcome> {
  const folder = await writeFolder({
    'p.jsonl': toLines(PASSAGES),
    'q.jsonl': toLines(QUERIES),
    ...files,
  });
  let out = '';
  let complaints = '';
  const reports: string[] = [];
  let error: unknown;
  const program = createProgram({
    settings: () => parseSettings({ CORPUS_DIR: folder }),
    today: () => day('2026-01-01'),
    version: '1.2.3',
    nodeVersion: '20.19.0',
    operatorLanguage: () => 'de',
    write: (text) => {
      out += text;
    },
    report: (text) => {
      reports.push(text);
    },
    now: () => '2026-01-01T12:00:00.000Z',
    terminal: {
      isInteractive: false,
      showsProgress: false,
      readInput: () => Promise.resolve(new Uint8Array()),
      onInterrupt: () => undefined,
    },
    setExitCode: () => undefined,
  });
  const quieten = (command: Command): void => {
    command.configureOutput({
      writeOut: (text) => {
        out += text;
      },
      writeErr: (text) => {
        complaints += text;
      },
    });
    command.commands.forEach(quieten);
  };
  quieten(program);
  const file = (name: string) => path.join(folder, name);
  const args = ['eval', 'retrieval', '--passages', file(passages), '--queries', file(queries)];
  try {
    await program.parseAsync([...args, '--out', file(outName), ...more], { from: 'user' });
  } catch (thrown) {
    error = thrown;
  }
  return { folder, out, reports, complaints, error };
}

async function readResult(folder: string, name = 'r.jsonl') {
  const lines = (await readFile(path.join(folder, name), 'utf8')).split('\n');
  expect(lines.pop()).toBe('');
  return lines.map((line) => resultLine.parse(JSON.parse(line)));
}

/** What an operator reads of a call that fails, with the folder left out; nothing is written. */
async function checkRefused(
  files: Readonly<Record<string, string | Uint8Array>>,
  names: { readonly passages?: string; readonly queries?: string; readonly out?: string },
  expected: string,
): Promise<void> {
  const { folder, out, error } = await evaluate(files, names);
  expect(error).toBeInstanceOf(EvaluationError);
  expect(describeFailure(error, 'de')?.replaceAll(`${folder}${path.sep}`, '')).toBe(expected);
  expect(describeFailure(error, 'en')).not.toMatch(/\{\{|evaluation\./);
  expect(out).toBe('');
  expect((await readdir(folder)).filter((name) => /^r\.jsonl|tmp/.test(name))).toEqual([]);
}

describe('eval retrieval', () => {
  it('writes a line per question, in their order', async () => {
    const { folder, error } = await evaluate({});
    expect(error).toBeUndefined();
    const result = await readResult(folder);
    expect(result.map(({ id }) => id)).toEqual(['q2', '1', 'q3', 'q0']);
    expect(result.map(({ ranked }) => ranked[0]?.id)).toEqual([
      '7',
      'bridge',
      'english',
      undefined,
    ]);
    expect(result.map(({ answered }) => answered)).toEqual([true, true, true, false]);
    expect(result.at(-1)).toMatchObject({ ranked: [], confidence: 0 });
    for (const { ranked } of result)
      expect(ranked).toEqual(ranked.toSorted((a, b) => b.score - a.score));
  });

  it.each(['auto', 'minisearch', 'postings'])('sums up in one object, with %s', async (engine) => {
    const { out, reports } = await evaluate({}, {}, ['--engine', engine]);
    const summary = summaryJson.parse(JSON.parse(out));
    expect(out).toMatch(/^\{.*\}\n$/);
    expect(summary).toMatchObject({ passages: 4, queries: 4, engine });
    expect(summary.ms.p50).toBeLessThanOrEqual(summary.ms.p99);
    expect(reports).toEqual([
      '4 Passagen und 4 Fragen gelesen; der Index wird gebaut.\n',
      expect.stringMatching(/^Index in \d+\.\d s gebaut\.\n$/),
      '4 Fragen zum Aufwärmen gestellt; sie werden nicht geschrieben.\n',
      '4 von 4 Fragen gestellt.\n',
    ]);
  });

  it('writes ten passages at most', async () => {
    const many = Array.from({ length: 25 }, (_, id) => ({ id, text: `Die Brücke Nummer ${id}.` }));
    const { folder } = await evaluate({ 'p.jsonl': toLines(many) });
    const bridge = (await readResult(folder)).find(({ id }) => id === '1');
    expect(new Set(bridge?.ranked.map(({ id }) => id)).size).toBe(10);
  });

  it('finds a passage by its title', async () => {
    const { folder } = await evaluate({
      'p.jsonl': toLines([
        { id: 'a', text: 'Sie kostet drei Millionen.', title: 'Neue Brücke' },
        { id: 'b', text: 'Sie kostet vier Millionen.', title: 'Turnhalle' },
      ]),
      'q.jsonl': toLines([{ id: 'q', text: 'Was kostet die neue Brücke?' }]),
    });
    expect((await readResult(folder))[0]?.ranked[0]?.id).toBe('a');
  });

  it('reads files with blank lines, byte order mark, carriage returns and no last line feed', async () => {
    const lines = ['\uFEFF', toLines(PASSAGES).trimEnd().replaceAll('\n', '\r\n\r\n')].join('');
    const { folder, error } = await evaluate({ 'p.jsonl': lines });
    expect(error).toBeUndefined();
    expect(await readResult(folder)).toHaveLength(4);
  });

  it('reads lines longer than a block, with separators that end no line', async () => {
    const long = { id: 'long', text: `Brücke\u2028${'über den Fluss '.repeat(20_000)}` };
    const { folder, error } = await evaluate({ 'p.jsonl': toLines([...PASSAGES, long]) });
    expect(error).toBeUndefined();
    expect(await readResult(folder)).toHaveLength(4);
  });

  it('replaces an older result and leaves nothing beside it', async () => {
    const { folder } = await evaluate({ 'r.jsonl': 'old\n' });
    expect(await readResult(folder)).toHaveLength(4);
    expect((await readdir(folder)).toSorted()).toEqual(['p.jsonl', 'q.jsonl', 'r.jsonl']);
  });

  it('leaves an older result where a run fails', async () => {
    const { folder, error } = await evaluate({ 'q.jsonl': '{}', 'r.jsonl': 'old' });
    expect(error).toBeInstanceOf(EvaluationError);
    expect(await readFile(path.join(folder, 'r.jsonl'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toHaveLength(3);
  });
});

describe('eval retrieval refuses', () => {
  const good = '{"id":"a","text":"Eine Brücke."}\n';

  it.each([
    ['cut JSON', '{"id":', 'kein JSON. Jede Zeile ist ein Objekt mit id und text.'],
    ['a list', '[]', 'kein Objekt. Jede Zeile ist eines mit id und text.'],
    ['null', 'null', 'kein Objekt. Jede Zeile ist eines mit id und text.'],
    ['no id', '{"text":"x"}', 'id fehlt, ist leer oder weder Text noch Zahl.'],
    ['an empty id', '{"id":"","text":"x"}', 'id fehlt, ist leer oder weder Text noch Zahl.'],
    ['an id of no kind', '{"id":[],"text":"x"}', 'id fehlt, ist leer oder weder Text noch Zahl.'],
    ['no text', '{"id":"b"}', 'text fehlt, ist leer oder kein Text.'],
    ['a blank text', '{"id":"b","text":" "}', 'text fehlt, ist leer oder kein Text.'],
    ['a wrong title', '{"id":"b","text":"x","title":1}', 'title ist kein Text.'],
    [
      'a wrong language',
      '{"id":"b","text":"x","language":"deutsch!"}',
      'language ist kein Sprachkürzel wie de oder en-GB.',
    ],
    ['an id twice', '{"id":"a","text":"x"}', 'id a steht schon in Zeile 1.'],
  ])('a passage with %s', async (_, line, what) => {
    await checkRefused({ 'p.jsonl': `${good}\n${line}\n` }, {}, `p.jsonl:3: ${what}`);
  });

  it('a question with no text, an id twice, bytes that are no text', async () => {
    const wrong = `${good}{"id":1}`;
    await checkRefused({ 'q.jsonl': wrong }, {}, 'q.jsonl:2: text fehlt, ist leer oder kein Text.');
    const twice = '{"id":1,"text":"x"}\n{"id":"1","text":"y"}';
    await checkRefused({ 'q.jsonl': twice }, {}, 'q.jsonl:2: id 1 steht schon in Zeile 1.');
    const bytes = Uint8Array.of(0x7b, 0xff, 0x0a);
    const text = 'q.jsonl:1: kein UTF-8. Speichere die Datei als UTF-8.';
    await checkRefused({ 'q.jsonl': bytes }, {}, text);
  });

  it('files without a line, missing ones, and folders', async () => {
    await checkRefused({ 'p.jsonl': '\n\n' }, {}, 'p.jsonl enthält keine Passage.');
    await checkRefused({ 'q.jsonl': '' }, {}, 'q.jsonl enthält keine Frage.');
    const missing = 'x lässt sich nicht lesen (ENOENT). Prüfe den Pfad.';
    await checkRefused({}, { passages: 'x' }, missing);
    await checkRefused({}, { queries: 'x' }, missing);
    await checkRefused({ 'x/': '' }, { queries: 'x' }, missing.replace('ENOENT', 'EISDIR'));
  });

  it('a result that cannot be written', async () => {
    const text = 'x lässt sich nicht schreiben (EISDIR). Wähle mit --out eine andere Datei.';
    await checkRefused({ 'x/': '' }, { out: 'x' }, text);
    const nowhere = text.replace('x', 'no/x').replace('EISDIR', 'ENOENT');
    await checkRefused({}, { out: 'no/x' }, nowhere);
    const read = 'p.jsonl wird gelesen. Wähle mit --out eine andere Datei.';
    await checkRefused({}, { out: 'p.jsonl' }, read);
  });

  it('an engine that there is not, and names those there are', async () => {
    const { error, complaints, out } = await evaluate({}, {}, ['--engine', 'lucene']);
    expect(error).toMatchObject({ code: 'commander.invalidArgument' });
    expect(complaints).toContain('Allowed choices are auto, minisearch, postings.');
    expect(out).toBe('');
  });
});
