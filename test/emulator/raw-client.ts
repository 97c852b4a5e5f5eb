import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Emulator } from '../../src/emulator/emulator.ts';

const payloadSchema = z.object({
  op: z.number(),
  d: z.unknown().optional(),
  s: z.number().nullish(),
  t: z.string().nullish(),
});

type Payload = z.infer<typeof payloadSchema>;

/** A gateway client that only does what the test tells it to. */
export type RawClient = {
  readonly received: readonly Payload[];
  send(op: number, d: unknown): void;
  /** The first payload received (or yet to come) that fits. */
  wait(fits: (payload: Payload) => boolean): Promise<Payload>;
  event(type: string): Promise<Payload>;
  readonly closed: Promise<number>;
  close(code: number): void;
};

/** Opens a connection and waits for the greeting. */
export async function rawClient(
  emulator: Emulator,
  query = '?v=10&encoding=json',
): Promise<RawClient> {
  const address = `${emulator.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}${query}`;
  const socket = new WebSocket(address);
  const received: Payload[] = [];
  const listeners = new Set<() => void>();
  socket.on('message', (data: Buffer) => {
    received.push(payloadSchema.parse(JSON.parse(data.toString('utf8'))));
    for (const listener of listeners) listener();
  });
  const closed = new Promise<number>((resolve) => {
    socket.on('close', resolve);
  });
  onTestFinished(() => socket.terminate());
  const wait = (fits: (payload: Payload) => boolean): Promise<Payload> =>
    new Promise((resolve) => {
      const look = (): void => {
        const found = received.find(fits);
        if (found === undefined) return;
        listeners.delete(look);
        resolve(found);
      };
      listeners.add(look);
      look();
    });
  await once(socket, 'open');
  return {
    received,
    wait,
    event: (type) => wait((payload) => payload.t === type),
    send: (op, d) => socket.send(JSON.stringify({ op, d })),
    closed,
    close: (code) => socket.close(code),
  };
}

/** A connection that has identified and been greeted. */
export async function identifiedClient(
  emulator: Emulator,
  identify: { readonly shard?: readonly [number, number]; readonly intents?: number } = {},
): Promise<RawClient> {
  const client = await rawClient(emulator);
  client.send(2, { token: emulator.token, intents: 1, properties: {}, ...identify });
  await client.event('READY');
  return client;
}

const interactionSchema = z.object({
  d: z.object({ id: z.string(), token: z.string(), type: z.number() }),
});

/** The interaction of that number (from 0) that reached the client. */
export async function interactionAt(client: RawClient, index = 0) {
  const fitting = (): readonly Payload[] =>
    client.received.filter((payload) => payload.t === 'INTERACTION_CREATE');
  await client.wait(() => fitting().length > index);
  return interactionSchema.parse(fitting()[index]).d;
}
