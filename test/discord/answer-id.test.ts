import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnswerId, formatAnswerId, parseAnswerId } from '../../src/discord/answer-id.ts';
import { formatReadingId, parseReadingId } from '../../src/discord/reading-id.ts';
import { SORT_ORDERS } from '../../src/domain/answer.ts';
import { articleKey } from '../../src/domain/article-key.ts';
import { shortHash } from '../../src/domain/short-hash.ts';
import { day } from '../domain/sample-article.ts';

const anyDay = fc.constantFrom(undefined, day('1999-12-31'), day('2016-02-29'));
const anyVersion = fc.constantFrom('01234567', 'fedcba98');

const anyId: fc.Arbitrary<AnswerId> = fc.record({
  action: fc.constantFrom(
    ...([
      'back',
      'on',
      'page',
      'sort',
      'reveal',
      'anywhere',
      'topics',
      'topic',
      'chronicle',
    ] as const),
    ...(['timeline', 'share', 'up', 'down', 'anew', 'form'] as const),
  ),
  page: fc.integer({ min: 1, max: 9999 }),
  sort: fc.constantFrom(...SORT_ORDERS),
  from: anyDay,
  to: anyDay,
  source: fc.option(fc.string().map(shortHash), { nil: undefined }),
  version: anyVersion,
  question: fc.string().map(shortHash),
});

describe('the custom ids of answers', () => {
  it('are read back as they were written, within 100 characters', () => {
    fc.assert(
      fc.property(anyId, fc.nat({ max: 298 }), fc.nat({ max: 2 }), (id, start, place) => {
        const near = { place, start, end: start + 1 };
        for (const one of [id, { ...id, action: 'near' as const, near }]) {
          const text = formatAnswerId(one);
          expect(text.length).toBeLessThanOrEqual(68);
          expect(parseAnswerId(text)).toEqual(one);
        }
      }),
    );
  });

  it.each([
    ['another scheme', 'a0:>:2:r:-:-:-:01234567:abc'],
    ['no page', 'a1:>:0:r:-:-:-:01234567:abc'],
    ['no day', 'a1:>:1:r:20190230:-:-:01234567:abc'],
    ['no action', 'a1:x:1:r:-:-:-:01234567:abc'],
    ['a stretch where none belongs', 'a1:>:1:r:-:-:-:01234567:abc:0.1.2'],
    ['no stretch where one belongs', 'a1:n:1:r:-:-:-:01234567:abc'],
    ['a stretch that ends before it begins', 'a1:n:1:r:-:-:-:01234567:abc:0.5.2'],
    ['something behind it', 'a1:>:1:r:-:-:-:01234567:abc!'],
  ])('are none with %s', (_, text) => expect(parseAnswerId(text)).toBeUndefined());
});

describe('the custom ids of the reading view', () => {
  it('are read back as they were written, within 100 characters', () => {
    const id = fc.record({
      action: fc.constantFrom('open', 'back', 'on', 'place'),
      place: fc.nat({ max: 2 }),
      article: fc.string().map(articleKey),
      paragraph: fc.nat({ max: 999_999 }),
      found: fc.nat({ max: 999_999 }),
      version: anyVersion,
    });
    fc.assert(
      fc.property(id, (one) => {
        const text = formatReadingId(one);
        expect(text.length).toBeLessThanOrEqual(49);
        expect(parseReadingId(text)).toEqual(one);
      }),
    );
  });
});
