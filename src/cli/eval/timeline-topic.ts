import { analyzeEnglish } from '../../analysis/english-analyzer.ts';
import { analyzeGerman } from '../../analysis/german-analyzer.ts';
import type { Analyzer } from '../../analysis/token.ts';
import { idfOf } from '../../search/bm25.ts';
import type { EventDate, TimelineSentence } from '../../timeline/timeline-sentence.ts';
import { toEventDate } from './timeline-date.ts';
import type { DatedArticle } from './timeline-files.ts';

/** Language of the articles. */
export type TimelineLanguage = 'de' | 'en';

/** A sentence of a topic, with its words. */
export type TopicSentence = TimelineSentence & { readonly text: string };

const ANALYZERS: Readonly<Record<TimelineLanguage, Analyzer>> = {
  de: analyzeGerman,
  en: analyzeEnglish,
};

const QUESTION = /\?["“”'’»«)\s]*$/u;

/** Turns texts into sentences of a timeline, but for how much of a topic they hold: that is 1. */
export function analyzeArticles(
  articles: readonly DatedArticle[],
  language: TimelineLanguage,
): {
  readonly sentences: readonly TopicSentence[];
  /** The number of a word's term; none where no sentence has it. */
  readonly termOf: (word: string) => number | undefined;
} {
  const numbers = new Map<string, number>();
  const sentences: TopicSentence[] = [];
  for (const [article, { published, sentences: own }] of articles.entries())
    for (const [place, { text, dates }] of own.entries()) {
      const tokens = ANALYZERS[language](text);
      const terms = tokens.flatMap(({ term, isStopWord }) => {
        if (isStopWord) return [];
        const number = numbers.get(term) ?? numbers.size;
        numbers.set(term, number);
        return number;
      });
      sentences.push({
        article,
        published,
        place,
        terms: Int32Array.from(terms),
        wordCount: tokens.length,
        topicShare: 1,
        dates: dates.flatMap((value): EventDate | never[] => toEventDate(value) ?? []),
        standsAlone: !QUESTION.test(text),
        text,
      });
    }
  return {
    sentences,
    termOf: (word) => numbers.get(ANALYZERS[language](word)[0]?.term ?? ''),
  };
}

/** How much of a query each sentence holds: the part of its terms, weighed by their rarity. */
export function shareTopic(
  sentences: readonly TopicSentence[],
  query: ReadonlySet<number>,
): TopicSentence[] {
  const held = sentences.map(
    ({ terms }) => new Set(Array.from(terms).filter((term) => query.has(term))),
  );
  const weights = new Map(
    Array.from(query, (term) => [
      term,
      idfOf(held.filter((terms) => terms.has(term)).length, sentences.length),
    ]),
  );
  const sum = (terms: Iterable<number>): number => {
    let total = 0;
    for (const term of terms) total += weights.get(term) ?? 0;
    return total;
  };
  const all = sum(query);
  return sentences.map((sentence, index) => ({
    ...sentence,
    topicShare: all > 0 ? sum(held[index] ?? []) / all : 0,
  }));
}
