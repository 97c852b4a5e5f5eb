/**
 * Makes an element. Children are elements or texts; a text can never become markup, for there is no other
 * way from text to page than this.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {{ [attribute: string]: string | boolean | undefined }} [attributes] `true` is an attribute without
 *   a value; `false` and `undefined` are none
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children);
  return element;
}

/**
 * The element of that id.
 *
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}

/**
 * A button that does something here, other than sending a form.
 *
 * @param {string} label
 * @param {{ [attribute: string]: string | boolean | undefined }} attributes
 * @param {(button: HTMLButtonElement) => void} onPress
 */
export function pressable(label, attributes, onPress) {
  const button = el('button', { type: 'button', ...attributes }, label);
  button.addEventListener('click', () => onPress(button));
  return button;
}

let lastId = 0;

/**
 * An id that no other element has.
 *
 * @param {string} prefix
 */
export function uniqueId(prefix) {
  lastId += 1;
  return `${prefix}-${lastId}`;
}
