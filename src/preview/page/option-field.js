/** @import { ChoiceModel, OptionModel } from '../model.ts' */
/** @import { FileRules } from './file-field.js' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';
import { fileControl } from './file-field.js';
import { attachSuggestions } from './suggestions.js';

/**
 * A form field for an option of a command.
 *
 * @typedef {object} OptionField
 * @property {OptionModel} option
 * @property {HTMLElement} element
 * @property {HTMLElement} control what takes the focus
 * @property {HTMLElement | undefined} popup to be put where lists open
 * @property {() => string | number | boolean | File | undefined} value undefined if nothing was filled in
 * @property {(typed: string) => void} fill with what was typed elsewhere; what does not fit is left out
 */

/** @typedef {(focused: string) => Promise<readonly ChoiceModel[]>} Suggest Asks the bot for suggestions. */

/** Waits this long in milliseconds after a key before the bot is asked. Chosen; Discord waits as well. */
const TYPING_PAUSE = 150;

/** What somebody types behind a switch that is to be off. */
const NO = new Set(['false', 'no', 'off', '0', 'falsch', 'nein', 'aus']);

/** @type {OptionField['fill']} */
const fillNothing = () => {};

/**
 * @param {OptionModel} option
 * @param {Texts} texts
 */
function choiceControl({ choices, required }, texts) {
  const control = el(
    'select',
    { required },
    el('option', { value: '' }, texts.choose),
    ...choices.map(({ label }, index) => el('option', { value: String(index) }, label)),
  );
  return {
    control,
    value: () => (control.value === '' ? undefined : choices[Number(control.value)]?.value),
    fill: (/** @type {string} */ typed) => {
      const wanted = typed.toLowerCase();
      const place = choices.findIndex(({ label, value }) =>
        [label, String(value)].some((name) => name.toLowerCase() === wanted),
      );
      control.value = place < 0 ? '' : String(place);
    },
  };
}

/** @param {OptionModel} option */
function inputControl(option) {
  const { input, required, min, max, minLength, maxLength } = option;
  const isNumber = input !== 'text';
  const control = el('input', {
    type: isNumber ? 'number' : 'text',
    required,
    spellcheck: 'false',
    autocomplete: 'off',
    ...(isNumber
      ? { step: input === 'integer' ? '1' : 'any', min: min?.toString(), max: max?.toString() }
      : { minlength: minLength?.toString(), maxlength: maxLength?.toString() }),
  });
  return {
    control,
    value: () => {
      if (control.value.trim() === '') return undefined;
      return isNumber ? control.valueAsNumber : control.value;
    },
    fill: (/** @type {string} */ typed) => {
      control.value = typed;
    },
  };
}

/**
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {Suggest} suggest
 */
function suggestingControl(option, texts, suggest) {
  const { control, value, fill } = inputControl(option);
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
  return {
    control,
    popup: suggestions.list,
    fill,
    value: () => (picked?.label === control.value ? picked.value : value()),
  };
}

/**
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {Suggest} suggest
 * @param {FileRules} files
 * @returns {{
 *   control: HTMLElement, value: OptionField['value'], fill?: OptionField['fill'], popup?: HTMLElement,
 *   face?: HTMLElement, remove?: HTMLElement
 * }} `face` holds the control and stands in its place
 */
function controlFor(option, texts, suggest, files) {
  if (option.input === 'file') return fileControl(option, texts, files);
  if (option.input === 'choice') return choiceControl(option, texts);
  if (option.input === 'unsupported') {
    return { control: el('span', { tabindex: '0' }, texts.unsupported), value: () => undefined };
  }
  if (option.input === 'switch') {
    const control = el('input', { type: 'checkbox', checked: true });
    return {
      control,
      value: () => control.checked,
      fill: (typed) => {
        control.checked = !NO.has(typed.toLowerCase());
      },
    };
  }
  return option.autocomplete ? suggestingControl(option, texts, suggest) : inputControl(option);
}

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
    fill = fillNothing,
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
  return { option, element, control, popup, value, fill };
}
