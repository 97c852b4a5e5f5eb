import type { JsonValue } from '../world/json.ts';

/** A file that came with a request. */
type RecordedFile = {
  /** The form field, e.g. `files[0]`. */
  readonly field: string;
  readonly filename: string;
  readonly size: number;
  readonly contentType: string;
};

/** One request of the bot, with the answer it got. */
export type RecordedRequest = {
  /** Counts from 1 over the life of the emulator. */
  readonly sequence: number;
  readonly method: string;
  /** Without `/api/v10`, with decoded segments, e.g. `/webhooks/1/abc/messages/@original`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** The JSON body; for a multipart request its `payload_json`. Undefined without a body. */
  readonly body: JsonValue | undefined;
  readonly files: readonly RecordedFile[];
  readonly status: number;
  /** The JSON answer; undefined where the answer has no body. */
  readonly response: JsonValue | undefined;
  /** Milliseconds from the emulator's start to the arrival of the request. */
  readonly atMs: number;
  readonly tookMs: number;
};
