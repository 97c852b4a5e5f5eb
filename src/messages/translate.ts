import { createInstance, type TFunction } from 'i18next';
import { de } from './de.ts';
import { en } from './en.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof de };
    returnNull: false;
  }
}

/** The languages the bot speaks. */
export type Language = 'de' | 'en';

const i18n = createInstance();
await i18n.init({
  fallbackLng: 'en',
  resources: { de: { translation: de }, en: { translation: en } },
  // Texts go to Discord's markdown or a terminal, not to HTML; whoever shows them escapes them.
  interpolation: { escapeValue: false },
});

const translators = { de: i18n.getFixedT('de'), en: i18n.getFixedT('en') } as const;

/** Texts in one language, by key. */
export type Translate = TFunction;

/** The texts of a language. */
export function translator(language: Language): Translate {
  return translators[language];
}

/** German for every German locale (`de`, `de-AT`), else English. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().split('-')[0] === 'de' ? 'de' : 'en';
}

/** The locale by whose customs dates and lists are written. */
export function localeOf(language: Language): 'de-DE' | 'en-US' {
  return language === 'de' ? 'de-DE' : 'en-US';
}
