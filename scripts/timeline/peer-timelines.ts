import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';

const task = z.object({
  topic: z.string(),
  timeline: z.string(),
  query: z.array(z.string()),
  start: z.string(),
  end: z.string(),
  max_dates: z.number(),
  sents_per_date: z.number(),
  articles: z.string(),
});
const article = z.object({
  pub: z.string(),
  sents: z.array(z.object({ t: z.string(), d: z.array(z.string()).optional() })),
});

/**
 * The plain way: the days that most sentences mention or were published on, each with the first sentences that name the day
 * and the topic. Source: "MentionCount" of Gholipour Ghalandari & Ifrim, ACL 2020, with the first sentences.
 */
export async function makePeerTimelines({
  tasks,
  articles,
  out,
}: {
  readonly tasks: string;
  readonly articles: string;
  readonly out: string;
}): Promise<void> {
  const lines = await readJsonLines(tasks, task);
  const made: string[] = [];
  for (const { topic, timeline, query, start, end, ...limits } of lines) {
    const counts = new Map<string, string[]>();
    for (const { sents } of await readJsonLines(path.join(articles, limits.articles), article))
      for (const { t, d = [] } of sents)
        for (const day of d.filter((date) => date.length === 10 && date >= start && date <= end)) {
          const known = counts.get(day) ?? [];
          if (query.some((word) => t.toLowerCase().includes(word))) known.push(t);
          counts.set(day, known);
        }
    const entries = [...counts]
      .filter(([, told]) => told.length > 0)
      .toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))
      .slice(0, limits.max_dates)
      .map(([date, told]) => ({ date, text: told.slice(0, limits.sents_per_date) }));
    made.push(JSON.stringify({ topic, timeline, entries }));
  }
  await writeFile(out, `${made.join('\n')}\n`);
}

async function readJsonLines<Value>(file: string, schema: z.ZodType<Value>): Promise<Value[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}
