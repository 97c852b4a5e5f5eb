/** @import { ButtonModel, ComponentModel, MediaModel, SelectModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';
import { fileSize } from './file-size.js';
import { externalLink, markdownView } from './markdown-view.js';

/**
 * What components need beside themselves.
 *
 * @typedef {object} ViewContext
 * @property {Texts} texts
 * @property {(customId: string, control: HTMLElement) => void} onClick
 * @property {(customId: string, values: string[], control: HTMLElement) => void} onSelect
 * @property {() => void} onDismiss
 */

/**
 * A picture, or a line with the file to download; what lies on another host is a link.
 *
 * @param {MediaModel} media
 * @param {Texts} texts
 * @returns {HTMLElement}
 */
export function mediaView(media, texts) {
  const { localUrl, externalUrl, name, description, sizeBytes } = media;
  if (externalUrl !== undefined) {
    const link = externalLink(externalUrl, texts, {}, description || name || externalUrl);
    return el('p', { class: 'external' }, `${texts.externalImage} `, link);
  }
  if (localUrl === undefined) return el('p', { class: 'external' }, description || name);
  if (media.isImage) {
    const image = el('img', { src: localUrl, alt: description ?? '', loading: 'lazy' });
    return media.spoiler
      ? el('details', { class: 'picture' }, el('summary', {}, texts.spoiler), image)
      : el('div', { class: 'picture' }, image);
  }
  const size = sizeBytes === undefined ? '' : ` · ${fileSize(sizeBytes, texts)}`;
  return el('p', { class: 'file' }, el('a', { href: localUrl, download: name }, name), size);
}

/**
 * @param {ButtonModel} button
 * @param {ViewContext} context
 */
function buttonView(button, { texts, onClick }) {
  const { customId, url, style, label, disabled } = button;
  if (url !== undefined && !disabled) {
    return externalLink(url, texts, { class: 'button link' }, label);
  }
  const element = el('button', { type: 'button', class: `button ${style}`, disabled }, label);
  if (customId !== undefined) {
    element.dataset['customId'] = customId;
    element.addEventListener('click', () => onClick(customId, element));
  }
  return element;
}

/**
 * A menu; one value is sent at once, several with a button.
 *
 * @param {SelectModel} select
 * @param {ViewContext} context
 */
function selectView(select, { texts, onSelect }) {
  const { customId, maxValues, disabled } = select;
  const placeholder = select.placeholder ?? texts.choose;
  const several = maxValues > 1;
  const element = el(
    'select',
    { 'aria-label': placeholder, disabled, multiple: several, class: 'select' },
    ...(several ? [] : [el('option', { value: '', disabled: true, selected: true }, placeholder)]),
    ...select.options.map((option) =>
      el(
        'option',
        { value: option.value, selected: option.selected, title: option.description },
        option.label,
      ),
    ),
  );
  element.dataset['customId'] = customId;
  const values = () => Array.from(element.selectedOptions, (option) => option.value);
  if (!several) {
    element.addEventListener('change', () => onSelect(customId, values(), element));
    return element;
  }
  const apply = el('button', { type: 'button', class: 'button secondary', disabled }, texts.apply);
  apply.addEventListener('click', () => onSelect(customId, values(), apply));
  return el('div', { class: 'select-several' }, element, apply);
}

/**
 * Draws one component with everything in it.
 *
 * @param {ComponentModel} component
 * @param {ViewContext} context
 * @returns {HTMLElement}
 */
export function componentView(component, context) {
  const { texts } = context;
  switch (component.kind) {
    case 'container': {
      const box = el('div', { class: 'container' }, ...componentViews(component.children, context));
      if (component.accent !== undefined) {
        box.classList.add('accented');
        box.style.setProperty('--accent', component.accent);
      }
      return component.spoiler
        ? el('details', { class: 'covered' }, el('summary', {}, texts.spoiler), box)
        : box;
    }
    case 'section': {
      const body = el(
        'div',
        { class: 'section-body' },
        ...componentViews(component.children, context),
      );
      const accessory = component.accessory ? [componentView(component.accessory, context)] : [];
      return el('div', { class: 'section' }, body, ...accessory);
    }
    case 'row':
      return el('div', { class: 'row' }, ...componentViews(component.children, context));
    case 'text':
      return el('div', { class: 'markdown' }, ...markdownView(component.markdown, texts));
    case 'separator':
      return el('div', {
        class: `separator${component.line ? ' line' : ''}${component.large ? ' large' : ''}`,
        ...(component.line ? { role: 'separator' } : {}),
      });
    case 'thumbnail':
      return el('div', { class: 'thumbnail' }, mediaView(component.media, texts));
    case 'file':
      return mediaView(component.media, texts);
    case 'gallery':
      return el(
        'div',
        { class: 'gallery' },
        ...component.items.map((item) => mediaView(item, texts)),
      );
    case 'button':
      return buttonView(component, context);
    case 'select':
      return selectView(component, context);
    case 'unknown':
      return el('p', { class: 'external' }, texts.unknownPart(component.type));
  }
}

/**
 * Draws components one below the other.
 *
 * @param {readonly ComponentModel[]} components
 * @param {ViewContext} context
 */
export function componentViews(components, context) {
  return components.map((component) => componentView(component, context));
}
