/** @import { CommandModel, MessageModel, OutcomeModel, StateModel } from '../model.ts' */
import { nameOf } from './command-form.js';
import { createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { byId } from './dom.js';
import { drawFrame, drawWelcome } from './frame.js';
import { inspectorView } from './inspector.js';
import { messageView } from './message-view.js';
import { openModal } from './modal.js';
import { connectSwitches, readPersona } from './persona.js';
import { openEvents, send } from './server.js';
import { textsIn } from './texts.js';
import { packValues } from './upload.js';

/** "Sending" shows only when it takes longer than this, in milliseconds: most replies are quicker. */
const PATIENCE = 250;

let persona = readPersona();
/** @type {StateModel | undefined} */
let state;
/** Lines "sending …" that wait for the bot. */
/** @type {Set<{ end: () => void }>} */
const waiting = new Set();

const texts = () => textsIn(persona.locale);

const conversation = createConversation((message, onDismiss) =>
  messageView(
    message,
    {
      texts: texts(),
      onDismiss,
      onClick: (customId, control) => void useComponent('click', message.id, { customId }, control),
      onSelect: (customId, values, control) =>
        void useComponent('select', message.id, { customId, values }, control),
    },
    message.author.isBot ? [inspectorView(message.id, persona, texts())] : [],
  ),
);

const composer = createComposer(() => persona, runCommand);

/**
 * @param {OutcomeModel} outcome
 * @param {() => void} onFailure
 * @param {() => void} [onModalClosed]
 */
function settle(outcome, onFailure, onModalClosed) {
  if (outcome.failed) onFailure();
  if (!outcome.modal) return;
  openModal(outcome.modal, texts(), {
    onSubmit: (fields) => submitModal(outcome.interactionId, fields),
    onClosed: () => onModalClosed?.(),
  });
}

/**
 * Sends a form; resolves with what to tell the person if it did not go well.
 *
 * @param {string} interactionId
 * @param {import('./modal.js').Fields} fields
 */
async function submitModal(interactionId, fields) {
  try {
    const { failed } = await send('modal', persona, { interactionId, fields });
    return failed ? texts().formFailed : undefined;
  } catch (error) {
    return `${texts().notSent} ${error instanceof Error ? error.message : String(error)}`;
  }
}

/**
 * Discord's line below a message whose button did nothing.
 *
 * @param {string} messageId
 * @param {unknown} [error]
 */
function tellFailed(messageId, error) {
  const reason = error instanceof Error ? `: ${error.message}` : '';
  const text = `${texts().interactionFailed}${reason}`;
  conversation.notice(undefined, text, 'failed', texts(), messageId);
}

/**
 * @param {'click' | 'select'} deed
 * @param {string} messageId
 * @param {object} details
 * @param {HTMLElement} control
 */
async function useComponent(deed, messageId, details, control) {
  if (control.getAttribute('aria-busy') === 'true') return;
  control.setAttribute('aria-busy', 'true');
  try {
    const outcome = await send(deed, persona, { messageId, ...details });
    settle(
      outcome,
      () => tellFailed(messageId),
      () => conversation.focus(messageId, control.dataset['customId']),
    );
  } catch (error) {
    tellFailed(messageId, error);
  } finally {
    control.removeAttribute('aria-busy');
  }
}

/**
 * @param {CommandModel} command
 * @param {import('./command-form.js').Values} options
 */
async function runCommand(command, options) {
  const words = texts();
  const botName = state?.botName ?? '';
  const line = { userName: memberName(), name: command.label.slice(1), botName };
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
    const packed = await packValues(options, words);
    const outcome = await send('invoke', persona, { ...nameOf(command), options: packed });
    sending.end();
    settle(outcome, () => conversation.notice(line, words.didNotRespond, 'failed', words));
  } finally {
    sending.end();
  }
}

function memberName() {
  return state?.memberNames[persona.member] ?? '';
}

/** @param {string} question */
function askExample(question) {
  const plain = state?.plainText;
  const command = state?.commands.find((one) => one.command === plain?.command);
  if (command && plain) void composer.sendOff(command, { [plain.option]: question }, () => {});
}

/** @param {StateModel} next */
function draw(next) {
  state = next;
  drawFrame(next, persona, texts());
  drawWelcome(next, persona, texts(), askExample);
}

/** @param {StateModel} next */
function showState(next) {
  draw(next);
  const { commands, plainText, attachmentSizeLimit } = next;
  composer.update({ texts: texts(), commands, plainText, attachmentSizeLimit });
  conversation.reset(next.history);
}

/** @param {MessageModel} message */
function showMessage(message) {
  if (message.isMine) for (const sending of waiting) sending.end();
  conversation.show(message);
}

/** Listens as the persona of this moment; the function returned ends it. */
function listen() {
  const connection = byId('connection');
  return openEvents(persona, {
    onState(next) {
      connection.hidden = true;
      showState(next);
    },
    onCorpus(next) {
      if (state) draw({ ...state, ...next });
    },
    onMessage: showMessage,
    onDelete: conversation.remove,
    onBreak() {
      connection.textContent = texts().connectionLost;
      connection.hidden = false;
    },
  });
}

// A file that is dropped beside its field would be opened in place of the page.
for (const type of /** @type {const} */ (['dragover', 'drop'])) {
  document.addEventListener(type, (event) => {
    const isField = event.target instanceof HTMLInputElement && event.target.type === 'file';
    if (!isField && event.dataTransfer?.types.includes('Files')) event.preventDefault();
  });
}

let stopListening = listen();
connectSwitches(persona, (next) => {
  persona = next;
  stopListening();
  stopListening = listen();
});
