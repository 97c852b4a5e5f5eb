import { isUpToDate, openApplicationApi } from '../../discord/application-api.ts';
import { translator } from '../../messages/translate.ts';
import type { CliContext } from '../cli-context.ts';
import { describeDifference, describePlace } from './look-at-discord.ts';

/** Exit code where there is no token. */
const EXIT_NO_TOKEN = 2;

/**
 * Registers the commands of this version where they differ, for all and on the home servers, and prints what changed.
 *
 * @throws {LoginError} (rejects) if Discord refuses the token or cannot be reached
 */
export async function runDeployCommands(
  { dryRun }: { readonly dryRun?: true },
  context: CliContext,
): Promise<void> {
  const settings = context.settings();
  const t = translator(settings.OPERATOR_LANGUAGE);
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, HOME_GUILD_IDS: homeGuildIds } = settings;
  if (token === undefined) {
    context.report(`${t('deploy.noToken')}\n`);
    context.setExitCode(EXIT_NO_TOKEN);
    return;
  }
  const api = openApplicationApi({ token, apiUrl, homeGuildIds });
  const { id } = await api.fetchApplication();
  const homes = await api.findHomes();
  for (const guild of homes.unknown) context.report(`${t('doctor.homeUnknown', { guild })}\n`);
  for (const place of await api.compareCommands(id, homes)) {
    const where = describePlace(place, t);
    const difference = describeDifference(place, t);
    if (isUpToDate(place)) context.write(`${t('deploy.same', { where })}\n`);
    else if (dryRun) context.write(`${t('deploy.would', { where, difference })}\n`);
    else {
      await api.deploy(id, place);
      context.write(`${t('deploy.done', { where, difference })}\n`);
    }
  }
}
