import type { ParseKeys } from 'i18next';
import { translator } from '../messages/translate.ts';

/**
 * A description with its translations. English stands under its own keys as well: Discord shows a member whose
 * language has no entry the default, but one with `en-GB` may get another language's than meant.
 * Source: Discord API docs, interactions/application-commands, "Localization".
 */
export function describe(key: ParseKeys): {
  description: string;
  description_localizations: Record<'de' | 'en-US' | 'en-GB', string>;
} {
  const en = translator('en')(key);
  const de = translator('de')(key);
  return { description: en, description_localizations: { de, 'en-US': en, 'en-GB': en } };
}
