import { CommandKind } from '../emulator/world/command.ts';
import { type Embed, MessageFlag, type VisibleMessage } from '../emulator/world/message.ts';
import { formatMoment } from './format-timestamp.ts';
import type { EmbedModel, MessageModel } from './model.ts';
import { parseInline, parseMarkdown } from './parse-markdown.ts';
import { type ComponentContext, cssColor, renderComponent } from './render-components.ts';
import { renderMedia } from './render-media.ts';
import { webAddress } from './web-address.ts';

/** For whom a message is drawn, and when; everything a drawing depends on beside the message. */
export type RenderContext = Omit<ComponentContext, 'attachments'> & {
  readonly viewerId: string;
  /** What the viewer reads for a command of the menu of messages. */
  menuLabelOf(command: string): string;
};

function renderEmbed(embed: Embed, context: ComponentContext): EmbedModel {
  const url = webAddress(embed.url ?? '');
  const media = (one: { readonly url: string } | null | undefined) =>
    one ? renderMedia(one.url, {}, context) : undefined;
  const image = media(embed.image);
  const thumbnail = media(embed.thumbnail);
  return {
    title: parseInline(embed.title ?? '', context),
    description: parseMarkdown(embed.description ?? '', context),
    fields: (embed.fields ?? []).map((field) => ({
      name: parseInline(field.name, context),
      value: parseMarkdown(field.value, context),
      inline: field.inline ?? false,
    })),
    ...(typeof embed.color === 'number' ? { accent: cssColor(embed.color) } : {}),
    ...(embed.author ? { author: embed.author.name } : {}),
    ...(url === undefined ? {} : { url }),
    ...(image === undefined ? {} : { image }),
    ...(thumbnail === undefined ? {} : { thumbnail }),
    ...(embed.footer ? { footer: embed.footer.text } : {}),
  };
}

/**
 * What the page draws for one message: values only, no HTML.
 *
 * With Components V2, files show only where a component names them, as in Discord.
 */
export function renderMessage(message: VisibleMessage, render: RenderContext): MessageModel {
  const { attachments, origin, createdAtMs } = message;
  const context: ComponentContext = { ...render, attachments };
  const hidesFiles = (message.flags & MessageFlag.componentsV2) !== 0;
  const { commandName, commandType } = origin ?? {};
  const label = (name: string): string =>
    commandType === CommandKind.chatInput ? `/${name}` : render.menuLabelOf(name);
  return {
    id: message.id,
    author: {
      id: message.author.id,
      name: message.author.name,
      isBot: message.author.bot,
    },
    time: {
      short: formatMoment(createdAtMs, { timeStyle: 'short' }, render),
      full: formatMoment(createdAtMs, { dateStyle: 'full', timeStyle: 'medium' }, render),
      iso: new Date(createdAtMs).toISOString(),
    },
    ...(origin && commandName !== undefined
      ? {
          command: {
            userId: origin.userId,
            userName: origin.userName,
            label: label(commandName),
          },
        }
      : {}),
    isMine: origin?.userId === render.viewerId,
    ephemeral: message.ephemeral,
    thinking: message.thinking,
    edited: message.edited,
    content: parseMarkdown(message.content, context),
    embeds: message.embeds.map((embed) => renderEmbed(embed, context)),
    components: message.components.map((component) => renderComponent(component, context)),
    attachments: hidesFiles ? [] : attachments.map((file) => renderMedia(file.url, file, context)),
  };
}
