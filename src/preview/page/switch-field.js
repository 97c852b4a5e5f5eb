/** @import { OptionModel } from '../model.ts' */
/** @import { OptionControl } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';
import { afterKey } from './keys.js';
import { readSwitch } from './switch-words.js';

/**
 * A switch, on until somebody says otherwise. It takes words from the keyboard as well: whoever types a command as a whole
 * goes on typing when the switch opens.
 *
 * @param {OptionModel} option
 * @param {Texts} texts
 * @returns {OptionControl}
 */
export function switchControl({ label }, texts) {
  const control = el('input', { type: 'checkbox', checked: true });
  let typed = '';
  /** How the switch stood before something was typed. */
  let before = true;
  /** Whether the space bar belongs to what is typed; the key's release would toggle in some browsers. */
  let takesSpace = false;

  /** @param {string} text */
  const write = (text) => {
    if (typed === '') before = control.checked;
    typed = text;
    const meant = readSwitch(text);
    control.checked = typeof meant === 'boolean' ? meant : before;
    // Neither on nor off until it is known which.
    control.indeterminate = text.trim() !== '' && typeof meant !== 'boolean';
  };
  const misfit = () => (typed === '' ? undefined : texts.noSwitch(typed.trim(), label));

  control.addEventListener('keydown', (event) => {
    takesSpace = event.key === ' ' && typeof readSwitch(typed) === 'boolean';
    const next = afterKey(event, typed);
    // Otherwise the space bar toggles, which also ends what does not fit.
    if (next === undefined || (event.key === ' ' && !takesSpace)) return;
    event.preventDefault();
    write(next);
    control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  control.addEventListener('keyup', (event) => {
    if (event.key === ' ' && takesSpace) event.preventDefault();
  });
  control.addEventListener('click', () => {
    typed = '';
  });
  control.addEventListener('blur', () => {
    // What was understood is done with; what was not stays to be told.
    if (!control.indeterminate) typed = '';
  });
  return {
    control,
    value: () => (control.indeterminate ? undefined : control.checked),
    fill: write,
    typed: () => typed,
    unfit: () => (readSwitch(typed) === undefined ? misfit() : undefined),
    fault: () => (control.indeterminate ? misfit() : undefined),
  };
}
