import path from 'node:path';
import { chooseEntries } from '../../timeline/choose/choose-entries.ts';
import { EvaluationError } from './evaluation-error.ts';
import { quantile } from './quantile.ts';
import { readDatedArticles, readTimelineTasks, type TimelineTask } from './timeline-files.ts';
import {
  analyzeArticles,
  shareTopic,
  type TimelineLanguage,
  type TopicSentence,
} from './timeline-topic.ts';
import { writeWhole } from './write-whole.ts';

/** What to measure, and where the timelines go. */
export type TimelineEvaluationOptions = {
  readonly tasks: string;
  /** Folder that the tasks' files of articles are in. */
  readonly articles: string;
  readonly out: string;
  readonly language: TimelineLanguage;
};

/** What a run of tasks took, as the command prints it. */
export type TimelineSummary = {
  readonly tasks: number;
  /** Of all topics, each counted once. */
  readonly articles: number;
  readonly sentences: number;
  readonly ms: {
    /** Reading and analysing the articles. */
    readonly read: number;
    /** Median of the choice of a timeline's entries. */
    readonly choose: number;
  };
};

type Topic = { readonly sentences: readonly TopicSentence[]; readonly articles: number };

/**
 * Makes the timeline of each task and writes one line for each, in their order:
 * `{topic, timeline?, entries: [{date, text: [sentence, …]}]}`. Entries are dated to the day: reference timelines know
 * nothing else.
 *
 * @param report is told each topic that has been read
 * @throws {EvaluationError} if a file is missing or wrong, or the result cannot be written
 */
export async function evaluateTimelines(
  { tasks: taskFile, articles: folder, out, language }: TimelineEvaluationOptions,
  report: (topic: string, articles: number, sentences: number) => void = () => undefined,
): Promise<TimelineSummary> {
  const tasks = await readTimelineTasks(taskFile);
  const inputs = [taskFile, ...tasks.map((task) => path.join(folder, task.articles))];
  if (inputs.some((file) => path.resolve(file) === path.resolve(out)))
    throw new EvaluationError({ kind: 'out-is-input', file: out });

  return await writeWhole(out, async () => {
    const topics = new Map<string, Topic>();
    let readMs = 0;
    const times: number[] = [];
    const lines: string[] = [];
    for (const task of tasks) {
      // Tasks of one topic are about the same words; should they not be, they are topics of their own.
      const key = JSON.stringify([task.articles, task.query]);
      let topic = topics.get(key);
      if (!topic) {
        const started = performance.now();
        topic = await readTopic(task, folder, language);
        readMs += performance.now() - started;
        topics.set(key, topic);
        report(task.topic, topic.articles, topic.sentences.length);
      }
      const started = performance.now();
      const line = toLine(task, topic.sentences);
      times.push(performance.now() - started);
      lines.push(line);
    }
    const read = [...topics.values()];
    const result = {
      tasks: tasks.length,
      articles: read.reduce((sum, { articles }) => sum + articles, 0),
      sentences: read.reduce((sum, { sentences }) => sum + sentences.length, 0),
      ms: { read: round(readMs), choose: round(quantile(times, 0.5)) },
    };
    return { content: lines.join(''), result };
  });
}

async function readTopic(
  { articles: file, query }: TimelineTask,
  folder: string,
  language: TimelineLanguage,
): Promise<Topic> {
  const articles = await readDatedArticles(path.join(folder, file));
  const { sentences, termOf } = analyzeArticles(articles, language);
  const terms = new Set(query.flatMap((word) => termOf(word) ?? []));
  return { sentences: shareTopic(sentences, terms), articles: articles.length };
}

function toLine(task: TimelineTask, sentences: readonly TopicSentence[]): string {
  const { entries } = chooseEntries(sentences, {
    from: task.start,
    to: task.end,
    maxEntries: task.maxDates,
    sentencesPerEntry: task.sentencesPerDate,
    step: 'day',
  });
  return `${JSON.stringify({
    topic: task.topic,
    timeline: task.timeline,
    entries: entries.map(({ first, sentences: told }) => ({
      date: first,
      text: told.map(({ text }) => text),
    })),
  })}\n`;
}

/** Milliseconds with two digits. */
function round(ms: number): number {
  return Math.round(ms * 100) / 100;
}
