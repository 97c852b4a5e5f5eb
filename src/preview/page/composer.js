/** @import { CommandModel, PersonaModel, StateModel } from '../model.ts' */
/** @import { Values } from './command-form.js' */
/** @import { Texts } from './texts.js' */
import { commandForm } from './command-form.js';
import { byId, el, uniqueId } from './dom.js';
import { attachSuggestions } from './suggestions.js';
import { readTypedCommand } from './typed-command.js';

/**
 * What the message box shows and offers.
 *
 * @typedef {object} Offer
 * @property {Texts} texts
 * @property {readonly CommandModel[]} commands
 * @property {StateModel['plainText']} [plainText]
 * @property {number} attachmentSizeLimit
 * @property {number} maxContent
 * @property {string} botName
 */

/**
 * The message box: a text, or a command picked from the list with its fields.
 *
 * @param {() => PersonaModel} persona
 * @param {object} on both reject with what to tell the person
 * @param {(command: CommandModel, values: Values) => Promise<void>} on.send
 * @param {(content: string) => Promise<void>} on.say
 */
export function createComposer(persona, on) {
  const place = byId('composer');
  const problem = el('p', { id: uniqueId('problem'), class: 'problem', role: 'alert' });
  const area = el('div');
  place.replaceChildren(problem, area);
  /** @type {Offer | undefined} */
  let offer;
  /** The command whose form is open. */
  let open = '';

  /**
   * @param {() => Promise<void>} deed
   * @param {() => void} giveBack puts back what was typed
   */
  const attempt = async (deed, giveBack) => {
    problem.textContent = '';
    try {
      await deed();
    } catch (error) {
      giveBack();
      const reason = error instanceof Error ? error.message : String(error);
      problem.textContent = `${offer?.texts.notSent ?? ''} ${reason}`;
    }
  };

  /**
   * @param {CommandModel} command
   * @param {Values} values
   * @param {() => void} giveBack
   */
  const sendOff = (command, values, giveBack) => attempt(() => on.send(command, values), giveBack);

  /**
   * @param {CommandModel} command
   * @param {string} [typed] what was typed behind its name
   */
  const openForm = (command, typed = '') => {
    if (!offer) return;
    open = command.label;
    problem.textContent = '';
    const form = commandForm(command, {
      typed,
      texts: offer.texts,
      persona,
      fileLimit: offer.attachmentSizeLimit,
      problem: {
        id: problem.id,
        tell(text) {
          problem.textContent = text;
        },
      },
      onSubmit(values) {
        openBox();
        void sendOff(command, values, () => {
          // What stands in the form's fields is still there.
          open = command.label;
          area.replaceChildren(form.element);
          form.focus();
        });
      },
      onCancel: () => openBox(),
    });
    area.replaceChildren(form.element);
    form.focus();
  };

  /**
   * @param {string} typed
   * @param {boolean} [focus]
   */
  const openBox = (typed = '', focus = true) => {
    if (!offer) return;
    open = '';
    const { texts, commands, plainText, maxContent, botName } = offer;
    const input = el('input', {
      type: 'text',
      'aria-label': texts.messageBox,
      placeholder: plainText ? texts.ask : texts.pickCommand,
      enterkeyhint: 'send',
      maxlength: String(maxContent),
    });
    input.value = typed;
    const suggestions = attachSuggestions(input, texts.commands);
    /** The commands that begin with what was typed. */
    const matching = () => {
      const wanted = input.value.trimEnd().toLowerCase();
      return commands.filter(({ label }) => label.toLowerCase().startsWith(wanted));
    };
    const askCommand = commands.find(
      ({ command, subcommand }) => command === plainText?.command && subcommand === undefined,
    );
    const sayIt = () => {
      const text = input.value.trim();
      input.value = '';
      void attempt(
        () => on.say(text),
        () => openBox(text),
      );
    };
    /** The deed for a text without a slash: the bot is asked, as far as it can be. */
    const askIt = () => {
      if (!askCommand || !plainText) {
        sayIt();
        return;
      }
      const text = input.value.trim();
      input.value = '';
      void sendOff(askCommand, { [plainText.option]: text }, () => openBox(text));
    };
    /** Whom a text without a slash may be meant for. */
    const offerBoth = () => {
      if (!askCommand || input.value.trim() === '') {
        suggestions.hide();
        return;
      }
      suggestions.show(
        [
          { label: askCommand.label, detail: texts.askBot(botName), pick: askIt },
          { label: texts.justSay, detail: texts.justSayWhat, pick: sayIt },
        ],
        // Tab leaves the box; it must not send anything.
        { marked: 0, takesTab: false },
      );
    };
    input.addEventListener('input', () => {
      problem.textContent = '';
      if (!input.value.startsWith('/')) {
        offerBoth();
        return;
      }
      const meant = readTypedCommand(input.value, commands);
      if (meant) {
        openForm(meant.command, meant.rest);
        return;
      }
      suggestions.show(
        matching().map((command) => ({
          label: command.label,
          detail: command.description,
          pick: () => openForm(command),
        })),
        { marked: 0 },
      );
    });
    const slash = el(
      'button',
      {
        type: 'button',
        class: 'open-commands',
        'aria-label': texts.commands,
        title: texts.commands,
      },
      '/',
    );
    slash.addEventListener('click', () => {
      input.value = '/';
      input.focus();
      input.dispatchEvent(new Event('input'));
    });
    const sendButton = el('button', { class: 'send', 'aria-label': texts.send, title: texts.send });
    const form = el(
      'form',
      { class: 'plain-form' },
      el('div', { class: 'popups' }, suggestions.list),
      el('div', { class: 'box' }, slash, input, sendButton),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const text = input.value.trim();
      if (text === '') return;
      suggestions.hide();
      if (!text.startsWith('/')) {
        askIt();
        return;
      }
      const [first] = matching();
      if (first) openForm(first);
      else problem.textContent = texts.noCommand;
    });
    area.replaceChildren(form);
    if (focus) input.focus();
  };

  return {
    /** @param {Offer} next */
    update(next) {
      const isNewLanguage = offer?.texts !== next.texts;
      // Whoever uses a switch elsewhere on the page keeps the focus there.
      const takesFocus = offer === undefined || place.contains(document.activeElement);
      const typed = area.querySelector('input')?.value ?? '';
      const wasListOpen = area.querySelector('[role=listbox]:not([hidden])') !== null;
      offer = next;
      // A form that somebody is filling in stays, unless its words are in the wrong language.
      const command = next.commands.find(({ label }) => label === open);
      if (open === '') {
        openBox(typed, takesFocus);
        // Whoever has begun to pick goes on, among the commands of now.
        if (wasListOpen && takesFocus)
          area.querySelector('input')?.dispatchEvent(new Event('input'));
      } else if (!command) openBox('', takesFocus);
      else if (isNewLanguage) openForm(command);
    },
    sendOff,
  };
}
