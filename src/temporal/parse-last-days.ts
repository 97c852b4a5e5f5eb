const GERMAN =
  /^(?:(?:in )?den |die )?(?:letzten?|vergangenen?|jüngsten?) (?<number>\d{1,4}) tagen?(?: (?:(?:im|des|vom|aus dem) )?(?:korpus|archivs?))?$/u;
const ENGLISH =
  /^(?:(?:in )?the )?(?:last|past|latest) (?<number>\d{1,4}) days(?: (?:of|in|from) the (?:corpus|archive))?$/u;

/**
 * Reads how many of the last days are meant, 2 or more: `letzte 30 Tage im Korpus`, `die letzten 7 Tage`, `last 30 days of
 * the corpus`. `undefined` for anything else.
 */
export function parseLastDays(text: string): number | undefined {
  const plain = text.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');
  const number = Number((GERMAN.exec(plain) ?? ENGLISH.exec(plain))?.groups?.['number'] ?? 0);
  return number < 2 ? undefined : number;
}
