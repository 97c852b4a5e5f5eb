import type { APIComponentInContainer, Message } from 'discord.js';
import { ComponentType } from 'discord.js';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeInline, unescapeInline } from './escape-markdown.ts';
import { small } from './message.ts';
import { findText } from './message-title.ts';

/** Characters of a name, with markup; Discord's have at most 32, those of webhooks 80. */
const MAX_NAME_LENGTH = 80;

/** The component that says which message a reply is about: it is read again when somebody clicks. */
const HEAD_ID = 2;

/** Stands for the name while the words around it are looked for. */
const MARK = '\u0000';

const LINKED = / · \[[^\]]*\]\((?<url>https:\/\/[\w.]+\/channels\/(?:\d+|@me)\/\d+\/\d+)\)$/;

/** The message that a reply is about. */
export type AskedMessage = {
  /** Of its author, as members see it. */
  readonly name: string;
  /** Where it stands, in Discord. */
  readonly url: string;
};

/** A line that says which message a reply is about, with a link to it. It mentions nobody. Pure. */
export function renderMessageHead(
  { name, url }: AskedMessage,
  language: Language,
): APIComponentInContainer {
  const t = translator(language);
  const author = cut(escapeInline(`@${name.replace(/\s+/gu, ' ')}`), MAX_NAME_LENGTH);
  const content = small(`${t('found.head', { name: author })} · [${t('found.link')}](${url})`);
  return { type: ComponentType.TextDisplay, id: HEAD_ID, content };
}

/** The same, back, in whichever language it was written; `undefined` where a message says no such thing. */
export function readMessageHead({
  components,
}: Pick<Message, 'components'>): AskedMessage | undefined {
  const line = findText(components, HEAD_ID);
  const url = LINKED.exec(line ?? '')?.groups?.['url'];
  if (line === undefined || url === undefined) return undefined;
  const head = unescapeInline(line.replace(LINKED, ''));
  for (const language of ['de', 'en'] as const) {
    const [before = '', behind = ''] = small(
      translator(language)('found.head', { name: `@${MARK}` }),
    ).split(MARK);
    const name = head.slice(before.length, head.length - behind.length);
    if (head === before + name + behind) return { name, url };
  }
  return undefined;
}
