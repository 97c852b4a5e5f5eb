import type { Problem } from '../domain/problem.ts';
import type { InventoryItem } from './inventory.ts';

/** What makes one version of the corpus differ from the one before. */
export type Difference = {
  /** In the order of the new version. */
  readonly added: readonly InventoryItem[];
  readonly changed: readonly InventoryItem[];
  readonly unchangedCount: number;
  /** In the order of the old version; those of `broken` are among them. */
  readonly removed: readonly InventoryItem[];
  /** Articles of the old version whose file is still there and cannot be used any more. */
  readonly broken: readonly InventoryItem[];
  /** How much smaller the new version is, 0 to 1: by articles that are gone, or by paragraphs, whichever is more. */
  readonly lostShare: number;
};

/** @param problems those of the new version */
export function compareInventories(
  before: readonly InventoryItem[],
  after: readonly InventoryItem[],
  problems: readonly Problem[],
): Difference {
  const old = new Map(before.map((item) => [item.id, item]));
  const ids = new Set(after.map(({ id }) => id));
  const faulty = new Set(problems.filter(({ level }) => level === 'error').map(({ file }) => file));
  const added = after.filter(({ id }) => !old.has(id));
  const kept = after.filter(({ id }) => old.has(id));
  const changed = kept.filter(({ id, hash }) => old.get(id)?.hash !== hash);
  const removed = before.filter(({ id }) => !ids.has(id));
  return {
    added,
    changed,
    unchangedCount: kept.length - changed.length,
    removed,
    broken: removed.filter(({ file }) => faulty.has(file)),
    lostShare: Math.max(
      share(removed.length, before.length),
      share(countParagraphs(before) - countParagraphs(after), countParagraphs(before)),
    ),
  };
}

function countParagraphs(items: readonly InventoryItem[]): number {
  return items.reduce((sum, { paragraphCount }) => sum + paragraphCount, 0);
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.max(0, part / whole);
}
