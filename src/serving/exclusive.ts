import { UserError } from '../domain/user-error.ts';

/** Somebody who changes the corpus. */
export type Actor = {
  readonly id: string;
  /** As others know them. */
  readonly name: string;
};

/** What changes the corpus. */
type Deed = 'reload' | 'add' | 'undo';

/** A change that is being made. */
export type Running = {
  readonly deed: Deed;
  readonly by: Actor;
  /** Milliseconds since 1970. */
  readonly since: number;
};

/** Lets one change of the corpus happen at a time; the next is turned away, not kept waiting. */
export type Exclusive = {
  running(): Running | undefined;
  /** @throws {UserError} (rejects) `corpus-busy`, with who is at it and since when */
  run<Result>(deed: Deed, by: Actor, work: () => Promise<Result>): Promise<Result>;
};

/** @param clock milliseconds since 1970 */
export function createExclusive(clock: () => number): Exclusive {
  let running: Running | undefined;
  return {
    running: () => running,
    async run(deed, by, work) {
      if (running)
        throw new UserError({
          identifier: 'corpus-busy',
          deed: running.deed,
          by: running.by.name,
          isSelf: running.by.id === by.id,
          seconds: Math.round((clock() - running.since) / 1000),
        });
      running = { deed, by, since: clock() };
      try {
        return await work();
      } finally {
        running = undefined;
      }
    },
  };
}
