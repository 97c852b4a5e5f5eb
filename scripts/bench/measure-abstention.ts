import { ask } from '../../src/cli/eval/ask.ts';
import type { EvalPassage } from '../../src/cli/eval/read-question-set.ts';
import { toArticles } from '../../src/cli/eval/to-articles.ts';
import { buildEngineNamed } from '../../src/search/engines/choose-engine.ts';
import { buildPassageIndex } from '../../src/search/passage-index.ts';
import type { Abstained, JobOf } from './jobs.ts';
import { otherSet, readCollection, readQuestions, readSetPassages } from './question-sets.ts';
import { auroc, letThrough, share } from './statistics.ts';

/** A corpus of a few articles has about this many paragraphs; below the size of a set, the set is cut into such. */
export const SMALL_CORPUS = 40;
/** Of the other set's questions one in so many is put to each small corpus. */
const AWAY_STEP = 10;
/** Part of the answerable questions that a threshold should keep. */
const KEPT = 0.9;

type Verdict = { readonly confidence: number; readonly answered: boolean };

/**
 * Asks questions that the collection answers (own), those of the other set (away), and its own ones again without the
 * passages that answer them (near). Each passage is an article of its own here, so that the search can leave it out; the
 * words of a passage left out still count as known.
 */
export async function measureAbstention({
  folder,
  set,
  size,
}: JobOf<'abstain'>): Promise<Abstained> {
  const own: Verdict[] = [];
  const away: Verdict[] = [];
  const near: Verdict[] = [];
  const isSmall = size === SMALL_CORPUS;
  const questions = readQuestions(folder, set);
  const foreign = readQuestions(folder, otherSet(set));
  const collections = isSmall
    ? cut(readSetPassages(folder, set), SMALL_CORPUS)
    : [readCollection(folder, set, size)];
  for (const [number, passages] of collections.entries()) {
    const articles = toArticles(passages, true);
    const index = await buildPassageIndex(articles, {}, buildEngineNamed('auto'));
    const ids = new Set(passages.map(({ id }) => id));
    for (const { text, relevant } of questions) {
      if (!relevant.some((id) => ids.has(id))) continue;
      own.push(await ask(index, text));
      const isOther = ({ paragraphs }: { readonly paragraphs: readonly { id: string }[] }) =>
        !paragraphs.some(({ id }) => relevant.includes(id));
      near.push(await ask(index, text, isOther));
    }
    for (const [place, { text }] of foreign.entries())
      if (!isSmall || place % AWAY_STEP === number % AWAY_STEP) away.push(await ask(index, text));
  }
  return {
    set,
    passages: isSmall ? SMALL_CORPUS : (collections[0]?.length ?? 0),
    answerable: own.length,
    keptByGrade: share(own.map(({ answered }) => answered)),
    away: compare(own, away),
    near: compare(own, near),
  };
}

function compare(own: readonly Verdict[], others: readonly Verdict[]): Abstained['away'] {
  const high = own.map(({ confidence }) => confidence);
  const low = others.map(({ confidence }) => confidence);
  return {
    asked: others.length,
    auroc: auroc(high, low),
    wrongAt90: letThrough(high, low, KEPT),
    wrongByGrade: share(others.map(({ answered }) => answered)),
  };
}

/** Equal pieces of about that size. */
function cut(passages: readonly EvalPassage[], size: number): (readonly EvalPassage[])[] {
  const count = Math.max(1, Math.round(passages.length / size));
  return Array.from({ length: count }, (_, piece) =>
    passages.slice(
      Math.round((piece * passages.length) / count),
      Math.round(((piece + 1) * passages.length) / count),
    ),
  );
}
