import { type Language, translator } from '../../messages/translate.ts';
import { type Settings, SettingsError } from '../../settings.ts';
import type { CliContext } from '../cli-context.ts';
import { exitCodeOf, type Finding, findingsToText } from './finding.ts';
import { lookAtDiscord } from './look-at-discord.ts';
import { lookAtFiles } from './look-at-files.ts';
import { lookAtPorts } from './look-at-ports.ts';

/** Oldest Node.js that the program runs on: `engines` of package.json. */
const OLDEST_NODE = { major: 20, minor: 19 } as const;

/** Looks at everything that the bot needs and prints what it found; exit code 1 where something keeps it from working. */
export async function runDoctor(context: CliContext): Promise<void> {
  const language = context.operatorLanguage();
  const findings = [aboutNode(context.nodeVersion, language), ...(await lookAtRest(context))];
  context.write(findingsToText(findings, language));
  context.setExitCode(exitCodeOf(findings));
}

async function lookAtRest(context: CliContext): Promise<readonly Finding[]> {
  const t = translator(context.operatorLanguage());
  let settings: Settings;
  try {
    settings = context.settings();
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    // What stands on wrong settings cannot be looked at.
    return error.variables.map((name) => ({
      level: 'problem',
      text: t('doctor.setting', { name, rule: t(`setting.${name}`) }),
    }));
  }
  return [
    { level: 'ok', text: t('doctor.settings') },
    ...(await lookAtDiscord(settings)),
    ...(await lookAtFiles(settings, context.today(settings.TIME_ZONE))),
    ...(await lookAtPorts(settings)),
  ];
}

function aboutNode(version: string, language: Language): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isRecent =
    major > OLDEST_NODE.major || (major === OLDEST_NODE.major && minor >= OLDEST_NODE.minor);
  const t = translator(language);
  return isRecent
    ? { level: 'ok', text: t('doctor.node', { version }) }
    : { level: 'problem', text: t('doctor.nodeOld', { version }) };
}
