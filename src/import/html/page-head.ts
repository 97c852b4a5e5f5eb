import { flatText } from './flat-text.ts';
import { attribute, elementsIn, type HtmlElement, rawTextOf } from './html-tree.ts';
import { MAX_FIELD_LENGTH, MAX_HEADINGS } from './limits.ts';
import type { Page } from './parse-page.ts';

/** What a page says about itself outside its text. */
export type PageHead = {
  /** Value of the first `<meta>` of a name, property or itemprop (lower case); the first of several names that has one. */
  readonly meta: (
    ...names: readonly string[]
  ) => { readonly name: string; readonly value: string } | undefined;
  /** All values of one name, in order. */
  readonly metaAll: (name: string) => readonly string[];
  /** `<title>`, or an empty text. */
  readonly title: string;
  /** As written; empty where there is none. */
  readonly canonical: string;
  /** The `lang` of the page, or an empty text. */
  readonly lang: string;
  /** Headings h1 to h3 in order, never empty texts. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
};

/** Collects titles, links and metadata in one walk. */
export function readPageHead({ root }: Page): PageHead {
  const values = new Map<string, string[]>();
  const headings: { level: number; text: string }[] = [];
  let title = '';
  let canonical = '';
  let lang = '';
  for (const element of elementsIn(root)) {
    if (element.tag === 'meta') addMeta(element, values);
    else if (element.tag === 'title') title ||= lineOf(element);
    else if (element.tag === 'link' && /\bcanonical\b/i.test(attribute(element, 'rel')))
      canonical ||= attribute(element, 'href').trim();
    else if (element.tag === 'html')
      lang ||= attribute(element, 'lang') || attribute(element, 'xml:lang');
    else if (/^h[1-3]$/.test(element.tag) && headings.length < MAX_HEADINGS) {
      const text = lineOf(element);
      if (text !== '') headings.push({ level: Number(element.tag.slice(1)), text });
    }
  }
  return {
    meta: (...names) => {
      for (const name of names) {
        const value = values.get(name)?.[0];
        if (value !== undefined) return { name, value };
      }
      return undefined;
    },
    metaAll: (name) => values.get(name) ?? [],
    title,
    canonical,
    lang: lang.trim(),
    headings,
  };
}

function addMeta(element: HtmlElement, values: Map<string, string[]>): void {
  const value = decoded(flatText(attribute(element, 'content').slice(0, MAX_FIELD_LENGTH)));
  if (value === '') return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = attribute(element, key).trim().toLowerCase();
    if (name === '') continue;
    const known = values.get(name);
    if (known) known.push(value);
    else values.set(name, [value]);
  }
}

function lineOf(element: HtmlElement): string {
  return decoded(flatText(rawTextOf(element, MAX_FIELD_LENGTH).slice(0, MAX_FIELD_LENGTH)));
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['nbsp', ' '],
  ['auml', 'ä'],
  ['ouml', 'ö'],
  ['uuml', 'ü'],
  ['Auml', 'Ä'],
  ['Ouml', 'Ö'],
  ['Uuml', 'Ü'],
  ['szlig', 'ß'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['hellip', '…'],
  ['bdquo', '„'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['laquo', '«'],
  ['raquo', '»'],
  ['rsquo', '’'],
  ['shy', ''],
]);

/** A text without the entities that were written twice (`&amp;quot;`) or stand in JSON-LD, where they mean nothing. */
export function decoded(text: string): string {
  return flatText(
    text.replace(
      /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
      (whole, decimal, hex, name) => {
        const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
        if (name !== undefined) return NAMED.get(String(name)) ?? whole;
        return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
      },
    ),
  );
}
