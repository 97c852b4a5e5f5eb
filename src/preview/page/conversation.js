/** @import { MessageModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { byId } from './dom.js';
import { noticeView } from './message-view.js';

/**
 * Puts the keyboard's focus on the control of that id, else on the message.
 *
 * @param {HTMLElement} article
 * @param {string | undefined} customId
 */
function focusControl(article, customId) {
  const control = [...article.querySelectorAll('[data-custom-id]')].find(
    (one) => one instanceof HTMLElement && one.dataset['customId'] === customId,
  );
  article.tabIndex = -1;
  (control instanceof HTMLElement && !control.matches(':disabled') ? control : article).focus();
}

/** How near to the end, in pixels, the reader must be for new messages to be scrolled to. */
const NEAR_END = 120;

/**
 * Puts a message in the place of its earlier version. What the reader had opened stays open, and the
 * keyboard's focus goes back to the control that was drawn anew.
 *
 * @param {HTMLElement} before
 * @param {HTMLElement} after
 */
function replace(before, after) {
  const focused = before.contains(document.activeElement) ? document.activeElement : null;
  const customId = focused instanceof HTMLElement ? focused.dataset['customId'] : undefined;
  const inspector = after.querySelector('.inspector');
  if (inspector instanceof HTMLDetailsElement) {
    inspector.open = before.querySelector('.inspector[open]') !== null;
  }
  before.replaceWith(after);
  if (focused) focusControl(after, customId);
}

/**
 * The messages of the channel as the page shows them.
 *
 * @param {(message: MessageModel, dismiss: () => void) => HTMLElement} draw
 */
export function createConversation(draw) {
  const scroller = byId('history');
  const log = byId('log');
  /** Ids that the reader has put away; they stay away until the page is loaded anew. */
  const dismissed = new Set();
  /** @type {Map<string, HTMLElement>} */
  const articles = new Map();

  const isNearEnd = () =>
    scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END;

  /**
   * Changes the log and follows its end if the reader was there.
   *
   * @param {() => HTMLElement} change gives what is to be seen
   * @param {boolean} [always]
   */
  const following = (change, always = false) => {
    const follows = always || isNearEnd();
    const element = change();
    // `nearest` shows the beginning of a message that is taller than the window.
    if (follows) element.scrollIntoView({ block: 'nearest' });
  };

  // A form that opens below takes away height; whoever was at the end stays there. An empty channel is read
  // from its beginning.
  let isAtEnd = true;
  scroller.addEventListener('scroll', () => {
    isAtEnd = isNearEnd();
  });
  const stay = () => {
    if (isAtEnd && log.hasChildNodes()) scroller.scrollTop = scroller.scrollHeight;
  };
  new ResizeObserver(stay).observe(scroller);
  // A picture has its height once it is there.
  log.addEventListener('load', stay, { capture: true });

  /** @param {string} id */
  const remove = (id) => {
    articles.get(id)?.remove();
    articles.delete(id);
  };

  /** @param {MessageModel} message */
  const put = (message) => {
    const dismiss = () => {
      dismissed.add(message.id);
      remove(message.id);
    };
    const article = draw(message, dismiss);
    const before = articles.get(message.id);
    if (before) replace(before, article);
    else log.append(article);
    articles.set(message.id, article);
    return article;
  };

  return {
    remove,
    /** @param {MessageModel} message new or changed */
    show(message) {
      if (dismissed.has(message.id)) return;
      // An edit does not pull back a reader who has scrolled away: progress would do so every second.
      following(() => put(message), message.isMine && !articles.has(message.id));
    },
    /**
     * Puts the keyboard's focus on a control of a message, if nothing else has it.
     *
     * @param {string} messageId
     * @param {string} [customId]
     */
    focus(messageId, customId) {
      const article = articles.get(messageId);
      if (article && document.activeElement === document.body) focusControl(article, customId);
    },
    /** @param {readonly MessageModel[]} history */
    reset(history) {
      articles.clear();
      log.replaceChildren();
      for (const message of history) if (!dismissed.has(message.id)) put(message);
      log.lastElementChild?.scrollIntoView({ block: 'nearest' });
    },
    /**
     * A line of the page's own at the end, or below a message.
     *
     * @param {{ userName: string, label: string, botName: string } | undefined} command
     * @param {string} text
     * @param {'waiting' | 'failed'} state
     * @param {Texts} texts
     * @param {{ belowId?: string, extras?: HTMLElement[] }} [place] the message above it, and what stands in it
     */
    notice(command, text, state, texts, { belowId, extras } = {}) {
      const notice = noticeView(command, text, state, texts, extras);
      const above = articles.get(belowId ?? '');
      following(() => {
        if (above) above.after(notice);
        else log.append(notice);
        return notice;
      }, true);
      return notice;
    },
  };
}
