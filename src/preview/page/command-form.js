/** @import { CommandModel } from '../model.ts' */
/** @import { OptionField } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { el, pressable } from './dom.js';
import { optionField } from './option-field.js';
import { RefusedError, send } from './server.js';
import { readTypedOptions } from './typed-command.js';

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
 * @param {string} how.typed what was typed behind the command's name
 * @param {Texts} how.texts
 * @param {() => import('../model.ts').PersonaModel} how.persona
 * @param {import('./file-field.js').FileRules} how.files
 * @param {(values: Values) => void} how.onSubmit
 * @param {() => void} how.onCancel
 */
export function commandForm(command, { typed, texts, persona, files, onSubmit, onCancel }) {
  /** @type {OptionField[]} */
  const fields = [];
  /** @type {Map<string, HTMLElement>} The buttons that add an option, by its name. */
  const adders = new Map();
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
    const given = Object.entries(values()).filter(([, value]) => !(value instanceof File));
    const options = { [focused]: '', ...Object.fromEntries(given) };
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
    if (option.input === 'text') control.addEventListener('input', () => spread(field));
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
        (fields[0]?.control ?? sendButton).focus();
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
        open(option).control.focus();
      },
    );
    adders.set(option.name, button);
    return button;
  };

  /**
   * The field of an option, opened where it is not.
   *
   * @param {import('../model.ts').OptionModel} option
   */
  const open = (option) => {
    const shown = fields.find((field) => field.option === option);
    if (shown) return shown;
    adders.get(option.name)?.remove();
    const field = optionField(option, texts, suggest, files);
    addField(field);
    return field;
  };

  /**
   * Puts what was typed into the options' fields.
   *
   * @param {ReadonlyMap<string, string>} found texts by the names of options
   * @returns the last of the fields
   */
  const fill = (found) => {
    /** @type {OptionField | undefined} */
    let last;
    for (const [name, text] of found) {
      const option = command.options.find((other) => other.name === name);
      if (!option) continue;
      last = open(option);
      last.fill(text);
    }
    return last;
  };

  /**
   * Moves options that were typed by their names out of a field, as Discord does.
   *
   * @param {OptionField} field
   */
  const spread = ({ option, control, fill: fillField }) => {
    const text = control instanceof HTMLInputElement ? control.value : '';
    const found = readTypedOptions(text, command.options, option.name);
    // Nothing but the text itself: whoever is typing is not disturbed.
    if (found.get(option.name) === text.trim()) return;
    fillField('');
    fill(found)?.control.focus();
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

  const lead = fields[0]?.option.input === 'text' ? fields[0].option.name : undefined;
  const start =
    typed.trim() === ''
      ? fields[0]
      : (fill(readTypedOptions(typed, command.options, lead)) ?? fields[0]);
  return { element: form, focus: () => (start?.control ?? sendButton).focus() };
}
