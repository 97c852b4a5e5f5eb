import { LEDE_NUMBER, type Paragraph } from '../domain/article.ts';

/** One to six number signs with a space or nothing behind them. */
const SUBHEADING = /^#{1,6}(?=\s|$)/;

/** Number signs may close a subheading; they need a space before them ("C#" stays). */
const CLOSING = /\s#+$/;

/** A paragraph that begins with a number sign: the backslash is none of its words. */
const ESCAPED = /^\\(?=\\?#{1,6}(?:\s|$))/;

/**
 * Cuts an article's body into paragraphs: a blank line ends one, `## ` is a subheading of what follows.
 *
 * The lede, where there is one, is paragraph 0; the body counts from 1, so that a citation's number does
 * not move when a lede is added. Line breaks within a paragraph become spaces, runs of white space one
 * space; the wording stays. Expects NFC text with `\n`.
 */
export function splitParagraphs(
  articleId: string,
  lede: string | undefined,
  body: string,
): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  const add = (number: number, heading: string | undefined, text: string) => {
    const flat = text.replace(/\s+/gu, ' ').trim();
    if (flat !== '')
      paragraphs.push({ id: `${articleId}#${number}`, articleId, number, heading, text: flat });
    return flat !== '';
  };

  if (lede !== undefined) add(LEDE_NUMBER, undefined, lede);
  let number = 1;
  let heading: string | undefined;
  let lines: string[] = [];
  const flush = () => {
    if (add(number, heading, lines.join(' '))) number += 1;
    lines = [];
  };
  for (const line of body.split('\n')) {
    const text = line.trim();
    const [signs] = SUBHEADING.exec(text) ?? [];
    if (signs !== undefined || text === '') flush();
    if (signs === undefined) lines.push(text.replace(ESCAPED, ''));
    else heading = text.slice(signs.length).replace(CLOSING, '').trim() || undefined;
  }
  flush();
  return paragraphs;
}
