/** @import { MessageMenuModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el, pressable, uniqueId } from './dom.js';

/** How near to the edge of the window, in pixels, a menu may come. */
const EDGE = 8;

/**
 * What the menu of a message offers, and what is done with it.
 *
 * @typedef {object} MessageMenu
 * @property {readonly MessageMenuModel[]} entries
 * @property {(entry: MessageMenuModel) => void} onPick
 * @property {Texts} texts
 */

/** Closes the menu that is open. */
let closeOpen = () => {};

/**
 * Opens the menu at a point, for mouse and keyboard (the ARIA menu pattern): arrows move, Enter picks,
 * Escape and Tab close.
 *
 * @param {MessageMenu} menu
 * @param {{ x: number, y: number }} point
 * @param {HTMLElement} opener has the focus again when the menu closes
 */
function openMenu({ entries, onPick, texts }, point, opener) {
  closeOpen();
  const title = el('div', { class: 'menu-title', id: uniqueId('menu') }, texts.apps);
  const items = entries.map((entry) =>
    pressable(entry.label, { role: 'menuitem', tabindex: '-1' }, () => {
      close();
      onPick(entry);
    }),
  );
  const menu = el('div', { class: 'menu', role: 'menu', 'aria-labelledby': title.id }, title);
  menu.append(...items);

  const away = new AbortController();
  const close = () => {
    away.abort();
    menu.remove();
    opener.setAttribute('aria-expanded', 'false');
    opener.focus();
    closeOpen = () => {};
  };
  closeOpen = close;

  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
    else if (event.key === 'ArrowUp') items.at(at - 1)?.focus();
    else if (event.key === 'Home') items[0]?.focus();
    else if (event.key === 'End') items.at(-1)?.focus();
    else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    event.preventDefault();
  });
  const { signal } = away;
  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) close();
    },
    { signal, capture: true },
  );
  // A menu whose message has moved away from under it is in the way. What was scrolled before it opened is told
  // of only afterwards, so the place counts and not the event.
  const place = () => opener.getBoundingClientRect().top;
  const opened = place();
  document.addEventListener('scroll', () => place() !== opened && close(), {
    signal,
    capture: true,
  });
  for (const change of ['resize', 'blur']) window.addEventListener(change, close, { signal });
  // Among the landmarks, where screen readers find it.
  document.querySelector('main')?.append(menu);
  const { width, height } = menu.getBoundingClientRect();
  menu.style.left = `${Math.max(EDGE, Math.min(point.x, innerWidth - width - EDGE))}px`;
  menu.style.top = `${Math.max(EDGE, Math.min(point.y, innerHeight - height - EDGE))}px`;
  opener.setAttribute('aria-expanded', 'true');
  items[0]?.focus({ preventScroll: true });
}

/**
 * Gives a message its menu: on a right click, on the keyboard's menu key, and on a button "⋯".
 *
 * @param {HTMLElement} article
 * @param {MessageMenu} menu
 */
export function attachMessageMenu(article, menu) {
  const button = pressable(
    '⋯',
    {
      class: 'more-actions',
      'aria-label': menu.texts.messageMenu,
      title: menu.texts.messageMenu,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
    },
    () => {
      const { right, bottom } = button.getBoundingClientRect();
      openMenu(menu, { x: right, y: bottom }, button);
    },
  );
  article.append(button);
  article.addEventListener('contextmenu', (event) => {
    const { target } = event;
    // The browser's own menu is wanted for links, fields, pictures and selected text.
    const isTheirs = target instanceof Element && target.closest('a, img, input, select, textarea');
    if (isTheirs || getSelection()?.isCollapsed === false) return;
    event.preventDefault();
    openMenu(menu, { x: event.clientX, y: event.clientY }, button);
  });
}
