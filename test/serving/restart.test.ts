import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeFolder } from '../corpus/temporary-folder.ts';
import {
  ask,
  byAda,
  levelsIn,
  makeCorpus,
  PORTS,
  portArticle,
  startKeeper,
} from './keeper-fixture.ts';

const QUESTION = 'Welchen Pegelstand meldet der Hafen an der Mole?';

type Corpus = Awaited<ReturnType<typeof makeCorpus>>;

async function setLevel(corpus: Corpus, level: number): Promise<void> {
  for (const port of PORTS) await corpus.write(`${port}.md`, portArticle(port, level));
}

async function snapshotsIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.snapshot'));
}

/** Starts on a corpus, stops, and starts again; `between` happens meanwhile. */
async function restart(corpus: Corpus, snapshots: string, between: () => Promise<unknown>) {
  const { keeper } = await startKeeper(corpus.folder, { snapshots });
  const before = keeper.status().served;
  const answers = await ask(keeper, QUESTION);
  await keeper.stop();
  await between();
  const again = await startKeeper(corpus.folder, { snapshots });
  return { ...again, before, answers, after: again.keeper.status().served };
}

describe('a restart', () => {
  it('opens the index that was built before, and answers the same', async () => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper, before, after, answers } = await restart(corpus, snapshots, async () => {});
    expect(before.facts).toMatchObject({ origin: 'built', isStored: true });
    expect(after.facts).toMatchObject({
      origin: 'snapshot',
      isStored: true,
      key: before.facts.key,
    });
    expect(after.facts.summary).toEqual(before.facts.summary);
    expect(after.facts.examples).toEqual(before.facts.examples);
    expect(after.number).toBe(1);
    expect(answers.length).toBeGreaterThan(0);
    expect(await ask(keeper, QUESTION)).toEqual(answers);
  });

  it('opens it also where files have other times and the same content', async () => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const touch = () => utimes(path.join(corpus.folder, 'Aalhuus.md'), 1, 1);
    const { after } = await restart(corpus, snapshots, touch);
    expect(after.facts.origin).toBe('snapshot');
    expect(after.number).toBe(1);
  });

  it('reads what was changed meanwhile, and can go back to what was served before', async () => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper, after } = await restart(corpus, snapshots, () => setLevel(corpus, 2));
    expect(after.facts.origin).toBe('built');
    expect(after.number).toBe(2);
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 2']);
    expect(await keeper.undo(byAda())).toMatchObject({ kind: 'undone', to: { number: 1 } });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
  });

  it.each([
    ['is cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2), 'damaged'],
    ['has a turned bit', (bytes: Buffer) => bytes.fill(7, bytes.length - 9), 'damaged'],
    ['is empty', () => Buffer.alloc(0), 'damaged'],
    [
      'is of other software',
      (bytes: Buffer) =>
        Buffer.from(bytes.toString('latin1').replace(/"software":"\w/, '"software":"x'), 'latin1'),
      'other-software',
    ],
  ])('builds anew where the snapshot %s, says so, and mends it', async (_, spoil, fault) => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper, log, after } = await restart(corpus, snapshots, async () => {
      const [name = ''] = await snapshotsIn(snapshots);
      const file = path.join(snapshots, name);
      await writeFile(file, spoil(await readFile(file)));
    });
    expect(after.facts).toMatchObject({ origin: 'built', isStored: true });
    expect(log).toContainEqual(`warn a snapshot was not used {"fault":"${fault}"}`);
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
    await keeper.stop();
    const third = await startKeeper(corpus.folder, { snapshots });
    expect(third.keeper.status().served.facts.origin).toBe('snapshot');
  });

  it.each(['everything', 'what is served', 'the snapshots'])(
    'is safe where %s was deleted',
    async (what) => {
      const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
      const { keeper, after } = await restart(corpus, snapshots, async () => {
        for (const name of await readdir(snapshots))
          if (what === 'everything' || name.endsWith('.json') === (what === 'what is served'))
            await rm(path.join(snapshots, name));
      });
      expect(after.facts.origin).toBe(what === 'what is served' ? 'snapshot' : 'built');
      expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
    },
  );

  it.each([
    '{',
    '{"lastNumber":0}',
    '[]',
    '{"lastNumber":1,"current":{"key":"../../x","number":1}}',
  ])('is safe where what is served is noted as %s', async (content) => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper, after } = await restart(corpus, snapshots, async () => {
      const name = (await readdir(snapshots)).find((one) => one.endsWith('.json')) ?? '';
      await writeFile(path.join(snapshots, name), content);
    });
    expect(after.facts.origin).toBe('snapshot');
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
  });

  it('keeps no more than the version that is served and the one before', async () => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper } = await startKeeper(corpus.folder, { snapshots });
    for (const level of [2, 3, 4]) {
      await setLevel(corpus, level);
      await keeper.reload(byAda());
    }
    expect(await snapshotsIn(snapshots)).toHaveLength(2);
    expect(await readdir(snapshots)).toHaveLength(3);
  });

  it('serves where no snapshot can be written, and says why there is none', async () => {
    const corpus = await makeCorpus(PORTS);
    const blocked = await writeFolder({ file: '' });
    const snapshots = path.join(blocked, 'file', 'below');
    const { keeper, log } = await startKeeper(corpus.folder, { snapshots });
    expect(keeper.status().served.facts).toMatchObject({ isStored: false });
    expect(log.join('\n')).toMatch(/warn no snapshot was written \{"code":"(?:ENOTDIR|EEXIST)"\}/);
    await setLevel(corpus, 2);
    expect(await keeper.reload(byAda())).toMatchObject({ kind: 'swapped' });
    expect(await keeper.undo(byAda())).toMatchObject({ kind: 'undone' });
    expect(levelsIn(await ask(keeper, QUESTION))).toEqual(['Pegelstand 1']);
  });
});

describe('a version that was taken back', () => {
  it('does not return by a restart, but does when somebody goes on in the folder', async () => {
    const [corpus, snapshots] = [await makeCorpus(PORTS), await writeFolder({})];
    const { keeper } = await startKeeper(corpus.folder, { snapshots });
    await setLevel(corpus, 2);
    await keeper.reload(byAda());
    await keeper.undo(byAda());
    await keeper.stop();

    const second = await startKeeper(corpus.folder, { snapshots });
    expect(levelsIn(await ask(second.keeper, QUESTION))).toEqual(['Pegelstand 1']);
    expect(second.log.join('\n')).toContain('served is not what the folder holds {"why":"undone"}');
    await second.keeper.stop();

    await setLevel(corpus, 3);
    const third = await startKeeper(corpus.folder, { snapshots });
    expect(levelsIn(await ask(third.keeper, QUESTION))).toEqual(['Pegelstand 3']);
    expect(third.log.join('\n')).not.toContain('served is not what the folder holds');
  });
});
