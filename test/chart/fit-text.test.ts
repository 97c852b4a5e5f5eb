import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../src/chart/fit-text.ts';

describe('fitText', () => {
  it.each([
    ['leaves a short line', 'Zeitleiste: Größe', 'Zeitleiste: Größe'],
    ['makes one line', ' a\n\tb\u2028c ', 'a b c'],
    ['drops what no XML may hold', 'a\u0000b\u001B[31mc\uFFFEd\uD800e', 'ab[31mcde'],
    ['drops marks that turn the direction', 'a\u202Eb', 'ab'],
    ['composes', 'U\u0308bung', 'Übung'],
  ])('%s', (_, text, expected) => {
    expect(fitText(text, 28, 1000)).toBe(expected);
  });

  it('cuts 5,000 characters, whole ones only', () => {
    const cut = fitText('👩‍🚒'.repeat(700), 28, 300);
    expect(cut).toMatch(/^(👩‍🚒)+…$/u);
    expect(textWidth(cut, 28)).toBeLessThanOrEqual(300);
    expect(fitText('i'.repeat(5_000), 28, 100_000).length).toBeLessThanOrEqual(300);
    expect(fitText(`a${'\u0301'.repeat(5_000)}`, 28, 100).length).toBeLessThanOrEqual(300);
  });
});
