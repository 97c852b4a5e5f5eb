import { parse } from 'discord-markdown-parser';
import { z } from 'zod';
import { formatTimestamp } from './format-timestamp.ts';
import { splitBlocks } from './markdown-blocks.ts';
import type { MarkdownNode } from './model.ts';
import { webAddress } from './web-address.ts';

/** What a text is read with: mentions need names, timestamps a clock and a language. */
export type MarkdownContext = {
  readonly locale: 'de' | 'en';
  readonly nowMs: number;
  /** An IANA name; undefined for the machine's own. */
  readonly timeZone: string | undefined;
  /** The name of a user, undefined if there is none of that id. */
  nameOf(userId: string): string | undefined;
};

const astNode = z.looseObject({
  type: z.string(),
  content: z.unknown().optional(),
  target: z.string().optional().catch(undefined),
  id: z.string().optional().catch(undefined),
  name: z.string().optional().catch(undefined),
  fullName: z.string().optional().catch(undefined),
  timestamp: z.string().optional().catch(undefined),
  format: z.string().optional().catch(undefined),
});
type AstNode = z.infer<typeof astNode>;

const astNodes = z.array(astNode);

/** The parser's names for what only wraps other nodes. */
const WRAPPERS: Readonly<
  Record<string, 'strong' | 'emphasis' | 'underline' | 'strikethrough' | 'spoiler'>
> = {
  strong: 'strong',
  em: 'emphasis',
  underline: 'underline',
  strikethrough: 'strikethrough',
  spoiler: 'spoiler',
};

const text = (value: string): MarkdownNode => ({ kind: 'text', text: value });

/** Discord's address of a message. Source: Discord docs, reference "Message Links". */
const MESSAGE_ADDRESS = /^https:\/\/discord\.com\/channels\/(?:\d+|@me)\/\d+\/(?<id>\d+)$/;

/** A link; an address that is not of the web stays the text that was written. */
function linkNodes(node: AstNode, children: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const target = node.target ?? '';
  const url = webAddress(target);
  const messageId = MESSAGE_ADDRESS.exec(url ?? '')?.groups?.['id'];
  if (url !== undefined)
    return [{ kind: 'link', url, ...(messageId === undefined ? {} : { messageId }), children }];
  return node.type === 'link'
    ? [text('['), ...children, text(`](${target})`)]
    : [text(`<${target}>`)];
}

function convertNode(node: AstNode, context: MarkdownContext): readonly MarkdownNode[] {
  const wrapper = WRAPPERS[node.type];
  const inner = (): readonly MarkdownNode[] => convertNodes(node.content, context);
  if (wrapper !== undefined) return [{ kind: wrapper, children: inner() }];
  const id = node.id ?? '';
  switch (node.type) {
    case 'br':
      return [text('\n')];
    case 'inlineCode':
      return [{ kind: 'code', text: String(node.content) }];
    case 'link':
    case 'url':
    case 'autolink':
      return linkNodes(node, inner());
    case 'user':
      return [{ kind: 'mention', text: `@${context.nameOf(id) ?? id}` }];
    case 'role':
      return [{ kind: 'mention', text: `@${id}` }];
    case 'channel':
      return [{ kind: 'mention', text: `#${id}` }];
    case 'everyone':
    case 'here':
      // Drawn as a mention only where it pings; the bot's messages never do.
      return [text(`@${node.type}`)];
    case 'slashCommand':
      return [{ kind: 'mention', text: `/${node.fullName ?? ''}` }];
    case 'guildNavigation':
      return [{ kind: 'mention', text: id }];
    case 'emoji':
      return [text(`:${node.name ?? ''}:`)];
    case 'twemoji':
      return [text(node.name ?? '')];
    case 'timestamp':
      return [formatTimestamp(Number(node.timestamp), node.format, context)];
    default:
      return inner();
  }
}

/** Texts that stand side by side as one. */
function joinTexts(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const joined: MarkdownNode[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.kind === 'text' && last?.kind === 'text') {
      joined[joined.length - 1] = text(last.text + node.text);
    } else joined.push(node);
  }
  return joined;
}

function convertNodes(content: unknown, context: MarkdownContext): readonly MarkdownNode[] {
  if (typeof content === 'string') return content === '' ? [] : [text(content)];
  if (content === undefined) return [];
  return joinTexts(astNodes.parse(content).flatMap((node) => convertNode(node, context)));
}

/** Reads what stands inside one block; a text that cannot be read stays as written. */
export function parseInline(source: string, context: MarkdownContext): readonly MarkdownNode[] {
  try {
    return convertNodes(parse(source, 'extended'), context);
  } catch {
    return [text(source)];
  }
}

/**
 * Reads a text as Discord draws it.
 *
 * Never throws; whatever is not known markup is text. The result holds no address but http and https.
 */
export function parseMarkdown(source: string, context: MarkdownContext): readonly MarkdownNode[] {
  return splitBlocks(source).map((block): MarkdownNode => {
    switch (block.kind) {
      case 'codeBlock':
        return block;
      case 'quote':
        return { kind: 'quote', children: parseMarkdown(block.text, context) };
      case 'heading':
        return {
          kind: 'heading',
          level: block.level,
          children: parseInline(block.text, context),
        };
      case 'list':
        return {
          kind: 'list',
          ...(block.start === undefined ? {} : { start: block.start }),
          items: block.items.map((item) => parseInline(item, context)),
        };
      case 'paragraph':
      case 'subtext':
        return { kind: block.kind, children: parseInline(block.text, context) };
    }
  });
}
