/** A line, or the lines that were wrapped from one: what is a paragraph, a headline or furniture as a whole. */
export type TextUnit = {
  /** First and last line of the source, from 1, inclusive. */
  readonly first: number;
  readonly last: number;
  /** One line, NFC; never empty. Marks of a heading (`## `) are cut off. */
  readonly text: string;
  /** As it stands in the source; line breaks kept as `\n`. */
  readonly raw: string;
  /** Whether a blank line, or the beginning, stands before it. */
  readonly afterBlank: boolean;
  /** Number of the signs that marked it as a heading (`##` is 2); 0 for none. */
  readonly headingLevel: number;
};
