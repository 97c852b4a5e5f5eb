import { type Client, Events, Status } from 'discord.js';

/** One shard's connection to the gateway. */
export type Connection = {
  /** From 0. */
  readonly shard: number;
  readonly state: 'ready' | 'reconnecting';
  /** When something last came from it, heartbeat acknowledgements included: milliseconds since 1970. */
  readonly heardAt: number;
};

/**
 * Watches the connections of a client, from before its login.
 *
 * @returns how they are when it is called
 */
export function watchConnections(client: Client): () => readonly Connection[] {
  const eventAt = new Map<number, number>();
  // A listener is cheap; the events themselves are read for answering in any case.
  client.on(Events.Raw, (_event: unknown, shard: number) => void eventAt.set(shard, Date.now()));
  return () =>
    client.ws.shards.map(({ id, status, lastPingTimestamp }) => ({
      shard: id,
      state: status === Status.Ready ? 'ready' : 'reconnecting',
      // discord.js notes there when the last heartbeat that was acknowledged was sent.
      heardAt: Math.max(eventAt.get(id) ?? 0, lastPingTimestamp),
    }));
}
