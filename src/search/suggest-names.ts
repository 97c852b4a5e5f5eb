import { distanceToBeginning } from '../analysis/edit-distance.ts';
import { foldTyped, toleranceOf } from './match-typed.ts';

/** So many exact matches are enough; no mistyped ones are looked for beside them. */
const ENOUGH = 5;

/** Typed text → items with a name that may be meant, best first. */
export type SuggestNames<Item> = (typed: string, limit: number) => readonly Item[];

/**
 * Prepares the search for names while somebody types: those that begin with the typed letters, then those with a word
 * that does, then, where these are few, those whose beginning is nearly the same; within each, most important first. Capitals, umlauts and hyphens make no difference. Nothing typed: the most important
 * ones.
 *
 * @param items most important first
 * @param knowsMiddles where few begin so, finds those with the letters anywhere, too
 */
export function createNameSuggester<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { knowsMiddles = false }: { readonly knowsMiddles?: boolean } = {},
): SuggestNames<Item> {
  const entries = items.map((item): Entry<Item> => {
    const form = foldTyped(nameOf(item));
    return { item, form, words: form.split(' ') };
  });
  return (typed, limit) => {
    const wanted = foldTyped(typed);
    if (wanted === '') return items.slice(0, limit);
    const first = entries.filter(({ form }) => form.startsWith(wanted));
    const within = entries.filter(
      ({ form, words }) =>
        !form.startsWith(wanted) && words.some((word) => word.startsWith(wanted)),
    );
    const found = new Set([...first, ...within]);
    if (found.size < ENOUGH) {
      for (const entry of nearly(wanted, entries)) found.add(entry);
      if (knowsMiddles) for (const entry of inside(wanted, entries)) found.add(entry);
    }
    return [...found].slice(0, limit).map(({ item }) => item);
  };
}

type Entry<Item> = {
  readonly item: Item;
  readonly form: string;
  readonly words: readonly string[];
};

function nearly<Item>(wanted: string, entries: readonly Entry<Item>[]): Entry<Item>[] {
  const limit = toleranceOf(wanted);
  if (limit === undefined) return [];
  return entries
    .flatMap((entry) => {
      let distance = distanceToBeginning(wanted, entry.form, limit);
      for (const word of entry.words)
        distance = Math.min(distance, distanceToBeginning(wanted, word, limit));
      return distance <= limit ? [{ entry, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** "bote" in "Fördebote". As with mistyped ones, a few letters are in everything. */
function inside<Item>(wanted: string, entries: readonly Entry<Item>[]): Entry<Item>[] {
  if (toleranceOf(wanted) === undefined) return [];
  return entries.filter(({ form }) => form.includes(wanted));
}
