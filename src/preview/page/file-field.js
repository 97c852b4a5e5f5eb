/** @import { OptionModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el, pressable } from './dom.js';
import { fileSize } from './file-size.js';

/**
 * What a field for a file needs to know.
 *
 * @typedef {object} FileRules
 * @property {number} limit bytes at most
 * @property {(text: string) => void} onProblem tells the person; an empty text takes it back
 */

/**
 * A field for a file: the browser's own, lying unseen over words in the page's language, so that a click,
 * the space bar and a dropped file all reach it.
 *
 * @param {OptionModel} option
 * @param {Texts} texts
 * @param {FileRules} rules
 * @returns {{ control: HTMLInputElement, face: HTMLElement, remove: HTMLElement, value: () => File | undefined }}
 */
export function fileControl(option, texts, { limit, onProblem }) {
  const control = el('input', { type: 'file', required: option.required });
  const words = el('span', { class: 'file-words' });
  const size = el('span', { class: 'file-size' });
  const face = el('span', { class: 'file-face' }, words, ' ', size, control);
  const chosen = () => control.files?.[0];
  const remove = pressable('×', { class: 'remove' }, () => {
    control.value = '';
    show();
    control.focus();
  });

  const show = () => {
    const file = chosen();
    words.textContent = file?.name ?? texts.chooseFile;
    size.textContent = file ? fileSize(file.size, texts) : '';
    face.classList.toggle('chosen', file !== undefined);
    // An option that is not required has a button of its own that takes the whole field away.
    remove.hidden = !option.required || !file;
    remove.setAttribute('aria-label', texts.removeFile(file?.name ?? ''));
  };
  control.addEventListener('change', () => {
    const file = chosen();
    onProblem('');
    if (file && file.size > limit) {
      control.value = '';
      onProblem(texts.fileTooLarge(file.name, fileSize(file.size, texts), fileSize(limit, texts)));
    }
    show();
  });
  control.addEventListener('keydown', (event) => {
    // As in every other field, Enter sends; the space bar chooses another file.
    if (event.key !== 'Enter' || !chosen()) return;
    event.preventDefault();
    control.form?.requestSubmit();
  });
  show();
  return { control, face, remove, value: chosen };
}
