import type { Article } from '../domain/article.ts';
import { dateStatus, type FieldStatus } from '../domain/publication-date.ts';

/** What `--json` tells of an article. */
export type ArticleJson = {
  readonly articleId: string;
  readonly headline: string;
  /** EDTF as in the article's file; null where it is unknown. */
  readonly datePublished: string | null;
  readonly dateStatus: FieldStatus;
  readonly publisher: string | null;
  readonly form: 'original' | 'summary';
  readonly url: string | null;
};

/** An article for machines, without its text. */
export function articleToJson(article: Article): ArticleJson {
  return {
    articleId: article.id,
    headline: article.headline,
    datePublished: article.datePublished?.edtf ?? null,
    dateStatus: dateStatus(article.datePublished),
    publisher: article.publisher ?? null,
    form: article.form,
    url: article.url ?? null,
  };
}
