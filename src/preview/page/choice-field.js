/** @import { OptionModel } from '../model.ts' */
/** @import { OptionControl } from './option-field.js' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';
import { isWriting } from './keys.js';

/** After this long in milliseconds browsers take a letter typed at a menu for the first of a new word. */
const NEW_WORD = 1000;

/**
 * A menu of values. The browser itself looks up what is typed at it, and is silent when nothing fits.
 *
 * @param {OptionModel} option
 * @param {Texts} texts
 * @returns {OptionControl}
 */
export function choiceControl({ label: name, choices, required }, texts) {
  const control = el(
    'select',
    { required },
    el('option', { value: '' }, texts.choose),
    ...choices.map(({ label }, index) => el('option', { value: String(index) }, label)),
  );
  let typed = '';
  let lastKey = Number.NEGATIVE_INFINITY;
  /** Whether typing that leads to a choice; the same letter again and again goes through all that begin with it. */
  const isKnown = () => {
    const wanted = typed.toLowerCase();
    const [letter = ''] = wanted;
    const beginning = wanted === letter.repeat(wanted.length) ? letter : wanted;
    return choices.some(({ label }) => label.toLowerCase().startsWith(beginning));
  };
  const unfit = () =>
    control.value === '' && !isKnown() ? texts.noChoice(typed.trim(), name) : undefined;

  control.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') {
      // As in every other field, Enter sends; the space bar opens the menu.
      event.preventDefault();
      control.form?.requestSubmit();
    } else if (isWriting(event)) {
      const goesOn = event.timeStamp - lastKey < NEW_WORD;
      // A space that begins nothing opens the menu.
      if (!goesOn && event.key === ' ') return;
      typed = goesOn ? typed + event.key : event.key;
      lastKey = event.timeStamp;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  return {
    control,
    value: () => (control.value === '' ? undefined : choices[Number(control.value)]?.value),
    fill: (text) => {
      const wanted = text.toLowerCase();
      const place = choices.findIndex(({ label, value }) =>
        [label, String(value)].some((one) => one.toLowerCase() === wanted),
      );
      control.value = place < 0 ? '' : String(place);
      typed = text;
      lastKey = Number.NEGATIVE_INFINITY;
    },
    typed: () => typed,
    unfit,
    fault: unfit,
  };
}
