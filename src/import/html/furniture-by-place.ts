import type { RemovedKind } from '../draft.ts';
import { ancestorsOf, attribute, type HtmlElement } from './html-tree.ts';

/**
 * Kinds of furniture by what a page calls a part: whole words of its class names and ids, in English and German. First
 * match wins. Collected from what content management systems and their themes have in common; no single site's names.
 */
const BY_LABEL: readonly (readonly [RemovedKind, RegExp])[] = [
  [
    'caption',
    /\b(?:(?:fig)?caption|bildunterschrift|bildtext|bu text)\b|\b(?:image|img|photo|picture|foto|bild|media|figure|gallery) ?(?:caption|description|legend|subline)/,
  ],
  [
    'credit',
    /\b(?:credits?|copyright|bildnachweis|bildquelle|bildrechte|fotograf|photographer)\b|\b(?:image|img|photo|picture|foto|bild|media|figure) ?(?:credit|copyright|source|author|rights)/,
  ],
  [
    'paywall',
    /\bpay ?wall|premium (?:box|hint|teaser|offer)|\babo (?:box|hinweis|offer|teaser)|\bpiano\b|offer page|\bsubscri(?:be|ption)\b/,
  ],
  [
    'share',
    /\b(?:share|sharing|social|shariff|addthis|sharebar|sharedaddy)\b|\bsocial(?:media|bar|icons)/,
  ],
  ['donation', /\b(?:donat(?:e|ion)|spenden|support us)\b/],
  [
    'related',
    /\b(?:related(?:posts|articles|content|links)?|recommend(?:ed|ation|ations)?|teasers?|read ?more|read also|mehr zum|more on|also read|link ?list(?:e)?|lesetipp|verwandt|empfehlung(?:en)?|yarpp|outbrain|taboola|newsticker|most read|topics?|themen|tags|tag ?(?:list|cloud)|breadcrumbs?|nav(?:igation)?|menu|pagination|pager|toc|inhaltsverzeichnis)\b/,
  ],
  [
    'advertisement',
    /\b(?:ads?|adv|advert\w*|adsense|anzeigen?|werbung|sponsor\w*|promo(?:tion|box)?|banner|affiliate|newsletter\w*|app promo|product box)\b/,
  ],
  [
    'byline',
    /\b(?:by ?line|authors?|autor(?:en)?|about author|(?:entry|post|article) (?:meta|info)|meta ?info|vcard|postmetadata|(?:post|entry) footer|verfasser)\b|\bauthor(?:box|bio|info|card)/,
  ],
  [
    'date',
    /\b(?:date|datum|pubdate|publish(?:ed)?(?: ?(?:date|time))?|time ?stamp|reading ?time|lesezeit)\b/,
  ],
  ['kicker', /\b(?:kicker|dachzeile|overline|topline|spitzmarke|roofline)\b/],
  [
    'navigation',
    /\b(?:footer|side ?bar|skip ?link|(?:audio |video )?player|read ?aloud|vorlesen|cookies?|consent|login|register|search)\b/,
  ],
  [
    'other',
    /\b(?:comments?|respond|kommentare?|leserbriefe?|disqus|reply|poll|umfrage|ratings?|vote|quiz|opinary|info ?box|fact ?box|faktenbox|infokasten|pull ?quote|embed|fallback|korrektur|feedback|disclaimer)\b/,
  ],
];

/** Class names that say what a text is about or what state it is in, not which part of the page it is. */
const UNTELLING =
  /^(?:(?:tag|category|cat|status|type|format|post|page|has|is|js|no|with|not|view|theme|template|nav)[-_](?!(?:list|cloud|meta|info|footer|navigation|tags|teaser)\b).*|.*[-_](?:has|is|with|no)[-_].*)$/;

/** Kinds of furniture by element. */
const BY_TAG: ReadonlyMap<string, RemovedKind> = new Map([
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['aside', 'related'],
  ['form', 'other'],
  ['figcaption', 'caption'],
  ['figure', 'caption'],
  ['caption', 'caption'],
  ['address', 'byline'],
  ['time', 'date'],
]);

/** Elements that hold the whole article on most pages: their labels speak of the page. */
const WHOLE = new Set(['html', 'body', 'main', '#page']);

const HEADING = /^h[1-6]$/;

/** What kind of furniture an element is by its name or its label; `undefined` for one that may hold the article's text. */
export function furnitureByPlace(element: HtmlElement): RemovedKind | undefined {
  if (WHOLE.has(element.tag)) return undefined;
  const byTag = BY_TAG.get(element.tag);
  if (byTag !== undefined) return byTag;
  if (attribute(element, 'role') === 'navigation') return 'navigation';
  // The id of a heading is its own words, to be linked to.
  const id = HEADING.test(element.tag) ? '' : attribute(element, 'id');
  const label = wordsOfLabel(`${attribute(element, 'class')} ${id}`);
  if (label === '') return undefined;
  const kind = BY_LABEL.find(([, pattern]) => pattern.test(label))?.[0];
  // `article` with a label of its own is the article, unless it is a teaser of another.
  return element.tag === 'article' && kind !== 'related' ? undefined : kind;
}

/** `ArticleTeaser__title js-open` → `article teaser title`. */
function wordsOfLabel(label: string): string {
  return label
    .split(/\s+/)
    .filter((name) => name !== '' && !UNTELLING.test(name.toLowerCase()))
    .map((name) =>
      name
        .replace(/([a-zäöü])([A-ZÄÖÜ])/g, '$1 $2')
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .toLowerCase()
        .trim(),
    )
    .join(' | ');
}

const nearest = new WeakMap<HtmlElement, RemovedKind | 'text'>();

/** The kind of the innermost furniture that an element is or stands in; `undefined` where there is none. */
export function furnitureAround(element: HtmlElement): RemovedKind | undefined {
  const passed: HtmlElement[] = [];
  let answer: RemovedKind | 'text' = 'text';
  for (const each of ancestorsOf(element)) {
    const known = nearest.get(each);
    if (known === undefined) passed.push(each);
    answer = known ?? furnitureByPlace(each) ?? 'text';
    if (known !== undefined || answer !== 'text') break;
  }
  // Answers are kept, for the elements around all blocks are the same.
  for (const each of passed) nearest.set(each, answer);
  return answer === 'text' ? undefined : answer;
}
