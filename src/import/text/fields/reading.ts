import type { LabelledUnit } from '../structure/label.ts';

/** A labelled source with the places that fields are read from. */
export type Reading = {
  /** In the source's order. */
  readonly units: readonly LabelledUnit[];
  /** Place of the title; `undefined` where there is none. */
  readonly title: number | undefined;
  /** First and last unit of the text: lede, paragraphs, subheadings. */
  readonly first: number;
  readonly last: number;
  /** Second unit of the text: the first paragraph where there is a lede. */
  readonly second: number;
  /** Units behind the text that belong to lists of other articles. */
  readonly related: ReadonlySet<number>;
};

/** Whether a unit is part of the article's text. */
function isBlock({ label }: LabelledUnit): boolean {
  return label.role === 'paragraph' || label.role === 'subheading';
}

function isText(one: LabelledUnit): boolean {
  return isBlock(one) || one.label.role === 'lede';
}

/** Finds the places in a labelled source; `undefined` where it has no paragraph. */
export function createReading(units: readonly LabelledUnit[]): Reading | undefined {
  const first = units.findIndex(isText);
  const last = units.findLastIndex(isText);
  const second = units.findIndex((one, index) => index > first && isText(one));
  if (!units.some(({ label }) => label.role === 'paragraph')) return undefined;
  const title = units.findIndex(({ label }) => label.role === 'headline');
  const related = new Set<number>();
  let isBelowRelated = false;
  for (let index = last + 1; index < units.length; index += 1) {
    const guess = units[index]?.guess;
    if (guess?.is === 'furniture')
      isBelowRelated = guess.kind === 'related' || (isBelowRelated && guess.kind === 'section');
    if (guess?.is === 'dated-teaser') isBelowRelated = true;
    if (/^(?:©|\(c\)|copyright\b)/iu.test(units[index]?.unit.text ?? '')) isBelowRelated = false;
    if (isBelowRelated) related.add(index);
  }
  return {
    units,
    title: title < 0 ? undefined : title,
    first,
    last,
    second: second < 0 ? first : second,
    related,
  };
}
