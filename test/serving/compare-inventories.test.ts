import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/domain/problem.ts';
import { compareInventories } from '../../src/serving/compare-inventories.ts';
import {
  type InventoryItem,
  packInventory,
  takeInventory,
  unpackInventory,
} from '../../src/serving/inventory.ts';
import { article } from '../domain/sample-article.ts';

/** `a1` is article a in its first wording; `a1x5` has five paragraphs instead of ten. */
function items(list: string): InventoryItem[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      const [, id = '', hash = '', count] = /^([a-z]+)(\d)(?:x(\d+))?$/.exec(word) ?? [];
      return { id, hash, file: `${id}.md`, headline: id, paragraphCount: Number(count ?? 10) };
    });
}

function problem(file: string, level: Problem['level']): Problem {
  return { code: 'K005', level, file, line: 1, column: 1 };
}

const names = (list: readonly InventoryItem[]) => list.map(({ id }) => id).join(' ');

describe('compareInventories', () => {
  it.each([
    ['the same', 'a1 b1', 'a1 b1', ['', '', '', 2, 0]],
    ['a new one', 'a1', 'a1 b1', ['b', '', '', 1, 0]],
    ['a changed one', 'a1 b1', 'a2 b1', ['', 'a', '', 1, 0]],
    ['one that is gone', 'a1 b1 c1 d1', 'a1 b1 c1', ['', '', 'd', 3, 0.25]],
    ['all others', 'a1 b1', 'c1 d1', ['c d', '', 'a b', 0, 1]],
    ['half the text gone', 'a1 b1', 'a2x5 b2x5', ['', 'a b', '', 0, 0.5]],
    ['more text', 'a1', 'a2x20', ['', 'a', '', 0, 0]],
    ['nothing before', '', 'a1', ['a', '', '', 0, 0]],
  ] as const)('%s', (_, before, after, [added, changed, removed, unchanged, lost]) => {
    const difference = compareInventories(items(before), items(after), []);
    expect(names(difference.added)).toBe(added);
    expect(names(difference.changed)).toBe(changed);
    expect(names(difference.removed)).toBe(removed);
    expect(difference.unchangedCount).toBe(unchanged);
    expect(difference.lostShare).toBeCloseTo(lost);
    expect(difference.broken).toEqual([]);
  });

  it('tells what is lost because its file is faulty from what was deleted', () => {
    const problems = [
      problem('b.md', 'error'),
      problem('c.md', 'warning'),
      problem('x.md', 'error'),
    ];
    const { broken, removed } = compareInventories(items('a1 b1 c1'), items('a1'), problems);
    expect(names(removed)).toBe('b c');
    expect(names(broken)).toBe('b');
  });
});

function hashOf(sample: Parameters<typeof article>[0]): string | undefined {
  return takeInventory([article(sample)], new Map([['a', 'a.md']]))[0]?.hash;
}

describe('an inventory', () => {
  it('has another hash for another text, headline, date or source, and the same for the same', () => {
    const base = { id: 'a', headline: 'H', publisher: 'P' };
    const hash = hashOf(base);
    expect(hashOf(base)).toBe(hash);
    expect(hashOf({ ...base, headline: 'I' })).not.toBe(hash);
    expect(hashOf({ ...base, publisher: 'Q' })).not.toBe(hash);
  });

  it('comes back from bytes as it was, and nothing else does', () => {
    const inventory = items('a1 b2x7');
    expect(unpackInventory(packInventory(inventory))).toEqual(inventory);
    expect(() => unpackInventory(new Uint8Array([1, 2, 3]))).toThrow('deserialize');
  });
});
