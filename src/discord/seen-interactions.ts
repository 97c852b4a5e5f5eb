import { REMEMBERED_INTERACTIONS } from './limits.ts';

/** Ids of interactions, the latest of them; the oldest are forgotten. */
export type SeenInteractions = {
  /** Notes an interaction. @returns whether it was noted before */
  add(id: string): boolean;
  has(id: string): boolean;
};

/** Remembers which interactions were seen; Discord may deliver one twice when a connection is resumed. */
export function createSeenInteractions(limit: number = REMEMBERED_INTERACTIONS): SeenInteractions {
  // In the order of arrival.
  const ids = new Set<string>();
  return {
    has: (id) => ids.has(id),
    add(id) {
      if (ids.has(id)) return true;
      ids.add(id);
      const [oldest] = ids;
      if (ids.size > limit && oldest !== undefined) ids.delete(oldest);
      return false;
    },
  };
}
