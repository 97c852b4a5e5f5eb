import type { LibrarySummary } from '../domain/library-summary.ts';
import type { Problem } from '../domain/problem.ts';
import type { Difference } from './compare-inventories.ts';
import type { InventoryItem } from './inventory.ts';
import { MAX_LISTED, type ShownDifference } from './version-calls.ts';

/** A difference cut to what a message can show. */
export function showDifference(difference: Difference): ShownDifference {
  const { unchangedCount, lostShare, removed, broken } = difference;
  const lost = new Set(broken);
  return {
    added: shorten(difference.added),
    changed: shorten(difference.changed),
    removed: shorten(removed.filter((item) => !lost.has(item))),
    broken: shorten(broken),
    unchangedCount,
    lostShare,
  };
}

function shorten(items: readonly InventoryItem[]) {
  return {
    count: items.length,
    first: items.slice(0, MAX_LISTED).map(({ headline, file }) => ({ headline, file })),
  };
}

/** All that is to be said of a load, as JSON for people and programs, in UTF-8. */
export function reportOf({
  key,
  summary,
  difference,
  problems,
}: {
  readonly key: string;
  readonly summary: LibrarySummary;
  readonly difference: Difference | undefined;
  readonly problems: readonly Problem[];
}): Uint8Array {
  const report = {
    version: key,
    articles: summary.articleCount,
    paragraphs: summary.paragraphCount,
    dates: summary.dateSpan ?? null,
    sources: summary.sources,
    ...(difference && {
      added: difference.added.map(name),
      changed: difference.changed.map(name),
      removed: difference.removed.map(name),
      unchanged: difference.unchangedCount,
    }),
    problems,
  };
  return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
}

function name({ id, file, headline }: InventoryItem) {
  return { id, file, headline };
}
