import { isJsonObject } from '../world/json.ts';
import { at } from './form.ts';
import { LOCALES } from './limits.ts';
import { type Rule, text } from './shape.ts';

/** Translations by language; the languages are those of Discord's client. */
export const localizations =
  (bounds: { readonly min: number; readonly max: number }, also?: Rule): Rule =>
  (value, path, form) => {
    if (!isJsonObject(value)) {
      form.refuse(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType.');
      return;
    }
    for (const [locale, translation] of Object.entries(value)) {
      const own = at(path, locale);
      if (!LOCALES.includes(locale)) {
        const words = `Value must be one of (${LOCALES.join(', ')}).`;
        form.refuse(own, 'BASE_TYPE_CHOICES', words);
      }
      text(bounds)(translation, own, form);
      also?.(translation, own, form);
    }
  };
