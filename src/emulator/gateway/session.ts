import { randomBytes } from 'node:crypto';
import type { JsonObject } from '../world/json.ts';

/** One event on the wire. */
type Dispatch = {
  readonly op: 0;
  readonly s: number;
  readonly t: string;
  readonly d: JsonObject;
};

/** Which part of the servers a connection serves: its number and how many there are. */
export type Shard = { readonly id: number; readonly count: number };

/** What a client has identified as; outlives its connection, so that it can be resumed. */
export type Session = {
  readonly id: string;
  readonly shard: Shard;
  readonly intents: number;
  /** Sends over the connection of the moment; undefined while there is none. */
  send: ((payload: JsonObject) => void) | undefined;
  /** Numbers an event, keeps it for a resumption, and sends it if somebody listens. */
  dispatch(type: string, data: JsonObject): void;
  /** The events after that number; undefined if some of them are no longer kept. */
  eventsAfter(sequence: number): readonly Dispatch[] | undefined;
};

/** Events kept per session. Discord names no number; more than that must identify again. */
const MAX_KEPT_EVENTS = 1000;

/** A session that has just identified. */
export function createSession(shard: Shard, intents: number): Session {
  const kept: Dispatch[] = [];
  let sequence = 0;
  const session: Session = {
    id: randomBytes(16).toString('hex'),
    shard,
    intents,
    send: undefined,
    dispatch(type, data) {
      sequence += 1;
      const event: Dispatch = { op: 0, s: sequence, t: type, d: data };
      kept.push(event);
      if (kept.length > MAX_KEPT_EVENTS) kept.shift();
      session.send?.(event);
    },
    eventsAfter(from) {
      if (from > sequence) return undefined;
      const missed = kept.filter((event) => event.s > from);
      return missed.length === sequence - from ? missed : undefined;
    },
  };
  return session;
}
