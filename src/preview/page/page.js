/** @import { ChoiceModel, MessageModel, StateModel } from '../model.ts' */
import { createComposer } from './composer.js';
import { createConversation } from './conversation.js';
import { createDeeds } from './deeds.js';
import { byId } from './dom.js';
import { examplesOf, suggestExamples } from './examples.js';
import { drawFrame, drawWelcome } from './frame.js';
import { inspectorView } from './inspector.js';
import { messageView } from './message-view.js';
import { connectSwitches, readPersona } from './persona.js';
import { openEvents, RefusedError } from './server.js';
import { textsIn } from './texts.js';
import { connectThemeSwitch } from './theme-switch.js';

let persona = readPersona();
/** @type {StateModel | undefined} */
let state;
const texts = () => textsIn(persona.locale);

const conversation = createConversation((message, onDismiss) =>
  messageView(
    message,
    {
      texts: texts(),
      onDismiss,
      onClick: (customId, control) =>
        void deeds.useComponent('click', message.id, { customId }, control),
      onSelect: (customId, values, control) =>
        void deeds.useComponent('select', message.id, { customId, values }, control),
    },
    message.author.isBot ? [inspectorView('message', message.id, persona, texts())] : [],
    {
      entries: state?.messageMenus ?? [],
      onPick: (menu) => void deeds.runMenu(menu, message.id),
      texts: texts(),
    },
  ),
);

const deeds = createDeeds({ persona: () => persona, state: () => state, texts, conversation });

const composer = createComposer(() => persona, { send: deeds.runCommand, say: deeds.say });

/** @param {ChoiceModel} example */
function askExample({ value }) {
  const plain = state?.plainText;
  const command = state?.commands.find((one) => one.command === plain?.command);
  if (command && plain) void composer.sendOff(command, { [plain.option]: value }, () => {});
}

/** @param {StateModel} next */
function draw(next) {
  state = next;
  drawFrame(next, persona, texts());
  const examples = next.plainText ? examplesOf(next) : [];
  drawWelcome(next, persona, texts(), examples, askExample);
  if (next.plainText && examples.length === 0) void drawSuggested(next, next.plainText);
}

/**
 * A corpus without examples: what the bot itself suggests to whoever has typed nothing yet.
 *
 * @param {StateModel} drawn
 * @param {NonNullable<StateModel['plainText']>} plainText
 */
async function drawSuggested(drawn, plainText) {
  try {
    const suggested = await suggestExamples(plainText, persona);
    if (state === drawn) drawWelcome(drawn, persona, texts(), suggested, askExample);
  } catch (error) {
    // Without examples one can still ask; what is wrong is said then.
    if (!(error instanceof RefusedError)) throw error;
  }
}

/** @param {StateModel} next */
function showState(next) {
  draw(next);
  composer.update({ ...next, texts: texts() });
  conversation.reset(next.history);
}

/** @param {MessageModel} message */
function showMessage(message) {
  if (message.isMine) deeds.endWaiting();
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

connectThemeSwitch();
let stopListening = listen();
connectSwitches(persona, (next) => {
  persona = next;
  stopListening();
  stopListening = listen();
});
