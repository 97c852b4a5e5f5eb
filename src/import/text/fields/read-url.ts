import { MISSING, type Sourced } from '../../draft.ts';
import { mayBeArticle } from '../patterns/read-url-line.ts';
import { basisOf } from './basis.ts';
import type { Reading } from './reading.ts';

/** The article's link and how it stood there, where that differs. */
export type UrlField = {
  readonly url: Sourced<string | undefined>;
  readonly rawUrl: string | undefined;
};

/**
 * The link that stands in a line of its own: the first above or within the text, else the first below it that is not another
 * article's. `inferred` where different ones stand there: then the source does not say which is its own.
 */
export function readUrl({ units, last, related }: Reading): UrlField {
  const links = units.flatMap(({ unit, guess, label }, index) =>
    guess.is === 'url' &&
    label.role === 'removed' &&
    !related.has(index) &&
    mayBeArticle(guess.url.url)
      ? [{ ...guess.url, unit, index }]
      : [],
  );
  const chosen = links.find(({ index }) => index <= last) ?? links[0];
  if (!chosen) return { url: MISSING, rawUrl: undefined };
  const isOnly = links.every(({ url }) => url === chosen.url);
  return {
    url: { value: chosen.url, status: isOnly ? 'given' : 'inferred', basis: basisOf(chosen.unit) },
    rawUrl: chosen.raw === chosen.url ? undefined : chosen.raw,
  };
}
