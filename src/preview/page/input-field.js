/** @import { OptionModel } from '../model.ts' */
/** @import { OptionControl } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';

/** As both languages of the page write it, without marks between thousands. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/u;
const WHOLE_NUMBER = /^[+-]?\d+$/u;

/**
 * A field for a text or a number. A number's is one for texts, too: a browser's own drops letters without a word.
 *
 * @param {OptionModel} option
 * @param {Texts} texts
 * @returns {OptionControl & { control: HTMLInputElement }}
 */
export function inputControl(option, texts) {
  const { label, input, required, min, max, minLength = 0, maxLength = Infinity } = option;
  const control = el('input', {
    type: 'text',
    required,
    spellcheck: 'false',
    autocomplete: 'off',
    inputmode: numericKeys(option),
  });
  const written = () => control.value.trim();

  const unfit = () => {
    if (input === 'text' || written() === '') return undefined;
    if (input === 'integer' && !WHOLE_NUMBER.test(written()))
      return texts.noWholeNumber(written(), label);
    return NUMBER.test(written()) ? undefined : texts.noNumber(written(), label);
  };
  const value = () => {
    if (written() === '' || unfit() !== undefined) return undefined;
    return input === 'text' ? control.value : Number(written().replace(',', '.'));
  };
  const fault = () => {
    const given = value();
    if (typeof given === 'string') {
      if (given.length < minLength) return texts.tooShort(label, given.length, minLength);
      if (given.length > maxLength) return texts.tooLong(label, given.length, maxLength);
    }
    if (typeof given === 'number') {
      // Beyond these, whole numbers are no longer told apart; Discord takes none.
      const least = min ?? Number.MIN_SAFE_INTEGER;
      const most = max ?? Number.MAX_SAFE_INTEGER;
      if (given < least) return texts.tooSmall(label, least);
      if (given > most) return texts.tooGreat(label, most);
    }
    return unfit();
  };
  return {
    control,
    value,
    fill: (typed) => {
      control.value = typed;
    },
    typed: () => control.value,
    unfit,
    fault,
  };
}

/**
 * The keys that a telephone shows. Those for numbers have no minus everywhere.
 *
 * @param {OptionModel} option
 */
function numericKeys({ input, min = -1 }) {
  if (input === 'text' || min < 0) return undefined;
  return input === 'integer' ? 'numeric' : 'decimal';
}
