import type { ParseKeys } from 'i18next';
import { translator } from '../messages/translate.ts';

/** A text by the keys of Discord's locales. */
type Localizations = Record<'de' | 'en-US' | 'en-GB', string>;

/**
 * A description with its translations. English stands under its own keys as well: Discord shows a member whose
 * language has no entry the default, but one with `en-GB` may get another language's than meant.
 * Source: Discord API docs, interactions/application-commands, "Localization".
 */
export function describe(key: ParseKeys): {
  description: string;
  description_localizations: Localizations;
} {
  const localizations = localize(key);
  return { description: localizations['en-US'], description_localizations: localizations };
}

/** The name of a choice, or of a menu's entry, with its translations. */
export function nameChoice(key: ParseKeys): { name: string; name_localizations: Localizations } {
  const localizations = localize(key);
  return { name: localizations['en-US'], name_localizations: localizations };
}

function localize(key: ParseKeys): Localizations {
  const en = translator('en')(key);
  return { de: translator('de')(key), 'en-US': en, 'en-GB': en };
}
