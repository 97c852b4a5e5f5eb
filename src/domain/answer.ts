import type { Article, Paragraph } from './article.ts';
import type { DateRange, PublicationDate } from './publication-date.ts';
import type { SearchHit, SpellingCorrection } from './search-hit.ts';
import type { Span } from './span.ts';

/** Which part of the corpus a question was put to. */
export type Scope = DateRange & {
  readonly source?: string | undefined;
  /** The member gave the later day first, and the two were swapped. */
  readonly swapped: boolean;
  /** Articles that a date range leaves out because their date is unknown; 0 without a range. */
  readonly undatedLeftOut: number;
};

/** In which order passages are shown: the best, the latest or the earliest published first. */
export const SORT_ORDERS = ['relevance', 'newest', 'oldest'] as const;

/** One of {@link SORT_ORDERS}. */
export type SortOrder = (typeof SORT_ORDERS)[number];

/** A topic of the corpus that the asker may have meant. */
export type NearTopic = {
  readonly text: string;
  /** What of the question it would stand for: a word that the corpus lacks, else the whole question. */
  readonly replaces: Span;
};

/** Why there is no answer. */
export type NothingReason =
  /** The question has no word to look for: only function words, signs or pictures. */
  | { readonly kind: 'no-words' }
  /** The corpus does not say. */
  | {
      readonly kind: 'not-in-corpus';
      /** Likeliest first; may be empty. */
      readonly near: readonly NearTopic[];
    }
  /** Nothing in the chosen range or source, but `count` passages elsewhere. */
  | {
      readonly kind: 'outside-scope';
      readonly count: number;
      /** When the first of those appeared; `undefined` where none has a date. */
      readonly since: PublicationDate | undefined;
    };

/** What stands elsewhere in the place of a passage's words, both word for word; either may be empty, but not both. */
export type WordChange = { readonly here: string; readonly there: string };

/** A paragraph that repeats a passage. */
export type Repetition = { readonly article: Article; readonly paragraph: Paragraph };

/** Where else a passage stands, in all but the same words. */
export type PassageCopy = Repetition & {
  /** What reads otherwise there: numbers, dates, negations, nouns and names; in the passage's order. */
  readonly changes: readonly WordChange[];
};

/** Another passage that repeats one but for numbers, dates or negations. */
export type PassageVersion = PassageCopy & {
  /** Which of all passages it is, from 1, in the order asked for. */
  readonly place: number;
};

/** A passage with those that say the same in all but the same words. */
export type FoldedHit = SearchHit & {
  /** The paragraphs that repeat it, best first; they may stand in the same article. */
  readonly copies: readonly Repetition[];
};

/** A passage of an answer. */
export type AnswerHit = SearchHit & {
  /** As of a {@link FoldedHit}. */
  readonly copies: readonly PassageCopy[];
  /** Passages of other articles that repeat it with other numbers, in the order asked for. */
  readonly versions: readonly PassageVersion[];
};

/** The passages of an answer. */
type Passages = {
  /** In the order asked for; never empty; none repeats another. */
  readonly hits: readonly AnswerHit[];
  /** How many of all passages stand before the first of `hits`. */
  readonly offset: number;
  /** How many there are worth showing, those left out included, copies not. */
  readonly total: number;
  /** How many articles these come from. */
  readonly articleCount: number;
  readonly sort: SortOrder;
};

/** The copies of a passage in other articles than its own, best first. */
export function copiesElsewhere({ article, copies }: AnswerHit): readonly PassageCopy[] {
  return copies.filter((copy) => copy.article.id !== article.id);
}

/** What the corpus says to a question. "Nothing" is an answer, not an error. */
export type Answer = {
  readonly question: string;
  readonly scope: Scope;
  /** Words that were looked for instead of mistyped ones. */
  readonly corrections: readonly SpellingCorrection[];
  /** Words of the question that the corpus does not hold, as typed. */
  readonly unknownWords: readonly string[];
  /** 0 to 1: how likely the first passage found answers the question. */
  readonly confidence: number;
} & (
  | ({ readonly kind: 'passages' } & Passages)
  /** Passages that hold some of the question's words but hardly answer it. */
  | ({ readonly kind: 'weak' } & Passages)
  | { readonly kind: 'nothing'; readonly reason: NothingReason }
);
