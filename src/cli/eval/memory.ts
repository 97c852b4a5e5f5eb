import process from 'node:process';
import v8 from 'node:v8';
import vm from 'node:vm';

/** Memory that is held. */
export type UsedMemory = {
  /** Objects. */
  readonly heapBytes: number;
  /** What lies behind typed arrays, which V8 keeps beside the heap. */
  readonly bufferBytes: number;
};

/**
 * Memory that is held now. Garbage is collected first, so that the difference of two calls is what was made between them
 * and is still in use.
 */
export function usedMemory(): UsedMemory {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heapBytes: heapUsed, bufferBytes: arrayBuffers };
}

/**
 * Node hides the collector unless it was started with `--expose-gc`; a new context made after the flag is set has it.
 * Where neither works, figures include garbage.
 */
function collectGarbage(): void {
  v8.setFlagsFromString('--expose-gc');
  const collect: unknown = globalThis.gc ?? vm.runInNewContext('gc');
  if (!isCollector(collect)) return;
  // The second time frees what the finalizers of the first one let go.
  collect();
  collect();
}

function isCollector(value: unknown): value is () => void {
  return typeof value === 'function';
}
