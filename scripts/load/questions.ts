import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { keeperOptions } from '../processes/bot-process.ts';

/** Words of a question. */
const WORDS = 6;

/** Questions from the words of a folder's articles: the first ones of each sentence-like part. */
export async function questionsFrom(folder: string): Promise<string[]> {
  const { articles } = await readCorpus(folder, keeperOptions({ folder, snapshots: '' }).today());
  return articles.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ text }) =>
      text
        .split(/(?<=[.!?])\s+/u)
        .map((sentence) => sentence.split(/\s+/u).slice(0, WORDS))
        .filter((words) => words.length === WORDS)
        .map((words) => `${words.join(' ')}?`),
    ),
  );
}
