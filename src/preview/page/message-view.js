/** @import { EmbedModel, MessageModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
/** @import { ViewContext } from './component-view.js' */
import { componentViews, mediaView } from './component-view.js';
import { el, pressable } from './dom.js';
import { externalLink, markdownView } from './markdown-view.js';
import { attachMessageMenu } from './message-menu.js';

/** Colours of members' pictures; each has a class in `message.css`. */
const TONES = 3;

/**
 * The picture beside a name: the bot's mark, or a member's initial.
 *
 * @param {{ name: string, isBot: boolean }} author
 * @param {string} [size]
 */
export function avatarView({ name, isBot }, size = 'large') {
  if (isBot) return el('img', { class: `avatar ${size}`, src: '/mark.svg', alt: '' });
  // Neighbours in the alphabet differ in colour.
  const tone = (name.codePointAt(0) ?? 0) % TONES;
  return el(
    'span',
    { class: `avatar ${size} tone-${tone}`, 'aria-hidden': 'true' },
    name.slice(0, 1),
  );
}

/**
 * @param {EmbedModel} embed
 * @param {Texts} texts
 */
function embedView(embed, texts) {
  const title = markdownView(embed.title, texts);
  const box = el('div', { class: 'container accented embed' });
  if (embed.accent !== undefined) box.style.setProperty('--accent', embed.accent);
  if (embed.author !== undefined) box.append(el('small', {}, embed.author));
  if (embed.title.length > 0) {
    box.append(
      el(
        'strong',
        { class: 'embed-title' },
        ...(embed.url === undefined ? title : [externalLink(embed.url, texts, {}, ...title)]),
      ),
    );
  }
  box.append(el('div', { class: 'markdown' }, ...markdownView(embed.description, texts)));
  for (const field of embed.fields) {
    const name = el('strong', {}, ...markdownView(field.name, texts));
    const value = el('div', { class: 'markdown' }, ...markdownView(field.value, texts));
    box.append(el('div', { class: `field${field.inline ? ' inline' : ''}` }, name, value));
  }
  for (const picture of [embed.image, embed.thumbnail]) {
    if (picture) box.append(mediaView(picture, texts));
  }
  if (embed.footer !== undefined) box.append(el('small', {}, embed.footer));
  return box;
}

/** Three dots that move, unless the person has asked for less motion. */
function dots() {
  return el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
}

/**
 * The line above a reply: whose command it answers.
 *
 * @param {{ userName: string, label: string }} command
 * @param {Texts} texts
 */
export function commandLine({ userName, label }, texts) {
  const [who = '', used = '', what = '', rest = ''] = texts.used(userName, label);
  return el(
    'div',
    { class: 'command-line' },
    avatarView({ name: userName, isBot: false }, 'small'),
    el('span', { class: 'command-user' }, who),
    used,
    el('span', { class: 'command-name' }, what),
    rest,
  );
}

/**
 * The name of who wrote, and what stands beside it.
 *
 * @param {{ name: string, isBot: boolean }} author
 * @param {Texts} texts
 * @param {...HTMLElement} rest
 */
function byline({ name, isBot }, texts, ...rest) {
  const badge = isBot ? [el('span', { class: 'badge' }, texts.app)] : [];
  return el('div', { class: 'byline' }, el('strong', {}, name), ...badge, ...rest);
}

/**
 * A line that the page itself writes: sent and not answered yet, or not answered at all.
 *
 * @param {{ userName: string, label: string, botName: string } | undefined} command
 * @param {string} text
 * @param {'waiting' | 'failed'} state
 * @param {Texts} texts
 * @param {HTMLElement[]} [extras] what stands below it
 */
export function noticeView(command, text, state, texts, extras = []) {
  const line = el(
    'p',
    { class: `notice ${state}` },
    ...(state === 'waiting' ? [dots()] : []),
    text,
  );
  const article = el('article', { class: 'message' });
  if (command) {
    const bot = { name: command.botName, isBot: true };
    article.append(commandLine(command, texts), avatarView(bot), byline(bot, texts));
  }
  article.append(line, ...extras);
  if (state === 'failed') article.append(privateLine(() => article.remove(), texts));
  return article;
}

/**
 * "Only you can see this", with a way to put the message away.
 *
 * @param {() => void} onDismiss
 * @param {Texts} texts
 */
function privateLine(onDismiss, texts) {
  const dismiss = pressable(texts.dismiss, { class: 'text-button' }, onDismiss);
  return el(
    'p',
    { class: 'private' },
    el('i', { class: 'eye', 'aria-hidden': 'true' }),
    texts.onlyYou,
    ' · ',
    dismiss,
  );
}

/**
 * Draws a message.
 *
 * @param {MessageModel} message
 * @param {ViewContext} context
 * @param {HTMLElement[]} extras what stands below it, e.g. the inspector
 * @param {import('./message-menu.js').MessageMenu} menu
 */
export function messageView(message, context, extras, menu) {
  const { texts } = context;
  const { author, time, command } = message;
  const article = el('article', {
    id: `message-${message.id}`,
    class: `message${message.ephemeral ? ' ephemeral' : ''}`,
    'aria-label': `${author.name}, ${time.short}`,
  });
  article.dataset['id'] = message.id;
  if (command) article.append(commandLine(command, texts));
  const body = el('div', { class: 'body' });
  const edited = message.edited ? [el('small', { class: 'edited' }, texts.edited)] : [];
  const stamp = el('time', { datetime: time.iso, title: time.full }, time.short);
  article.append(avatarView(author), byline(author, texts, stamp, ...edited), body);
  if (message.thinking) {
    body.append(el('p', { class: 'notice waiting' }, dots(), texts.thinking(author.name)));
  } else {
    if (message.content.length > 0) {
      body.append(el('div', { class: 'markdown' }, ...markdownView(message.content, texts)));
    }
    body.append(
      ...message.embeds.map((embed) => embedView(embed, texts)),
      ...componentViews(message.components, context),
      ...message.attachments.map((file) => mediaView(file, texts)),
      ...extras,
    );
  }
  if (message.ephemeral) body.append(privateLine(context.onDismiss, texts));
  // As in Discord: what only one person sees, and what is not there yet, is no target for an app.
  else if (!message.thinking && menu.entries.length > 0) attachMessageMenu(article, menu);
  return article;
}
