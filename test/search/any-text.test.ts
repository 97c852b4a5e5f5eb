import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/analysis/split-sentences.ts';
import type { Article } from '../../src/domain/article.ts';
import type { SearchHit } from '../../src/domain/search-hit.ts';
import { buildPassageIndex } from '../../src/search/passage-index.ts';
import { anyArticles, anyText, NAMES, prose } from './arbitrary-articles.ts';
import { ENGINES } from './engines/all-engines.ts';

const everything = () => true;
const isSecond = ({ id }: Article) => id === 'a1';

/** What of a hit must be the same in every run. */
function placesOf(hits: readonly SearchHit[]) {
  return hits.map(({ paragraph, score, sentence, highlights }) => ({
    id: paragraph.id,
    score,
    sentence,
    highlights,
  }));
}

function checkHit({ paragraph, sentence, highlights, score, coverage }: SearchHit): void {
  const { text } = paragraph;
  expect(splitSentences(text)).toContainEqual(sentence);
  let last = -1;
  for (const { start, end } of highlights) {
    // Not touching either: such spans are one.
    expect(start).toBeGreaterThan(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/su);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
  expect(Number.isFinite(score)).toBe(true);
  expect(coverage).toBeGreaterThanOrEqual(0);
  expect(coverage).toBeLessThanOrEqual(1 + 1e-9);
}

/** An index takes some 50 ms, a question 1 ms: few corpora, many questions. */
const RUNS = { numRuns: 12 };
const someTexts = fc.array(anyText, { minLength: 12, maxLength: 12 });
const someProse = fc.array(prose, { minLength: 8, maxLength: 8 });

describe.each(ENGINES)('any question about any articles over $name', ({ build }) => {
  it('ends with hits whose spans are slices of their text', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyArticles, someTexts, async (corpus, questions) => {
        const index = await buildPassageIndex(corpus, NAMES, build);
        for (const question of questions) {
          const { hits, unknownWords, hasTerms } = await index.search(question, everything, 20);
          for (const unknown of unknownWords) expect(question).toContain(unknown);
          expect(hasTerms || hits.length === 0).toBe(true);
          for (const hit of hits) {
            expect(corpus).toContain(hit.article);
            expect(hit.article.paragraphs).toContain(hit.paragraph);
            checkHit(hit);
          }
          expect(new Set(hits.map(({ paragraph }) => paragraph.id)).size).toBe(hits.length);
          found += hits.length;
        }
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(20);
  });

  it('gives the same in every run and every build', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, someProse, async (corpus, questions) => {
        const index = await buildPassageIndex(corpus, NAMES, build);
        const again = await buildPassageIndex(corpus, NAMES, build);
        const ask = async (text: string, of = index) =>
          placesOf((await of.search(text, everything, 20)).hits);
        const first = [];
        for (const question of questions) first.push(await ask(question));
        // In another order: what was asked before must leave nothing behind.
        for (const [place, question] of [...questions.entries()].toReversed()) {
          expect(await ask(question)).toEqual(first[place]);
          expect(await ask(question, again)).toEqual(first[place]);
        }
      }),
      RUNS,
    );
  });

  it('gives the same to questions asked at the same time', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, someProse, async (corpus, questions) => {
        const index = await buildPassageIndex(corpus, NAMES, build);
        const ask = async (text: string) =>
          placesOf((await index.search(text, everything, 20)).hits);
        const together = await Promise.all(questions.map(ask));
        for (const [place, question] of questions.entries())
          expect(await ask(question)).toEqual(together[place]);
      }),
      RUNS,
    );
  });

  it('gives what the articles that are accepted hold, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyArticles, someProse, async (corpus, questions) => {
        const index = await buildPassageIndex(corpus, NAMES, build);
        for (const question of questions) {
          const { hits } = await index.search(question, everything, 100);
          const { hits: accepted } = await index.search(question, isSecond, 100);
          const ids = hits.filter((hit) => isSecond(hit.article)).map((hit) => hit.paragraph.id);
          expect(accepted.map((hit) => hit.paragraph.id).toSorted()).toEqual(ids.toSorted());
        }
      }),
      RUNS,
    );
  });
});

describe('both engines', () => {
  /** Fewer paragraphs than the first stage hands over, so that the second alone decides the order. */
  it('lead to the same hits in the same order', async () => {
    let found = 0;
    await fc.assert(
      fc.asyncProperty(anyArticles, someProse, async (corpus, questions) => {
        const [first, second] = await Promise.all(
          ENGINES.map(({ build }) => buildPassageIndex(corpus, NAMES, build)),
        );
        for (const question of questions) {
          const [hits = [], others = []] = await Promise.all(
            [first, second].map(async (index) =>
              placesOf((await index?.search(question, everything, 20))?.hits ?? []),
            ),
          );
          found += hits.length;
          expect(others).toEqual(hits);
        }
      }),
      RUNS,
    );
    expect(found).toBeGreaterThan(20);
  });
});
