import { describe, expect, it } from 'vitest';
import { CorpusError } from '../../src/corpus/read-corpus.ts';
import { UserError } from '../../src/domain/user-error.ts';
import type { LoadProgress } from '../../src/serving/version-calls.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';
import {
  ADA,
  ask,
  byAda,
  levelsIn,
  makeCorpus,
  PORTS,
  portArticle,
  startKeeper,
} from './keeper-fixture.ts';

const QUESTION = 'Welchen Pegelstand meldet der Hafen an der Mole?';

function identifierOf(error: unknown): string {
  return error instanceof UserError ? error.detail.identifier : String(error);
}

describe('a keeper', () => {
  it('answers from the folder: passages, timelines, topics, and what cannot be read as a question', async () => {
    const { folder } = await makeCorpus(PORTS);
    const { keeper } = await startKeeper(folder);
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
    const { corpus, giveBack } = keeper.borrow();
    expect(corpus.summary).toMatchObject({ articleCount: 12, paragraphCount: 24 });
    expect(await corpus.timeline({ topic: 'Hafen' })).toMatchObject({ topic: 'Hafen' });
    expect((await corpus.suggestTopics('', 3)).length).toBeGreaterThan(0);
    const refused = corpus.answer({ question: 'Wer?', from: '31.02.2015' });
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toMatchObject({
      detail: { identifier: 'date-unreadable', value: '31.02.2015' },
    });
    giveBack();
  });

  it('does not start on a folder that nothing can be answered from', async () => {
    const empty = await writeFolder({});
    const broken = await writeFolder({ 'a.md': '---\nid: a\nheadline: "x\n---\nText.\n' });
    await expect(startKeeper(empty)).rejects.toMatchObject({ fault: 'no-articles' });
    const refused = startKeeper(broken);
    await expect(refused).rejects.toBeInstanceOf(CorpusError);
    await expect(refused).rejects.toMatchObject({
      fault: 'no-valid-article',
      problems: [{ code: 'K003', file: 'a.md' }],
    });
  });
});

describe('reload', () => {
  it('takes over what is new, changed and gone, and tells it', async () => {
    const corpus = await makeCorpus(PORTS);
    const { keeper } = await startKeeper(corpus.folder);
    await corpus.write('Neusiel.md', portArticle('Neusiel', 1));
    await corpus.write('Aalhuus.md', portArticle('Aalhuus', 7));
    await corpus.remove('Bredsiel.md');
    await corpus.write('faulty.md', '---\nid: faulty\ndatePublished: 2016-02-30\n---\nText.\n');
    const seen: LoadProgress[] = [];
    const outcome = await keeper.reload(byAda({ onProgress: (part) => seen.push(part) }));
    expect(outcome).toMatchObject({
      kind: 'swapped',
      from: { number: 1 },
      to: {
        number: 2,
        by: ADA,
        facts: {
          difference: {
            added: { count: 1, first: [{ headline: 'Hafen Neusiel' }] },
            changed: { count: 1, first: [{ headline: 'Hafen Aalhuus' }] },
            removed: { count: 1, first: [{ headline: 'Hafen Bredsiel' }] },
            broken: { count: 0 },
            unchangedCount: 10,
          },
          rejections: { errorCount: 1, first: [{ code: 'K002', file: 'faulty.md' }] },
        },
      },
    });
    expect(seen.map(({ phase }) => phase)).toContain('reading');
    expect(seen.map(({ phase }) => phase)).toContain('indexing');
    expect(await ask(keeper, 'Welchen Pegelstand meldet Aalhuus?')).toContainEqual(
      expect.stringContaining('Pegelstand 7'),
    );
    const report: unknown = JSON.parse(
      new TextDecoder().decode(keeper.reportOf(keeper.status().served.facts.key)),
    );
    expect(report).toMatchObject({
      articles: 12,
      added: [{ id: 'a-neusiel' }],
      removed: [{ id: 'a-bredsiel' }],
      unchanged: 10,
      problems: [{ code: 'K011' }, { code: 'K002', file: 'faulty.md', line: 3 }],
    });
  });

  it('has nothing to do where nothing changed', async () => {
    const { folder } = await makeCorpus(PORTS);
    const { keeper } = await startKeeper(folder);
    expect(await keeper.reload(byAda())).toMatchObject({ kind: 'same', served: { number: 1 } });
  });

  it.each([
    [
      'more than a tenth is gone',
      async (corpus: Awaited<ReturnType<typeof makeCorpus>>) => {
        await corpus.remove('Aalhuus.md');
        await corpus.remove('Bredsiel.md');
      },
      'lost-too-much',
    ],
    [
      'an article that was there is half-written',
      (corpus: Awaited<ReturnType<typeof makeCorpus>>) =>
        corpus.write('Aalhuus.md', portArticle('Aalhuus', 1).slice(0, 30)),
      'broken-files',
    ],
  ])('keeps the old version where %s, until somebody insists', async (_, spoil, doubt) => {
    const corpus = await makeCorpus(PORTS);
    const { keeper } = await startKeeper(corpus.folder);
    await spoil(corpus);
    const outcome = await keeper.reload(byAda());
    expect(outcome).toMatchObject({ kind: 'not-swapped', doubt, from: { number: 1 } });
    expect(keeper.status().served.number).toBe(1);
    expect(levelsIn(await ask(keeper, 'Welchen Pegelstand meldet Aalhuus?'))).toEqual([
      'Pegelstand 1',
    ]);
    expect(await keeper.reload(byAda({ isForced: true }))).toMatchObject({ kind: 'swapped' });
    expect(keeper.status().served.facts.summary.articleCount).toBeLessThan(12);
  });

  it.each([
    ['every file is broken', 'no-valid-article'],
    ['no file is left', 'no-articles'],
    ['the folder is gone', 'no-folder'],
  ])('keeps the old version where %s, even if somebody insists', async (_, fault) => {
    const corpus = await makeCorpus(PORTS.slice(0, 3));
    const { keeper } = await startKeeper(corpus.folder);
    for (const port of PORTS.slice(0, 3))
      if (fault === 'no-valid-article') await corpus.write(`${port}.md`, '---\nhalf');
      else await corpus.remove(`${port}.md`);
    if (fault === 'no-folder') await corpus.remove('.');
    for (const isForced of [false, true])
      expect(await keeper.reload(byAda({ isForced }))).toMatchObject({ kind: 'unusable', fault });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
  });

  it('happens one at a time; the second is told who and since when', async () => {
    const { folder } = await makeCorpus(PORTS);
    let now = 0;
    const { keeper } = await startKeeper(folder, { clock: () => now });
    const first = keeper.reload(byAda({ isForced: true }));
    now = 12_400;
    expect(keeper.status().running).toMatchObject({ deed: 'reload', by: ADA, since: 0 });
    const ben = { by: { id: '2', name: 'Ben' }, onProgress: () => undefined };
    await expect(keeper.reload({ ...byAda(), ...ben })).rejects.toMatchObject({
      detail: { identifier: 'corpus-busy', deed: 'reload', by: 'Ada', seconds: 12 },
    });
    await expect(keeper.undo(ben)).rejects.toThrow('corpus-busy');
    await expect(keeper.undo(byAda())).rejects.toMatchObject({ detail: { isSelf: true } });
    await first;
    expect(keeper.status().running).toBeUndefined();
    expect(await keeper.reload(byAda())).toMatchObject({ kind: 'same' });
  });
});

describe('a change that is given up', () => {
  it('leaves what is served, and says so', async () => {
    const corpus = await makeCorpus(PORTS);
    const { keeper } = await startKeeper(corpus.folder);
    await corpus.write('Aalhuus.md', portArticle('Aalhuus', 7));
    const reloading = keeper.reload(byAda()).catch((error: unknown) => error);
    await expect.poll(() => keeper.status().running?.deed).toBe('reload');
    keeper.abandon();
    expect(identifierOf(await reloading)).toBe('stopping');
    expect(keeper.status()).toMatchObject({ served: { number: 1 }, running: undefined });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
  });
});

describe('a dry run', () => {
  it('changes nothing until somebody says yes, once', async () => {
    const corpus = await makeCorpus(PORTS, 1);
    const { keeper } = await startKeeper(corpus.folder);
    for (const port of PORTS) await corpus.write(`${port}.md`, portArticle(port, 2));
    const outcome = await keeper.reload(byAda({ isDryRun: true }));
    if (outcome.kind !== 'not-swapped') throw new Error(outcome.kind);
    expect(outcome.doubt).toBeUndefined();
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
    const { id = '' } = outcome;
    expect(await keeper.adopt(id, ADA)).toMatchObject({ kind: 'swapped', to: { number: 2 } });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 2']);
    expect(identifierOf(await keeper.adopt(id, ADA).catch((error: unknown) => error))).toBe(
      'preparation-gone',
    );
  });

  it('is gone when it is discarded, or when another version was taken over', async () => {
    const corpus = await makeCorpus(PORTS, 1);
    const { keeper } = await startKeeper(corpus.folder);
    const prepare = async (level: number): Promise<string> => {
      await corpus.write('Aalhuus.md', portArticle('Aalhuus', level));
      const outcome = await keeper.reload(byAda({ isDryRun: true }));
      return outcome.kind === 'not-swapped' ? (outcome.id ?? '') : outcome.kind;
    };
    const discarded = await prepare(2);
    await keeper.discard(discarded);
    await expect(keeper.discard(discarded)).rejects.toThrow('preparation-gone');
    const overtaken = await prepare(3);
    await corpus.write('Aalhuus.md', portArticle('Aalhuus', 4));
    expect(await keeper.reload(byAda())).toMatchObject({ kind: 'swapped' });
    await expect(keeper.adopt(overtaken, ADA)).rejects.toThrow('preparation-gone');
    expect(levelsIn(await ask(keeper, 'Welchen Pegelstand meldet Aalhuus?'))).toContain(
      'Pegelstand 4',
    );
  });
});

describe('undo', () => {
  it.each([
    ['from memory', false],
    ['from its snapshot', true],
  ])('goes back to the version before, %s, once', async (_, isStored) => {
    const corpus = await makeCorpus(PORTS, 1);
    const snapshots = isStored ? await writeFolder({}) : undefined;
    const { keeper } = await startKeeper(corpus.folder, { snapshots });
    await expect(keeper.undo(byAda())).rejects.toThrow('no-previous');
    for (const port of PORTS) await corpus.write(`${port}.md`, portArticle(port, 2));
    await keeper.reload(byAda());
    const second = keeper.status().served.facts.key;
    await expect(keeper.undo(byAda(), 'another')).rejects.toThrow('undo-stale');
    expect(await keeper.undo(byAda(), second)).toMatchObject({
      kind: 'undone',
      to: { number: 1 },
      isFolderAhead: true,
    });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
    await expect(keeper.undo(byAda())).rejects.toThrow('no-previous');
    await expect(keeper.undo(byAda(), second)).rejects.toThrow('no-previous');
    expect(await keeper.reload(byAda())).toMatchObject({ kind: 'swapped', to: { number: 3 } });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 2']);
  });
});

describe('a version on loan', () => {
  it('stays as it is until it is given back, whatever is taken over meanwhile', async () => {
    const corpus = await makeCorpus(PORTS, 1);
    const { keeper } = await startKeeper(corpus.folder, { snapshots: await writeFolder({}) });
    const loan = keeper.borrow();
    for (const level of [2, 3]) {
      for (const port of PORTS) await corpus.write(`${port}.md`, portArticle(port, level));
      await keeper.reload(byAda());
    }
    const answer = await loan.corpus.answer({ question: QUESTION });
    const texts = answer.kind === 'nothing' ? [] : answer.hits.map((hit) => hit.paragraph.text);
    expect(levelsIn(texts)).toEqual(['Pegelstand 1']);
    loan.giveBack();
    loan.giveBack();
    await expect(loan.corpus.answer({ question: QUESTION })).rejects.toThrow('gone');
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 3']);
  });
});
