import { diffArrays } from 'diff';
import { ENGLISH_STOP_WORDS } from '../analysis/english-stop-words.ts';
import { GERMAN_STOP_WORDS } from '../analysis/german-stop-words.ts';
import type { WordChange } from '../domain/answer.ts';
import { type ComparedWord, comparedWords } from './compared-words.ts';
import { isDecisive } from './decisive-words.ts';

/** Shorter texts that differ in a number are formulas, not versions of a report. Chosen on the examples of the tests. */
const MIN_WORDS = 12;

/** Share of the shorter text's words that must stand in the longer one, in their order. Chosen as `fold-duplicates.ts` has it. */
const MIN_CONTAINED = 0.8;

/** Share of the longer one's words that must stand in the shorter one. Chosen as above. */
const MIN_SHARED = 0.5;

/** Words that were replaced by others at one place; more of them are another sentence, not another figure. Chosen. */
const MAX_REPLACED = 8;

/** Fewer words that only one of them has are told; more are a cut or an addition. As in `fold-duplicates.ts`. */
const MAX_ADDED = 4;

/** Words that may come and go, so that long texts cost little: time grows with the square of them. Chosen. */
const MAX_EDITS = 200;

/** A text as versions are compared by it. */
export type VersionText = {
  readonly text: string;
  readonly words: readonly ComparedWord[];
  /** How often it has each word. */
  readonly counts: ReadonlyMap<string, number>;
};

/** A place where two texts differ: words from one place up to another, in each of them. */
type Gap = { here: [start: number, end: number]; there: [start: number, end: number] };

/** Reads a text once for many comparisons. */
export function readVersion(text: string): VersionText {
  const words = comparedWords(text);
  const counts = new Map<string, number>();
  for (const { word } of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { text, words, counts };
}

/**
 * The figures, dates, negations, nouns and names in which two all but equal texts differ, word for word, in their order.
 *
 * @returns `undefined` where the texts are not all but equal; `isDecisive`: there is more than nouns and names among it
 */
export function wordChanges(
  here: VersionText,
  there: VersionText,
): { readonly changes: readonly WordChange[]; readonly isDecisive: boolean } | undefined {
  const [short, long] = here.words.length <= there.words.length ? [here, there] : [there, here];
  const needed = Math.max(MIN_CONTAINED * short.words.length, MIN_SHARED * long.words.length);
  if (short.words.length < MIN_WORDS || commonWords(short, long) < needed) return undefined;
  const parts = diffArrays(
    here.words.map(({ word }) => word),
    there.words.map(({ word }) => word),
    {
      maxEditLength: Math.min(
        Math.floor(short.words.length + long.words.length - 2 * needed),
        MAX_EDITS,
      ),
    },
  );
  if (!parts) return undefined;
  const told = gapsOf(parts).flatMap((gap) => {
    const change = { here: slice(here, gap.here), there: slice(there, gap.there) };
    const words = [here.words.slice(...gap.here), there.words.slice(...gap.there)] as const;
    const decides = isShort(words) && words.flat().some(({ word }) => isDecisive(word));
    const names = isShort(words) && hasName(words[0], here) && hasName(words[1], there);
    return decides || names ? [{ change, decides }] : [];
  });
  return {
    changes: told.map(({ change }) => change),
    isDecisive: told.some(({ decides }) => decides),
  };
}

/** How many words two texts have in common in whatever order: no diff can find more. */
function commonWords({ counts }: VersionText, other: VersionText): number {
  let common = 0;
  for (const [word, count] of counts) common += Math.min(count, other.counts.get(word) ?? 0);
  return common;
}

function gapsOf(parts: NonNullable<ReturnType<typeof diffArrays<string>>>): Gap[] {
  const gaps: Gap[] = [];
  let gap: Gap | undefined;
  let [here, there] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) {
      gap = undefined;
      here += count;
      there += count;
      continue;
    }
    if (!gap) {
      gap = { here: [here, here], there: [there, there] };
      gaps.push(gap);
    }
    if (added) there += count;
    else here += count;
    gap.here[1] = here;
    gap.there[1] = there;
  }
  return gaps;
}

function isShort([here, there]: readonly [readonly unknown[], readonly unknown[]]): boolean {
  const longest = Math.max(here.length, there.length);
  return here.length > 0 && there.length > 0 ? longest <= MAX_REPLACED : longest <= MAX_ADDED;
}

/** Whether a noun or a name is among the words: German ones are written alike. */
function hasName(words: readonly ComparedWord[], { text }: VersionText): boolean {
  return words.some(
    ({ word, start }) =>
      /^\p{Lu}/u.test(text.slice(start)) &&
      !GERMAN_STOP_WORDS.has(word) &&
      !ENGLISH_STOP_WORDS.has(word),
  );
}

/** The text from the first of the words to the last one; empty for none. */
function slice({ text, words }: VersionText, [from, to]: [number, number]): string {
  return from === to ? '' : text.slice(words[from]?.start, words[to - 1]?.end);
}
