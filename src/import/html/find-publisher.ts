import { MISSING, type Sourced } from '../draft.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { decoded, type PageHead } from './page-head.ts';

/** Who published the page: JSON-LD, `og:site_name`; worked out from the host of its address where neither is there. */
export function findPublisher(
  head: PageHead,
  article: JsonLdArticle | undefined,
  url: string | undefined,
): Sourced<string | undefined> {
  const given = [
    ['JSON-LD publisher', article?.publisher],
    ['og:site_name', head.meta('og:site_name')?.value],
    ['meta publisher', head.meta('dc.publisher', 'publisher', 'application-name')?.value],
  ];
  for (const [basis = '', name] of given) {
    const value = decoded(name ?? '');
    if (value !== '' && !/^https?:/.test(value)) return { value, status: 'given', basis };
  }
  if (url === undefined) return MISSING;
  const host = new URL(url).hostname.replace(/^(?:www|m|mobil|amp)\./, '');
  return { value: host, status: 'inferred', basis: `host of ${url}` };
}
