import { randomBytes } from 'node:crypto';
import { UserError } from '../domain/user-error.ts';
import type { Proposal } from './proposal.ts';

/** How long a proposal waits for the next word. Source: Discord's interaction tokens live as long. */
const KEPT_FOR_MS = 15 * 60_000;

/** Proposals that wait at the same time; the oldest makes room. Chosen: more than moderators at work. */
const MAX_PROPOSALS = 20;

/** The proposals that wait for a word; in memory only, because nothing of them was accepted. */
export type ProposalShelf = {
  /** @returns its id */
  put(proposal: Proposal): string;
  /** @throws {UserError} `proposal-gone` if it is not there (any more) */
  get(id: string): Proposal;
  /** @throws {UserError} `proposal-gone` */
  replace(id: string, proposal: Proposal): void;
  drop(id: string): void;
};

/** @param clock milliseconds since 1970 */
export function createProposalShelf(clock: () => number): ProposalShelf {
  const kept = new Map<string, { readonly proposal: Proposal; readonly until: number }>();
  const put = (id: string, proposal: Proposal) => {
    // The last one touched is the last one to go.
    kept.delete(id);
    kept.set(id, { proposal, until: clock() + KEPT_FOR_MS });
  };
  const clear = () => {
    for (const [id, { until }] of kept) if (until <= clock()) kept.delete(id);
    for (const id of kept.keys()) if (kept.size > MAX_PROPOSALS) kept.delete(id);
  };
  const get = (id: string): Proposal => {
    clear();
    const found = kept.get(id);
    if (!found) throw new UserError({ identifier: 'proposal-gone' });
    return found.proposal;
  };
  return {
    put(proposal) {
      const id = randomBytes(4).toString('hex');
      put(id, proposal);
      clear();
      return id;
    },
    get,
    replace(id, proposal) {
      get(id);
      put(id, proposal);
    },
    drop: (id) => void kept.delete(id),
  };
}
