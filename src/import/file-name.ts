/** Characters of the headline in a file's name. */
const MAX_SLUG = 70;

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['ø', 'oe'],
  ['ł', 'l'],
]);

/**
 * Where an article's file belongs below the corpus folder, without its ending: `2016/2016-01-20-tumor-des-krebsgeschwuers`,
 * `undated/…`. Nothing but small Latin letters, digits and hyphens, whatever the headline holds, so that it never leads
 * out of the folder.
 *
 * @param date EDTF
 */
export function filePathOf(headline: string, date: string | undefined): string {
  const slug = slugOf(headline);
  const day = /^\d{4}(?:-\d{2}){0,2}/.exec(date ?? '')?.[0];
  return day === undefined ? `undated/${slug}` : `${day.slice(0, 4)}/${day}-${slug}`;
}

function slugOf(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/[äöüßæøł]/g, (letter) => LETTERS.get(letter) ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '');
  const cut = latin.slice(0, MAX_SLUG);
  // Between words where it can.
  const lastHyphen = cut.lastIndexOf('-');
  const whole =
    latin.length > MAX_SLUG && lastHyphen > MAX_SLUG / 2 ? cut.slice(0, lastHyphen) : cut;
  return whole.replace(/-+$/, '') || 'artikel';
}
