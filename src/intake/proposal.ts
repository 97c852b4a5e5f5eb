import { parseEdtf } from '../corpus/edtf.ts';
import type { PublicationDate } from '../domain/publication-date.ts';
import type { Draft } from '../import/draft.ts';
import type { Examined } from '../import/examine-source.ts';
import type { Verdict } from '../import/holdings.ts';
import type { SourcePart } from '../import/source-part.ts';

/** An article that waits for a word: to be accepted, corrected or left out. */
export type ProposedArticle = {
  readonly draft: Draft;
  readonly part: SourcePart;
  readonly verdict: Verdict;
  /** Whether it is to be taken in once somebody says yes. */
  readonly isWanted: boolean;
};

/** What somebody has handed in, before anything is written. */
export type Proposal = {
  /** The file's name. */
  readonly name: string;
  /** Never empty. */
  readonly articles: readonly ProposedArticle[];
  /** Articles of the file that could not be read. */
  readonly failedCount: number;
};

/** Articles that one file may bring in from Discord; more are for the command line. Chosen: nobody looks through more one by one. */
export const MAX_ARTICLES = 25;

/** A proposal of what was read; `undefined` where nothing could be. */
export function proposeArticles(name: string, examined: readonly Examined[]): Proposal | undefined {
  const articles = examined.flatMap((article): ProposedArticle[] => {
    if (article.kind === 'failed') return [];
    const { draft, part, verdict } = article;
    // Among many, a doubtful one is only taken where somebody says so; alone, the question is about it.
    const isSure = verdict.kind === 'new' || verdict.kind === 'updated';
    const isWanted = isSure || (examined.length === 1 && verdict.kind === 'near-duplicate');
    return [{ draft, part, verdict, isWanted }];
  });
  if (articles.length === 0) return undefined;
  return { name, articles, failedCount: examined.length - articles.length };
}

/** Whether an article can be taken in at all: what is there already, or a person has changed, stays as it is. */
export function canBeTaken({ verdict }: ProposedArticle): boolean {
  return verdict.kind !== 'known' && verdict.kind !== 'edited';
}

/** Whether a word can change anything: not where no article can be taken in. */
export function isOpen({ articles }: Proposal): boolean {
  return articles.some(canBeTaken);
}

/** The articles that are to be taken in. */
export function wantedOf({ articles }: Proposal): readonly ProposedArticle[] {
  return articles.filter((article) => article.isWanted && canBeTaken(article));
}

/** The proposal with one article changed. */
export function changeArticle(
  proposal: Proposal,
  place: number,
  change: Partial<Pick<ProposedArticle, 'draft' | 'isWanted'>>,
): Proposal {
  const articles = proposal.articles.map((article, index) =>
    index === place ? { ...article, ...change } : article,
  );
  return { ...proposal, articles };
}

/** A draft's date as the corpus will have it; `undefined` where it is unknown. */
export function publicationDateOf({ datePublished }: Draft): PublicationDate | undefined {
  const parsed = parseEdtf(datePublished.value ?? '');
  return parsed.kind === 'date' ? parsed.date : undefined;
}
