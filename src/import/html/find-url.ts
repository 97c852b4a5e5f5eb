import { cleanUrl } from '../clean-url.ts';
import { MISSING, type Sourced } from '../draft.ts';
import type { JsonLdArticle } from './json-ld.ts';
import type { PageHead } from './page-head.ts';

/** The page's address, and as it stood there where that differs. */
export type FoundUrl = {
  readonly url: Sourced<string | undefined>;
  readonly rawUrl: string | undefined;
};

/**
 * The address: canonical link, `og:url`, JSON-LD; the first that leads to a page and not only to a site's start, else
 * the first of all.
 */
export function findUrl(head: PageHead, article: JsonLdArticle | undefined): FoundUrl {
  const base = head.meta('og:url')?.value ?? article?.url;
  const found = [
    ['canonical', head.canonical],
    ['og:url', head.meta('og:url')?.value],
    ['JSON-LD url', article?.url],
  ].flatMap(([basis = '', raw]) => {
    const url = raw === undefined || raw === '' ? undefined : cleanUrl(raw, base);
    return url === undefined || raw === undefined ? [] : [{ basis, raw, url }];
  });
  const best = found.find(({ url }) => new URL(url).pathname !== '/') ?? found[0];
  if (best === undefined) return { url: MISSING, rawUrl: undefined };
  return {
    url: { value: best.url, status: 'given', basis: best.basis },
    rawUrl: best.raw === best.url ? undefined : best.raw,
  };
}
