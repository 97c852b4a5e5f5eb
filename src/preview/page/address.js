/**
 * What the address of the page chooses. Nothing is stored: it goes along from page to page in their addresses. Not a module: those
 * wait for the whole page, and this comes before anything is painted or clicked.
 */

/** The colours; without `theme` in the address, the system's. */
document.documentElement.dataset['theme'] =
  /[?&]theme=(dark|light)(?:&|$)/.exec(location.search)?.[1] ?? 'system';

/** A link that takes the choices along has those of its own, which come first, as a query in `data-choices`. */
for (const type of /** @type {const} */ (['pointerdown', 'focusin', 'click'])) {
  document.addEventListener(
    type,
    ({ target }) => {
      const link = target instanceof Element ? target.closest('a[data-choices]') : null;
      if (!(link instanceof HTMLAnchorElement)) return;
      const query = new URLSearchParams(location.search);
      for (const [name, value] of new URLSearchParams(link.dataset['choices']))
        query.set(name, value);
      link.search = query.toString();
    },
    { capture: true },
  );
}
