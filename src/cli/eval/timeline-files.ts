import type { CalendarDate } from '../../domain/calendar-date.ts';
import { EvaluationError } from './evaluation-error.ts';
import { isObject, readObjects } from './read-objects.ts';

/** A timeline that is asked for. */
export type TimelineTask = {
  readonly topic: string;
  /** Tells timelines of one topic apart; repeated in the result. */
  readonly timeline: string | undefined;
  /** Words of the topic. */
  readonly query: readonly string[];
  readonly start: CalendarDate | undefined;
  readonly end: CalendarDate | undefined;
  readonly maxDates: number;
  readonly sentencesPerDate: number;
  /** Name of the file that holds the topic's articles. */
  readonly articles: string;
};

/** A sentence of an article whose dates have been found. */
type DatedSentence = { readonly text: string; readonly dates: readonly string[] };

/** An article of a topic. */
export type DatedArticle = {
  readonly published: CalendarDate | undefined;
  readonly sentences: readonly DatedSentence[];
};

/**
 * Reads `{topic, timeline?, query, start?, end?, max_dates, sents_per_date, articles}` line by line; other fields are
 * ignored.
 *
 * @throws {EvaluationError} if the file cannot be read, a line is not of that form, or there is none
 */
export async function readTimelineTasks(file: string): Promise<TimelineTask[]> {
  const tasks: TimelineTask[] = [];
  for await (const line of readObjects(file)) {
    const query = line.texts('query');
    if (query.length === 0) line.refuse('query');
    tasks.push({
      topic: line.text('topic'),
      timeline: line.optionalText('timeline'),
      query,
      start: line.day('start'),
      end: line.day('end'),
      maxDates: line.count('max_dates'),
      sentencesPerDate: line.count('sents_per_date'),
      articles: line.text('articles'),
    });
  }
  if (tasks.length === 0) throw new EvaluationError({ kind: 'no-queries', file });
  return tasks;
}

/**
 * Reads `{pub?, sents: [{t, d?: [dates]}]}` line by line; other fields are ignored. Texts come in NFC.
 *
 * @throws {EvaluationError} if the file cannot be read, a line is not of that form, or there is none
 */
export async function readDatedArticles(file: string): Promise<DatedArticle[]> {
  const articles: DatedArticle[] = [];
  for await (const line of readObjects(file))
    articles.push({
      published: line.day('pub'),
      sentences: line.list('sents').map((item) => toSentence(item) ?? line.refuse('sents')),
    });
  if (articles.length === 0) throw new EvaluationError({ kind: 'no-passages', file });
  return articles;
}

function toSentence(item: unknown): DatedSentence | undefined {
  if (!isObject(item)) return undefined;
  const fields = new Map<string, unknown>(Object.entries(item));
  const text = fields.get('t');
  const dates: unknown = fields.get('d') ?? [];
  if (typeof text !== 'string' || !Array.isArray(dates)) return undefined;
  const values: readonly unknown[] = dates;
  const known = values.filter((value) => typeof value === 'string');
  return known.length === values.length ? { text: text.normalize('NFC'), dates: known } : undefined;
}
