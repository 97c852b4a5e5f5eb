import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { TimelineRequest } from '../answer/make-timeline.ts';
import { shortHash } from '../domain/short-hash.ts';
import type { Timeline } from '../domain/timeline.ts';
import { findSource, referenceTo, versionOf } from './references.ts';
import type { TimelineId } from './timeline-id.ts';

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
    source: referenceTo(scope.source),
    version: versionOf(corpus),
    topic: topic === undefined ? undefined : shortHash(topic),
  };
}

/** The same, back: what was asked for; `undefined` where the corpus has the source no more. */
export function timelineRequestOf(
  topic: string | undefined,
  { from, to, source, entries, step }: TimelineId,
  corpus: CorpusVersion,
): TimelineRequest | undefined {
  const found = findSource(source, corpus);
  return found && { topic, from, to, source: found.source, entries, step };
}
