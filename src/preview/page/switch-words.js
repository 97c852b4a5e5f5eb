/** What people type behind a switch, in both languages of the page. */
const WORDS = [
  { meant: true, words: ['true', 'yes', 'on', 'wahr', 'ja', 'an', '1'] },
  { meant: false, words: ['false', 'no', 'off', 'falsch', 'nein', 'aus', '0'] },
];

/**
 * Reads what was typed for a switch. The beginning of a word is enough: as in Discord, nobody types `false` to its end.
 *
 * @param {string} typed
 * @returns {boolean | 'either' | undefined} `either` while it may become both (`o`, `a`, nothing); undefined if it fits none
 */
export function readSwitch(typed) {
  const beginning = typed.trim().toLowerCase();
  const [first, second] = WORDS.filter(({ words }) =>
    words.some((word) => word.startsWith(beginning)),
  );
  return second ? 'either' : first?.meant;
}
