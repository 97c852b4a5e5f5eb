/**
 * Whether a key writes a character, rather than moving about or calling a function of the browser.
 *
 * @param {KeyboardEvent} event
 */
export function isWriting({ key, ctrlKey, metaKey, altKey, isComposing }) {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
}

/**
 * A text after a key that was pressed where no text can be seen; undefined if the key does not write.
 *
 * @param {KeyboardEvent} event
 * @param {string} text
 */
export function afterKey(event, text) {
  if (event.key === 'Backspace' && text !== '') return text.slice(0, -1);
  return isWriting(event) ? text + event.key : undefined;
}
