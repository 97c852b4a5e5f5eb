import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { loadTestLibrary, startTestBot, type TestBot } from './harness.ts';

const questionSet = z.object({
  onTopic: z.array(z.object({ question: z.string(), expected: z.array(z.string()) })).min(20),
  offTopic: z.array(z.string()).min(5),
});

function readQuestions(name: 'plain' | 'hard') {
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

/** Whether the first passage that the member reads is one of those expected. */
function isFirst(text: string, expected: readonly string[]): boolean {
  const [first = ''] = text.split('\n').filter((line) => line.startsWith('> '));
  const words = first.replaceAll(/[\\*]/g, '').slice(2, 80);
  // No passage at all must not count: any text holds the empty one.
  return (
    words !== '' &&
    expected.some((id) => paragraphs.get(id)?.paragraph.text.includes(words) === true)
  );
}

describe('/ask over the sample corpus', () => {
  it('puts the right passage first for at least 18 of 20 plain questions', async () => {
    const member = running.emulator.member({ locale: 'de' });
    const report: string[] = [];
    let right = 0;
    for (const { question, expected } of readQuestions('plain').onTopic) {
      const text = textOf(await (await member.invoke('ask', { question })).reply());
      if (isFirst(text, expected)) right += 1;
      else report.push(`${question}\n${text}`);
    }
    expect(right, report.join('\n\n')).toBeGreaterThanOrEqual(18);
  });

  it('says "nothing" to questions of another matter, to the asker alone', async () => {
    const member = running.emulator.member({ locale: 'de' });
    for (const question of readQuestions('plain').offTopic) {
      const reply = await (await member.invoke('ask', { question })).reply();
      expect(textOf(reply), question).toMatch(/Dazu steht nichts im Korpus|Darin steht kein Wort/);
      expect(reply.ephemeral, question).toBe(true);
    }
  });
});

/*
 * Written by somebody who read the articles but not the program: colloquial, with words the articles do not use. The
 * floors are what was reached on the first run; they may only rise.
 */
describe('answerQuestion on hard questions', () => {
  it('puts the right passage first for 24 of 30 and among the first three for 28', async () => {
    const { onTopic } = readQuestions('hard');
    const ranks = await Promise.all(
      onTopic.map(async ({ question, expected }) => {
        const { hits } = await library.searcher.search(question, () => true, 3);
        return hits.findIndex(({ paragraph }) => expected.includes(paragraph.id));
      }),
    );
    expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(24);
    expect(ranks.filter((rank) => rank !== -1).length).toBeGreaterThanOrEqual(28);
  });

  it('gives no grade "passages" to questions that the corpus does not answer', async () => {
    const { offTopic } = readQuestions('hard');
    const answers = await Promise.all(
      offTopic.map((question) => answerQuestion({ question }, library)),
    );
    expect(answers.filter(({ kind }) => kind === 'passages')).toEqual([]);
    expect(answers.filter(({ kind }) => kind === 'nothing').length).toBeGreaterThanOrEqual(9);
  });
});
