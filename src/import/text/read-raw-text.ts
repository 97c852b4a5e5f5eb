import { type Draft, ImportError } from '../draft.ts';
import { buildDraft } from './build-draft.ts';
import { createReading } from './fields/reading.ts';
import { joinWrappedLines } from './lines/join-wrapped-lines.ts';
import { readLines, type TextLine } from './lines/read-lines.ts';
import { splitAtRules } from './split-articles.ts';
import { guessUnit } from './structure/guess.ts';
import { labelUnits } from './structure/label-units.ts';

/**
 * Reads text that was copied out of a web site: the article with where each value stands, and all the lines that are not part
 * of it. Normally one draft; several only where rules (`--------`) part the text and each part has a title and a day, a
 * link, a writer or an agency of its own. In the order of the source.
 *
 * Every line that is not blank ends up in one place: headline, kicker, description, a block or `removed`. Captions, dates,
 * writers, agencies and links are read from removed lines. Nothing is guessed: a title or date that is not printed is
 * missing. Takes linear time on any text.
 *
 * @throws {ImportError} `empty`, `binary`, `too-large`, or `no-text` where there is not one sentence
 */
export function readRawText(text: string): readonly Draft[] {
  const lines = readLines(text);
  const parts = splitAtRules(lines);
  if (parts.length > 1) {
    const drafts = parts.map(readArticle);
    const articles = drafts.filter((draft) => draft !== undefined);
    if (articles.length === drafts.length && articles.every(standsAlone)) return articles;
  }
  const draft = readArticle(lines);
  if (draft === undefined) throw new ImportError('no-text');
  return [draft];
}

function readArticle(lines: readonly TextLine[]): Draft | undefined {
  const labelled = labelUnits(joinWrappedLines(lines).map(guessUnit));
  const reading = labelled && createReading(labelled);
  return reading && buildDraft(reading);
}

/** Whether a part between two rules is an article of its own. */
function standsAlone({ headline, datePublished, url, agencies, author }: Draft): boolean {
  const fields = [datePublished, url, agencies, author];
  return headline.status === 'given' && fields.some(({ status }) => status !== 'missing');
}
