import { usedMemory } from '../../src/cli/eval/memory.ts';
import { prepareBuild } from './engines.ts';
import type { Built, JobOf } from './jobs.ts';
import { readCollection } from './question-sets.ts';

/** Builds one index in this process, which has built no other. */
export async function measureBuild({ folder, set, size, engine }: JobOf<'build'>): Promise<Built> {
  const passages = readCollection(folder, set, size);
  const build = prepareBuild(engine, passages);
  const before = usedMemory();
  const started = performance.now();
  const ask = await build();
  const seconds = (performance.now() - started) / 1000;
  const after = usedMemory();
  // Asked once, so that the index is in use until here.
  await ask('Wo steht das?');
  return {
    set,
    passages: passages.length,
    engine,
    seconds,
    heapBytes: after.heapBytes - before.heapBytes,
    bufferBytes: after.bufferBytes - before.bufferBytes,
  };
}
