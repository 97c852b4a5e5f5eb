import type { Intake } from '../../intake/intake.ts';
import type { ProposalShelf } from '../../intake/proposal-shelf.ts';
import type { Keeper } from '../../serving/keeper.ts';
import type { CurationAccess } from './access.ts';

/** What looking after the corpus needs. */
export type Curation = {
  readonly keeper: Keeper;
  readonly intake: Intake;
  readonly proposals: ProposalShelf;
  readonly access: CurationAccess;
  /** REST base, whose host may hand out attachments. */
  readonly apiUrl: string;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
};
