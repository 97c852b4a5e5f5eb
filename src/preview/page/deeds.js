/** @import { CommandModel, MessageMenuModel, OutcomeModel, PersonaModel, StateModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { nameOf } from './command-form.js';
import { inspectorView } from './inspector.js';
import { openModal } from './modal.js';
import { say, send } from './server.js';
import { packValues } from './upload.js';

/** "Sending" shows only when it takes longer than this, in milliseconds: most replies are quicker. */
const PATIENCE = 250;

/**
 * What a person does: commands, clicks, forms, messages of their own.
 *
 * @param {object} how
 * @param {() => PersonaModel} how.persona
 * @param {() => StateModel | undefined} how.state
 * @param {() => Texts} how.texts
 * @param {ReturnType<typeof import('./conversation.js').createConversation>} how.conversation
 */
export function createDeeds({ persona, state, texts, conversation }) {
  /** Lines "sending …" that wait for the bot. */
  /** @type {Set<{ end: () => void }>} */
  const waiting = new Set();

  /**
   * @param {OutcomeModel} outcome
   * @param {(extras: HTMLElement[]) => void} onFailure
   * @param {() => void} [onModalClosed]
   */
  const settle = (outcome, onFailure, onModalClosed) => {
    if (outcome.failed) {
      onFailure([inspectorView('interaction', outcome.interactionId, persona(), texts())]);
    }
    if (!outcome.modal) return;
    openModal(outcome.modal, texts(), {
      onSubmit: (fields) => submitModal(outcome.interactionId, fields),
      onClosed: () => onModalClosed?.(),
    });
  };

  /**
   * Sends a form; resolves with what to tell the person if it did not go well.
   *
   * @param {string} interactionId
   * @param {import('./modal.js').Fields} fields
   */
  const submitModal = async (interactionId, fields) => {
    try {
      const { failed } = await send('modal', persona(), { interactionId, fields });
      return failed ? texts().formFailed : undefined;
    } catch (error) {
      return `${texts().notSent} ${error instanceof Error ? error.message : String(error)}`;
    }
  };

  /**
   * Discord's line below a message whose button did nothing.
   *
   * @param {string} messageId
   * @param {HTMLElement[]} extras
   * @param {unknown} [error]
   */
  const tellFailed = (messageId, extras, error) => {
    const reason = error instanceof Error ? `: ${error.message}` : '';
    const text = `${texts().interactionFailed}${reason}`;
    conversation.notice(undefined, text, 'failed', texts(), { belowId: messageId, extras });
  };

  /**
   * Does something that the bot answers with a message; says so while it takes long, and when nothing comes.
   *
   * @param {string} label
   * @param {() => Promise<OutcomeModel>} perform
   */
  const callCommand = async (label, perform) => {
    const words = texts();
    const { botName = '', memberNames } = state() ?? {};
    const line = { userName: memberNames?.[persona().member] ?? '', label, botName };
    /** @type {HTMLElement | undefined} */
    let notice;
    const timer = setTimeout(() => {
      notice = conversation.notice(line, words.sending(botName), 'waiting', words);
    }, PATIENCE);
    const sending = {
      end() {
        clearTimeout(timer);
        notice?.remove();
        waiting.delete(sending);
      },
    };
    waiting.add(sending);
    try {
      const outcome = await perform();
      sending.end();
      settle(outcome, (extras) =>
        conversation.notice(line, words.didNotRespond, 'failed', words, { extras }),
      );
    } finally {
      sending.end();
    }
  };

  return {
    /** The reply is there: nothing waits any more. */
    endWaiting() {
      for (const sending of waiting) sending.end();
    },
    /**
     * @param {CommandModel} command
     * @param {import('./command-form.js').Values} options
     */
    runCommand: (command, options) =>
      callCommand(command.label, async () => {
        const packed = await packValues(options, texts());
        return send('invoke', persona(), { ...nameOf(command), options: packed });
      }),
    /**
     * @param {MessageMenuModel} menu
     * @param {string} messageId
     */
    async runMenu({ command, label }, messageId) {
      try {
        await callCommand(label, () => send('menu', persona(), { command, messageId }));
      } catch (error) {
        tellFailed(messageId, [], error);
      }
    },
    /** @param {string} content */
    say: (content) => say(persona(), content),
    /**
     * @param {'click' | 'select'} deed
     * @param {string} messageId
     * @param {object} details
     * @param {HTMLElement} control
     */
    async useComponent(deed, messageId, details, control) {
      if (control.getAttribute('aria-busy') === 'true') return;
      control.setAttribute('aria-busy', 'true');
      try {
        const outcome = await send(deed, persona(), { messageId, ...details });
        settle(
          outcome,
          (extras) => tellFailed(messageId, extras),
          () => conversation.focus(messageId, control.dataset['customId']),
        );
      } catch (error) {
        tellFailed(messageId, [], error);
      } finally {
        control.removeAttribute('aria-busy');
      }
    },
  };
}
