/** A part of a person's name: `Maibaum`, `O'Neill`, `von`, `S.`, `P.`, `al-Jaafari`. */
const PART =
  "(?:\\p{Lu}[\\p{L}'’.-]*|von|van|de|der|den|del|di|da|dos|du|la|le|zu|zur|ten|el|al|bin|Mac\\p{L}+|[ad]l-\\p{L}+)";

const PERSON = new RegExp(`^(?:(?:Dr|Prof)\\.\\s)*\\p{Lu}[\\p{L}'’.-]*(?:\\s${PART}){1,4}$`, 'u');

const SINGLE_NAME = /^\p{Lu}[\p{L}'’-]+$/u;

/** Whether a text may be a person's name: two to five words with capitals, particles between them allowed. */
export function isPersonName(text: string): boolean {
  return text.length <= 60 && PERSON.test(text);
}

/** Whether a text may be one name alone: a surname, a pseudonym. */
export function isSingleName(text: string): boolean {
  return text.length <= 30 && SINGLE_NAME.test(text);
}

/** Initials of a writer: `nob`, `kle`; two to four lower-case letters. */
export function areInitials(text: string): boolean {
  return /^\p{Ll}{2,4}$/u.test(text);
}
