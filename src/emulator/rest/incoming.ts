import type { NewFile } from '../world/file-store.ts';
import { isJsonObject, type JsonObject, type JsonValue, parseJson } from '../world/json.ts';
import { apiError } from './api-error.ts';

/** A request of the bot, read once for all who look at it. */
export type Incoming = {
  readonly method: string;
  /** Without `/api/v10`, with decoded segments. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** JSON, or the `payload_json` of a form; undefined without a body. */
  readonly body: JsonValue | undefined;
  /** The body was meant to be JSON and is not. */
  readonly isBroken: boolean;
  readonly files: readonly (NewFile & { readonly field: string })[];
  /** Bytes of the body. */
  readonly size: number;
  /** By `performance.now()`. */
  readonly arrivedAtMs: number;
};

/** Where the API stands; discord.js adds the version itself. */
export const API_PREFIX = '/api';

/** Everything the routes need stands below this. */
export const VERSIONED_PREFIX = `${API_PREFIX}/v10`;

async function readForm(request: Request): Promise<Pick<Incoming, 'body' | 'files' | 'isBroken'>> {
  const form = await request.formData();
  const files: Incoming['files'][number][] = [];
  let payload: string | undefined;
  for (const [field, value] of form.entries()) {
    if (typeof value === 'string') {
      if (field === 'payload_json') payload = value;
      continue;
    }
    files.push({
      field,
      filename: value.name,
      data: new Uint8Array(await value.arrayBuffer()),
      contentType: value.type === '' ? 'application/octet-stream' : value.type,
    });
  }
  const body = payload === undefined ? undefined : parseJson(payload);
  return { body, files, isBroken: payload !== undefined && body === undefined };
}

/** Reads the request; a body that cannot be read is marked, not thrown. */
export async function readIncoming(request: Request): Promise<Incoming> {
  const arrivedAtMs = performance.now();
  const address = new URL(request.url);
  const plain = {
    method: request.method,
    path: decodePath(address.pathname.slice(VERSIONED_PREFIX.length)),
    query: Object.fromEntries(address.searchParams),
    arrivedAtMs,
  };
  const bytes = await request.arrayBuffer();
  const size = bytes.byteLength;
  const nothing = { body: undefined, files: [], isBroken: false };
  if (size === 0) return { ...plain, ...nothing, size };
  const type = request.headers.get('content-type') ?? '';
  if (type.startsWith('multipart/form-data')) {
    const copy = new Request(request.url, {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': type },
    });
    const form = await readForm(copy).catch(() => ({ ...nothing, isBroken: true }));
    return { ...plain, ...form, size };
  }
  const body = parseJson(new TextDecoder().decode(bytes));
  return { ...plain, body, files: [], isBroken: body === undefined, size };
}

/** The path with each segment decoded; one that cannot be stays as it is. */
export function decodePath(path: string): string {
  return path.split('/').map(decodeSegment).join('/');
}

function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/**
 * The body as an object; empty if there is none.
 *
 * @throws {ApiError} 50109 if the body is no JSON object.
 */
export function bodyObject(incoming: Incoming): JsonObject {
  if (incoming.isBroken) throw apiError('invalidJson');
  if (incoming.body === undefined) return {};
  if (!isJsonObject(incoming.body)) throw apiError('invalidJson');
  return incoming.body;
}
