import type { SurveyedTopic, Topic } from '../domain/topic.ts';
import type { Library } from './library.ts';

/** Topics looked at for one that is told: some are words of others. */
const LOOKED_AT = 3;

/** A library never changes; a large one takes seconds to be surveyed. */
const surveys = new WeakMap<
  Pick<Library, 'topics'>,
  Map<number, Promise<readonly SurveyedTopic[]>>
>();

/**
 * What the corpus is about: its topics with the number of articles that a timeline of each draws on, most first, and when these
 * appeared. A word that stands in another topic is left out: "Carter" beside "Ashton Carter". Between two topics others have their turn.
 */
export function surveyTopics(
  library: Pick<Library, 'topics'>,
  limit: number,
): Promise<readonly SurveyedTopic[]> {
  const known = surveys.get(library) ?? new Map<number, Promise<readonly SurveyedTopic[]>>();
  surveys.set(library, known);
  const surveyed = known.get(limit) ?? survey(library, limit);
  known.set(limit, surveyed);
  return surveyed;
}

async function survey(
  { topics }: Pick<Library, 'topics'>,
  limit: number,
): Promise<readonly SurveyedTopic[]> {
  const surveyed: SurveyedTopic[] = [];
  for (const { text } of mainTopics(topics, limit)) {
    await nextTurn();
    surveyed.push({ text, ...extentOf(text, topics) });
  }
  return surveyed.toSorted((a, b) => b.articleCount - a.articleCount);
}

/** The greatest topics of the corpus; a word that stands in another one is left out. */
export function mainTopics(
  topics: Pick<Library['topics'], 'suggestTopics'>,
  limit: number,
): readonly Topic[] {
  const all = topics.suggestTopics('', limit * LOOKED_AT);
  const parts = new Set(all.flatMap(({ text }) => wordsOf(text).filter((word) => word !== text)));
  return all.filter(({ text }) => !parts.has(text)).slice(0, limit);
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s-]+/u);
}

function extentOf(text: string, topics: Library['topics']): Omit<SurveyedTopic, 'text'> {
  const articles = new Set(topics.findTopic(text, () => true).passages.map((one) => one.article));
  const dates = [...articles].flatMap(({ datePublished }) => datePublished ?? []);
  const from = dates.map(({ earliest }) => earliest).toSorted()[0];
  const to = dates
    .map(({ latest }) => latest)
    .toSorted()
    .at(-1);
  return { articleCount: articles.size, span: from && to ? { from, to } : undefined };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
