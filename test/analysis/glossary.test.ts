import { describe, expect, it } from 'vitest';
import {
  createGlossary,
  type Glossary,
  joinGlossaries,
  lemmasOf,
} from '../../src/analysis/glossary.ts';

describe('lemmasOf', () => {
  it.each([
    ['attacks', 'attack'],
    ['parties', 'party'],
    ['movies', 'movie'],
    ['churches', 'church'],
    ['houses', 'house'],
    ['crises', 'crisis'],
    ['wolves', 'wolf'],
    ['knives', 'knife'],
    ['attacked', 'attack'],
    ['used', 'use'],
    ['tried', 'try'],
    ['stopped', 'stop'],
    ['winning', 'win'],
    ['fighting', 'fight'],
    ['making', 'make'],
    ['larger', 'large'],
    ['biggest', 'big'],
    ['highest', 'high'],
    ["obama's", 'obama'],
    ['obama’s', 'obama'],
  ])('%s → %s', (word, expected) => {
    const lemmas = lemmasOf(word);
    expect(lemmas).toContain(expected);
    expect(lemmas[0]).toBe(word);
    expect(new Set(lemmas).size).toBe(lemmas.length);
  });

  it('takes no letter for doubled before a plural', () => {
    expect(lemmasOf('balls')).toEqual(['balls', 'ball']);
  });

  it.each(['is', 'as', 'bed', 'king', 'her', 'war', '', 's'])('leaves %j as it is', (word) => {
    expect(lemmasOf(word)).toEqual([word]);
  });
});

describe('createGlossary', () => {
  const glossary = createGlossary();

  it.each([
    ['war', 'Krieg'],
    ['prime minister', 'Premierminister'],
    ['france', 'Frankreich'],
    ['january', 'Januar'],
  ])('%s is %s', (english, german) => expect(glossary.germanOf(english)).toContain(german));

  it.each(['xyzzy', '', 'constructor', '__proto__', 'War'])('knows nothing of %j', (english) => {
    expect(glossary.germanOf(english)).toEqual([]);
  });
});

function list(words: Readonly<Record<string, readonly string[]>>): Glossary {
  return { germanOf: (english) => words[english] ?? [] };
}

describe('joinGlossaries', () => {
  const joined = joinGlossaries([
    list({ war: ['Krieg'], set: ['a', 'b', 'c', 'd'] }),
    list({ war: ['Gefecht', 'Krieg'], house: ['Haus'], set: ['d', 'e', 'f', 'g'] }),
  ]);

  it.each([
    ['takes the first one’s words first, each once', 'war', ['Krieg', 'Gefecht']],
    ['takes what one of them has', 'house', ['Haus']],
    ['takes six', 'set', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['has none where none of them has', 'xyzzy', []],
  ])('%s', (_, english, expected) => expect(joined.germanOf(english)).toEqual(expected));

  it('is empty of none', () => expect(joinGlossaries([]).germanOf('war')).toEqual([]));
});
