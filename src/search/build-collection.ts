import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import { type CollectionData, isEnglishArticle, NO_WORD, passagesOf } from './collection.ts';
import { buildCompoundTableData, type CompoundTableData } from './compound-table.ts';
import { createForwardIndexBuilder, FLAG, type ForwardIndex } from './forward-index.ts';
import { buildGramTableData } from './gram-table.ts';
import type { Progress } from './progress.ts';
import { rowOf, toRows } from './rows.ts';
import { createSpellingCollector } from './spelling-table.ts';
import { createTermCollector } from './term-table.ts';
import type { TextAnalysis } from './text-analysis.ts';

/**
 * What part of the time the words of the paragraphs and their compounds take; topics and the rest take what is left. Source:
 * measured on 100,000 paragraphs.
 */
const SHARES = { words: 0.67, compounds: 0.18 } as const;

/**
 * Analyses all paragraphs; see {@link openCollection}.
 *
 * @param progress of the whole index; one sixth of it is left to do
 */
export function buildCollectionData(
  articles: readonly Article[],
  analysis: TextAnalysis,
  progress?: Pick<Progress, 'advance'>,
): CollectionData {
  const passages = passagesOf(articles);
  const terms = createTermCollector();
  const spellings = createSpellingCollector();
  const builder = createForwardIndexBuilder();
  const idOf = ({ term }: Token) => terms.add(term);
  const headings = createHeadingCollector(idOf);
  for (const { article, paragraph } of passages) {
    const analyze = isEnglishArticle(article) ? analysis.english : analysis.german;
    const tokens = analyze(paragraph.text);
    builder.add(paragraph.text, tokens, idOf);
    terms.countDocument(tokens.map(idOf));
    for (const token of tokens)
      if (!token.isStopWord && !isGroupTerm(token.term))
        spellings.add(token.form, idOf(token), paragraph.text, token);
    headings.add(article, paragraph, analyze);
    progress?.advance(SHARES.words);
  }
  const forward = builder.finish();
  const isWord = findWords(forward, terms.size);
  const perTerm = (SHARES.compounds * passages.length) / terms.size;
  const compounds = buildCompoundTableData(terms, isWord, () => progress?.advance(perTerm));
  const grams = buildGramTableData(
    terms.size,
    (term) => (isWord(term) ? terms.textOf(term) : undefined),
    Array.from({ length: passages.length }, (_, position) =>
      forward.terms.subarray(forward.tokenOffsets[position], forward.tokenOffsets[position + 1]),
    ),
  );
  return {
    terms: terms.finish(),
    compounds,
    grams,
    spellings: spellings.finish(),
    forward,
    ...headings.finish(),
    ...measureLengths(forward, compounds, passages.length),
  };
}

/** Terms that stand as content words in some paragraph; those of headings alone and function words do not. */
function findWords(forward: ForwardIndex, termCount: number): (term: number) => boolean {
  const isWord = new Uint8Array(termCount);
  for (const [token, term] of forward.terms.entries())
    if (((forward.flags[token] ?? 0) & (FLAG.stopWord | FLAG.group)) === 0) isWord[term] = 1;
  return (term) => isWord[term] === 1;
}

/** Headings are shared by the paragraphs under them. */
function createHeadingCollector(idOf: (token: Token) => number) {
  const lists: number[][] = [];
  const headingOf: number[] = [];
  const known = new Map<string, number>();
  return {
    add(
      article: Article,
      { heading }: Paragraph,
      analyze: (text: string) => readonly Token[],
    ): void {
      const text = heading === undefined ? article.headline : `${article.headline}\n${heading}`;
      const key = `${article.inLanguage}\n${text}`;
      let number = known.get(key);
      if (number === undefined) {
        number = lists.length;
        known.set(key, number);
        lists.push(
          analyze(text)
            .filter(({ isStopWord }) => !isStopWord)
            .map(idOf),
        );
      }
      headingOf.push(number);
    },
    finish: () => ({
      headings: toRows(lists, lists.length),
      headingOf: Uint32Array.from(headingOf),
    }),
  };
}

function measureLengths(forward: ForwardIndex, { parts: rows }: CompoundTableData, count: number) {
  const words = new Float32Array(count);
  const parts = new Float32Array(count);
  for (let position = 0; position < count; position += 1) {
    const end = forward.tokenOffsets[position + 1] ?? 0;
    for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
      if (((forward.flags[token] ?? 0) & NO_WORD) !== 0) continue;
      words[position] = (words[position] ?? 0) + 1;
      const term = forward.terms[token] ?? 0;
      parts[position] = (parts[position] ?? 0) + rowOf(rows, term).length;
    }
  }
  return { wordLengths: relativeToMean(words), partLengths: relativeToMean(parts) };
}

function relativeToMean(values: Float32Array): Float32Array {
  let total = 0;
  for (const value of values) total += value;
  return total === 0 ? values.fill(1) : values.map((value) => (value * values.length) / total);
}
