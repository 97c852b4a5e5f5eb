/** @import { CommandModel, PersonaModel, StateModel } from '../model.ts' */
/** @import { Values } from './command-form.js' */
/** @import { Texts } from './texts.js' */
import { commandForm } from './command-form.js';
import { byId, el } from './dom.js';
import { attachSuggestions } from './suggestions.js';

/**
 * What the message box shows and offers.
 *
 * @typedef {object} Offer
 * @property {Texts} texts
 * @property {readonly CommandModel[]} commands
 * @property {StateModel['plainText']} plainText
 * @property {number} attachmentSizeLimit
 */

/**
 * The message box: a text, or a command picked from the list with its fields.
 *
 * @param {() => PersonaModel} persona
 * @param {(command: CommandModel, values: Values) => Promise<void>} onSend rejects with what to tell the person
 */
export function createComposer(persona, onSend) {
  const place = byId('composer');
  const problem = el('p', { class: 'problem', role: 'alert' });
  const area = el('div');
  place.replaceChildren(problem, area);
  /** @type {Offer | undefined} */
  let offer;
  /** The command whose form is open. */
  let open = '';

  /**
   * @param {CommandModel} command
   * @param {Values} values
   * @param {() => void} giveBack puts back what was typed
   */
  const sendOff = async (command, values, giveBack) => {
    problem.textContent = '';
    try {
      await onSend(command, values);
    } catch (error) {
      giveBack();
      const reason = error instanceof Error ? error.message : String(error);
      problem.textContent = `${offer?.texts.notSent ?? ''} ${reason}`;
    }
  };

  /** @param {CommandModel} command */
  const openForm = (command) => {
    if (!offer) return;
    open = command.label;
    problem.textContent = '';
    const form = commandForm(command, {
      texts: offer.texts,
      persona,
      files: {
        limit: offer.attachmentSizeLimit,
        onProblem(text) {
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
    const { texts, commands, plainText } = offer;
    const input = el('input', {
      type: 'text',
      'aria-label': texts.messageBox,
      placeholder: plainText ? texts.ask : texts.pickCommand,
      enterkeyhint: 'send',
    });
    input.value = typed;
    const suggestions = attachSuggestions(input, texts.commands);
    /** The commands that begin with what was typed. */
    const matching = () => {
      const wanted = input.value.trimEnd().toLowerCase();
      return commands.filter(({ label }) => label.toLowerCase().startsWith(wanted));
    };
    input.addEventListener('input', () => {
      problem.textContent = '';
      if (!input.value.startsWith('/')) {
        suggestions.hide();
        return;
      }
      suggestions.show(
        matching().map((command) => ({
          label: command.label,
          detail: command.description,
          pick: () => openForm(command),
        })),
        0,
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
      const ask = commands.find(
        ({ command, subcommand }) => command === plainText?.command && subcommand === undefined,
      );
      if (text.startsWith('/')) {
        const [first] = matching();
        if (first) openForm(first);
        else problem.textContent = texts.noCommand;
      } else if (ask && plainText) {
        input.value = '';
        void sendOff(ask, { [plainText.option]: text }, () => openBox(text));
      } else problem.textContent = texts.onlyCommands;
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
      offer = next;
      // A form that somebody is filling in stays, unless its words are in the wrong language.
      const command = next.commands.find(({ label }) => label === open);
      if (open === '') openBox(typed, takesFocus);
      else if (!command) openBox('', takesFocus);
      else if (isNewLanguage) openForm(command);
    },
    sendOff,
  };
}
