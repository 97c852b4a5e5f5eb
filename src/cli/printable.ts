/**
 * Text for a terminal: control characters (they move the cursor, change the title, hide lines) become `\uFFFD`; line
 * breaks and tabs stay. File names and corpus texts are other people's.
 */
export function printable(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}/gu, '\uFFFD');
}
