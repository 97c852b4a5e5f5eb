import { expect, it } from 'vitest';
import { whyNotReady } from '../../src/operation/readiness.ts';

const NOW = 1_800_000_000_000;
const MINUTE = 60_000;

const ready = { shard: 0, state: 'ready', heardAt: NOW } as const;
const working = { isStopping: false, isCorpusLoaded: true, connections: [ready] };

it.each<[string, Partial<Parameters<typeof whyNotReady>[0]>, string | undefined]>([
  ['logged in with a corpus', {}, undefined],
  ['no corpus yet', { isCorpusLoaded: false, connections: undefined }, 'loading the corpus'],
  ['not logged in yet', { connections: undefined }, 'logging in to Discord'],
  ['no connection at all', { connections: [] }, 'logging in to Discord'],
  [
    'one of two connections is gone',
    { connections: [ready, { ...ready, shard: 1, state: 'reconnecting' }] },
    'reconnecting to Discord',
  ],
  [
    'heard three minutes ago',
    { connections: [{ ...ready, heardAt: NOW - 3 * MINUTE }] },
    undefined,
  ],
  [
    'nothing heard for longer',
    { connections: [ready, { ...ready, shard: 1, heardAt: NOW - 3 * MINUTE - 1 }] },
    'no word from Discord for three minutes',
  ],
  ['ending', { isStopping: true }, 'stopping'],
])('%s', (_name, state, expected) => {
  expect(whyNotReady({ ...working, ...state }, NOW)).toBe(expected);
});
