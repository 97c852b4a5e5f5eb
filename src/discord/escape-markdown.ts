/** Signs that Discord's markdown gives a meaning to wherever they stand. */
const SIGNS_ANYWHERE = /[\\`*_~|[\]<@]/g;

/** A colon makes a link (`https://`) or an emoji (`:name:`). */
const COLON_WITH_MEANING = /:(?=\/\/|[\w+-]+:)/g;

/** Heading, subtext, quote and list signs, with their meaning at a line's start only. */
const SIGN_AT_LINE_START = /^(\s*)([#>+-])/;

/** A numbered list: the sign to disarm is the point behind the number. */
const NUMBER_AT_LINE_START = /^(\s*\d+)([.)])/;

const MASS_MENTION = /@(everyone|here)/g;

const ZERO_WIDTH_SPACE = '\u200B';

/**
 * Text → Discord markdown that shows just this text: no bold, link, heading, list, quote, mention, emoji or
 * timestamp comes of it. Words that would mention everybody are broken by a zero-width space, which is not seen.
 *
 * Discord shows the sign behind a backslash, whatever it is, unless it is a letter, a digit or white space.
 */
export function escapeMarkdown(text: string): string {
  return escapeInline(text)
    .split('\n')
    .map((line) =>
      line.replace(SIGN_AT_LINE_START, '$1\\$2').replace(NUMBER_AT_LINE_START, '$1\\$2'),
    )
    .join('\n');
}

/** As {@link escapeMarkdown}, for one line of text that never stands at a line's start. */
export function escapeInline(text: string): string {
  return text
    .replace(SIGNS_ANYWHERE, '\\$&')
    .replace(COLON_WITH_MEANING, '\\:')
    .replace(MASS_MENTION, `@${ZERO_WIDTH_SPACE}$1`);
}

/** The text that {@link escapeInline} was given, provided it held no zero-width space. */
export function unescapeInline(markdown: string): string {
  return markdown.replaceAll(ZERO_WIDTH_SPACE, '').replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}
