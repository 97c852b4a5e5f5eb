import { type Component, ComponentType, type Message } from 'discord.js';
import type { Language } from '../messages/translate.ts';
import { escapeInline, unescapeInline } from './escape-markdown.ts';

/** The component that holds the title: it is read again when somebody clicks. */
export const TITLE_ID = 1;

const HEADING = '### ';

/** Stands for the subject while the words around it are looked for. */
const MARK = '\u0000';

/** How a title names its subject (a question, a topic), in plain text. */
export type NameSubject = (subject: string, language: Language) => string;

/** A title as a heading; its subject can be read from it again. */
export function renderHeading(title: string): string {
  return HEADING + escapeInline(title);
}

/**
 * The subject of a message's title, in whichever language it was written.
 *
 * @param accepts whether this is what is looked for
 * @returns `undefined` where the message has no such title
 */
export function readSubject(
  { components }: Pick<Message, 'components'>,
  name: NameSubject,
  accepts: (subject: string) => boolean,
): string | undefined {
  const title = findText(components, TITLE_ID);
  if (title === undefined || !title.startsWith(HEADING)) return undefined;
  const plain = unescapeInline(title.slice(HEADING.length));
  for (const language of ['de', 'en'] as const) {
    const [before = '', behind = ''] = name(MARK, language).split(MARK);
    const subject = plain.slice(before.length, plain.length - behind.length);
    if (plain === before + subject + behind && accepts(subject)) return subject;
  }
  return undefined;
}

/** The text of the component that has this id, at whatever depth it stands. */
export function findText(components: readonly Component[], id: number): string | undefined {
  for (const component of components) {
    if (
      component.type === ComponentType.TextDisplay &&
      'content' in component &&
      component.id === id
    )
      return String(component.content);
    if ('components' in component && Array.isArray(component.components)) {
      const found: string | undefined = findText(component.components, id);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
