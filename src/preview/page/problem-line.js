/** @import { OptionField } from './option-field.js' */

/**
 * The line that tells what is wrong.
 *
 * @typedef {object} Problem
 * @property {string} id
 * @property {(text: string) => void} tell an empty text takes it back
 */

/**
 * Ties the line to the field it is about, for those too who do not see where it stands.
 *
 * @param {Problem} problem
 */
export function blameOn(problem) {
  /** @type {OptionField | undefined} */
  let blamed;
  /** @param {OptionField} [field] only if it is about this one */
  const forgive = (field = blamed) => {
    if (!field || field !== blamed) return;
    field.control.removeAttribute('aria-invalid');
    field.control.removeAttribute('aria-describedby');
    blamed = undefined;
    problem.tell('');
  };
  return {
    forgive,
    /**
     * @param {OptionField} field
     * @param {string} words
     */
    blame(field, words) {
      forgive();
      blamed = field;
      field.control.setAttribute('aria-invalid', 'true');
      field.control.setAttribute('aria-describedby', problem.id);
      problem.tell(words);
    },
  };
}
