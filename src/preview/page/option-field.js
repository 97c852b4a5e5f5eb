/** @import { ChoiceModel, OptionModel } from '../model.ts' */
/** @import { FileRules } from './file-field.js' */
/** @import { Texts } from './texts.js' */
import { choiceControl } from './choice-field.js';
import { el } from './dom.js';
import { fileControl } from './file-field.js';
import { inputControl } from './input-field.js';
import { attachSuggestions } from './suggestions.js';
import { switchControl } from './switch-field.js';
import { untypedControl } from './untyped-field.js';

/** @typedef {() => string | undefined} Complaint In the page's words; undefined if there is nothing to tell. */

/**
 * What an option is filled in with.
 *
 * @typedef {object} OptionControl
 * @property {HTMLElement} control what takes the focus
 * @property {() => string | number | boolean | File | undefined} value undefined if nothing was filled in that fits
 * @property {(typed: string) => void} [fill] with what was typed elsewhere
 * @property {() => string} [typed] what is being typed at it
 * @property {Complaint} [unfit] tells that something was typed that cannot become a value
 * @property {Complaint} [fault] tells what keeps it from being sent
 * @property {HTMLElement} [popup] to be put where lists open
 * @property {HTMLElement} [face] holds the control and stands in its place
 * @property {HTMLElement} [remove] takes back what was filled in
 */

/**
 * A form field for an option of a command.
 *
 * @typedef {object} OptionField
 * @property {OptionModel} option
 * @property {HTMLElement} element
 * @property {HTMLElement} control what takes the focus
 * @property {HTMLElement | undefined} popup to be put where lists open
 * @property {OptionControl['value']} value
 * @property {(typed: string) => void} fill with what was typed elsewhere
 * @property {() => string} typed what is being typed at it
 * @property {Complaint} unfit tells that something was typed that cannot become a value
 * @property {Complaint} fault tells what keeps it from being sent
 */

/** @typedef {(focused: string) => Promise<readonly ChoiceModel[]>} Suggest Asks the bot for suggestions. */

/** Waits this long in milliseconds after a key before the bot is asked. Chosen; Discord waits as well. */
const TYPING_PAUSE = 150;

/**
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {Suggest} suggest
 * @returns {OptionControl}
 */
function suggestingControl(option, texts, suggest) {
  const written = inputControl(option, texts);
  const { control } = written;
  const suggestions = attachSuggestions(control, texts.suggestions);
  /** @type {ChoiceModel | undefined} */
  let picked;
  let asked = 0;
  const ask = async () => {
    asked += 1;
    const mine = asked;
    const choices = await suggest(option.name);
    // A slower answer to an earlier key must not replace a newer one.
    if (mine !== asked || document.activeElement !== control) return;
    suggestions.show(
      choices.map((choice) => ({
        label: choice.label,
        pick: () => {
          picked = choice;
          control.value = choice.label;
        },
      })),
    );
  };
  let timer = 0;
  const askSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, TYPING_PAUSE);
  };
  control.addEventListener('input', askSoon);
  control.addEventListener('focus', askSoon);
  /** What was picked, unless it has been written over. */
  const taken = () => (picked?.label === control.value ? picked : undefined);
  return {
    ...written,
    popup: suggestions.list,
    value: () => taken()?.value ?? written.value(),
    // The bot's own value needs no check, and its label is not what is sent.
    unfit: () => (taken() ? undefined : written.unfit?.()),
    fault: () => (taken() ? undefined : written.fault?.()),
  };
}

/**
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {Suggest} suggest
 * @param {FileRules} files
 * @returns {OptionControl}
 */
function controlFor(option, texts, suggest, files) {
  if (option.input === 'file')
    return untypedControl(fileControl(option, texts, files), option, texts);
  if (option.input === 'choice') return choiceControl(option, texts);
  if (option.input === 'switch') return switchControl(option, texts);
  if (option.input === 'unsupported') {
    const control = el('span', { tabindex: '0' }, texts.unsupported);
    return untypedControl({ control, value: () => undefined }, option, texts);
  }
  return option.autocomplete
    ? suggestingControl(option, texts, suggest)
    : inputControl(option, texts);
}

/** @type {Complaint} */
const noComplaint = () => undefined;

/**
 * A labelled field for an option.
 *
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {Suggest} suggest
 * @param {FileRules} files
 * @returns {OptionField}
 */
export function optionField(option, texts, suggest, files) {
  const {
    control,
    value,
    fill = () => {},
    typed = () => '',
    unfit = noComplaint,
    fault = noComplaint,
    popup,
    face,
    remove,
  } = controlFor(option, texts, suggest, files);
  const name = el('span', { class: 'field-name' }, option.label);
  // The space is for those who hear the name and what was chosen as one text.
  const label = el('label', {}, name, ' ', face ?? control);
  const element = el(
    'div',
    { class: `field-pill is-${option.input}`, title: option.description },
    label,
    ...(remove ? [remove] : []),
  );
  const missing = () =>
    option.required && value() === undefined ? texts.missing(option.label) : undefined;
  return {
    option,
    element,
    control,
    popup,
    value,
    fill,
    typed,
    unfit,
    fault: () => fault() ?? missing(),
  };
}
