import { useCompiledWorkers } from '../src/threads/start-worker.ts';

useCompiledWorkers(new URL('../.test-workers/', import.meta.url));
