import { ComponentKind, flattenComponents } from './world/component.ts';
import type { Embed, VisibleMessage } from './world/message.ts';

type Readable = Pick<VisibleMessage, 'content' | 'embeds' | 'components'>;

function embedText(embed: Embed): readonly (string | null | undefined)[] {
  return [
    embed.author?.name,
    embed.title,
    embed.description,
    ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    embed.footer?.text,
  ];
}

/**
 * All text that a member reads, top to bottom, one line break between the parts.
 *
 * Content, then embeds, then the text displays at any depth. Labels of buttons and options of menus are
 * not text to read: see {@link labelsOf}.
 */
export function textOf(message: Readable): string {
  return [
    message.content,
    ...message.embeds.flatMap(embedText),
    ...flattenComponents(message.components)
      .filter((component) => component.type === ComponentKind.textDisplay)
      .map((component) => component.content),
  ]
    .filter((part) => part !== undefined && part !== null && part !== '')
    .join('\n');
}

/** The labels of all buttons, in reading order; a button with an emoji only gives that emoji. */
export function labelsOf(message: Readable): readonly string[] {
  return flattenComponents(message.components)
    .filter((component) => component.type === ComponentKind.button)
    .map((button) => button.label ?? button.emoji?.name ?? '');
}
