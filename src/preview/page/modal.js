/** @import { ModalFieldModel, ModalModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el, pressable } from './dom.js';
import { markdownView } from './markdown-view.js';

/** @typedef {{ [customId: string]: string | string[] }} Fields What was filled in, by custom id. */

/**
 * @param {ModalFieldModel} field
 * @param {Texts} texts
 * @returns {{ element: HTMLElement, read: (fields: Fields) => void }}
 */
function fieldView(field, texts) {
  if (field.kind === 'text') {
    const element = el('div', { class: 'markdown' }, ...markdownView(field.markdown, texts));
    return { element, read: () => {} };
  }
  const words = [el('span', { class: 'field-name' }, field.label)];
  if (field.description !== undefined) words.push(el('small', {}, field.description));
  if (field.kind === 'pick') {
    const { select, required } = field;
    const control = el(
      'select',
      { required, multiple: select.maxValues > 1 },
      ...select.options.map(({ label, value, selected }) =>
        el('option', { value, selected }, label),
      ),
    );
    return {
      element: el('label', {}, ...words, control),
      read: (fields) => {
        fields[select.customId] = Array.from(control.selectedOptions, ({ value }) => value);
      },
    };
  }
  const { customId, value, paragraph, required, placeholder, minLength, maxLength } = field;
  const control = el(paragraph ? 'textarea' : 'input', {
    required,
    placeholder,
    minlength: minLength?.toString(),
    maxlength: maxLength?.toString(),
  });
  control.value = value;
  return {
    element: el('label', {}, ...words, control),
    read: (fields) => {
      fields[customId] = control.value;
    },
  };
}

/**
 * Opens the form that the bot asked for; Escape closes it without sending.
 *
 * @param {ModalModel} modal
 * @param {Texts} texts
 * @param {(fields: Fields) => void} onSubmit
 */
export function openModal(modal, texts, onSubmit) {
  const views = modal.fields.map((field) => fieldView(field, texts));
  const dialog = el('dialog', { 'aria-label': modal.title });
  const form = el(
    'form',
    {},
    el('h2', {}, modal.title),
    ...views.map(({ element }) => element),
    el(
      'div',
      { class: 'row' },
      pressable(texts.cancel, { class: 'button secondary' }, () => dialog.close()),
      el('button', { class: 'button primary' }, texts.submit),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    /** @type {Fields} */
    const fields = {};
    for (const { read } of views) read(fields);
    dialog.close();
    onSubmit(fields);
  });
  dialog.append(form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
