/** @import { OptionModel } from '../model.ts' */
import { afterKey } from './keys.js';
import { readTypedOptions } from './typed-command.js';

/** Stands for the name of the option that words are for which are for none. */
export const NO_OPTION = '';

/**
 * What is typed where no field takes it: at the button that sends, which has the focus where a command opens without a field.
 *
 * @param {HTMLElement} button
 * @param {readonly OptionModel[]} options
 * @param {object} on
 * @param {(words: string, canBecomeName: boolean) => void} on.typed
 * @param {(found: ReadonlyMap<string, string>) => void} on.named with texts by the names of options
 */
export function looseWords(button, options, on) {
  let words = '';
  button.addEventListener('keydown', (event) => {
    const next = afterKey(event, words);
    // A space bar that goes on with no word presses the button.
    if (next === undefined || next === ' ') return;
    event.preventDefault();
    words = next;
    const found = readTypedOptions(words, options, NO_OPTION);
    const beginning = words.toLowerCase();
    on.typed(
      words.trim(),
      options.some(({ name, label }) =>
        [name, label.toLowerCase()].some((one) => one.startsWith(beginning)),
      ),
    );
    if (found.size > (found.has(NO_OPTION) ? 1 : 0)) on.named(found);
  });
  button.addEventListener('blur', () => {
    words = '';
  });
  return {
    /** @param {string} text */
    put(text) {
      words = text;
    },
    /** Hands the words out once: whoever has been told of them may send without them. */
    take() {
      const taken = words.trim();
      words = '';
      return taken;
    },
  };
}
