import { tokenizeWords } from '../analysis/tokenize-words.ts';
import type { NearTopic } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';
import type { Library } from './library.ts';
import { findTopicWords } from './topic-words.ts';

/** Topics offered in place of what the corpus does not say. Source: design. */
const MAX_NEAR = 3;

/** Topics looked at for one word, so that others get their turn. */
const PER_WORD = 2;

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
  const take = (word: string, replaces: Span) => {
    for (const { text } of topics.suggestTopics(word, PER_WORD))
      if (!found.has(text) && !question.includes(text) && beginsLike(text, word))
        found.set(text, { text, replaces });
  };
  // Verbs and adjectives lead to topics that only sound like them ("hoch", "Wochenbeginn").
  for (const word of unknownWords.filter((some) => /^\p{Lu}/u.test(some))) {
    const start = question.indexOf(word);
    if (start !== -1) take(word, { start, end: start + word.length });
  }
  const whole = { start: 0, end: question.length };
  for (const { term } of tokenizeWords(findTopicWords(question)))
    if (!unknownWords.includes(term)) take(term, whole);
  return [...found.values()].slice(0, MAX_NEAR);
}

/** Whether a word of the topic has the same first letter: people slip later in a word ("Zeitung" was no slip for "Leitung"). */
function beginsLike(topic: string, word: string): boolean {
  const first = initialOf(word);
  return topic.split(/[\s-]+/u).some((part) => initialOf(part) === first);
}

/** In lower case, without accents. */
function initialOf(word: string): string {
  return word.normalize('NFD').charAt(0).toLowerCase();
}
