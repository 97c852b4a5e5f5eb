import type { TextUnit } from '../lines/text-unit.ts';

/** Characters of a line that a basis quotes. */
const MAX_QUOTE_LENGTH = 80;

/** Where a value stands, for people: `line 8: "14. Februar 2020"`. */
export function basisOf(unit: TextUnit): string {
  const { text, first, last } = unit;
  const where = first === last ? `line ${first}` : `lines ${first}-${last}`;
  const quote = text.length <= MAX_QUOTE_LENGTH ? text : `${text.slice(0, MAX_QUOTE_LENGTH - 1)}…`;
  return `${where}: "${quote}"`;
}
