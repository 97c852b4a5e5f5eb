import { editDistance } from '../analysis/edit-distance.ts';
import type { Topic } from '../domain/topic.ts';

/** From so many letters on a mistyped beginning is looked for; below, everything is alike. */
const MIN_FUZZY_LENGTH = 4;

/** What a mistyped beginning may differ by: see `editDistance`; one slip in short ones, two in long ones. */
const MAX_DISTANCE = { short: 1.1, long: 2.2 } as const;
const LONG = 8;

/** So many exact matches are enough; no mistyped ones are looked for beside them. */
const ENOUGH = 5;

/** Typed text → topics. */
export type SuggestTopics = (typed: string, limit: number) => readonly Topic[];

/**
 * Prepares the search for topics while somebody types: those that begin with the typed letters, then those with a word
 * that does, then, where these are few, those whose beginning is nearly the same; within each, most important first.
 * Capitals, umlauts and hyphens make no difference. Nothing typed: the most important ones.
 *
 * @param topics most important first
 */
export function createTopicSuggester(topics: readonly Topic[]): SuggestTopics {
  const entries = topics.map((topic) => {
    const form = fold(topic.text);
    return { topic, form, words: form.split(' ') };
  });
  return (typed, limit) => {
    const wanted = fold(typed);
    if (wanted === '') return topics.slice(0, limit);
    const first = entries.filter(({ form }) => form.startsWith(wanted));
    const within = entries.filter(
      ({ form, words }) =>
        !form.startsWith(wanted) && words.some((word) => word.startsWith(wanted)),
    );
    const exact = [...first, ...within];
    const found =
      exact.length >= ENOUGH ? exact : [...exact, ...nearly(wanted, entries, new Set(exact))];
    return found.slice(0, limit).map(({ topic }) => topic);
  };
}

type Entry = {
  readonly topic: Topic;
  readonly form: string;
  readonly words: readonly string[];
};

function nearly(wanted: string, entries: readonly Entry[], known: ReadonlySet<Entry>): Entry[] {
  if (wanted.length < MIN_FUZZY_LENGTH) return [];
  const limit = wanted.length < LONG ? MAX_DISTANCE.short : MAX_DISTANCE.long;
  return entries
    .flatMap((entry) => {
      if (known.has(entry)) return [];
      const distance = Math.min(
        ...[entry.form, ...entry.words].map((text) => distanceToBeginning(wanted, text, limit)),
      );
      return distance <= limit ? [{ entry, distance }] : [];
    })
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ entry }) => entry);
}

/** How far the typed text is from the nearest beginning of about its length. */
function distanceToBeginning(wanted: string, text: string, limit: number): number {
  let least = Infinity;
  for (let length = wanted.length - 1; length <= wanted.length + 1; length += 1)
    least = Math.min(least, editDistance(wanted, text.slice(0, length), limit));
  return least;
}

/** Small letters, no accents, one space between words, hyphens as spaces. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
