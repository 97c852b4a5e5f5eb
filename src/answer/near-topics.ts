import { editDistance } from '../analysis/edit-distance.ts';
import { tokenizeWords } from '../analysis/tokenize-words.ts';
import type { NearTopic } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';
import type { Library } from './library.ts';
import { findTopicWords } from './topic-words.ts';

/** Topics offered in place of what the corpus does not say. Source: design. */
const MAX_NEAR = 3;

/** Topics offered for one word, so that others get their turn, and those looked at for it. */
const PER_WORD = 2;
const LOOKED_AT = 10;

/** Letters that inflection adds to a German noun, at most. Own choice: "-ern", "-nen". */
const LONGEST_ENDING = 3;

/**
 * What a word of so many letters may differ by, see `editDistance`: two edits in words of more than five letters, one in shorter
 * ones. Source: Elasticsearch, "Fuzziness", `AUTO`. Measured on the sample archive: with slips put into 1,103 of its words, 1,063
 * are offered; of 3,202 nouns that it lacks, 56 lead to a topic that is written like them.
 */
const MAX_DISTANCES = [
  { length: 6, distance: 2.2 },
  { length: 4, distance: 1.1 },
] as const;

/**
 * Topics of the corpus near a question that it does not answer: first such as are written like a name that the corpus lacks, then
 * such as the question's other words lead to.
 *
 * @param unknownWords as typed
 */
export function findNearTopics(
  question: string,
  unknownWords: readonly string[],
  topics: Pick<Library['topics'], 'suggestTopics'>,
): NearTopic[] {
  const found = new Map<string, NearTopic>();
  const take = (
    word: string,
    replaces: Span,
    isMeant: (topic: string, word: string) => boolean,
  ) => {
    const like = topics
      .suggestTopics(word, LOOKED_AT)
      .filter(({ text }) => !question.includes(text) && isMeant(text, word));
    for (const { text } of like.slice(0, PER_WORD))
      if (!found.has(text)) found.set(text, { text, replaces });
  };
  // Verbs and adjectives lead to topics that only sound like them ("hoch", "Wochenbeginn").
  for (const word of unknownWords.filter((some) => /^\p{Lu}/u.test(some))) {
    const start = question.indexOf(word);
    if (start !== -1) take(word, { start, end: start + word.length }, isLike);
  }
  const whole = { start: 0, end: question.length };
  for (const { term } of tokenizeWords(findTopicWords(question)))
    if (!unknownWords.includes(term))
      take(term, whole, (topic, word) => isLike(topic, word) && !isEnding(topic, word));
  return [...found.values()].slice(0, MAX_NEAR);
}

/**
 * Whether a word of the topic begins with the one that was typed, or differs by a slip or two behind the first letter: people slip
 * later in a word ("Zeitung" was no slip for "Leitung"). A word's beginning alone, such as `suggestTopics` goes by, says little of a
 * whole word: "Kopf" is no slip for "Konflikt".
 */
function isLike(topic: string, word: string): boolean {
  const typed = folded(word);
  const limit = MAX_DISTANCES.find(({ length }) => typed.length >= length)?.distance ?? 0;
  return [topic, ...topic.split(/[\s-]+/u)].map(folded).some((part) => {
    if (part.charAt(0) !== typed.charAt(0)) return false;
    return part.startsWith(typed) || editDistance(typed, part, limit) <= limit;
  });
}

/** Whether a topic is the word with an ending: "Ministern" says no more than "Minister". */
function isEnding(topic: string, word: string): boolean {
  const [longer, typed] = [folded(topic), folded(word)];
  return longer.startsWith(typed) && longer.length <= typed.length + LONGEST_ENDING;
}

/** In small letters, without accents. */
function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}
