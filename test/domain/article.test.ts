import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../src/domain/article.ts';
import { article } from './sample-article.ts';

const check = (publisher: string | undefined, agencies: readonly string[], expected?: string) =>
  expect(sourceOf(article({ publisher, agencies }))).toBe(expected);

describe('sourceOf', () => {
  it.each([
    ['is the publisher', 'Deutsche Welle', ['dpa'], 'Deutsche Welle'],
    ['is the agencies where no publisher is named', undefined, ['dpa', 'AFP'], 'dpa, AFP'],
    ['is unknown where neither is named', undefined, [], undefined],
  ])('%s', (_, publisher, agencies, expected) => check(publisher, agencies, expected));
});
