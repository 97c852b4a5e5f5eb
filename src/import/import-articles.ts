import type { NearDuplicate } from '../analysis/near-duplicates.ts';
import type { Draft } from './draft.ts';
import { ImportError } from './draft.ts';
import type { Examining } from './examine-source.ts';
import { createHoldings, type Holdings } from './holdings.ts';
import { partOf, type Source, type SourcePart } from './source-part.ts';
import { planDraft, type Storing, writePlanned } from './store-draft.ts';

/** What became of one article of a source. */
export type Outcome =
  /** Written, or would be in a dry run; `path` is where. */
  | {
      readonly kind: 'new' | 'updated';
      readonly draft: Draft;
      readonly id: string;
      readonly path: string;
    }
  /** The same source was imported before. */
  | { readonly kind: 'known'; readonly draft: Draft; readonly id: string; readonly path: string }
  /** Another version of the source; but a person has changed the article since, so it is left as it is. */
  | { readonly kind: 'edited'; readonly draft: Draft; readonly id: string; readonly path: string }
  | { readonly kind: 'near-duplicate'; readonly draft: Draft; readonly of: NearDuplicate }
  /** Somebody chose to leave it out. */
  | { readonly kind: 'skipped'; readonly draft: Draft }
  | { readonly kind: 'failed'; readonly error: ImportError };

/** How articles are taken in. */
export type Importing = Examining &
  Storing & {
    /** The last word on a draft: changed or not, or `undefined` to leave it out. */
    readonly decide: (
      draft: Draft,
      duplicate: NearDuplicate | undefined,
    ) => Promise<Draft | undefined>;
    readonly isDryRun: boolean;
  };

/** Takes in source after source. */
export type Importer = {
  /** Never throws for what a source holds; a folder that cannot be written does. */
  take(source: Source): Promise<readonly Outcome[]>;
};

/** Prepares to take in sources beside the articles that are there. */
export function createImporter(importing: Importing): Importer {
  const holdings = createHoldings(importing.store.stored);
  return {
    async take(source) {
      let drafts: readonly (Draft | ImportError)[];
      try {
        drafts = importing.read(source);
      } catch (error) {
        if (error instanceof ImportError) return [{ kind: 'failed', error }];
        throw error;
      }
      const outcomes: Outcome[] = [];
      for (const draft of drafts)
        outcomes.push(
          draft instanceof ImportError
            ? { kind: 'failed', error: draft }
            : await takeDraft(draft, partOf(source, draft, drafts.length), importing, holdings),
        );
      return outcomes;
    },
  };
}

async function takeDraft(
  read: Draft,
  part: SourcePart,
  importing: Importing,
  holdings: Holdings,
): Promise<Outcome> {
  const { verdict, older } = holdings.judge(read, part);
  if (verdict.kind === 'known' || verdict.kind === 'edited') return { ...verdict, draft: read };
  const duplicate =
    verdict.kind === 'near-duplicate' ? { id: verdict.id, shared: verdict.shared } : undefined;
  const draft = await importing.decide(read, duplicate);
  if (!draft)
    return duplicate
      ? { kind: 'near-duplicate', draft: read, of: duplicate }
      : { kind: 'skipped', draft: read };
  try {
    const planned = planDraft(draft, part, older, importing, holdings);
    const article = importing.isDryRun
      ? planned.article
      : await writePlanned(planned, older, importing.store);
    holdings.add(article);
    return { kind: older ? 'updated' : 'new', draft, id: article.id, path: article.path };
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'failed', error };
    throw error;
  }
}
