import type { Candidate } from './engine.ts';

/** The best so many candidates of a stream: a binary heap with the worst of them on top. */
export type BestList = {
  /** Whether a candidate would be among the best so far. */
  wants(score: number, position: number): boolean;
  add(candidate: Candidate): void;
  /** Best first; equal scores by position. */
  sorted(): Candidate[];
};

/** @param limit 1 or more */
export function createBestList(limit: number): BestList {
  const heap: Candidate[] = [];
  return {
    wants(score, position) {
      const worst = heap[0];
      return heap.length < limit || (worst !== undefined && order({ score, position }, worst) < 0);
    },
    add(candidate) {
      if (heap.length < limit) {
        heap.push(candidate);
        siftUp(heap);
      } else {
        heap[0] = candidate;
        siftDown(heap);
      }
    },
    sorted: () => heap.toSorted(order),
  };
}

/** Below 0 where `a` comes first. */
function order(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.position - b.position;
}

function siftUp(heap: Candidate[]): void {
  for (let at = heap.length - 1; at > 0; ) {
    const parent = (at - 1) >> 1;
    if (!swapIfBetter(heap, parent, at)) return;
    at = parent;
  }
}

function siftDown(heap: Candidate[]): void {
  for (let at = 0; ; ) {
    const left = 2 * at + 1;
    const child = isWorse(heap, left + 1, left) ? left + 1 : left;
    if (!swapIfBetter(heap, at, child)) return;
    at = child;
  }
}

/** Swaps parent and child where the parent is the better one: the worst belongs on top. */
function swapIfBetter(heap: Candidate[], parent: number, child: number): boolean {
  if (!isWorse(heap, child, parent)) return false;
  const [upper, lower] = [heap[child], heap[parent]];
  if (upper) heap[parent] = upper;
  if (lower) heap[child] = lower;
  return true;
}

function isWorse(heap: readonly Candidate[], at: number, than: number): boolean {
  const [candidate, other] = [heap[at], heap[than]];
  return candidate !== undefined && other !== undefined && order(candidate, other) > 0;
}
