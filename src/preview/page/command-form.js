/** @import { CommandModel } from '../model.ts' */
/** @import { OptionField } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { el, pressable } from './dom.js';
import { optionField } from './option-field.js';
import { RefusedError, send } from './server.js';

/** @typedef {{ [option: string]: string | number | boolean | File }} Values Options by name. */

/**
 * Names a command for the server.
 *
 * @param {CommandModel} command
 */
export function nameOf({ command, subcommand, subcommandGroup }) {
  return { command, subcommand, subcommandGroup };
}

/**
 * The form for one command: required options, and the others to be added. Enter sends, Escape discards.
 *
 * @param {CommandModel} command
 * @param {object} how
 * @param {Texts} how.texts
 * @param {() => import('../model.ts').PersonaModel} how.persona
 * @param {import('./file-field.js').FileRules} how.files
 * @param {(values: Values) => void} how.onSubmit
 * @param {() => void} how.onCancel
 */
export function commandForm(command, { texts, persona, files, onSubmit, onCancel }) {
  /** @type {OptionField[]} */
  const fields = [];
  const hint = el('p', { class: 'hint', role: 'status' }, command.description);
  const popups = el('div', { class: 'popups' });
  const shownFields = el(
    'div',
    { class: 'fields' },
    el('strong', { class: 'slash' }, command.label),
  );
  const more = el('div', { class: 'more' });

  const values = () => {
    /** @type {Values} */
    const filled = {};
    for (const { option, value } of fields) {
      const given = value();
      if (given !== undefined) filled[option.name] = given;
    }
    return filled;
  };

  /** @param {string} focused */
  const suggest = async (focused) => {
    const typed = Object.entries(values()).filter(([, value]) => !(value instanceof File));
    const options = { [focused]: '', ...Object.fromEntries(typed) };
    try {
      const outcome = await send('autocomplete', persona(), {
        ...nameOf(command),
        options,
        focused,
      });
      return outcome.choices ?? [];
    } catch (error) {
      // Without suggestions one can still type; what is wrong is said when the command is sent.
      if (error instanceof RefusedError) return [];
      throw error;
    }
  };

  /** @param {OptionField} field */
  const addField = (field) => {
    const { option, element, control, popup } = field;
    fields.push(field);
    if (popup) popups.append(popup);
    control.addEventListener('focus', () => {
      const needed = option.required ? ` (${texts.required})` : '';
      hint.textContent = `${option.label}: ${option.description}${needed}`;
    });
    shownFields.append(element);
    if (option.required) return;
    const remove = pressable(
      '×',
      { class: 'remove', 'aria-label': texts.removeOption(option.label) },
      () => {
        fields.splice(fields.indexOf(field), 1);
        element.remove();
        popup?.remove();
        more.append(adder(option));
        focusFirst();
      },
    );
    element.append(remove);
  };

  /** @param {import('../model.ts').OptionModel} option */
  const adder = (option) => {
    const button = pressable(
      `+ ${option.label}`,
      { class: 'add', title: option.description, 'aria-label': texts.addOption(option.label) },
      () => {
        button.remove();
        const field = optionField(option, texts, suggest, files);
        addField(field);
        field.control.focus();
      },
    );
    return button;
  };

  // Where nothing must be filled in, whoever goes on typing means the option that the bot helps with.
  const inviting = command.options.some(({ required }) => required)
    ? undefined
    : command.options.find(({ autocomplete }) => autocomplete);
  for (const option of command.options) {
    if (option.required || option === inviting)
      addField(optionField(option, texts, suggest, files));
    else more.append(adder(option));
  }
  const sendButton = el('button', { class: 'send', 'aria-label': texts.send, title: texts.send });
  const cancel = pressable(
    '×',
    { class: 'cancel', 'aria-label': texts.cancelCommand, title: texts.cancelCommand },
    onCancel,
  );
  const form = el(
    'form',
    { class: 'command-form', 'aria-label': command.label },
    popups,
    el('div', { class: 'hint-line' }, hint, cancel),
    el('div', { class: 'box' }, shownFields, more, sendButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSubmit(values());
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onCancel();
  });

  const focusFirst = () => (fields[0]?.control ?? sendButton).focus();
  return { element: form, focus: focusFirst };
}
