import type { Article, Paragraph } from '../domain/article.ts';
import type { Collection } from './collection.ts';
import { findMeetings, type Meeting } from './meetings.ts';
import type { Query } from './query.ts';
import { createQueryCover } from './query-cover.ts';
import { rowOf } from './rows.ts';

/** A paragraph on a topic. */
export type TopicPassage = {
  /** Its number in the collection. */
  readonly position: number;
  readonly article: Article;
  readonly paragraph: Paragraph;
  /** 0 to 1: how much of the topic (by rarity of its words) the paragraph and its headings hold. */
  readonly share: number;
  /** The same of its headings alone. */
  readonly headingShare: number;
  /** The same of each of its sentences, in their order, headings left out. */
  readonly sentenceShares: readonly number[];
};

/** What a word counts that only a heading holds: the paragraph is part of an article on it. Chosen by reading timelines. */
const HEADING_DEGREE = 0.7;

/**
 * A paragraph is on the topic where it holds this share of it. Chosen: of two words, equally rare, it takes both; a word
 * and a compound with it are enough, the compound's other half is not.
 */
const MIN_SHARE = 0.55;

/** Below it, not even the nearest paragraphs are on the topic. Chosen: half of what was asked for is another topic. */
const MIN_BEST_SHARE = 0.4;

/** Where none holds as much as {@link MIN_SHARE}, those count that come so near to the best one. */
const MIN_RELATIVE_SHARE = 0.85;

/**
 * All paragraphs on a topic, in the collection's order. Reads the whole forward index: some 3 ms among 4,000 paragraphs.
 *
 * @param accepts leaves articles out
 */
export function findTopicPassages(
  query: Query,
  collection: Collection,
  accepts: (article: Article) => boolean,
): readonly TopicPassage[] {
  if (query.terms.length === 0) return [];
  const { byTerm } = findMeetings(query, collection);
  const isAsked = new Uint8Array(collection.terms.size);
  for (const term of byTerm.keys()) isAsked[term] = 1;
  const cover = createPassageCover(query, collection, byTerm, isAsked);

  const found: TopicPassage[] = [];
  let best = 0;
  let lastArticle: Article | undefined;
  let isAccepted = false;
  for (const [position, { article, paragraph }] of collection.passages.entries()) {
    if (article !== lastArticle) {
      lastArticle = article;
      isAccepted = accepts(article);
    }
    if (!isAccepted) continue;
    const shares = cover(position);
    if (shares.share < MIN_BEST_SHARE) continue;
    best = Math.max(best, shares.share);
    found.push({ position, article, paragraph, ...shares });
  }
  const least = best >= MIN_SHARE ? MIN_SHARE : best * MIN_RELATIVE_SHARE;
  return found.filter(({ share }) => share >= least);
}

/** Every paragraph, each as a whole on the topic, in the collection's order. */
export function allTopicPassages(
  { passages, forward }: Collection,
  accepts: (article: Article) => boolean,
): readonly TopicPassage[] {
  return passages.flatMap(({ article, paragraph }, position): TopicPassage[] => {
    if (!accepts(article)) return [];
    const [from = 0, to = 0] = forward.sentenceOffsets.subarray(position, position + 2);
    const sentenceShares = Array.from({ length: to - from }, () => 1);
    return [{ position, article, paragraph, share: 1, headingShare: 1, sentenceShares }];
  });
}

/** Measures one paragraph after the other. */
function createPassageCover(
  query: Query,
  { forward, headings, headingOf }: Collection,
  byTerm: ReadonlyMap<number, readonly Meeting[]>,
  isAsked: Uint8Array,
) {
  const passage = createQueryCover(query);
  const sentence = createQueryCover(query);
  const heading = createQueryCover(query);
  const none = { share: 0, headingShare: 0, sentenceShares: [] };

  const addHeading = (position: number): boolean => {
    let isMet = false;
    for (const term of rowOf(headings, headingOf[position] ?? 0)) {
      if (isAsked[term] !== 1) continue;
      isMet = true;
      for (const meeting of byTerm.get(term) ?? []) {
        heading.add(meeting);
        passage.add({ ...meeting, degree: meeting.degree * HEADING_DEGREE, part: 0 });
      }
    }
    return isMet;
  };

  return (position: number): Omit<TopicPassage, 'position' | 'article' | 'paragraph'> => {
    passage.clear();
    heading.clear();
    let isMet = addHeading(position);
    const end = forward.tokenOffsets[position + 1] ?? 0;
    let token = forward.tokenOffsets[position] ?? 0;
    for (let at = token; at < end && !isMet; at += 1) isMet = isAsked[forward.terms[at] ?? 0] === 1;
    if (!isMet) return none;
    const sentenceShares: number[] = [];
    const lastSentence = forward.sentenceOffsets[position + 1] ?? 0;
    for (let s = forward.sentenceOffsets[position] ?? 0; s < lastSentence; s += 1) {
      sentence.clear();
      const sentenceEnd = forward.sentenceTokenEnds[s] ?? 0;
      for (; token < sentenceEnd; token += 1) {
        const term = forward.terms[token] ?? 0;
        if (isAsked[term] !== 1) continue;
        for (const meeting of byTerm.get(term) ?? []) {
          passage.add(meeting);
          sentence.add(meeting);
        }
      }
      sentenceShares.push(sentence.coverage());
    }
    return {
      share: passage.coverage(),
      headingShare: heading.coverage(),
      sentenceShares,
    };
  };
}
