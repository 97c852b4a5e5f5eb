import { UserError } from '../domain/user-error.ts';
import type { Keeper } from '../serving/keeper.ts';
import type { ReloadOutcome } from '../serving/reload-outcome.ts';

/** Counts a change of the corpus. */
export type ChangeCount = (
  deed: 'reload' | 'add' | 'adopt' | 'undo',
  /** `refused`: somebody else was at it, or there was nothing to be done; `failed`: a bug or the disk. */
  outcome: ReloadOutcome['kind'] | 'refused' | 'failed',
) => void;

/** The same keeper, whose changes are counted. */
export function countChanges(keeper: Keeper, count: ChangeCount): Keeper {
  const counted = async (
    deed: Parameters<ChangeCount>[0],
    change: Promise<ReloadOutcome>,
  ): Promise<ReloadOutcome> => {
    try {
      const outcome = await change;
      count(deed, outcome.kind);
      return outcome;
    } catch (error) {
      count(deed, error instanceof UserError ? 'refused' : 'failed');
      throw error;
    }
  };
  return {
    ...keeper,
    reload: (request) => counted('reload', keeper.reload(request)),
    addAndReload: (request, write) => counted('add', keeper.addAndReload(request, write)),
    adopt: (id, by) => counted('adopt', keeper.adopt(id, by)),
    undo: (request, key) => counted('undo', keeper.undo(request, key)),
  };
}
