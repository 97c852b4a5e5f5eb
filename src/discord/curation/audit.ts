import type { Logger } from 'pino';
import type { CurationInteraction } from './access.ts';

/**
 * Notes in the log who has changed the corpus, where, when and how, or has tried to. The only place where the log names a
 * person: whoever changes what all others read answers for it.
 */
export function audit(
  log: Logger,
  { user, guildId }: CurationInteraction,
  deed: string,
  result: Readonly<Record<string, string | number | undefined>>,
): void {
  const isRefused = result['refused'] !== undefined;
  log[isRefused ? 'warn' : 'info'](
    { audit: deed, who: user.id, guild: guildId, ...result },
    isRefused ? 'corpus: refused' : 'corpus: changed',
  );
}
