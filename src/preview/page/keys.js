/**
 * Whether a key writes a character, rather than moving about or calling a function of the browser.
 *
 * @param {KeyboardEvent} event
 */
export function isWriting({ key, ctrlKey, metaKey, altKey, isComposing }) {
  return key.length === 1 && !ctrlKey && !metaKey && !altKey && !isComposing;
}
