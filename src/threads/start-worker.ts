import { type ResourceLimits, Worker } from 'node:worker_threads';

/** The file of a worker that stands beside a module: compiled or as source, as the module itself is. */
export function workerBeside(moduleUrl: string, name: string): URL {
  const extension = moduleUrl.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, moduleUrl);
}

/** Folder of compiled workers while the program itself runs from its sources; see {@link useCompiledWorkers}. */
let compiled: URL | undefined;

/**
 * For tests, which start hundreds of workers: from now on they are taken from a folder that holds what `src` holds, compiled.
 * Reading them as TypeScript takes each of them 1.5 s.
 *
 * @param folder ends with `/`
 */
export function useCompiledWorkers(folder: URL): void {
  compiled = folder;
}

/** Starts a worker with an environment of its own: the token in that of the process is none of its business. */
export function startWorker(url: URL, resourceLimits: ResourceLimits = {}): Worker {
  return new Worker(url.pathname.endsWith('.ts') ? runnable(url) : url, {
    execArgv: [],
    env: { NODE_ENV: 'production' },
    resourceLimits,
  });
}

function runnable(source: URL): URL {
  const inside = /\/src\/(?<name>.+)\.ts$/.exec(source.pathname)?.groups?.['name'];
  return compiled && inside !== undefined
    ? new URL(`${inside}.js`, compiled)
    : throughLoader(source);
}

/** Node 20 reads no TypeScript, and tsx, which does, leaves workers alone unless it is asked inside of them. */
function throughLoader(url: URL): URL {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const code = `import { register } from ${loader}; register(); await import(${JSON.stringify(url.href)});`;
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`);
}
