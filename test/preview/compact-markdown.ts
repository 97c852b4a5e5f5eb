import type { MarkdownNode } from '../../src/preview/model.ts';
import type { MarkdownContext } from '../../src/preview/parse-markdown.ts';

/** One o'clock in Berlin on the first of January 2020, for a German who knows Ada. */
export const CONTEXT: MarkdownContext = {
  locale: 'de',
  nowMs: Date.UTC(2020, 0, 1, 12),
  timeZone: 'Europe/Berlin',
  nameOf: (id) => (id === '1100000000000000001' ? 'Ada' : undefined),
};

/** Markdown in a compact form: `strong(fett) text`, attributes in brackets. */
export function compact(nodes: readonly MarkdownNode[]): string {
  return nodes
    .map((node) => {
      switch (node.kind) {
        case 'text':
          return node.text;
        case 'code':
        case 'codeBlock':
        case 'mention':
        case 'timestamp':
          return `${node.kind}(${node.text})`;
        case 'link':
          return `link[${node.messageId ?? node.url}](${compact(node.children)})`;
        case 'list':
          return `list[${node.start ?? '•'}](${node.items.map(compact).join('|')})`;
        case 'heading':
          return `h${node.level}(${compact(node.children)})`;
        case 'paragraph':
        case 'strong':
        case 'emphasis':
        case 'underline':
        case 'strikethrough':
        case 'spoiler':
        case 'subtext':
        case 'quote':
          return `${node.kind}(${compact(node.children)})`;
      }
    })
    .join('');
}
