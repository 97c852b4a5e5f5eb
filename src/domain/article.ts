import type { PublicationDate } from './publication-date.ts';

/** `original`: the article itself. `summary`: somebody's own summary of it; a reply says so. */
type ArticleForm = 'original' | 'summary';

/** The number of the lede among an article's paragraphs; the body counts from 1. */
export const LEDE_NUMBER = 0;

/** The unit that is indexed and quoted. */
export type Paragraph = {
  /** `<article id>#<number>`: stable as long as the article's file keeps its paragraphs. */
  readonly id: string;
  readonly articleId: string;
  /** Place in the article: 0 is the lede (`description`), the body counts from 1. */
  readonly number: number;
  /** The subheading it stands under, where there is one. */
  readonly heading: string | undefined;
  /** Never empty; NFC; no line breaks; the file's own wording. */
  readonly text: string;
};

/** One article of the corpus, read from one file and checked. Names follow schema.org NewsArticle. */
export type Article = {
  readonly id: string;
  readonly headline: string;
  readonly kicker: string | undefined;
  readonly datePublished: PublicationDate | undefined;
  /** Why the date is what it is, where somebody worked it out. */
  readonly dateNote: string | undefined;
  readonly publisher: string | undefined;
  /** News agencies named in the article, in its order. */
  readonly agencies: readonly string[];
  /** http or https. */
  readonly url: string | undefined;
  /** BCP 47 tag, such as `de-DE`. */
  readonly inLanguage: string;
  readonly form: ArticleForm;
  /** In the article's order, lede first; never empty. */
  readonly paragraphs: readonly Paragraph[];
};

/** An article without its text. */
export type ArticleHead = Omit<Article, 'paragraphs'>;

/** Some of an article's paragraphs, one after the other, and where they stand. */
export type ArticleWindow = {
  readonly article: ArticleHead;
  /** In the article's order; never empty. */
  readonly paragraphs: readonly Paragraph[];
  /** Paragraphs of the whole article, its lede not counted. */
  readonly bodyCount: number;
  /** Number of the paragraph around which the stretch before lies; `undefined` at the article's beginning. */
  readonly before: number | undefined;
  /** The same of the stretch that follows; `undefined` at the end. */
  readonly after: number | undefined;
};

/**
 * Where the article comes from, as a member reads it: its publisher, else its agencies; `undefined` where
 * neither is known.
 */
export function sourceOf(article: Pick<Article, 'publisher' | 'agencies'>): string | undefined {
  return (
    article.publisher ?? (article.agencies.length > 0 ? article.agencies.join(', ') : undefined)
  );
}
