import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { TimelineRequest } from '../answer/make-timeline.ts';
import type { Timeline } from '../domain/timeline.ts';
import { shortHash } from './short-hash.ts';
import type { TimelineId } from './timeline-id.ts';

/** Digits of the fingerprint that a button carries: two versions of one corpus hardly ever share them. */
const VERSION_LENGTH = 8;

/** What tells two versions of the corpus apart, short. */
export function versionOf({ fingerprint }: CorpusVersion): string {
  return fingerprint.slice(0, VERSION_LENGTH);
}

/** What the buttons of a timeline's message know. */
export function timelineIdOf(
  { topic, scope, step }: Timeline,
  corpus: CorpusVersion,
  shown: Pick<TimelineId, 'page' | 'entries' | 'withChart'>,
): Omit<TimelineId, 'action'> {
  return {
    ...shown,
    step,
    from: scope.from,
    to: scope.to,
    source: scope.source === undefined ? undefined : shortHash(scope.source),
    version: versionOf(corpus),
    topic: topic === undefined ? undefined : shortHash(topic),
  };
}

/** The same, back: what was asked for; `undefined` where the corpus has the source no more. */
export function timelineRequestOf(
  topic: string | undefined,
  { from, to, source, entries, step }: TimelineId,
  { summary }: CorpusVersion,
): TimelineRequest | undefined {
  const named =
    source === undefined
      ? undefined
      : summary.sources.find((known) => shortHash(known.source) === source)?.source;
  if (source !== undefined && named === undefined) return undefined;
  return { topic, from, to, source: named, entries, step };
}
