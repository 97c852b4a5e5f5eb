/** Marks of lists before a line: bullets, arrows, `1.` of a numbered list of links. */
const LEADING = /^(?:[\s•*·▪◦‣›»>→➤➡▶►–—+|#✓✔…-]+|\d{1,2}\.\s+(?=\p{Lu}))+/u;

/** Arrows, points and marks behind a line. */
const TRAILING = /[\s.:!?…›»>→➤➡▶►|+*•·–—-]+$/u;

/** A line as the lists of furniture write it: lower case, no marks around it, one space between words. */
export function phraseKey(text: string): string {
  return text.replace(LEADING, '').replace(TRAILING, '').replace(/\s+/gu, ' ').toLowerCase();
}
