import {
  type ClientApplication,
  Team,
  TeamMemberMembershipState,
  TeamMemberRole,
} from 'discord.js';
import type { Logger } from 'pino';

/** The application's owner, or the members of its team who may change something; nobody where Discord does not say. */
export async function fetchOwnerIds(
  application: ClientApplication,
  log: Logger,
): Promise<readonly string[]> {
  try {
    const { owner } = await application.fetch();
    if (!(owner instanceof Team)) return owner ? [owner.id] : [];
    return owner.members
      .filter(
        ({ membershipState, role }) =>
          membershipState === TeamMemberMembershipState.Accepted &&
          role !== TeamMemberRole.ReadOnly,
      )
      .map(({ id }) => id);
  } catch (error) {
    log.warn({ err: error }, 'Discord did not say who owns the application');
    return [];
  }
}
