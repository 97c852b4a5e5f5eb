import { isGroupTerm } from '../analysis/synonyms.ts';
import type { Token } from '../analysis/token.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import { buildCompoundTable, type CompoundTable } from './compound-table.ts';
import type { EngineDocuments } from './engines/engine.ts';
import { createForwardIndexBuilder, FLAG, type ForwardIndex } from './forward-index.ts';
import { buildGramTable, type GramTable } from './gram-table.ts';
import { type Rows, rowOf, toRows } from './rows.ts';
import { createSpellingCollector, type SpellingTable } from './spelling-table.ts';
import { createTermCollector, type TermTable } from './term-table.ts';
import type { TextAnalysis } from './text-analysis.ts';

/** A paragraph with the article it stands in. */
export type Passage = { readonly article: Article; readonly paragraph: Paragraph };

/** A collection of paragraphs, analysed: everything that questions are compared with. It never changes. */
export type Collection = {
  /** By position. */
  readonly passages: readonly Passage[];
  readonly terms: TermTable;
  readonly compounds: CompoundTable;
  readonly grams: GramTable;
  readonly spellings: SpellingTable;
  readonly forward: ForwardIndex;
  /** Content terms of the headings, and for each passage the number of its heading. */
  readonly headings: Rows;
  readonly headingOf: Uint32Array;
  /** Number of content words and of compound parts in each passage, relative to their means. */
  readonly wordLengths: Float32Array;
  readonly partLengths: Float32Array;
  /** Whether some articles are in English. */
  readonly hasEnglish: boolean;
};

/** Paragraphs of a small collection, at most. Chosen: an archive that people fill by hand. */
export const MAX_SMALL = 2000;

/** What is no word of the text for counting: function words, and words whose thesaurus group stands for them. */
const NO_WORD = FLAG.stopWord | FLAG.twin;

/** Analyses all paragraphs. */
export function buildCollection(articles: readonly Article[], analysis: TextAnalysis): Collection {
  const passages = articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph })),
  );
  const collector = createTermCollector();
  const spellings = createSpellingCollector();
  const builder = createForwardIndexBuilder();
  const idOf = ({ term }: Token) => collector.add(term);
  const headings = createHeadingCollector(idOf);
  for (const { article, paragraph } of passages) {
    const analyze = isEnglishArticle(article) ? analysis.english : analysis.german;
    const tokens = analyze(paragraph.text);
    builder.add(paragraph.text, tokens, idOf);
    collector.countDocument(tokens.map(idOf));
    for (const token of tokens)
      if (!token.isStopWord && !isGroupTerm(token.term))
        spellings.add(token.form, idOf(token), paragraph.text, token);
    headings.add(article, paragraph, analyze);
  }
  const forward = builder.finish();
  const terms = collector.finish();
  const isWord = findWords(forward, terms);
  const compounds = buildCompoundTable(terms, isWord);
  const grams = buildGramTable(
    terms.size,
    (term) => (isWord(term) ? terms.textOf(term) : undefined),
    Array.from({ length: passages.length }, (_, position) =>
      forward.terms.subarray(forward.tokenOffsets[position], forward.tokenOffsets[position + 1]),
    ),
  );
  return {
    passages,
    terms,
    compounds,
    grams,
    spellings: spellings.finish(),
    forward,
    ...headings.finish(),
    ...measureLengths(forward, compounds, passages.length),
    hasEnglish: articles.some(isEnglishArticle),
  };
}

/** The collection as an engine indexes it. */
export function documentsOf(collection: Collection): EngineDocuments {
  const { forward, compounds, headings, headingOf, terms, passages } = collection;
  return {
    count: passages.length,
    termCount: terms.size,
    termsOf(position, field) {
      if (field === 'headline') return rowOf(headings, headingOf[position] ?? 0);
      const found: number[] = [];
      const end = forward.tokenOffsets[position + 1] ?? 0;
      for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
        if (((forward.flags[token] ?? 0) & NO_WORD) !== 0) continue;
        const term = forward.terms[token] ?? 0;
        if (field === 'words') found.push(term);
        else for (const part of compounds.partsOf(term)) found.push(part);
      }
      return found;
    },
  };
}

function isEnglishArticle({ inLanguage }: Article): boolean {
  return /^en\b/i.test(inLanguage);
}

/** Terms that stand as content words in some paragraph; those of headings alone and function words do not. */
function findWords(forward: ForwardIndex, terms: TermTable): (term: number) => boolean {
  const isWord = new Uint8Array(terms.size);
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

function measureLengths(forward: ForwardIndex, compounds: CompoundTable, count: number) {
  const words = new Float32Array(count);
  const parts = new Float32Array(count);
  for (let position = 0; position < count; position += 1) {
    const end = forward.tokenOffsets[position + 1] ?? 0;
    for (let token = forward.tokenOffsets[position] ?? 0; token < end; token += 1) {
      if (((forward.flags[token] ?? 0) & NO_WORD) !== 0) continue;
      words[position] = (words[position] ?? 0) + 1;
      const term = forward.terms[token] ?? 0;
      parts[position] = (parts[position] ?? 0) + compounds.partsOf(term).length;
    }
  }
  return { wordLengths: relativeToMean(words), partLengths: relativeToMean(parts) };
}

function relativeToMean(values: Float32Array): Float32Array {
  let total = 0;
  for (const value of values) total += value;
  return total === 0 ? values.fill(1) : values.map((value) => (value * values.length) / total);
}
