/*
 * Measures retrieval on public German question sets: `npm run bench:retrieval [data folder] [passages]`.
 *
 * The folder holds `<set>/passages.jsonl` ({id, text}), `<set>/queries.jsonl` ({id, text, relevant}) and
 * `distractors-100k.jsonl.gz`; default ../shared/data/retrieval. Prints two tables: how often the right passage stands
 * first beside MiniSearch as it comes, and what the grades of an answer keep and let through.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { z } from 'zod';
import type { Article } from '../src/domain/article.ts';
import { buildMiniSearchEngine } from '../src/search/engines/minisearch.ts';
import { buildPassageIndex } from '../src/search/passage-index.ts';

const SETS = ['germanquad-dev', 'xquad-dev'] as const;
const DEFAULT_FOLDER = '../shared/data/retrieval';
const DEFAULT_PASSAGES = 1000;
/** A corpus of a few articles has about this many paragraphs. */
const SMALL_CORPUS = 40;
/** Of the questions that another part of a set answers, one in so many is asked of a small corpus. */
const AWAY_STEP = 10;

const text = z.object({ id: z.coerce.string(), text: z.string() });
const passage = text;
const question = text.extend({ relevant: z.array(z.coerce.string()) });
type Passage = z.infer<typeof passage>;
type Question = z.infer<typeof question>;

const [folder = DEFAULT_FOLDER, count = String(DEFAULT_PASSAGES)] = process.argv.slice(2);
const size = Number(count);
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!existsSync(path.join(folder, SETS[0], 'passages.jsonl'))) {
  process.stderr.write(
    `No question sets in ${folder}; see the top of scripts/bench-retrieval.ts.\n`,
  );
  process.exit(1);
}

print(`| set | passages | engine | R@1 | MRR@10 | p50 ms | p95 ms | build s |`);
print(`|---|---|---|---|---|---|---|---|`);
const distractors = readDistractors();
for (const set of SETS) {
  const { passages, questions } = readSet(set);
  const all = [...passages, ...distractors.slice(0, Math.max(0, size - passages.length))];
  for (const engine of [buildOwn, buildPlainMiniSearch]) await measure(set, engine, all, questions);
}

print(`\n| grade at coverage | answerable kept % | foreign let through % |`);
print(`|---|---|---|`);
const coverages = await measureCoverage();
for (const threshold of [0.2, 0.25, 0.28, 0.34, 0.42, 0.5, 0.6]) {
  const reaches = ({ coverage }: Ranked) => coverage >= threshold;
  print(`| ${threshold} | ${share(coverages.own, reaches)} | ${share(coverages.away, reaches)} |`);
}
const isDropped = ({ coverage, isOfAnotherMatter }: Ranked) =>
  isOfAnotherMatter && coverage >= 0.28 && coverage < 0.42;
print(
  `| dropped as of another matter | ${share(coverages.own, isDropped)} | ${share(coverages.away, isDropped)} |`,
);

type Ranked = {
  readonly ids: readonly string[];
  readonly coverage: number;
  /** One word in common, and a name missing from the collection. */
  readonly isOfAnotherMatter: boolean;
};
type Built = { readonly name: string; search(question: string): Promise<Ranked> };

async function buildOwn(passages: readonly Passage[]): Promise<Built> {
  const index = await buildPassageIndex(passages.map(toArticle), [], buildMiniSearchEngine);
  return {
    name: 'Fundstelle',
    async search(asked) {
      const { hits, lacksName } = await index.search(asked, () => true, 10);
      return {
        ids: hits.map(({ article }) => article.id),
        coverage: hits[0]?.coverage ?? 0,
        isOfAnotherMatter: lacksName && hits[0]?.matchedTerms === 1,
      };
    },
  };
}

function buildPlainMiniSearch(passages: readonly Passage[]): Promise<Built> {
  const index = new MiniSearch<Passage>({ fields: ['text'] });
  index.addAll(passages);
  const ids = z.array(z.object({ id: z.string() }));
  return Promise.resolve({
    name: 'MiniSearch, default options',
    search(asked) {
      const found = ids.parse(index.search(asked).slice(0, 10));
      const ranked = found.map(({ id }) => id);
      return Promise.resolve({ ids: ranked, coverage: 0, isOfAnotherMatter: false });
    },
  });
}

async function measure(
  set: string,
  build: (passages: readonly Passage[]) => Promise<Built>,
  passages: readonly Passage[],
  questions: readonly Question[],
): Promise<void> {
  const started = performance.now();
  const engine = await build(passages);
  const buildSeconds = ((performance.now() - started) / 1000).toFixed(1);
  let first = 0;
  let reciprocal = 0;
  const times: number[] = [];
  for (const { text: asked, relevant } of questions) {
    const begin = performance.now();
    const { ids } = await engine.search(asked);
    times.push(performance.now() - begin);
    const rank = ids.findIndex((id) => relevant.includes(id));
    if (rank === 0) first += 1;
    if (rank >= 0) reciprocal += 1 / (rank + 1);
  }
  times.sort((a, b) => a - b);
  const percent = (value: number) => ((100 * value) / questions.length).toFixed(1);
  const quantile = (part: number) => times[Math.floor(times.length * part)]?.toFixed(1) ?? '';
  print(
    `| ${set} | ${passages.length} | ${engine.name} | ${percent(first)} | ${percent(reciprocal)} | ${quantile(0.5)} | ${quantile(0.95)} | ${buildSeconds} |`,
  );
}

/** The best passage for questions that a small corpus answers, and for others. */
async function measureCoverage(): Promise<{ own: Ranked[]; away: Ranked[] }> {
  const own: Ranked[] = [];
  const away: Ranked[] = [];
  for (const set of SETS) {
    const { passages, questions } = readSet(set);
    for (let start = 0; start < passages.length; start += SMALL_CORPUS) {
      const slice = passages.slice(start, start + SMALL_CORPUS);
      const ids = new Set(slice.map(({ id }) => id));
      const engine = await buildOwn(slice);
      for (const [number, { text: asked, relevant }] of questions.entries()) {
        const isOwn = relevant.some((id) => ids.has(id));
        if (!isOwn && number % AWAY_STEP !== 0) continue;
        (isOwn ? own : away).push(await engine.search(asked));
      }
    }
  }
  return { own, away };
}

function share(values: readonly Ranked[], condition: (value: Ranked) => boolean): string {
  return ((100 * values.filter(condition).length) / values.length).toFixed(1);
}

function toArticle({ id, text: body }: Passage): Article {
  const paragraph = { id: `${id}#1`, articleId: id, number: 1, heading: undefined, text: body };
  return {
    id,
    headline: '',
    kicker: undefined,
    datePublished: undefined,
    dateNote: undefined,
    publisher: undefined,
    agencies: [],
    url: undefined,
    inLanguage: 'de',
    form: 'original',
    paragraphs: [paragraph],
  };
}

function readSet(set: string): { passages: Passage[]; questions: Question[] } {
  const read = (file: string) => readFileSync(path.join(folder, set, file), 'utf8');
  return {
    passages: parseLines(read('passages.jsonl'), passage),
    questions: parseLines(read('queries.jsonl'), question),
  };
}

function readDistractors(): Passage[] {
  const packed = readFileSync(path.join(folder, 'distractors-100k.jsonl.gz'));
  const lines = gunzipSync(packed).toString('utf8').split('\n').slice(0, size);
  return parseLines(lines.join('\n'), passage);
}

function parseLines<Value>(lines: string, schema: z.ZodType<Value>): Value[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
