import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { loadTestLibrary, startTestBot, type TestBot } from './harness.ts';

/** Some sets give the off-topic questions as bare texts; only `wide` names the kinds of its questions. */
const questionSet = z.object({
  onTopic: z
    .array(
      z.object({
        question: z.string(),
        expected: z.array(z.string()).min(1),
        kind: z.string().optional(),
      }),
    )
    .min(20),
  offTopic: z
    .array(
      z.union([z.string(), z.object({ question: z.string() }).transform((each) => each.question)]),
    )
    .min(5),
});

function readQuestions(name: 'plain' | 'hard' | 'wide') {
  return questionSet.parse(
    JSON.parse(readFileSync(`test/fixtures/questions/${name}.json`, 'utf8')),
  );
}

const library = await loadTestLibrary();
const paragraphs = new Map(
  library.articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => [paragraph.id, { article, paragraph }] as const),
  ),
);

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot(library);
});
afterAll(() => running.stop());

/** Somebody who has not asked before: nobody may ask so much in so short a time. */
function stranger() {
  return running.emulator.member({ locale: 'de' });
}

/** Whether the first passage that the member reads is one of those expected. */
function isFirst(text: string, expected: readonly string[]): boolean {
  const [first = ''] = text.split('\n').filter((line) => line.startsWith('> '));
  const words = first.replaceAll(/[\\*]|__/g, '').slice(2, 80);
  // No passage at all must not count: any text holds the empty one.
  return (
    words !== '' &&
    expected.some((id) => paragraphs.get(id)?.paragraph.text.includes(words) === true)
  );
}

describe('/ask over the sample corpus', () => {
  it('puts the right passage first for at least 18 of 20 plain questions', async () => {
    const report: string[] = [];
    let right = 0;
    for (const { question, expected } of readQuestions('plain').onTopic) {
      const text = textOf(await (await stranger().invoke('ask', { question })).reply());
      if (isFirst(text, expected)) right += 1;
      else report.push(`${question}\n${text}`);
    }
    expect(right, report.join('\n\n')).toBeGreaterThanOrEqual(18);
  });

  it('gives no answer to questions of another matter, mostly "nothing", to the asker alone', async () => {
    const { offTopic } = readQuestions('plain');
    const texts: string[] = [];
    for (const question of offTopic) {
      const reply = await (await stranger().invoke('ask', { question })).reply();
      expect(textOf(reply), question).toMatch(
        /Nur schwache Treffer|Dazu steht nichts im Korpus|Darin steht kein Wort/,
      );
      expect(reply.ephemeral, question).toBe(true);
      texts.push(textOf(reply));
    }
    const nothing = texts.filter((text) => !text.includes('Nur schwache Treffer'));
    expect(offTopic).toHaveLength(5);
    expect(nothing.length, texts.join('\n\n')).toBeGreaterThanOrEqual(3);
  });
});

describe('/ask about names that the sample corpus lacks', () => {
  // Each also holds words that the corpus has: the first two were answered by these alone once.
  it.each([
    ['Wer ist der Präsident von Brasilien?', 'Kein Artikel enthält „Brasilien“.'],
    ['Was ist die Hauptstadt von Peru?', 'Kein Artikel enthält „Peru“.'],
    ['was ist die hauptstadt von peru', 'Kein Artikel enthält „peru“.'],
    ['Wer ist Verteidigungsminister von Österreich?', 'Kein Artikel enthält „Österreich“.'],
    ['Welche Waffen lieferte Schweden an Finnland?', '„Schweden“ oder „Finnland“.'],
    ['Wer führte den Krieg gegen Karthago?', 'Kein Artikel enthält „Karthago“.'],
    ['Wie heißt der Außenminister von Japan?', '„Japan“.'],
    // Obama is there, one letter away.
    ['Wer tötete Osama?', 'Kein Artikel enthält „Osama“.'],
    ['Who is the minister of Portugal?', 'Kein Artikel enthält „Portugal“.'],
  ])('gives no answer to %s', async (question, told) => {
    const text = textOf(await (await stranger().invoke('ask', { question })).reply());
    expect(text).toMatch(/Nur schwache Treffer|Dazu steht nichts im Korpus/);
    expect(text).toContain(told);
  });
});

describe('/ask with other words for a country than the sample corpus has', () => {
  it.each([
    ['Was sagte der französische Verteidigungsminister?', 'Frankreichs'],
    ['Was sagte der britische Verteidigungsminister zu Libyen?', 'Großbritanniens'],
  ])('answers %s', async (question, word) => {
    const text = textOf(await (await stranger().invoke('ask', { question })).reply());
    expect(text).not.toMatch(/Nur schwache Treffer|Dazu steht nichts im Korpus/);
    const [first = ''] = text.split('\n').filter((line) => line.startsWith('> '));
    expect(first).toContain(word);
  });
});

type OnTopic = z.infer<typeof questionSet>['onTopic'];

/** How many questions have a right passage first, and among the first three; what went wrong in the report. */
async function rank(onTopic: OnTopic) {
  const ranked = await Promise.all(
    onTopic.map(async ({ question, expected, kind }) => {
      const { hits } = await library.searcher.search(question, () => true, 3);
      const ids = hits.map(({ paragraph }) => paragraph.id);
      const place = ids.findIndex((id) => expected.includes(id));
      return { place, line: `${kind ?? ''} ${question}: ${ids.join(' ')}` };
    }),
  );
  const wrong = ranked.filter(({ place }) => place !== 0);
  return {
    count: onTopic.length,
    first: ranked.length - wrong.length,
    firstThree: ranked.filter(({ place }) => place !== -1).length,
    report: wrong.map(({ line }) => line).join('\n'),
  };
}

/** The questions that get an answer, weak ones left out. */
async function answered(questions: readonly string[]): Promise<string[]> {
  const answers = await Promise.all(
    questions.map((question) => answerQuestion({ question }, library)),
  );
  return answers.filter(({ kind }) => kind === 'passages').map(({ question }) => question);
}

/*
 * `hard`: written by somebody who read the articles but not the program: colloquial, with words the articles do not use.
 * Floors may only rise.
 *
 * `wide`: forty questions of several kinds (typos, English, other inflections …), written blind: by somebody who did not
 * know the program, and looked at only after the first run, which had 34 of them right first and 38 among the first
 * three. So it is no unseen set any more.
 */
describe('the sample corpus, searched with questions of others', () => {
  it.each([
    ['hard', 30, 28, 30],
    ['wide', 40, 34, 39],
  ] as const)(
    'puts the right passage first for most of %s, and nearly always among three',
    async (name, count, first, firstThree) => {
      const ranked = await rank(readQuestions(name).onTopic);
      expect(ranked.count).toBe(count);
      expect(ranked.first, ranked.report).toBeGreaterThanOrEqual(first);
      expect(ranked.firstThree, ranked.report).toBeGreaterThanOrEqual(firstThree);
    },
  );

  it('knows questions of several kinds', () => {
    const kinds = readQuestions('wide').onTopic.map(({ kind }) => kind);
    expect(kinds).not.toContain(undefined);
    expect(new Set(kinds).size).toBeGreaterThan(3);
  });

  it.each([
    ['hard', 10],
    ['wide', 20],
  ] as const)('answers no question of %s that the corpus does not answer', async (name, count) => {
    const { offTopic } = readQuestions(name);
    expect(offTopic).toHaveLength(count);
    expect(await answered(offTopic)).toEqual([]);
  });
});
