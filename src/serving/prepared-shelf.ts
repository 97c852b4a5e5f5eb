import { randomBytes } from 'node:crypto';
import { UserError } from '../domain/user-error.ts';
import type { HostedVersion } from './host-version.ts';
import type { LoadedFacts } from './version-calls.ts';

/** How long a prepared version waits for a word. Source: Discord's interaction tokens live as long. */
const KEPT_FOR_MS = 15 * 60_000;

/** What dry runs have prepared: one version at most, because each costs the memory of an index. */
export type PreparedShelf = {
  /** Puts a version there; one that was there before is thrown away. @returns its id */
  put(hosted: HostedVersion): string;
  /** @throws {UserError} `preparation-gone` if it is not there (any more) */
  take(id: string): HostedVersion;
  keys(): readonly string[];
  facts(): readonly LoadedFacts[];
  close(): Promise<void>;
};

/** An empty shelf. */
export function createPreparedShelf(): PreparedShelf {
  let kept: { readonly id: string; readonly hosted: HostedVersion } | undefined;
  let timer: NodeJS.Timeout | undefined;
  const drop = async (): Promise<void> => {
    clearTimeout(timer);
    const dropped = kept;
    kept = undefined;
    await dropped?.hosted.close();
  };
  return {
    put(hosted) {
      void drop();
      const id = randomBytes(4).toString('hex');
      kept = { id, hosted };
      timer = setTimeout(() => void drop(), KEPT_FOR_MS).unref();
      return id;
    },
    take(id) {
      if (kept?.id !== id) throw new UserError({ identifier: 'preparation-gone' });
      clearTimeout(timer);
      const { hosted } = kept;
      kept = undefined;
      return hosted;
    },
    keys: () => (kept ? [kept.hosted.facts.key] : []),
    facts: () => (kept ? [kept.hosted.facts] : []),
    close: drop,
  };
}
