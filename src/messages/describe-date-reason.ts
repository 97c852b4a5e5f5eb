import type { DateReason } from '../domain/date-reason.ts';
import { formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Why a day may be the one of publication: `der Link: „/2020/07/05/“`. Plain text. */
export function describeDateReason({ kind, words }: DateReason, language: Language): string {
  return translator(language)(`import.dateReason.${kind}`, {
    words: formatQuoted(words.replace(/\s+/gu, ' '), language),
  });
}
