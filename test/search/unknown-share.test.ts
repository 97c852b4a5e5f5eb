import { describe, expect, it } from 'vitest';
import { unknownShareOf } from '../../src/search/unknown-share.ts';
import { article } from '../domain/sample-article.ts';
import { collect } from './sample-collection.ts';

const { ask } = collect([
  article({
    body: 'Die Hauptstadt liegt am Fluss.\n\nDer Rat tagte mit Obama.\n\nThe council met in May.',
  }),
]);

describe('unknownShareOf', () => {
  it.each([
    ['nothing to look for', '', 0, 0],
    ['function words alone', 'Wer ist das?', 0, 0],
    ['what is known', 'Wo liegt die Hauptstadt?', 0, 0],
    ['nothing that is known', 'Wo ist Peru?', 1, 1],
    ['a name beside a noun, the rarer of the two', 'Was ist die Hauptstadt von Peru?', 0.5, 0.7],
    ['the same written small', 'was ist die hauptstadt von peru', 0.5, 0.7],
    ['a name beside two nouns', 'Welcher Rat tagt in der Hauptstadt von Peru?', 0.2, 0.45],
    ['a verb beside a noun: it has many other stems', 'Wer besiegte die Hauptstadt?', 0, 0],
    ['what a misspelt word was meant for', 'Wo ist die Hauptstdat?', 0, 0],
    ['another name than the one there is', 'Wer war Osama?', 1, 1],
    ['an English name', 'Did the council meet in Peru?', 0.3, 0.7],
  ])('of %s', (_, question, least, most) => {
    const share = unknownShareOf(ask(question));
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });
});
