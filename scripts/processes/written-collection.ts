import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvalPassage } from '../../src/cli/eval/read-question-set.ts';
import { cleanText } from '../../src/corpus/clean-text.ts';
import { readCorpus } from '../../src/corpus/read-corpus.ts';
import { addDays, calendarDate } from '../../src/domain/calendar-date.ts';

/** Passages of an article. */
const PARAGRAPHS = 10;
const FIRST_YEAR = 2014;
const DAYS = 1500;
/** What would be read as a subheading. */
const HEADING = /^(?=\\?#{1,6}(?:\s|$))/;

/**
 * Writes a collection as article files, passage by passage, and reads them back.
 *
 * @returns the number of files
 * @throws {Error} if a text did not survive
 */
export async function writeCollection(
  folder: string,
  passages: readonly EvalPassage[],
): Promise<number> {
  const first = calendarDate(FIRST_YEAR, 1, 1);
  if (first === undefined) throw new Error('no such day');
  const texts = passages.map(({ text }) => cleanText(text).replace(/\s+/gu, ' ').trim());
  await mkdir(folder, { recursive: true });
  let files = 0;
  for (let start = 0; start < texts.length; start += PARAGRAPHS) {
    const number = String(files).padStart(6, '0');
    const headline = passages[start]?.title ?? `Stück ${number}`;
    const fields = [
      `id: p${number}`,
      `headline: ${JSON.stringify(headline)}`,
      `datePublished: ${addDays(first, files % DAYS)}`,
    ];
    const body = texts.slice(start, start + PARAGRAPHS).map((text) => text.replace(HEADING, '\\'));
    const content = `---\n${fields.join('\n')}\n---\n${body.join('\n\n')}\n`;
    await writeFile(path.join(folder, `${number}.md`), content);
    files += 1;
  }
  await checkTexts(folder, texts);
  return files;
}

async function checkTexts(folder: string, texts: readonly string[]): Promise<void> {
  const today = calendarDate(2026, 1, 1);
  if (today === undefined) throw new Error('no such day');
  const { articles } = await readCorpus(folder, today);
  const read = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  const place = texts.findIndex((text, number) => text !== read[number]);
  if (place >= 0 || read.length !== texts.length)
    throw new Error(`passage ${place} did not survive; ${read.length} of ${texts.length} read`);
}
