import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { decodeHtml } from '../../../src/import/html/decode-html.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';

/** Saved German pages with what is right for them, on machines that have them; they belong to their publishers. */
const FOLDER = path.resolve('../shared/data/html');

/** Every fifth page of each kind: enough to see a rule break, and done in seconds. */
const STEP = 5;

const page = z.object({
  id: z.string(),
  file: z.string(),
  title: z.string().nullish(),
  date: z.string().nullish(),
  body: z.array(z.object({ x: z.string() })).nullish(),
  with: z.array(z.string()).nullish(),
  without: z.array(z.string()).nullish(),
});

const isThere = existsSync(path.join(FOLDER, 'gold.jsonl'));
if (!isThere) process.stderr.write(`saved pages: skipped, ${FOLDER} is not there\n`);

const flat = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ')
    .trim();
const share = (hits: readonly boolean[]) => hits.filter(Boolean).length / Math.max(1, hits.length);

it.skipIf(!isThere)('reads saved pages as well as it did', { timeout: 60_000 }, () => {
  const pages = readFileSync(path.join(FOLDER, 'gold.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .filter((_line, index) => index % STEP === 0)
    .map((line) => page.parse(JSON.parse(line)));
  expect(pages.length).toBeGreaterThan(30); // a judge that saw nothing must not pass
  const hits = {
    title: [] as boolean[],
    date: [] as boolean[],
    kept: [] as boolean[],
    free: [] as boolean[],
    body: [] as boolean[],
  };
  for (const gold of pages) {
    const draft = readHtml(
      decodeHtml(gunzipSync(readFileSync(path.join(FOLDER, 'pages', gold.file)))),
    );
    const text = flat(
      [draft.description.value ?? '', ...draft.blocks.map((block) => block.text)].join(' '),
    );
    if (gold.title) hits.title.push(flat(draft.headline.value ?? '') === flat(gold.title));
    if (gold.date) hits.date.push(draft.datePublished.value === gold.date);
    hits.kept.push(...(gold.with ?? []).map((segment) => text.includes(flat(segment))));
    hits.free.push(...(gold.without ?? []).map((segment) => !text.includes(flat(segment))));
    hits.body.push(...(gold.body ?? []).map(({ x }) => text.includes(flat(x))));
  }
  // Floors a little under the figures of the day they were set, on this sample.
  expect(share(hits.title), 'title').toBeGreaterThan(0.7);
  expect(share(hits.date), 'date').toBeGreaterThan(0.88);
  expect(share(hits.kept), 'segments kept').toBeGreaterThan(0.85);
  expect(share(hits.free), 'segments left out').toBeGreaterThan(0.85);
  expect(share(hits.body), 'paragraphs found whole').toBeGreaterThan(0.85);
});
