import { readCreditLine } from '../patterns/read-credit-line.ts';
import { type BodyRange, findBody, trimEnd } from './find-body.ts';
import { findLede } from './find-lede.ts';
import type { GuessedUnit } from './guess.ts';
import { type Label, type LabelledUnit, type Labels, labelOfGuess, removed } from './label.ts';
import { labelBody } from './label-body.ts';
import { labelHeader } from './label-header.ts';
import { findRelated } from './mark-related.ts';

/**
 * Gives every unit its place. In the order of the source; `undefined` where the source has no prose.
 *
 * Steps: where the text begins and ends, lists of other articles within it, the title and what belongs to it, paragraphs
 * and subheadings, the lede, the rest.
 */
export function labelUnits(units: readonly GuessedUnit[]): readonly LabelledUnit[] | undefined {
  const range = findBody(units);
  if (!range) return undefined;
  const labels: Labels = units.map(() => undefined);
  for (const index of findRelated(units, range)) labels[index] = relatedLabel(units[index]);
  const end = trimEnd(units, range, (index) => labels[index] !== undefined);

  const title = labelHeader(units, range.start, labels);
  labelBody(
    units,
    { start: range.start, end },
    title === undefined ? undefined : units[title]?.unit.text,
    labels,
  );
  const lede = findLede(units, title, labels);
  if (lede !== undefined) labels[lede] = { role: 'lede' };
  labelTail(units, { start: end, end: units.length }, labels);
  return units.map((one, index) => ({ ...one, label: labels[index] ?? removed('other') }));
}

function relatedLabel(one: GuessedUnit | undefined): Label {
  const label = one === undefined ? undefined : labelOfGuess(one.guess);
  return label ?? removed('related');
}

/** Behind the text everything is furniture; below „Mehr zum Thema“ it is other articles. */
function labelTail(units: readonly GuessedUnit[], { start, end }: BodyRange, labels: Labels): void {
  let isBelowRelated = false;
  for (let index = start; index < end; index += 1) {
    const one = units[index];
    if (one === undefined) continue;
    if (one.guess.is === 'furniture') isBelowRelated = one.guess.kind === 'related';
    // „© dpa“ looks like a picture's credit, and below the text is none.
    const isCredit = one.unit.text.startsWith('©') && readCreditLine(one.unit.text) !== undefined;
    if (isCredit) labels[index] ??= removed('credit');
    labels[index] ??= labelOfGuess(one.guess) ?? removed(isBelowRelated ? 'related' : 'other');
  }
}
