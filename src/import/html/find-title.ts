import type { Sourced } from '../draft.ts';
import { wordsOnly } from './flat-text.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { decoded, type PageHead } from './page-head.ts';

/** What stands between a headline and a site's name in a title. A hyphen counts only between blanks. */
const SEPARATOR = /\s*[|·•»›]\s*|\s+[-–—]\s+|\s*::\s*/u;

/** Letters and digits that a heading needs to be compared with the title: "Politik" is in many. */
const MIN_HEADING = 10;

/**
 * The headline: of the JSON-LD article, else `og:title`, else the longest heading contained in `<title>`, else
 * the only first-level heading, else `<title>`. Without the site's name.
 */
export function findTitle(
  head: PageHead,
  article: JsonLdArticle | undefined,
  siteNames: readonly string[],
): Sourced<string | undefined> {
  const heading = headingIn(head, head.title);
  const candidates: readonly (readonly [string, string | undefined])[] = [
    ['JSON-LD headline', article?.headline],
    ['og:title', head.meta('og:title', 'twitter:title', 'dc.title')?.value],
    ['heading in <title>', heading],
    ['<h1>', onlyFirstHeading(head)],
    ['<title>', head.title],
  ];
  for (const [basis, text] of candidates) {
    const value = withoutSiteName(decoded(text ?? ''), siteNames, head);
    // A title that is only the site's name, or only punctuation, is left to the next rule.
    if (/\p{L}/u.test(value) && !siteNames.some((name) => wordsOnly(name) === wordsOnly(value)))
      return { value, status: 'given', basis };
  }
  return { value: undefined, status: 'missing', basis: '' };
}

/** Whether two wordings are one headline, or one is the other with a site's name. */
export function isSameTitle(one: string, other: string): boolean {
  const [a, b] = [wordsOnly(one), wordsOnly(other)];
  if (a.length < MIN_HEADING || b.length < MIN_HEADING) return a === b && a !== '';
  return a.includes(b) || b.includes(a);
}

function headingIn({ headings }: PageHead, title: string): string | undefined {
  const whole = wordsOnly(title);
  const contained = headings.filter(({ text }) => {
    const words = wordsOnly(text);
    return words.length >= MIN_HEADING && whole.includes(words);
  });
  return contained.toSorted((a, b) => a.level - b.level || b.text.length - a.text.length)[0]?.text;
}

function onlyFirstHeading({ headings }: PageHead): string | undefined {
  const first = headings.filter(({ level }) => level === 1);
  return first.length === 1 && wordsOnly(first[0]?.text ?? '').length >= MIN_HEADING
    ? first[0]?.text
    : undefined;
}

/**
 * Cuts a site's name off either end: known by its names, or by a heading of the page that is the rest of the title.
 */
function withoutSiteName(title: string, siteNames: readonly string[], head: PageHead): string {
  const names = siteNames.map(wordsOnly).filter((name) => name !== '');
  const isName = (part: string) => {
    const words = wordsOnly(part);
    return (
      words !== '' &&
      names.some(
        (name) =>
          name === words ||
          (words.length >= 4 && (name.includes(words) || words.includes(name)) && name.length >= 4),
      )
    );
  };
  const isHeading = (part: string) =>
    head.headings.some(({ text }) => wordsOnly(text) === wordsOnly(part));
  let rest = title;
  for (let cuts = 0; cuts < 3 && !isHeading(rest); cuts += 1) {
    const parts = [...rest.matchAll(new RegExp(SEPARATOR, 'gu'))];
    const last = parts.at(-1);
    const first = parts[0];
    if (last === undefined || first === undefined) break;
    const before = rest.slice(0, last.index).trim();
    const after = rest.slice(last.index + last[0].length).trim();
    const opening = rest.slice(0, first.index).trim();
    const remaining = rest.slice(first.index + first[0].length).trim();
    if (before !== '' && (isName(after) || isHeading(before))) rest = before;
    else if (remaining !== '' && (isName(opening) || isHeading(remaining))) rest = remaining;
    else break;
  }
  return rest;
}
