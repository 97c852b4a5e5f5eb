import type { RemovedKind, RemovedLines } from '../draft.ts';
import type { LabelledUnit } from './structure/label.ts';

type Open = {
  readonly kind: RemovedKind;
  readonly first: number;
  last: number;
  readonly parts: string[];
};

/** What is not in the article's text, in order; neighbours of one kind are one stretch, blank lines between them included. */
export function collectRemoved(units: readonly LabelledUnit[]): readonly RemovedLines[] {
  const stretches: Open[] = [];
  let open: Open | undefined;
  for (const { unit, label } of units) {
    if (label.role !== 'removed') {
      open = undefined;
      continue;
    }
    if (open?.kind === label.kind) {
      open.parts.push('\n'.repeat(unit.first - open.last), unit.raw);
      open.last = unit.last;
    } else {
      open = { kind: label.kind, first: unit.first, last: unit.last, parts: [unit.raw] };
      stretches.push(open);
    }
  }
  return stretches.map(({ kind, first, last, parts }) => ({
    kind,
    lines: { first, last },
    text: parts.join(''),
  }));
}
