import { createDuplicateFinder, type DuplicateFinder } from '../analysis/near-duplicates.ts';
import { sharedOf, sketch } from '../analysis/shingles.ts';
import { bodyOf, newId } from './article-file.ts';
import type { StoredArticle } from './article-store.ts';
import type { Draft } from './draft.ts';
import { isSamePrinting, printingOf, textKeyOf } from './same-printing.ts';
import type { SourcePart } from './source-part.ts';

/** What would happen to a draft. A plain value. */
export type Verdict =
  | { readonly kind: 'new' }
  /** Another version of an article that nobody has changed since. */
  | { readonly kind: 'updated'; readonly id: string; readonly path: string }
  /** It is there: the same source was imported before, or the very same text is there from elsewhere. */
  | { readonly kind: 'known'; readonly id: string; readonly path: string }
  /** Another version of the source; but a person has changed the article since, so it is left as it is. */
  | { readonly kind: 'edited'; readonly id: string; readonly path: string }
  /** Another article says nearly the same: it is this one, and `shared`, 0 to 1, of the shorter one stands in the other. */
  | {
      readonly kind: 'near-duplicate';
      readonly id: string;
      readonly path: string;
      readonly shared: number;
    };

/** A draft before it is written: whether it may be, and where it belongs. */
type Place =
  /** Nothing is to be written: it is there. */
  | { readonly kind: 'known' | 'edited'; readonly article: StoredArticle }
  /** To be written, over `older` where that is its earlier version. */
  | { readonly kind: 'free'; readonly older: StoredArticle | undefined };

/** A verdict; `older` where the draft is a later version that may be written. */
type Judged = { readonly verdict: Verdict; readonly older: StoredArticle | undefined };

/** The articles that are there, by all that a new one is compared with. */
export type Holdings = {
  placeOf(draft: Draft, part: SourcePart): Place;
  /**
   * What would happen to a draft, and the earlier version that it would be written over; nearly the same as another counts
   * before a later version of a third. The very same text is there already, unless it was printed elsewhere or on another day.
   */
  judge(draft: Draft, part: SourcePart): Judged;
  /** An id that no article has: two of the very same text still need two. */
  freeId(body: string): string;
  /** An article of the same id is replaced. */
  add(article: StoredArticle): void;
};

/** A later version of an article holds so much of it; less is another article under the same name. Chosen. */
const MIN_SAME = 0.5;

/** Knows these articles. Bodies are compared only when a draft is judged. */
export function createHoldings(stored: readonly StoredArticle[]): Holdings {
  const bySource = new Map<string, StoredArticle>();
  const byFile = new Map<string, StoredArticle>();
  const byId = new Map<string, StoredArticle>();
  let finder: DuplicateFinder | undefined;
  let byText: Map<string, StoredArticle[]> | undefined;
  const note = (article: StoredArticle) => {
    if (article.source) bySource.set(article.source, article);
    if (article.sourceFile) byFile.set(article.sourceFile, article);
    byId.set(article.id, article);
    finder?.add(article.id, sketch(article.body));
    if (byText) addByText(byText, article);
  };
  for (const article of stored) note(article);

  const placeOf = (draft: Draft, part: SourcePart): Place => {
    const same = bySource.get(part.sha256);
    if (same) return { kind: 'known', article: same };
    const namesake = part.isNamed ? byFile.get(part.file) : undefined;
    const isOlder = namesake && sharedOf(sketch(bodyOf(draft)), sketch(namesake.body)) >= MIN_SAME;
    if (!isOlder) return { kind: 'free', older: undefined };
    return namesake.isUntouched
      ? { kind: 'free', older: namesake }
      : { kind: 'edited', article: namesake };
  };
  const twinOf = (draft: Draft): StoredArticle | undefined => {
    byText ??= textsOf(byId.values());
    return byText.get(textKeyOf(bodyOf(draft)))?.find(
      // What was replaced meanwhile is not there any more.
      (other) => byId.get(other.id) === other && isSamePrinting(printingOf(draft), other.printing),
    );
  };
  return {
    placeOf,
    judge(draft, part) {
      const place = placeOf(draft, part);
      if (place.kind !== 'free')
        return { verdict: referTo(place.kind, place.article), older: undefined };
      const { older } = place;
      // A later version may differ in its head alone.
      const twin = older ? undefined : twinOf(draft);
      if (twin) return { verdict: referTo('known', twin), older: undefined };
      finder ??= finderOf(byId.values());
      const found = finder.find(sketch(bodyOf(draft)));
      const other = found && found.id !== older?.id ? byId.get(found.id) : undefined;
      if (found && other)
        return { verdict: { ...referTo('near-duplicate', other), shared: found.shared }, older };
      return { verdict: older ? referTo('updated', older) : { kind: 'new' }, older };
    },
    freeId(body) {
      for (let number = 0; ; number += 1) {
        const id = newId(number === 0 ? body : `${body}\n${number}`);
        if (!byId.has(id)) return id;
      }
    },
    add: note,
  };
}

function referTo<Kind extends Verdict['kind']>(kind: Kind, { id, path }: StoredArticle) {
  return { kind, id, path };
}

function finderOf(articles: Iterable<StoredArticle>): DuplicateFinder {
  const finder = createDuplicateFinder();
  for (const { id, body } of articles) finder.add(id, sketch(body));
  return finder;
}

function textsOf(articles: Iterable<StoredArticle>): Map<string, StoredArticle[]> {
  const byText = new Map<string, StoredArticle[]>();
  for (const article of articles) addByText(byText, article);
  return byText;
}

function addByText(byText: Map<string, StoredArticle[]>, article: StoredArticle): void {
  const key = textKeyOf(article.body);
  byText.set(key, [...(byText.get(key) ?? []), article]);
}
