import type { Context } from 'hono';
import type { EventBus } from '../events.ts';
import { createForm, type Form } from '../rules/form.ts';
import { MAX_REQUEST_SIZE } from '../rules/limits.ts';
import type { CommandRegistry } from '../world/command-registry.ts';
import type { FileStore } from '../world/file-store.ts';
import type { InteractionLedger } from '../world/interaction-ledger.ts';
import type { MessageStore } from '../world/message-store.ts';
import type { World } from '../world/world.ts';
import { apiError, invalidFormBody } from './api-error.ts';
import type { Incoming } from './incoming.ts';
import type { Recorder } from './recorder.ts';

/** What the routes work on. */
export type Parts = {
  readonly world: World;
  readonly commands: CommandRegistry;
  readonly messages: MessageStore;
  readonly interactions: InteractionLedger;
  readonly files: FileStore;
  readonly bus: EventBus;
  readonly recorder: Recorder;
  readonly token: string;
  readonly gatewayUrl: () => string;
  readonly acknowledgeMs: number;
  readonly attachmentSizeLimit: number;
  readonly recommendedShards: number;
  readonly maxConcurrency: number;
};

/** What hono carries along with a request. */
export type Env = { Variables: { incoming: Incoming } };

/** The state of one request inside a route. */
export type RouteContext = Context<Env>;

/**
 * Judges a body and remembers the fields Discord would ignore.
 *
 * @throws {ApiError} 50035 if the rules object.
 */
export function judge(parts: Parts, incoming: Incoming, check: (form: Form) => void): void {
  const form = createForm();
  check(form);
  for (const path of form.unknownFields) parts.recorder.warn(incoming, path);
  if (form.problems.length > 0) throw invalidFormBody(form.problems);
}

/**
 * @throws {ApiError} 40005 if a file, or the request, is larger than Discord takes.
 */
export function checkSizes(parts: Parts, incoming: Incoming): void {
  const isTooLarge = incoming.files.some(
    (file) => file.data.byteLength > parts.attachmentSizeLimit,
  );
  if (isTooLarge || incoming.size > MAX_REQUEST_SIZE) throw apiError('tooLarge');
}
