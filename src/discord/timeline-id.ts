import type { CalendarDate } from '../domain/calendar-date.ts';
import { TIMELINE_STEPS, type TimelineStep } from '../domain/timeline.ts';
import { given, NONE, readDay, writeDay } from './id-parts.ts';

/**
 * What a button does: one page back, one on, to the page of a chosen date, more entries, the files, or nothing (the number of
 * the page); where there is no timeline the same topic without limits, a chosen topic, the passages on it, or the list of all topics.
 */
export type TimelineAction =
  | 'back'
  | 'on'
  | 'jump'
  | 'more'
  | 'file'
  | 'page'
  | 'anywhere'
  | 'topic'
  | 'passages'
  | 'topics';

/** All that a button of a timeline knows. With the topic, which stands in the message, it makes the timeline anew. */
export type TimelineId = {
  readonly action: TimelineAction;
  /** The page that is shown after it, from 1; for `jump` the chosen value says which. For `topic` the place of its button. */
  readonly page: number;
  /** As asked for; `undefined` where as many as matter are shown. */
  readonly entries: number | undefined;
  readonly step: TimelineStep;
  readonly withChart: boolean;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Short hash of the source's name; `undefined` for all sources. */
  readonly source: string | undefined;
  /** Beginning of the corpus' fingerprint: another one, another version. */
  readonly version: string;
  /** Short hash of the topic; `undefined` for the whole corpus. */
  readonly topic: string | undefined;
};

/** First part of the custom ids: the name and the version of this scheme. */
export const TIMELINE_PREFIX = 't1:';

const ACTIONS: ReadonlyMap<string, TimelineAction> = new Map([
  ['<', 'back'],
  ['>', 'on'],
  ['j', 'jump'],
  ['m', 'more'],
  ['f', 'file'],
  ['p', 'page'],
  ['a', 'anywhere'],
  ['t', 'topic'],
  ['q', 'passages'],
  ['l', 'topics'],
]);

/** A custom id: at most 75 of the 100 characters that Discord allows. */
export function formatTimelineId(id: TimelineId): string {
  const action = [...ACTIONS].find(([, name]) => name === id.action)?.[0] ?? NONE;
  const parts = [
    action,
    id.page,
    id.entries ?? NONE,
    id.step,
    id.withChart ? 1 : 0,
    writeDay(id.from),
    writeDay(id.to),
    id.source ?? NONE,
    id.version,
    id.topic ?? NONE,
  ];
  return TIMELINE_PREFIX + parts.join(':');
}

const FORM =
  /^t1:(?<action>[<>jmfpatql]):(?<page>\d{1,4}):(?<entries>\d{1,2}|-):(?<step>[a-z]+):(?<chart>[01]):(?<from>\d{8}|-):(?<to>\d{8}|-):(?<source>[0-9a-z]{1,7}|-):(?<version>[0-9a-f]{1,16}):(?<topic>[0-9a-z]{1,7}|-)$/;

/** Reads a custom id; `undefined` where it is none of these: another scheme's, or somebody made it up. */
export function parseTimelineId(customId: string): TimelineId | undefined {
  const groups = FORM.exec(customId)?.groups;
  const action = ACTIONS.get(groups?.['action'] ?? '');
  const step = TIMELINE_STEPS.find((name) => name === groups?.['step']);
  if (!groups || !action || !step) return undefined;
  const { page, entries, chart, version = '' } = groups;
  const from = readDay(groups['from']);
  const to = readDay(groups['to']);
  if (from === null || to === null || Number(page) < 1) return undefined;
  return {
    action,
    page: Number(page),
    entries: entries === NONE ? undefined : Number(entries),
    step,
    withChart: chart === '1',
    from,
    to,
    source: given(groups['source']),
    version,
    topic: given(groups['topic']),
  };
}
