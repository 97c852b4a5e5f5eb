/** The first millisecond of Discord's ids. Source: Discord docs, reference "Snowflakes". */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** The low bits of an id that are no time: worker, process and counter. Source: as above. */
const TIME_SHIFT = 22n;

/** Makes ids in ascending order that tell the time they were made at. */
export function createIdSource(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - DISCORD_EPOCH_MS) << TIME_SHIFT;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}

/** The id whose time part is `count`: ids of that kind fall on the shards one after the other. */
export function idFromTimePart(count: number): string {
  return String(BigInt(count) << TIME_SHIFT);
}

/** The shard that hears of a server. Source: Discord docs, events/gateway "Sharding". */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> TIME_SHIFT) % BigInt(shardCount));
}
