import path from 'node:path';
import process from 'node:process';
import { type Language, translator } from '../messages/translate.ts';
import { buildEngineNamed, type EngineName } from '../search/engines/choose-engine.ts';
import { buildPassageIndex } from '../search/passage-index.ts';
import { type Asked, ask, roundMs } from './eval/ask.ts';
import { EvaluationError } from './eval/evaluation-error.ts';
import { usedMemory } from './eval/memory.ts';
import { quantile } from './eval/quantile.ts';
import { type EvalQuery, readPassages, readQueries } from './eval/read-question-set.ts';
import { toArticles } from './eval/to-articles.ts';
import { writeWhole } from './eval/write-whole.ts';

/** What to measure, and where the answers go. */
export type RetrievalOptions = {
  readonly passages: string;
  readonly queries: string;
  readonly out: string;
  readonly engine: EngineName;
};

/** What a run of questions took, as the command prints it. */
export type RetrievalSummary = {
  readonly passages: number;
  readonly queries: number;
  /** As it was asked for. */
  readonly engine: EngineName;
  /** From articles in memory to a finished index. */
  readonly buildSeconds: number;
  /** By how much the heap and the buffers of typed arrays grew with the index, garbage collected before and after. */
  readonly indexBytes: number;
  /** Heap with the index in place, passages included; buffers of typed arrays lie beside it. */
  readonly heapBytes: number;
  /** Memory of the process when the last question was answered. */
  readonly rssBytes: number;
  /** Of the questions that are written; see `Asked.ms`. */
  readonly ms: { readonly p50: number; readonly p95: number; readonly p99: number };
};

/** Questions asked before time is taken, so that the code is compiled. They are not written, and asked again. */
const WARM_UP = 50;

/** Questions between two reports. */
const REPORT_EVERY = 500;

/**
 * Puts a file of questions to a file of passages and writes one line per question, in their order:
 * `{id, ranked: [{id, score}], confidence, answered, ms}`.
 *
 * @param report takes what is said on the way
 * @throws {EvaluationError} if a file is missing or wrong, or the result cannot be written
 */
export async function evaluateRetrieval(
  { passages: passageFile, queries: queryFile, out, engine }: RetrievalOptions,
  language: Language,
  report: (text: string) => void,
): Promise<RetrievalSummary> {
  if ([passageFile, queryFile].some((file) => path.resolve(file) === path.resolve(out)))
    throw new EvaluationError({ kind: 'out-is-input', file: out });
  const t = translator(language);
  const say = (text: string) => report(`${text}\n`);
  const queries = await readQueries(queryFile);
  const passages = await readPassages(passageFile);
  say(t('evaluation.read', { passages: passages.length, queries: queries.length }));

  const articles = toArticles(passages);
  return await writeWhole(out, async () => {
    const before = usedMemory();
    const started = performance.now();
    const index = await buildPassageIndex(articles, {}, buildEngineNamed(engine));
    const buildSeconds = roundMs((performance.now() - started) / 1000);
    const after = usedMemory();
    say(t('evaluation.built', { seconds: buildSeconds.toFixed(1) }));

    const warmUp = queries.slice(0, WARM_UP);
    for (const { text } of warmUp) await ask(index, text);
    say(t('evaluation.warm', { questions: warmUp.length }));
    const lines: string[] = [];
    const times: number[] = [];
    for (const query of queries) {
      const asked = await ask(index, query.text);
      lines.push(toLine(query, asked));
      times.push(asked.ms);
      if (lines.length % REPORT_EVERY === 0 || lines.length === queries.length)
        say(t('evaluation.asked', { done: lines.length, all: queries.length }));
    }
    const result = {
      passages: passages.length,
      queries: queries.length,
      engine,
      buildSeconds,
      indexBytes: after.heapBytes - before.heapBytes + after.bufferBytes - before.bufferBytes,
      heapBytes: after.heapBytes,
      rssBytes: process.memoryUsage().rss,
      ms: { p50: quantile(times, 0.5), p95: quantile(times, 0.95), p99: quantile(times, 0.99) },
    };
    return { content: lines.join(''), result };
  });
}

function toLine({ id }: EvalQuery, { ranked, confidence, answered, ms }: Asked): string {
  return `${JSON.stringify({ id, ranked, confidence, answered, ms })}\n`;
}
