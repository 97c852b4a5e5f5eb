import type { Language } from '../messages/translate.ts';
import { readSettings, SettingsError } from '../settings.ts';

/** The operator's language, also while the settings as a whole are wrong; German then. */
export function operatorLanguage(): Language {
  try {
    return readSettings().OPERATOR_LANGUAGE;
  } catch (error) {
    if (error instanceof SettingsError) return 'de';
    throw error;
  }
}
