import { type APIComponentInContainer, ComponentType } from 'discord.js';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { type ReplyMessage, small, text } from './message.ts';

/** Characters of a name, with markup; Discord's have at most 32, those of webhooks 80. */
const MAX_NAME_LENGTH = 80;

/** The message that a reply is about. */
type About = {
  /** Of its author, as members see it. */
  readonly name: string;
  /** Where it stands, in Discord. */
  readonly url: string;
};

/**
 * A reply with a line that says which message it is about; without, where that would be too much text. It stands below the
 * question, which the buttons read back from the first text. Pure.
 */
export function withMessageHead(
  reply: ReplyMessage,
  { name, url }: About,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  const author = cut(escapeInline(`@${name.replace(/\s+/gu, ' ')}`), MAX_NAME_LENGTH);
  const head = small(`${t('found.head', { name: author })} · [${t('found.link')}](${url})`);
  const [container] = reply.components;
  if (lengthOf(container.components) + head.length > MAX_MESSAGE_TEXT) return reply;
  const [first, rest] = [container.components.slice(0, 1), container.components.slice(1)];
  return {
    ...reply,
    components: [{ ...container, components: [...first, text(head), ...rest] }],
  };
}

/** Characters of all texts, those of sections included. */
function lengthOf(components: readonly APIComponentInContainer[]): number {
  return components.reduce((sum, component) => {
    if (component.type === ComponentType.TextDisplay) return sum + component.content.length;
    return component.type === ComponentType.Section ? sum + lengthOf(component.components) : sum;
  }, 0);
}
