import { ENGLISH_STOP_WORDS } from '../analysis/english-stop-words.ts';
import { GERMAN_STOP_WORDS } from '../analysis/german-stop-words.ts';
import { tokenizeWords } from '../analysis/tokenize-words.ts';

/**
 * What a question is about, in its own words: names and German nouns, else all words with a meaning, else the whole question.
 * "Wer richtet das Info-Zentrum in Bagdad ein?" gives "Info-Zentrum Bagdad". A capital at the question's beginning counts, too.
 */
export function findTopicWords(question: string): string {
  const words = tokenizeWords(question).filter(({ term }) => !isFunctionWord(term.toLowerCase()));
  const names = words.filter(({ term }) => /^\p{Lu}/u.test(term));
  const kept = names.length > 0 ? names : words;
  let topic = '';
  let end = 0;
  for (const { term, start, end: next } of kept) {
    const isJoined = question.slice(end, start) === '-';
    if (topic !== '') topic += isJoined ? '-' : ' ';
    topic += term;
    end = next;
  }
  return topic === '' ? question : topic;
}

function isFunctionWord(word: string): boolean {
  return GERMAN_STOP_WORDS.has(word) || ENGLISH_STOP_WORDS.has(word);
}
