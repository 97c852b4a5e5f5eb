import type { JsonValue } from '../world/json.ts';

/** What a fault may look at to decide whether it strikes. */
export type FaultRequest = {
  readonly method: string;
  /** Without `/api/v10`, with decoded segments; for a file `/cdn/attachments/<id>/<name>`. */
  readonly path: string;
  readonly body: JsonValue | undefined;
};

/**
 * What happens instead of, or around, the ordinary answer.
 *
 * `status` replaces the request: nothing is changed in the emulator. `delay` waits, then goes on as usual.
 * `failAfter` does what was asked and then answers with the status all the same: the request was taken,
 * but the bot is told that it failed. `redirect` (302) and `trickle` are meant for files: the second sends
 * the ordinary answer's headers at once and its body byte by byte.
 */
export type FaultResponse =
  | { readonly kind: 'status'; readonly status: number; readonly body?: JsonValue }
  | { readonly kind: 'rateLimit'; readonly retryAfterMs: number; readonly global?: boolean }
  | { readonly kind: 'delay'; readonly delayMs: number }
  | { readonly kind: 'failAfter'; readonly status: number }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'trickle'; readonly msPerByte: number };

/** A disturbance that a test plants; the first that matches strikes. */
export type Fault = {
  match(request: FaultRequest): boolean;
  readonly respond: FaultResponse;
  /** How often it strikes; without it, until it is removed from the list. */
  times?: number;
};

/** Finds the first fault that matches, counts it, and says what it does. */
export function strike(faults: Fault[], request: FaultRequest): FaultResponse | undefined {
  const index = faults.findIndex((fault) => fault.match(request));
  const fault = faults[index];
  if (fault === undefined) return undefined;
  if (fault.times !== undefined) {
    fault.times -= 1;
    if (fault.times <= 0) faults.splice(index, 1);
  }
  return fault.respond;
}
