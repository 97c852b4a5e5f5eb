/** A run of lines that Discord draws as one block; `text` has lost the block's own marks. */
export type MarkdownBlock =
  | { readonly kind: 'paragraph' | 'subtext' | 'quote'; readonly text: string }
  | { readonly kind: 'codeBlock'; readonly text: string }
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly string[];
    };

/** A fenced block with its language, alone or after the beginning of a line. */
const FENCE = /```(?:[a-z0-9_+\-.#]+\n)?\n*([\s\S]+?)\n*```\n?/gi;
const SUBTEXT = /^-# (?<text>.*)$/;
const HEADING = /^(?<marks>#{1,3}) (?<text>.*\S.*)$/;
const QUOTE = /^> ?(?<text>.*)$/;
const ITEM = /^ *(?:[-*]|(?<number>\d{1,9})\.) (?<text>.*)$/;

/** Adds one line to the blocks; lines of the same kind that belong together grow one block. */
function addLine(blocks: MarkdownBlock[], line: string): void {
  const last = blocks.at(-1);
  const grow = (kind: 'paragraph' | 'quote', text: string): void => {
    if (last?.kind === kind) blocks[blocks.length - 1] = { kind, text: `${last.text}\n${text}` };
    else blocks.push({ kind, text });
  };
  const subtext = SUBTEXT.exec(line)?.groups;
  if (subtext) {
    blocks.push({ kind: 'subtext', text: subtext['text'] ?? '' });
    return;
  }
  const heading = HEADING.exec(line)?.groups;
  if (heading) {
    const { marks = '#', text = '' } = heading;
    blocks.push({ kind: 'heading', level: marks.length, text });
    return;
  }
  // Discord wants a space after the mark; a line of nothing but the mark continues a quote.
  const quote = line.startsWith('> ') || last?.kind === 'quote' ? QUOTE.exec(line)?.groups : null;
  if (quote) {
    grow('quote', quote['text'] ?? '');
    return;
  }
  const item = ITEM.exec(line)?.groups;
  if (!item) {
    grow('paragraph', line);
    return;
  }
  const { number, text = '' } = item;
  const start = number === undefined ? undefined : Number(number);
  if (last?.kind === 'list' && (last.start === undefined) === (start === undefined)) {
    blocks[blocks.length - 1] = { ...last, items: [...last.items, text] };
  } else blocks.push({ kind: 'list', start, items: [text] });
}

function splitLines(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (line.startsWith('>>> ')) {
      // Everything to the end of the message is quoted.
      const rest = [line.slice('>>> '.length), ...lines.slice(index + 1)].join('\n');
      return [...blocks, { kind: 'quote', text: rest }];
    }
    addLine(blocks, line);
  }
  return blocks;
}

/**
 * The blocks of a Discord text, in order: quotes, headings, lists, subtext, fenced code, and paragraphs.
 *
 * discord-markdown-parser finds no list at all, and no subtext or heading after a quotation, which is
 * just how the bot writes; hence blocks are cut here and only their insides are left to it.
 */
export function splitBlocks(text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let from = 0;
  for (const match of text.matchAll(FENCE)) {
    const before = text.slice(from, match.index).replace(/\n$/, '');
    if (before !== '') blocks.push(...splitLines(before));
    blocks.push({ kind: 'codeBlock', text: match[1] ?? '' });
    from = match.index + match[0].length;
  }
  const rest = text.slice(from);
  return rest === '' ? blocks : [...blocks, ...splitLines(rest)];
}
