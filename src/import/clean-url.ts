/**
 * Query fields that follow a reader, not the article. Source: the parameters that Firefox and Brave strip, and those of
 * German news sites' own counting.
 */
const TRACKER =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|msclkid|yclid|twclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_enc_id|vero_id|wickedid|cmp|cmpid|cid|ref|ref_src|ref_url|referrer|source|src|xtor|wt_\w+|wtmc|wt|at_\w+|ns_\w+|maca|sara_\w+|ito|smid|smtyp|sharetype|share|amp|outputtype|ocid|ncid|ftag|trk|xing_share|guccounter|guce_\w+|reduced|print|_ga|pk_\w+|mtm_\w+|sc_src)$/iu;

/** Longest address that the corpus format takes: a button of Discord holds no more. */
const MAX_URL_LENGTH = 512;

/** Wrappers unwrapped in one address: one inside the other. */
const MAX_WRAPPERS = 4;

/** Query fields that hold the address a redirect leads to. */
const TARGET_FIELDS = ['url', 'u', 'q', 'target', 'dest', 'destination', 'redirect', 'to', 'link'];

/**
 * An address without wrappers (proxy `https://HOST/https/TARGET`, AMP viewer, web archive, `?url=`), trackers and
 * fragment; `undefined` for anything that is not http or https or has no host with a point.
 */
export function cleanUrl(raw: string, base?: string): string | undefined {
  let url = parsed(raw, base);
  for (let count = 0; url !== undefined && count < MAX_WRAPPERS; count += 1) {
    const inner = unwrapped(url);
    if (inner === undefined) break;
    url = inner;
  }
  if (url === undefined || url.username !== '' || url.password !== '') return undefined;
  url.hash = '';
  const names = [...url.searchParams.keys()];
  for (const name of names) if (TRACKER.test(name)) url.searchParams.delete(name);
  url.pathname = url.pathname.replace(/\/amp\/?$/u, '').replace(/\.amp(?=\.html$|$)/u, '');
  return url.href.length > MAX_URL_LENGTH ? undefined : url.href;
}

function unwrapped(url: URL): URL | undefined {
  const rest = `${url.pathname}${url.search}`;
  const archived = /^\/web\/\d{4,14}[a-z_]*\/(https?:\/\/?.+)$/.exec(rest)?.[1];
  if (archived !== undefined) return parsed(archived.replace(/^(https?:\/)(?!\/)/, '$1/'));
  const proxied = /^\/(https?)(?::\/)?\/(.+)$/.exec(rest);
  if (proxied) return parsed(`${proxied[1]}://${proxied[2]}`);
  const amp = url.hostname.endsWith('.cdn.ampproject.org') || rest.startsWith('/amp/s/');
  const viewed = amp ? /^\/(?:[avc]|amp)\/(s\/)?(.+)$/.exec(rest) : null;
  if (viewed) return parsed(`${viewed[1] === undefined ? 'http' : 'https'}://${viewed[2]}`);
  for (const field of TARGET_FIELDS) {
    const target = url.searchParams.get(field);
    if (target !== null && /^https?:\/\//i.test(target)) return parsed(target);
  }
  return undefined;
}

function parsed(text: string, base?: string): URL | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const url = new URL(text, base);
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  return isWeb && url.hostname.includes('.') ? url : undefined;
}
