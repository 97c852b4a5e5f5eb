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

/**
 * Where the article comes from, as a member reads it: its publisher, else its agencies; `undefined` where
 * neither is known.
 */
export function sourceOf(article: Article): string | undefined {
  return (
    article.publisher ?? (article.agencies.length > 0 ? article.agencies.join(', ') : undefined)
  );
}
