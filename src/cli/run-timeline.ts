import { summarize } from '../answer/library.ts';
import { loadLibrary } from '../answer/load-library.ts';
import { makeTimeline } from '../answer/make-timeline.ts';
import type { TimelineStep } from '../domain/timeline.ts';
import { buildAutoEngine } from '../search/engines/choose-engine.ts';
import type { CliContext } from './cli-context.ts';
import { timelineToJson, timelineToText } from './print-timeline.ts';

/** What the command line was given. */
export type TimelineOptions = {
  readonly from?: string;
  readonly to?: string;
  readonly source?: string;
  readonly entries?: number;
  readonly step: TimelineStep;
  readonly json?: true;
};

/** Reads the corpus and prints the timeline of a topic. */
export async function runTimeline(
  topic: string | undefined,
  { json, ...options }: TimelineOptions,
  context: CliContext,
): Promise<void> {
  const { CORPUS_DIR, DICTIONARY_EN_DE, OPERATOR_LANGUAGE, TIME_ZONE } = context.settings();
  const today = context.today(TIME_ZONE);
  const { library } = await loadLibrary(CORPUS_DIR, buildAutoEngine, today, DICTIONARY_EN_DE);
  const started = performance.now();
  const timeline = makeTimeline({ topic, ...options }, library);
  const ms = Math.round((performance.now() - started) * 100) / 100;
  context.write(
    json
      ? `${JSON.stringify(timelineToJson(timeline, OPERATOR_LANGUAGE, ms), null, 2)}\n`
      : timelineToText(timeline, summarize(library), OPERATOR_LANGUAGE),
  );
}
