import type { Doubt } from './reload-outcome.ts';
import type { LoadedFacts } from './version-calls.ts';

/** A corpus that loses more than this is not taken over unless somebody insists. Source: design. */
const MAX_LOST_SHARE = 0.1;

/** What speaks against taking a version over; `undefined` where nothing does. */
export function doubtOf({ difference }: LoadedFacts): Doubt | undefined {
  if (!difference) return undefined;
  // Somebody is writing them just now, or has slipped; nobody deletes an article in that way.
  if (difference.broken.count > 0) return 'broken-files';
  return difference.lostShare > MAX_LOST_SHARE ? 'lost-too-much' : undefined;
}
