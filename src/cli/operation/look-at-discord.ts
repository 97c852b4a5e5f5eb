import {
  type CommandPlace,
  isUpToDate,
  openApplicationApi,
} from '../../discord/application-api.ts';
import {
  inviteUrlOf,
  isForGuilds,
  isForUsers,
  privilegedIntentsOf,
} from '../../discord/application-facts.ts';
import { LoginError } from '../../discord/bot.ts';
import { type Translate, translator } from '../../messages/translate.ts';
import type { Settings } from '../../settings.ts';
import { describeFailure } from '../describe-failure.ts';
import type { Finding } from './finding.ts';

type Application = Parameters<typeof privilegedIntentsOf>[0] & Parameters<typeof isForGuilds>[0];

/** What Discord says: the token, how the application is set up, servers, commands. Never rejects for what Discord says. */
export async function lookAtDiscord(settings: Settings): Promise<readonly Finding[]> {
  const {
    DISCORD_TOKEN: token,
    DISCORD_API_URL: apiUrl,
    HOME_GUILD_IDS,
    OPERATOR_LANGUAGE,
  } = settings;
  const t = translator(OPERATOR_LANGUAGE);
  if (token === undefined) return [{ level: 'ok', text: t('doctor.noToken') }];
  const api = openApplicationApi({ token, apiUrl, homeGuildIds: HOME_GUILD_IDS });
  const findings: Finding[] = [];
  try {
    const application = await api.fetchApplication();
    const { id, name, approximate_guild_count: count } = application;
    const url = inviteUrlOf(id);
    findings.push(
      { level: 'ok', text: t('doctor.accepted', { name, id }) },
      ...aboutSetup(application, t),
      count === 0
        ? { level: 'warning', text: t('doctor.noGuild') }
        : { level: 'ok', text: t('doctor.guilds', { count }) },
      { level: 'ok', text: t('doctor.invite', { url }) },
    );
    const homes = await api.findHomes();
    for (const guild of homes.unknown)
      findings.push({ level: 'problem', text: t('doctor.homeUnknown', { guild }) });
    if (homes.ids.length > 0)
      findings.push({ level: 'ok', text: t('doctor.homes', { guilds: homes.ids.join(', ') }) });
    else findings.push({ level: 'warning', text: t('doctor.noHome') });
    const places = await api.compareCommands(id, homes);
    findings.push(...places.map((place) => aboutCommands(place, t)));
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    findings.push({ level: 'problem', text: describeFailure(error, OPERATOR_LANGUAGE) ?? '' });
  }
  return findings;
}

/** Where commands are registered, in words. */
export function describePlace({ guildId }: CommandPlace, t: Translate): string {
  return guildId === undefined ? t('doctor.everywhere') : t('doctor.onGuild', { guild: guildId });
}

/** What is new, changed and gone, in words. */
export function describeDifference(
  { added, changed, removed }: Omit<CommandPlace, 'guildId'>,
  t: Translate,
): string {
  return [
    ...(added.length > 0 ? [t('doctor.added', { names: added.join(', ') })] : []),
    ...(changed.length > 0 ? [t('doctor.changed', { names: changed.join(', ') })] : []),
    ...(removed.length > 0 ? [t('doctor.removed', { names: removed.join(', ') })] : []),
  ].join('; ');
}

function aboutSetup(application: Application, t: Translate): Finding[] {
  const intents = privilegedIntentsOf(application).join(', ');
  const ways = [
    ...(isForGuilds(application) ? [t('doctor.forGuilds')] : []),
    ...(isForUsers(application) ? [t('doctor.forUsers')] : []),
  ].join(', ');
  return [
    intents === ''
      ? { level: 'ok', text: t('doctor.noIntents') }
      : { level: 'warning', text: t('doctor.intents', { intents }) },
    isForGuilds(application)
      ? { level: 'ok', text: t('doctor.installable', { ways }) }
      : { level: 'warning', text: t('doctor.notForGuilds') },
  ];
}

function aboutCommands(place: CommandPlace, t: Translate): Finding {
  const where = describePlace(place, t);
  return isUpToDate(place)
    ? { level: 'ok', text: t('doctor.commandsSame', { where }) }
    : {
        level: 'warning',
        text: t('doctor.commandsDiffer', { where, difference: describeDifference(place, t) }),
      };
}
