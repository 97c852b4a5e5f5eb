import { describe, expect, it } from 'vitest';
import { de } from '../../src/messages/de.ts';
import { en } from '../../src/messages/en.ts';
import { languageOf } from '../../src/messages/translate.ts';

type Node = string | { readonly [key: string]: Node };

/** `answer.found_one` → text, for all texts below. */
function flatten(node: Node, key = ''): ReadonlyMap<string, string> {
  if (typeof node === 'string') return new Map([[key, node]]);
  const below = Object.entries(node).flatMap(([name, child]) => [
    ...flatten(child, key === '' ? name : `${key}.${name}`),
  ]);
  return new Map(below);
}

function placeholders(text: string): ReadonlySet<string> {
  return new Set(Array.from(text.matchAll(/\{\{(.*?)\}\}/g), ([, name = '']) => name));
}

const german = flatten(de);
const english = flatten(en);

describe('the texts', () => {
  it('are many', () => {
    expect(german.size).toBeGreaterThan(100);
  });

  it('have the same keys in both languages, in the same order', () => {
    expect([...english.keys()]).toEqual([...german.keys()]);
  });

  it.each([...german])('have the same placeholders in both languages: %s', (key, text) => {
    expect(placeholders(english.get(key) ?? '')).toEqual(placeholders(text));
  });

  it('have both numbers wherever they have one', () => {
    const keys = new Set(german.keys());
    const lonely = [...keys].filter(
      (key) =>
        (key.endsWith('_one') && !keys.has(key.replace(/_one$/, '_other'))) ||
        (key.endsWith('_other') && !keys.has(key.replace(/_other$/, '_one'))),
    );
    expect(lonely).toEqual([]);
    expect([...keys].filter((key) => key.endsWith('_one')).length).toBeGreaterThan(5);
  });

  it('have a number in both, or in neither', () => {
    for (const texts of [german, english])
      for (const [key, text] of texts)
        expect(`${key} ${text.includes('{{count}}')}`).toBe(
          `${key} ${/_(?:one|other)$/.test(key)}`,
        );
  });

  it('are not empty, not padded, and whole', () => {
    for (const text of [...german.values(), ...english.values()]) {
      expect(text).toBe(text.trim());
      expect(text).not.toBe('');
      expect(text.replaceAll(/\{\{[a-zA-Z]+\}\}/g, '')).not.toMatch(/[{}]|\$t\(/);
    }
  });

  it('use their own quotation marks', () => {
    for (const [key, text] of german) expect(`${key}: ${text}`).not.toMatch(/["”]/);
    for (const [key, text] of english) expect(`${key}: ${text}`).not.toMatch(/["„]/);
  });

  it('fit the descriptions of commands, of at most 100 characters', () => {
    const described = [...german, ...english].filter(([key]) => key.startsWith('command.'));
    expect(described.length).toBeGreaterThan(10);
    for (const [, text] of described) expect(text.length).toBeLessThanOrEqual(100);
  });
});

describe('languageOf', () => {
  it.each([
    ['de', 'de'],
    ['de-CH', 'de'],
    ['DE-at', 'de'],
    ['en-US', 'en'],
    ['fr', 'en'],
    ['den', 'en'],
    ['', 'en'],
  ])('%s is %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
