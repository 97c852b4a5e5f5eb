import type { FileDetail } from '../domain/file-detail.ts';
import type { ArticleStore } from './article-store.ts';
import { type Draft, ImportError, type ImportFault } from './draft.ts';
import { createHoldings, type Holdings, type Verdict } from './holdings.ts';
import { partOf, type Source, type SourcePart } from './source-part.ts';
import { planDraft } from './store-draft.ts';

/** What a source is read with and compared to. */
export type Examining = {
  readonly store: ArticleStore;
  /** Reads a source; of several articles some may have failed. @throws {ImportError} if it holds none */
  readonly read: (source: Source) => readonly (Draft | ImportError)[];
};

/** What a person says of each of so many articles of a source beforehand. */
export type CorrectFirst = (draft: Draft, count: number) => Draft;

/** An article of a source that nothing was written of yet. A plain value: it may cross to another thread and back. */
export type Examined =
  | {
      readonly kind: 'read';
      readonly draft: Draft;
      /** For `storeDraft`. */
      readonly part: SourcePart;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'failed';
      readonly fault: ImportFault;
      readonly detail: FileDetail | undefined;
    };

/**
 * All articles of a source, in its order, with what would happen to each; a source that holds none gives one failure. Writes
 * nothing and asks nobody. Each is compared as if those of the source that would be written before it were there: of two that
 * are alike the second is the near-duplicate, and refers to the first by the id and path that it would get.
 *
 * @param correct what it changes counts when a draft is compared; a source is still known again by what it says itself
 */
export function examineSource(
  source: Source,
  { store, read }: Examining,
  correct: CorrectFirst = (draft) => draft,
): readonly Examined[] {
  let drafts: readonly (Draft | ImportError)[];
  try {
    drafts = read(source);
  } catch (error) {
    if (error instanceof ImportError) return [failed(error)];
    throw error;
  }
  const holdings = createHoldings(store.stored);
  const count = drafts.length;
  return drafts.map((draft) =>
    draft instanceof ImportError
      ? failed(draft)
      : examineDraft(correct(draft, count), partOf(source, draft, count), holdings),
  );
}

/** The date and program have their places in a file; their few letters do not make it too large. */
const NOBODY = { at: '', tool: '' };

function examineDraft(draft: Draft, part: SourcePart, holdings: Holdings): Examined {
  const { verdict, older } = holdings.judge(draft, part);
  if (verdict.kind === 'new' || verdict.kind === 'updated')
    try {
      holdings.add(planDraft(draft, part, older, NOBODY, holdings).article);
    } catch (error) {
      if (error instanceof ImportError) return failed(error);
      throw error;
    }
  return { kind: 'read', draft, part, verdict };
}

function failed({ fault, detail }: ImportError): Examined {
  return { kind: 'failed', fault, detail };
}
