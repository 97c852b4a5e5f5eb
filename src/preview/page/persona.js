/** @import { PersonaModel } from '../model.ts' */

/**
 * Who looks at the page: read from the address, so that a reload keeps it and two windows can be two
 * people. German unless the browser prefers another language.
 *
 * @returns {PersonaModel}
 */
export function readPersona() {
  const query = new URLSearchParams(location.search);
  const member = query.get('member');
  const german = (query.get('locale') ?? navigator.language).toLowerCase().startsWith('de');
  return {
    member: member === 'second' || member === 'third' ? member : 'first',
    place: query.get('place') === 'direct' ? 'direct' : 'guild',
    locale: german ? 'de' : 'en',
  };
}

/**
 * Sets the switches to the persona and calls back with each new one.
 *
 * @param {PersonaModel} persona
 * @param {(persona: PersonaModel) => void} onChange
 */
export function connectSwitches(persona, onChange) {
  for (const input of document.querySelectorAll('input[type=radio]')) {
    if (!(input instanceof HTMLInputElement && input.name in persona)) continue;
    input.checked = Object.entries(persona).some(
      ([name, value]) => input.name === name && input.value === value,
    );
    input.addEventListener('change', () => {
      const query = new URLSearchParams(location.search);
      query.set(input.name, input.value);
      history.replaceState(null, '', `?${query}`);
      onChange(readPersona());
    });
  }
}
