import { type Component, ComponentType, type Message } from 'discord.js';
import { describeTimelineTitle } from '../messages/describe-timeline.ts';
import { escapeInline, unescapeInline } from './escape-markdown.ts';
import { shortHash } from './short-hash.ts';

/** The component that holds the title: it is read again when somebody turns a page. */
export const TITLE_ID = 1;

const HEADING = '### ';

/** The title as a heading; the topic can be read from it again. */
export function renderTitle(topic: string | undefined, language: 'de' | 'en'): string {
  return HEADING + escapeInline(describeTimelineTitle(topic, language));
}

/**
 * The topic of a message's timeline.
 *
 * @param hash of the topic, from a button of the message; `undefined` for the whole corpus
 * @returns `undefined` where the message does not hold that topic
 */
export function readTopic(
  message: Pick<Message, 'components'>,
  hash: string | undefined,
): { readonly topic: string | undefined } | undefined {
  if (hash === undefined) return { topic: undefined };
  const title = findTitle(message.components);
  if (title === undefined || !title.startsWith(HEADING)) return undefined;
  const plain = unescapeInline(title.slice(HEADING.length));
  for (const language of ['de', 'en'] as const) {
    const [before = '', behind = ''] = describeTimelineTitle(MARK, language).split(MARK);
    const topic = plain.slice(before.length, plain.length - behind.length);
    if (plain === before + topic + behind && shortHash(topic) === hash) return { topic };
  }
  return undefined;
}

/** Stands for the topic while the words around it are looked for. */
const MARK = '\u0000';

function findTitle(components: readonly Component[]): string | undefined {
  for (const component of components) {
    if (
      component.type === ComponentType.TextDisplay &&
      'content' in component &&
      component.id === TITLE_ID
    )
      return String(component.content);
    if ('components' in component && Array.isArray(component.components)) {
      const found: string | undefined = findTitle(component.components);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
