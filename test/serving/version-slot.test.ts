import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/answer/library.ts';
import type { HostedVersion } from '../../src/serving/host-version.ts';
import type { LoadedFacts } from '../../src/serving/version-calls.ts';
import { createVersionSlot } from '../../src/serving/version-slot.ts';
import { WorkerLostError } from '../../src/threads/host-worker.ts';
import { withResolvers } from '../../src/threads/with-resolvers.ts';
import { day } from '../domain/sample-article.ts';

/** A version whose thread breaks down when the test says so. */
function fakeVersion(name: string) {
  let closed = 0;
  const { promise: lost, resolve: lose } = withResolvers<WorkerLostError>();
  const facts: LoadedFacts = {
    key: name,
    fingerprint: name,
    summary: summarize({ articles: [], asOf: day('2026-11-21') }),
    examples: [],
    inventory: new Uint8Array(),
    listing: undefined,
    isOfFolder: true,
    origin: 'built',
    snapshotFault: undefined,
    isStored: true,
    storeFault: undefined,
    rejections: { errorCount: 0, warningCount: 0, first: [] },
    difference: undefined,
    report: new Uint8Array(),
    loadMs: 1,
  };
  const hosted: HostedVersion = {
    kind: 'loaded',
    facts,
    lost,
    corpus: {
      fingerprint: name,
      summary: facts.summary,
      examples: [],
      answer: () => Promise.reject(new Error('not asked for')),
      readArticle: () => Promise.reject(new Error('not asked for')),
      timeline: () => Promise.reject(new Error('not asked for')),
      suggestTopics: () => Promise.resolve([{ text: name, articleCount: 1 }]),
      surveyTopics: () => Promise.resolve([]),
      suggestHeadlines: () => Promise.reject(new Error('not asked for')),
      keyWords: () => Promise.reject(new Error('not asked for')),
    },
    close: () => {
      closed += 1;
      return Promise.resolve();
    },
  };
  return { hosted, breakDown: () => lose(new WorkerLostError('crashed')), closed: () => closed };
}

/** A slot, and what it is told to do. */
function makeSlot(versions: readonly ReturnType<typeof fakeVersion>[], canReopen = true) {
  const events: string[] = [];
  const rest = [...versions];
  const first = rest.shift();
  if (!first) throw new Error('no version');
  const slot = createVersionSlot(first.hosted, {
    reopen: () => {
      const next = rest.shift();
      return next && canReopen
        ? Promise.resolve(next.hosted)
        : Promise.reject(new Error('does not come back'));
    },
    onLost: () => events.push('lost'),
    onFatal: (error) => events.push(`fatal: ${error.message}`),
  });
  const topic = async () => {
    const { corpus, giveBack } = slot.borrow();
    try {
      return (await corpus.suggestTopics('', 1))[0]?.text;
    } finally {
      giveBack();
    }
  };
  return { slot, events, topic };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('a slot whose thread breaks down', () => {
  it('loads the version again, for those who have borrowed it before as well', async () => {
    const versions = [fakeVersion('first'), fakeVersion('again')] as const;
    const { slot, events, topic } = makeSlot(versions);
    const loan = slot.borrow();
    expect(await topic()).toBe('first');
    versions[0].breakDown();
    await settled();
    expect(await topic()).toBe('again');
    expect(await loan.corpus.suggestTopics('', 1)).toEqual([{ text: 'again', articleCount: 1 }]);
    expect(events).toEqual(['lost']);
  });

  it('gives up where the version does not come back', async () => {
    const version = fakeVersion('first');
    const { events } = makeSlot([version], false);
    version.breakDown();
    await settled();
    expect(events).toEqual(['lost', 'fatal: does not come back']);
  });

  it('gives up where it happens again and again', async () => {
    const versions = Array.from({ length: 6 }, (_, number) => fakeVersion(String(number)));
    const { events } = makeSlot(versions);
    for (const version of versions.slice(0, 4)) {
      version.breakDown();
      await settled();
    }
    expect(events).toEqual(['lost', 'lost', 'lost', 'lost', 'fatal: the worker is gone: crashed']);
  });
});

describe('a retired slot', () => {
  it('ends its thread when the last one gives it back, once', async () => {
    const version = fakeVersion('first');
    const { slot } = makeSlot([version]);
    const [one, two] = [slot.borrow(), slot.borrow()];
    slot.retire();
    one.giveBack();
    one.giveBack();
    await settled();
    expect(version.closed()).toBe(0);
    two.giveBack();
    await settled();
    expect(version.closed()).toBe(1);
    await slot.close();
    expect(version.closed()).toBe(1);
  });

  it('that is closed does not load itself again', async () => {
    const versions = [fakeVersion('first'), fakeVersion('again')] as const;
    const { slot, events } = makeSlot(versions);
    await slot.close();
    versions[0].breakDown();
    await settled();
    expect(events).toEqual([]);
  });
});
