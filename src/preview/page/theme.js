/**
 * Sets the colours that the address asks for, before anything is painted; without `theme` in it, the system's.
 * Not a module: those wait for the whole page.
 */
document.documentElement.dataset['theme'] =
  /[?&]theme=(dark|light)(?:&|$)/.exec(location.search)?.[1] ?? 'system';
