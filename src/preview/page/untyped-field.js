/** @import { OptionModel } from '../model.ts' */
/** @import { OptionControl } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { afterKey } from './keys.js';

/**
 * A control that nothing can be typed for, such as a file's. What is typed all the same may be the name of another option;
 * else it is told until there is a value.
 *
 * @param {OptionControl} control
 * @param {OptionModel} option
 * @param {Texts} texts
 * @returns {OptionControl}
 */
export function untypedControl(control, { label }, texts) {
  let left = '';
  const unfit = () =>
    left === '' || control.value() !== undefined ? undefined : texts.doesNotFit(left.trim(), label);
  control.control.addEventListener('keydown', (event) => {
    const next = afterKey(event, left);
    // A space bar that goes on with no word chooses a file.
    if (next === undefined || next === ' ') return;
    event.preventDefault();
    left = next;
    control.control.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return {
    ...control,
    fill: (typed) => {
      left = typed;
    },
    typed: () => left,
    unfit,
    fault: unfit,
  };
}
