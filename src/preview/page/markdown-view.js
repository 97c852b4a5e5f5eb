/** @import { MarkdownNode } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';

/** Elements for what only wraps its children. */
const WRAPPERS = /** @type {const} */ ({
  paragraph: 'div',
  subtext: 'small',
  quote: 'blockquote',
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strikethrough: 's',
});

/** A page that learns nothing of this one. */
const NEW_TAB = { target: '_blank', rel: 'noopener noreferrer' };

/**
 * A text that is hidden until somebody asks for it.
 *
 * @param {Node[]} children
 * @param {Texts} texts
 */
function spoiler(children, texts) {
  const cover = el('button', { type: 'button', class: 'spoiler', 'aria-label': texts.spoiler });
  cover.append(el('span', { 'aria-hidden': 'true' }, ...children));
  cover.addEventListener('click', () => {
    const shown = el('span', { class: 'spoiler-shown' });
    shown.append(...(cover.firstElementChild?.childNodes ?? []));
    cover.replaceWith(shown);
  });
  return cover;
}

/**
 * A link to a message: one of this conversation is gone to, for any other it is a link like others.
 *
 * @param {string} url
 * @param {string} messageId
 * @param {Node[]} children
 */
function messageLink(url, messageId, children) {
  const link = el('a', { href: url, ...NEW_TAB }, ...children);
  link.addEventListener('click', (event) => {
    if (!document.getElementById(`message-${messageId}`)) return;
    event.preventDefault();
    location.hash = `message-${messageId}`;
  });
  return link;
}

/**
 * @param {MarkdownNode} node
 * @param {Texts} texts
 * @returns {Node}
 */
function view(node, texts) {
  switch (node.kind) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return el('code', {}, node.text);
    case 'codeBlock':
      return el('pre', {}, el('code', {}, node.text));
    case 'mention':
      return el('span', { class: 'mention' }, node.text);
    case 'timestamp':
      return el('time', { class: 'timestamp', title: node.title }, node.text);
    case 'link':
      return node.messageId === undefined
        ? externalLink(node.url, texts, {}, ...markdownView(node.children, texts))
        : messageLink(node.url, node.messageId, markdownView(node.children, texts));
    case 'heading':
      // Below the page's own headings; which of Discord's three sizes comes first in a message is no matter of order.
      return el('h3', { class: `size-${node.level}` }, ...markdownView(node.children, texts));
    case 'list': {
      const items = node.items.map((item) => el('li', {}, ...markdownView(item, texts)));
      return node.start === undefined
        ? el('ul', {}, ...items)
        : el('ol', { start: String(node.start) }, ...items);
    }
    case 'spoiler':
      return spoiler(markdownView(node.children, texts), texts);
    case 'paragraph':
    case 'subtext':
    case 'quote':
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strikethrough':
      return el(WRAPPERS[node.kind], { class: node.kind }, ...markdownView(node.children, texts));
  }
}

/**
 * Draws Discord's markdown.
 *
 * @param {readonly MarkdownNode[]} nodes
 * @param {Texts} texts
 * @returns {Node[]}
 */
export function markdownView(nodes, texts) {
  return nodes.map((node) => view(node, texts));
}

/**
 * A link that leaves the page: a new tab, which learns nothing of this one.
 *
 * @param {string} url
 * @param {Texts} texts
 * @param {{ [attribute: string]: string }} attributes
 * @param {...(Node | string)} children
 */
export function externalLink(url, texts, attributes, ...children) {
  return el(
    'a',
    { href: url, ...NEW_TAB, ...attributes },
    ...children,
    el('span', { class: 'unseen' }, ` ${texts.opensInNewTab}`),
  );
}
