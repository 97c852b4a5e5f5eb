import { areNeighbours } from '../analysis/edit-distance.ts';

/** From so many letters on a mistyped beginning is looked for; below, everything is alike. */
const MIN_FUZZY_LENGTH = 4;

/** What a mistyped beginning may differ by: see `editDistance`; one slip in short ones, two in long ones. */
const MAX_DISTANCE = { short: 1.1, long: 2.2 } as const;
const LONG = 8;

/** How far a mistyped beginning may be off; `undefined` where it is too short to tell. */
export function toleranceOf(typed: string): number | undefined {
  if (typed.length < MIN_FUZZY_LENGTH) return undefined;
  return typed.length < LONG ? MAX_DISTANCE.short : MAX_DISTANCE.long;
}

/** Whether the first letters are the same, lie side by side on the keyboard, or one stands second in the other: most slips. */
export function beginsAlike(typed: string, text: string): boolean {
  return (
    typed[0] === text[0] ||
    typed[1] === text[0] ||
    typed[0] === text[1] ||
    areNeighbours(typed.charCodeAt(0), text.charCodeAt(0))
  );
}

/** What is compared while somebody types: small letters, no accents, one space between words, hyphens as spaces. */
export function foldTyped(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
