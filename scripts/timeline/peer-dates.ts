import { readFile, writeFile } from 'node:fs/promises';
import { de, type ParsedResult } from 'chrono-node';
import { z } from 'zod';

const line = z.object({ doc: z.string(), dct: z.string(), text: z.string() });

/** The dates that chrono-node's German parser finds, in the form that the evaluator reads; returns characters and seconds. */
export async function tagWithChrono(
  file: string,
  out: string,
): Promise<{ readonly characters: number; readonly seconds: number }> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((text) => text.trim() !== '');
  let [characters, seconds] = [0, 0];
  const tagged = lines.map((text) => {
    const document = line.parse(JSON.parse(text));
    const started = performance.now();
    const found = de.casual.parse(document.text, new Date(`${document.dct}T12:00:00`));
    seconds += (performance.now() - started) / 1000;
    characters += document.text.length;
    return JSON.stringify({ doc: document.doc, timex: found.map(toTimex) });
  });
  await writeFile(out, `${tagged.join('\n')}\n`);
  return { characters, seconds };
}

/** As exactly as the words tell it: what chrono only implies is left out. */
function toTimex({ index, text, start }: ParsedResult) {
  const year = String(start.get('year')).padStart(4, '0');
  const month = String(start.get('month')).padStart(2, '0');
  const day = String(start.get('day')).padStart(2, '0');
  const isDay = start.isCertain('day') || start.isCertain('weekday') || !start.isCertain('month');
  const value = isDay ? `${year}-${month}-${day}` : `${year}-${month}`;
  return { start: index, end: index + text.length, type: 'DATE', value };
}
