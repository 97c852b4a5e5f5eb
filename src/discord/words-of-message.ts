/** What in a message is no word: code, links, mentions, timestamps, emoji. Source: Discord API docs, reference, "Message Formatting". */
const NO_WORDS: readonly RegExp[] = [
  /```[\s\S]*?(?:```|$)/g,
  /<(?:@[!&]?|#)\d+>/g,
  /<\/[^>]{1,200}:\d+>/g,
  /<a?:\w{1,32}:\d+>/g,
  /<t:-?\d+(?::\w)?>/g,
  /<id:\w+>/g,
  /<?\bhttps?:\/\/[^\s>]+>?/gi,
  /@(?:everyone|here)\b/g,
  // Pictures, their variants and joints, skin tones, flags and keycaps.
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200D|\uFE0E|\uFE0F|\u20E3/gu,
];

/** `[text](address)`: the text counts. Bounded, so that brackets without end cost nothing. */
const NAMED_LINK = /\[([^[\]\n]{1,300})\]\([^()\s]{1,2000}\)/g;

/** Bold, italics, crossed out, hidden; headings, quotes and lists at a line's start. */
const MARKUP = /\*{1,3}|_{2,3}|~~|\|\||`+|^\s*(?:>{1,3}|#{1,3}|-#|[-*])\s+/gm;

/** The words of a message in Discord markdown, in one line; empty where it has none. */
export function wordsOfMessage(content: string): string {
  const named = content.replace(NAMED_LINK, '$1');
  const words = NO_WORDS.reduce((text, pattern) => text.replace(pattern, ' '), named);
  const line = words.replace(MARKUP, ' ').replace(/\s+/gu, ' ').trim();
  return /[\p{L}\p{N}]/u.test(line) ? line : '';
}
