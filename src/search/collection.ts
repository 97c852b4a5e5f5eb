import type { Article, Paragraph } from '../domain/article.ts';
import { type CompoundTable, type CompoundTableData, openCompoundTable } from './compound-table.ts';
import type { EngineDocuments } from './engines/engine.ts';
import { FLAG, type ForwardIndex, openForwardIndex } from './forward-index.ts';
import { type GramTable, type GramTableData, openGramTable } from './gram-table.ts';
import { ownMemory } from './own-memory.ts';
import { ownRows, type Rows, rowOf } from './rows.ts';
import { openSpellingTable, type SpellingTable, type SpellingTableData } from './spelling-table.ts';
import { openTermTable, type TermTable, type TermTableData } from './term-table.ts';

/** A paragraph with the article it stands in. */
export type Passage = { readonly article: Article; readonly paragraph: Paragraph };

/** What is stored of a {@link Collection}: plain values, without the articles. */
export type CollectionData = {
  readonly terms: TermTableData;
  readonly compounds: CompoundTableData;
  readonly grams: GramTableData;
  readonly spellings: SpellingTableData;
  readonly forward: ForwardIndex;
  /** Content terms of the headings, and for each passage the number of its heading. */
  readonly headings: Rows;
  readonly headingOf: Uint32Array;
  /** Number of content words and of compound parts in each passage, relative to their means. */
  readonly wordLengths: Float32Array;
  readonly partLengths: Float32Array;
};

/** A collection of paragraphs, analysed: everything that questions are compared with. It never changes. */
export type Collection = Pick<
  CollectionData,
  'forward' | 'headings' | 'headingOf' | 'wordLengths' | 'partLengths'
> & {
  readonly data: CollectionData;
  /** By position. */
  readonly passages: readonly Passage[];
  readonly terms: TermTable;
  readonly compounds: CompoundTable;
  readonly grams: GramTable;
  readonly spellings: SpellingTable;
  /** Whether some articles are in English. */
  readonly hasEnglish: boolean;
};

/** Paragraphs of a small collection, at most. Chosen: an archive that people fill by hand. */
export const MAX_SMALL = 2000;

/** What is no word of the text for counting: function words, and words whose thesaurus group stands for them. */
export const NO_WORD = FLAG.stopWord | FLAG.twin;

/** The paragraphs of all articles, in their order: the position of each is its number in the collection. */
export function passagesOf(articles: readonly Article[]): readonly Passage[] {
  return articles.flatMap((article) =>
    article.paragraphs.map((paragraph) => ({ article, paragraph })),
  );
}

/**
 * Opens what `buildCollectionData` gave, be it stored meanwhile.
 *
 * @param articles the same, in the same order
 * @throws {RangeError} if they have another number of paragraphs
 */
export function openCollection(stored: CollectionData, articles: readonly Article[]): Collection {
  const passages = passagesOf(articles);
  const count = stored.headingOf.length;
  if (passages.length !== count)
    throw new RangeError(`${passages.length} paragraphs, but an index of ${count}`);
  const terms = openTermTable(stored.terms);
  const compounds = openCompoundTable(stored.compounds, terms);
  const grams = openGramTable(stored.grams);
  const spellings = openSpellingTable(stored.spellings);
  const own = {
    forward: openForwardIndex(stored.forward),
    headings: ownRows(stored.headings),
    headingOf: ownMemory(stored.headingOf),
    wordLengths: ownMemory(stored.wordLengths),
    partLengths: ownMemory(stored.partLengths),
  };
  return {
    ...own,
    data: {
      ...own,
      terms: terms.data,
      compounds: compounds.data,
      grams: grams.data,
      spellings: spellings.data,
    },
    passages,
    terms,
    compounds,
    grams,
    spellings,
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

/** Whether the English chain is for it. */
export function isEnglishArticle({ inLanguage }: Article): boolean {
  return /^en\b/i.test(inLanguage);
}
