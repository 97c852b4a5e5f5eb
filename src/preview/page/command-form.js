/** @import { CommandModel } from '../model.ts' */
/** @import { OptionField } from './option-field.js' */
/** @import { Problem } from './problem-line.js' */
/** @import { Texts } from './texts.js' */
import { el, pressable } from './dom.js';
import { looseWords, NO_OPTION } from './loose-words.js';
import { optionField } from './option-field.js';
import { blameOn } from './problem-line.js';
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
 * @param {number} how.fileLimit bytes at most
 * @param {Problem} how.problem
 * @param {(values: Values) => void} how.onSubmit
 * @param {() => void} how.onCancel
 */
export function commandForm(command, how) {
  const { typed, texts, persona, fileLimit, problem, onSubmit, onCancel } = how;
  const files = { limit: fileLimit, onProblem: problem.tell };
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

  /** @param {string} words */
  const say = (words) => {
    // The same words again would be read out again.
    if (hint.textContent !== words) hint.textContent = words;
  };

  /**
   * Says what the field is for, or what does not fit where it cannot be seen in the field.
   *
   * @param {OptionField} field
   */
  const describe = ({ option, unfit }) => {
    const needed = option.required ? ` (${texts.required})` : '';
    say(unfit() ?? `${option.label}: ${option.description}${needed}`);
  };

  const line = blameOn(problem);

  /** @param {OptionField} field */
  const addField = (field) => {
    const { option, element, control, popup } = field;
    fields.push(field);
    if (popup) popups.append(popup);
    control.addEventListener('focus', () => describe(field));
    control.addEventListener('input', () => {
      line.forgive(field);
      describe(field);
      spread(field);
    });
    shownFields.append(element);
    if (option.required) return;
    const remove = pressable(
      '×',
      { class: 'remove', 'aria-label': texts.removeOption(option.label) },
      () => {
        line.forgive(field);
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
   * @returns the first of the fields that what was typed does not fit, else the last
   */
  const fill = (found) => {
    /** @type {OptionField | undefined} */
    let wrong;
    /** @type {OptionField | undefined} */
    let last;
    for (const [name, text] of found) {
      const option = command.options.find((other) => other.name === name);
      if (!option) continue;
      last = open(option);
      last.fill(text);
      if (!wrong && last.unfit() !== undefined) wrong = last;
    }
    if (wrong) line.blame(wrong, wrong.unfit() ?? '');
    return wrong ?? last;
  };

  /**
   * Moves options that were typed by their names out of a field, as Discord does.
   *
   * @param {OptionField} field
   */
  const spread = ({ option, typed: typedAt, fill: fillField }) => {
    const text = typedAt();
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
  /**
   * Tells of what was typed before the first name of an option, where no field begins the command.
   *
   * @param {ReadonlyMap<string, string>} found
   */
  const tellLoose = (found) => {
    const words = found.get(NO_OPTION) ?? '';
    loose.put(words);
    if (words !== '') problem.tell(texts.noOption(words, command.label));
  };
  const loose = looseWords(sendButton, command.options, {
    typed(words, canBecomeName) {
      problem.tell('');
      say(canBecomeName ? command.description : texts.noOption(words, command.label));
    },
    named(found) {
      fill(found)?.control.focus();
      tellLoose(found);
    },
  });
  const cancel = pressable(
    '×',
    { class: 'cancel', 'aria-label': texts.cancelCommand, title: texts.cancelCommand },
    onCancel,
  );
  const form = el(
    'form',
    // The browser would say what is wrong in its own language, which need not be the page's.
    { class: 'command-form', 'aria-label': command.label, novalidate: true },
    popups,
    el('div', { class: 'hint-line' }, hint, cancel),
    el('div', { class: 'box' }, shownFields, more, sendButton),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    line.forgive();
    const left = loose.take();
    if (left !== '') {
      problem.tell(texts.noOption(left, command.label));
      return;
    }
    for (const field of fields) {
      const fault = field.fault();
      if (fault === undefined) continue;
      line.blame(field, fault);
      field.control.focus();
      return;
    }
    onSubmit(values());
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onCancel();
  });

  const lead = fields[0]?.option.input === 'text' ? fields[0].option.name : undefined;
  const found = readTypedOptions(typed, command.options, lead ?? NO_OPTION);
  const start = (typed.trim() === '' ? undefined : fill(found)) ?? fields[0];
  tellLoose(found);
  return { element: form, focus: () => (start?.control ?? sendButton).focus() };
}
