import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DictionaryError } from '../../src/corpus/bilingual-dictionary.ts';
import { articleFile, writeFolder } from '../corpus/temporary-folder.ts';
import { runProgram } from './run-program.ts';

const FILES = {
  'a.md': articleFile(
    'a',
    [],
    'Kramp-Karrenbauer sprach in Berlin über den Haushalt.\n\nDer Stadtrat beschloss die Brücke.',
  ),
  'b.md': articleFile('b', [], 'Am Nebelhaus wurde eine Brücke gebaut. Es stand dort lange leer.'),
};

const share = z.strictObject({ name: z.string().min(1), value: z.number(), weight: z.number() });
const answerJson = z.object({
  kind: z.string(),
  confidence: z.number().min(0).max(1),
  corrections: z.array(z.strictObject({ typed: z.string(), corrected: z.string() })),
  passages: z.array(
    z.object({
      articleId: z.string(),
      score: z.number(),
      explanation: z.array(share).optional(),
    }),
  ),
});

/** What `ask` prints of these files. */
async function ask(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { out, error } = await runProgram(await writeFolder(FILES), ['ask', ...args], env);
  expect(error).toBeUndefined();
  return out;
}

async function askJson(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return answerJson.parse(JSON.parse(await ask([...args, '--json'], env)));
}

const shareOf = ({ value, weight }: z.infer<typeof share>) => value * weight;

describe('ask --explain', () => {
  it('gives the parts of each score in JSON, largest first', async () => {
    const { passages } = await askJson(['Brücke am Nebelhaus', '--explain']);
    expect(passages.length).toBeGreaterThan(0);
    for (const { score, explanation = [] } of passages) {
      const shares = explanation.map(shareOf);
      expect(new Set(explanation.map(({ name }) => name)).size).toBe(explanation.length);
      expect(shares.length).toBeGreaterThan(3);
      expect(shares).toEqual(shares.toSorted((a, b) => b - a));
      expect(new Set(shares).size).toBeGreaterThan(2);
      expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 6);
    }
  });

  it('gives the same passages as without, which tell no parts', async () => {
    const plain = await askJson(['Brücke am Nebelhaus']);
    const explained = await askJson(['Brücke am Nebelhaus', '--explain']);
    expect(plain.passages.map((passage) => 'explanation' in passage)).not.toContain(true);
    const bare = explained.passages.map(({ articleId, score }) => ({ articleId, score }));
    expect(plain.passages).toEqual(bare);
    expect(plain.confidence).toBe(explained.confidence);
  });

  it.each([
    ['de', 'Sicherheit, dass die erste Stelle antwortet', 'Wertung'],
    ['en', 'How sure that the first passage answers', 'score'],
  ])(
    'tells people in %s how sure it is, and what the score is made of',
    async (language, sure, score) => {
      const env = { OPERATOR_LANGUAGE: language };
      const question = 'Brücke am Nebelhaus';
      const json = await askJson([question, '--explain'], env);
      const lines = (await ask([question, '--explain'], env)).split('\n');
      expect(lines).toContain(`${sure}: ${json.confidence.toFixed(2)}`);

      const [{ explanation = [], score: first } = { score: Number.NaN }] = json.passages;
      const at = lines.findIndex((line) => line.startsWith(`  ${score} ${first.toFixed(2)}, `));
      expect(at).toBeGreaterThan(0);
      const parts = explanation.filter(({ value }) => value !== 0);
      const expected = parts.map(
        (part) =>
          `    ${shareOf(part).toFixed(2)}  ${part.name} (${part.value.toFixed(2)} × ${part.weight})`,
      );
      expect(lines.slice(at + 1, at + 2 + parts.length)).toEqual([...expected, '']);
      expect(parts.length).toBeLessThan(explanation.length);

      const plain = await ask([question], env);
      expect(plain).not.toContain(sure);
      expect(plain).not.toContain(' × ');
      expect(plain).not.toMatch(new RegExp(`^ *${score} \\d`, 'm'));
    },
  );

  it('tells how sure it is where there is nothing to show', async () => {
    const out = await ask(['Japan', '--explain']);
    expect(out).toMatch(/^Sicherheit, dass die erste Stelle antwortet: 0\.\d\d$/m);
    expect(out).toContain('Dazu steht nichts im Korpus.');
    expect(out).not.toContain(' × ');
  });
});

describe('ask with a typo', () => {
  const typo = 'Worüber sprach Kramp-Karenbauer?';

  it.each([
    ['de', 'Frage: Worüber sprach Kramp-Karenbauer?\nGesucht nach: Kramp-Karrenbauer\n'],
    ['en', 'Question: Worüber sprach Kramp-Karenbauer?\nSearched for: Kramp-Karrenbauer\n'],
  ])('says in %s what was looked for, and finds it', async (language, head) => {
    const out = await ask([typo], { OPERATOR_LANGUAGE: language });
    expect(out.startsWith(head)).toBe(true);
    expect(out).toContain('  Kramp-Karrenbauer sprach in Berlin über den Haushalt.');
  });

  it('says so in JSON', async () => {
    const { corrections, confidence, passages } = await askJson([typo]);
    expect(corrections).toEqual([{ typed: 'Kramp-Karenbauer', corrected: 'Kramp-Karrenbauer' }]);
    expect(passages[0]?.articleId).toBe('a');
    expect(confidence).toBeGreaterThan(0);
  });

  it('says so where there is nothing, too', async () => {
    const question = 'Wann aß Karenbauer Pizza, Quallen und Leguane in Tokio?';
    expect(await askJson([question])).toMatchObject({ kind: 'nothing', passages: [] });
    expect(await ask([question])).toMatch(/^Gesucht nach: Karrenbauer$/m);
  });

  it('says nothing of the kind where nothing is mistyped', async () => {
    expect(await ask(['Worüber sprach Kramp-Karrenbauer?'])).not.toContain('Gesucht nach');
    const { corrections } = await askJson(['Worüber sprach Kramp-Karrenbauer?']);
    expect(corrections).toEqual([]);
  });
});

function fixture(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/dictionaries', name);
}

describe('ask with DICTIONARY_EN_DE', () => {
  const question = 'What happened at the fog house?';

  it.each(['ding.txt', 'dict-cc.txt', 'plain.tsv', 'plain.csv'])(
    'is surer of what an English question means by the words of %s',
    async (name) => {
      const without = await askJson([question]);
      const withList = await askJson([question], { DICTIONARY_EN_DE: fixture(name) });
      expect(withList.passages.map(({ articleId }) => articleId)).toEqual(['b']);
      expect(without.passages).toEqual([]);
      expect(withList.confidence).toBeGreaterThan(without.confidence);
    },
  );

  it('leaves a file that is not there to its caller, and prints nothing', async () => {
    const folder = await writeFolder(FILES);
    const file = path.join(folder, 'nowhere.txt');
    const { out, error } = await runProgram(folder, ['ask', 'Brücke'], { DICTIONARY_EN_DE: file });
    expect(error).toBeInstanceOf(DictionaryError);
    expect(error).toMatchObject({ fault: 'missing', file });
    expect(out).toBe('');
  });
});
