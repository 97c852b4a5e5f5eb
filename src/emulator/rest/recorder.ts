import type { EventBus } from '../events.ts';
import type { JsonValue } from '../world/json.ts';
import type { Incoming } from './incoming.ts';
import type { RecordedRequest } from './recorded-request.ts';

/** Requests kept; the oldest go first. Enough for any test, small for a long preview session. */
const MAX_RECORDED = 2000;

/** Unknown fields kept; the oldest go first. */
const MAX_WARNINGS = 1000;

/** Remembers what the bot asked for and what it was told. */
export type Recorder = {
  readonly requests: readonly RecordedRequest[];
  readonly warnings: readonly string[];
  record(incoming: Incoming, status: number, response: JsonValue | undefined): void;
  warn(incoming: Incoming, what: string): void;
};

/** A recorder that has heard nothing yet. */
export function createRecorder(bus: EventBus): Recorder {
  const requests: RecordedRequest[] = [];
  const warnings: string[] = [];
  const startedAtMs = performance.now();
  let sequence = 0;
  return {
    requests,
    warnings,
    record(incoming, status, response) {
      sequence += 1;
      const request: RecordedRequest = {
        sequence,
        method: incoming.method,
        path: incoming.path,
        query: incoming.query,
        body: incoming.body,
        files: incoming.files.map(({ field, filename, data, contentType }) => ({
          field,
          filename,
          size: data.byteLength,
          contentType,
        })),
        status,
        response,
        atMs: incoming.arrivedAtMs - startedAtMs,
        tookMs: performance.now() - incoming.arrivedAtMs,
      };
      requests.push(request);
      if (requests.length > MAX_RECORDED) requests.shift();
      bus.emit('request', request);
    },
    warn(incoming, what) {
      warnings.push(`${incoming.method} ${incoming.path}: ${what}`);
      if (warnings.length > MAX_WARNINGS) warnings.shift();
    },
  };
}
