import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvaluationError } from '../../../src/cli/eval/evaluation-error.ts';
import { evaluateTimelines, type TimelineSummary } from '../../../src/cli/eval/timeline.ts';
import { writeFolder } from '../../corpus/temporary-folder.ts';

const TASK = {
  topic: 'flood',
  timeline: 'herald',
  query: ['dam', 'floods'],
  start: '2020-03-01',
  end: '2020-05-31',
  max_dates: 5,
  sents_per_date: 1,
  articles: 'flood.jsonl',
  ignored: true,
};
const ARTICLES = [
  {
    id: 'a',
    pub: '2020-03-15',
    sents: [
      { t: 'The dam at Ilsen broke on Saturday after days of rain.', d: ['2020-03-14'] },
      { t: 'Did anybody warn of the flood on Saturday evening?', d: ['2020-03-14'] },
      { t: 'The fair in the next town was opened on Saturday.', d: ['2020-03-14'] },
    ],
  },
  {
    id: 'b',
    pub: '2020-04-20',
    sents: [
      {
        t: 'Ministers set up an inquiry into the flood on 2 April.',
        d: ['2020-04-02', 'PRESENT_REF'],
      },
      { t: 'In February cracks were found in the dam by a diver.', d: ['2020-02'] },
      { t: 'The dam had been inspected by two engineers in spring.', d: ['2019-SP'] },
      { t: 'A trial about the dam will open on 8 June in Ilsen.', d: ['2020-06-08'] },
    ],
  },
];
const FIRST = {
  date: '2020-03-14',
  text: ['The dam at Ilsen broke on Saturday after days of rain.'],
};
const SECOND = {
  date: '2020-04-02',
  text: ['Ministers set up an inquiry into the flood on 2 April.'],
};

function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

type Outcome = {
  readonly summary: TimelineSummary | undefined;
  readonly lines: readonly unknown[];
  readonly error: unknown;
  readonly topics: readonly string[];
};

async function evaluate(tasks: string, articles: string, out = 'p.jsonl'): Promise<Outcome> {
  const folder = await writeFolder({ 'tasks.jsonl': tasks, 'flood.jsonl': articles });
  const topics: string[] = [];
  try {
    const summary = await evaluateTimelines(
      {
        tasks: path.join(folder, 'tasks.jsonl'),
        articles: folder,
        out: path.join(folder, out),
        language: 'en',
      },
      (...topic) => topics.push(topic.join(' ')),
    );
    const text = await readFile(path.join(folder, out), 'utf8');
    const lines = text.trimEnd().split('\n');
    return {
      summary,
      lines: lines.map((line): unknown => JSON.parse(line)),
      error: undefined,
      topics,
    };
  } catch (error) {
    return { summary: undefined, lines: [], error, topics };
  }
}

/** Whether a field was refused, named as `file:line: field` without the folder. */
function checkRefused(error: unknown, place: string): void {
  if (!(error instanceof EvaluationError) || error.detail.kind !== 'bad-field') throw error;
  const { file, line, field } = error.detail;
  expect(`${path.basename(file)}:${line}: ${field}`).toBe(place);
}

describe('evaluateTimelines', () => {
  it('writes the timeline of each task, in their order', async () => {
    const tasks = [
      TASK,
      { ...TASK, timeline: 'mail', max_dates: 1 },
      { ...TASK, timeline: undefined, start: '2020-04-01' },
    ];
    const { summary, lines, topics } = await evaluate(toLines(tasks), toLines(ARTICLES));
    expect(lines).toEqual([
      { topic: 'flood', timeline: 'herald', entries: [FIRST, SECOND] },
      { topic: 'flood', timeline: 'mail', entries: [SECOND] },
      { topic: 'flood', entries: [SECOND] },
    ]);
    expect(summary).toMatchObject({ tasks: 3, articles: 2, sentences: 7 });
    expect(summary?.ms.read).toBeGreaterThan(0);
    expect(topics).toEqual(['flood 2 7']);
  });

  it('writes a task without entries', async () => {
    const task = { ...TASK, query: ['volcano'] };
    const { lines } = await evaluate(toLines([task]), toLines(ARTICLES));
    expect(lines).toEqual([{ topic: 'flood', timeline: 'herald', entries: [] }]);
  });

  it('takes articles without a publication day', async () => {
    const articles = ARTICLES.map(({ sents }) => ({ sents }));
    const { lines } = await evaluate(toLines([TASK]), toLines(articles));
    expect(lines).toEqual([{ topic: 'flood', timeline: 'herald', entries: [FIRST, SECOND] }]);
  });

  it.each<[string, unknown, string]>([
    ['no topic', { ...TASK, topic: undefined }, 'topic'],
    ['no words', { ...TASK, query: [] }, 'query'],
    ['words that are none', { ...TASK, query: [1] }, 'query'],
    ['a day that does not exist', { ...TASK, start: '2020-02-30' }, 'start'],
    ['no number of dates', { ...TASK, max_dates: 0 }, 'max_dates'],
    ['half a sentence', { ...TASK, sents_per_date: 0.5 }, 'sents_per_date'],
    ['no articles', { ...TASK, articles: '' }, 'articles'],
  ])('names file, line and field of a task with %s', async (_, task, field) => {
    const { error } = await evaluate(toLines([TASK, task]), toLines(ARTICLES));
    checkRefused(error, `tasks.jsonl:2: ${field}`);
  });

  it.each<[string, unknown, string]>([
    ['a publication day that is none', { pub: 'yesterday', sents: [] }, 'pub'],
    ['no sentences', { pub: '2020-03-15' }, 'sents'],
    ['a sentence without text', { sents: [{ d: [] }] }, 'sents'],
    ['dates that are no list', { sents: [{ t: 'Rain.', d: '2020' }] }, 'sents'],
    ['a date that is no text', { sents: [{ t: 'Rain.', d: [2020] }] }, 'sents'],
  ])('names file, line and field of an article with %s', async (_, article, field) => {
    const { error } = await evaluate(toLines([TASK]), toLines([...ARTICLES, article]));
    checkRefused(error, `flood.jsonl:3: ${field}`);
  });

  it.each<[string, string, string, unknown]>([
    [
      'a line that is no JSON',
      '{\n',
      toLines(ARTICLES),
      { kind: 'bad-line', line: 1, fault: 'not-json' },
    ],
    [
      'a line that is no object',
      toLines([TASK]),
      '\n[]\n',
      { kind: 'bad-line', line: 2, fault: 'not-an-object' },
    ],
    ['no task', '\n', toLines(ARTICLES), { kind: 'no-queries' }],
    ['no article', toLines([TASK]), '', { kind: 'no-passages' }],
    [
      'no such file',
      toLines([{ ...TASK, articles: 'gone.jsonl' }]),
      '',
      { kind: 'file-unreadable', reason: 'ENOENT' },
    ],
  ])('says what is wrong with %s', async (_, tasks, articles, detail) => {
    const { error } = await evaluate(tasks, articles);
    expect(error).toBeInstanceOf(EvaluationError);
    expect(error).toMatchObject({ detail });
  });

  it('overwrites none of its inputs', async () => {
    const { error } = await evaluate(toLines([TASK]), toLines(ARTICLES), 'flood.jsonl');
    expect(error).toMatchObject({ detail: { kind: 'out-is-input' } });
  });
});
