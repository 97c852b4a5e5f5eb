import { el, uniqueId } from './dom.js';

/**
 * One line of a list of suggestions.
 *
 * @typedef {object} Suggestion
 * @property {string} label
 * @property {string} [detail]
 * @property {() => void} pick
 */

/**
 * @typedef {object} ListRules
 * @property {number} [marked] the line marked at first; none unless said, so that Enter sends what was typed
 * @property {boolean} [takesTab] whether Tab takes the marked line; true unless said
 */

/**
 * Gives a text field a list of suggestions above it, for mouse and keyboard (the ARIA combobox pattern):
 * arrows move, Enter and Tab take the marked one, Escape closes.
 *
 * @param {HTMLInputElement} input
 * @param {string} label
 */
export function attachSuggestions(input, label) {
  const id = uniqueId('suggestions');
  const list = el('ul', { id, role: 'listbox', class: 'suggestions', 'aria-label': label });
  list.hidden = true;
  for (const [name, value] of Object.entries({
    role: 'combobox',
    autocomplete: 'off',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': id,
  })) {
    input.setAttribute(name, value);
  }
  /** @type {readonly Suggestion[]} */
  let shown = [];
  let marked = -1;
  let takesTab = true;

  /** @param {number} index */
  const mark = (index) => {
    marked = index;
    input.removeAttribute('aria-activedescendant');
    for (const [position, line] of [...list.children].entries()) {
      line.setAttribute('aria-selected', String(position === marked));
      if (position !== marked) continue;
      input.setAttribute('aria-activedescendant', line.id);
      line.scrollIntoView({ block: 'nearest' });
    }
  };
  const hide = () => {
    shown = [];
    list.hidden = true;
    list.replaceChildren();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  /** @param {Suggestion | undefined} suggestion */
  const take = (suggestion) => {
    hide();
    suggestion?.pick();
  };

  input.addEventListener('keydown', (event) => {
    if (list.hidden || event.isComposing) return;
    const last = shown.length - 1;
    if (event.key === 'ArrowDown') mark(marked >= last ? 0 : marked + 1);
    else if (event.key === 'ArrowUp') mark(marked <= 0 ? last : marked - 1);
    else if (event.key === 'Escape') hide();
    else if (event.key === 'Enter' && marked >= 0) take(shown[marked]);
    else if (event.key === 'Tab' && takesTab && !event.shiftKey && marked >= 0) take(shown[marked]);
    else return;
    event.preventDefault();
    // The field's own keys (Enter sends, Escape discards) are not meant while the list is open.
    event.stopImmediatePropagation();
  });
  input.addEventListener('blur', hide);

  return {
    list,
    hide,
    /**
     * @param {readonly Suggestion[]} suggestions
     * @param {ListRules} [rules]
     */
    show(suggestions, rules = {}) {
      if (suggestions.length === 0) {
        hide();
        return;
      }
      shown = suggestions;
      takesTab = rules.takesTab ?? true;
      list.replaceChildren(
        ...suggestions.map((suggestion) => {
          const detail = suggestion.detail
            ? [el('span', { class: 'detail' }, suggestion.detail)]
            : [];
          const line = el(
            'li',
            { role: 'option', id: uniqueId('suggestion') },
            el('span', { class: 'label' }, suggestion.label),
            ...detail,
          );
          // Before `blur` closes the list.
          line.addEventListener('mousedown', (event) => {
            event.preventDefault();
            take(suggestion);
          });
          return line;
        }),
      );
      list.hidden = false;
      input.setAttribute('aria-expanded', 'true');
      mark(rules.marked ?? -1);
    },
  };
}
