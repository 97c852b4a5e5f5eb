/**
 * Sets the switch to the colours of the address, and the address and the colours to the switch. Nothing is
 * stored beyond the address.
 */
export function connectThemeSwitch() {
  const root = document.documentElement;
  for (const input of document.querySelectorAll('input[name=theme]')) {
    if (!(input instanceof HTMLInputElement)) continue;
    input.checked = input.value === root.dataset['theme'];
    input.addEventListener('change', () => {
      root.dataset['theme'] = input.value;
      const query = new URLSearchParams(location.search);
      if (input.value === 'system') query.delete('theme');
      else query.set('theme', input.value);
      history.replaceState(null, '', `?${query}`);
    });
  }
}
