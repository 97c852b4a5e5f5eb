import { ENTRIES_RANGE } from '../answer/make-timeline.ts';
import type { Timeline } from '../domain/timeline.ts';
import type { CommandContext } from './command.ts';
import type { ReplyMessage } from './message.ts';
import { renderTimeline, type TimelineContext } from './render-timeline.ts';
import { chartOf } from './timeline-chart.ts';

/** A page of a timeline, with its picture where one was asked for and can be drawn; the reply is whole without it. */
export async function replyWithTimeline(
  timeline: Timeline,
  id: TimelineContext['id'],
  { corpus, language, renderChart, log }: CommandContext,
  how: Pick<TimelineContext, 'isPrivate' | 'isNewVersion'>,
): Promise<ReplyMessage> {
  const chart =
    timeline.kind === 'entries' && id.withChart
      ? await renderChart(chartOf(timeline, language)).catch((error: unknown) => {
          log.warn({ err: error }, 'no chart');
          return undefined;
        })
      : undefined;
  return renderTimeline(timeline, {
    ...how,
    language,
    asOf: corpus.summary.asOf,
    summary: corpus.summary,
    id,
    more: moreEntries(timeline),
    chart,
  });
}

/** Twice as many, as far as there are more and anybody may ask for them. */
function moreEntries(timeline: Timeline): number | undefined {
  if (timeline.kind !== 'entries' || timeline.step !== 'auto') return undefined;
  const { entries, found } = timeline;
  if (entries.length >= Math.min(found, ENTRIES_RANGE.max)) return undefined;
  return Math.min(ENTRIES_RANGE.max, Math.max(ENTRIES_RANGE.min, entries.length * 2));
}
