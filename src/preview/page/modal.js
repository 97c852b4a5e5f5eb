/** @import { ModalFieldModel, ModalModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el, pressable, uniqueId } from './dom.js';
import { markdownView } from './markdown-view.js';

/** @typedef {{ [customId: string]: string | string[] }} Fields What was filled in, by custom id. */

/**
 * A control with its label above and its description between them.
 *
 * @param {{ label: string, description?: string, required: boolean }} field
 * @param {HTMLElement} control
 */
function labelled({ label, description, required }, control) {
  control.id = uniqueId('field');
  const star = required ? [el('span', { class: 'needed', 'aria-hidden': 'true' }, ' *')] : [];
  const box = el(
    'div',
    { class: 'modal-field' },
    el('label', { class: 'field-name', for: control.id }, label, ...star),
  );
  if (description !== undefined) {
    const words = el('small', { id: uniqueId('description') }, description);
    control.setAttribute('aria-describedby', words.id);
    box.append(words);
  }
  box.append(control);
  return box;
}

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
      element: labelled(field, control),
      read: (fields) => {
        fields[select.customId] = Array.from(control.selectedOptions, ({ value }) => value);
      },
    };
  }
  const { customId, value, paragraph, required, placeholder, minLength, maxLength } = field;
  const control = el(paragraph ? 'textarea' : 'input', {
    required,
    placeholder,
    autocomplete: 'off',
    minlength: minLength?.toString(),
    maxlength: maxLength?.toString(),
  });
  control.value = value;
  return {
    element: labelled(field, control),
    read: (fields) => {
      fields[customId] = control.value;
    },
  };
}

/**
 * Opens the form that the bot asked for; Escape closes it without sending. It stays open, with what was
 * filled in, until the bot has taken it.
 *
 * @param {ModalModel} modal
 * @param {Texts} texts
 * @param {object} how
 * @param {(fields: Fields) => Promise<string | undefined>} how.onSubmit resolves with what went wrong
 * @param {() => void} how.onClosed after the form has gone, whether it was sent or not
 */
export function openModal(modal, texts, { onSubmit, onClosed }) {
  const views = modal.fields.map((field) => fieldView(field, texts));
  const title = el('h2', { id: uniqueId('title') }, modal.title);
  const dialog = el('dialog', { 'aria-labelledby': title.id });
  const problem = el('p', { class: 'problem', role: 'alert' });
  const submit = el('button', { class: 'button primary' }, texts.submit);
  const form = el(
    'form',
    {},
    title,
    ...views.map(({ element }) => element),
    problem,
    el(
      'div',
      { class: 'row' },
      pressable(texts.cancel, { class: 'button secondary' }, () => dialog.close()),
      submit,
    ),
  );
  const sendOff = async () => {
    if (submit.getAttribute('aria-busy') === 'true') return;
    submit.setAttribute('aria-busy', 'true');
    problem.textContent = '';
    /** @type {Fields} */
    const fields = {};
    for (const { read } of views) read(fields);
    const wrong = await onSubmit(fields);
    submit.removeAttribute('aria-busy');
    if (wrong === undefined) dialog.close();
    else problem.textContent = wrong;
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendOff();
  });
  dialog.append(form);
  dialog.addEventListener('close', () => {
    dialog.remove();
    onClosed();
  });
  document.body.append(dialog);
  dialog.showModal();
}
