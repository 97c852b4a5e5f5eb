import type { CalendarDate } from '../../domain/calendar-date.ts';
import { MISSING, type Sourced } from '../draft.ts';
import { flatText } from './flat-text.ts';
import {
  ancestorsOf,
  attribute,
  elementsIn,
  type HtmlElement,
  labelOf,
  rawTextOf,
} from './html-tree.ts';
import type { JsonLdArticle } from './json-ld.ts';
import { MAX_DATE_PARTS } from './limits.ts';
import type { PageBlock } from './page-blocks.ts';
import type { PageHead } from './page-head.ts';
import { findDateInText, readDateValue } from './read-date-text.ts';

/** What the rules look at. */
export type DateSources = {
  readonly root: HtmlElement;
  readonly head: PageHead;
  readonly article: JsonLdArticle | undefined;
  /** As found on the page, before anything is cut off. */
  readonly urls: readonly string[];
  readonly blocks: readonly PageBlock[];
  /** Ids of the blocks of the headline and of the article's first and last paragraph, as far as known. */
  readonly headline: number | undefined;
  readonly firstParagraph: number | undefined;
  readonly lastParagraph: number | undefined;
};

type Found = { readonly value: string; readonly basis: string } | undefined;

const PUBLISHED = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'date.published',
  'article.published',
  'publish-date',
  'publishdate',
  'publish_date',
  'published_time',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'article:created_time',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'created',
  'date',
  'last-published',
  'rnews:datepublished',
];
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'revised',
  'lastmod',
];

/** A path with a day, and one with a month. */
const URL_DAY =
  /[/_-](?<year>(?:19|20)\d{2})[/_-]?(?<month>0[1-9]|1[0-2])[/_-]?(?<day>0[1-9]|[12]\d|3[01])(?!\d)/;
const URL_MONTH = /\/(?<year>(?:19|20)\d{2})\/(?<month>0[1-9]|1[0-2])\//;

const DATE_LABEL =
  /(?:^|[^a-z])(?:date|datum|dateline|published|publish|pubdate|posted|timestamp|entry-meta|post-meta|article-meta|byline|meta|metadata|time|created|author|info)(?:$|[^a-z])|(?:date|datum|time|meta|published)(?:$|[^a-z])|(?:^|[^a-z])(?:date|datum|pub)/;

/** Parts with dates of other things. */
const ELSEWHERE =
  /comment|kommentar|related|sidebar|side-bar|widget|teaser|footer|recommend|archive|calendar|kalender|event|copyright|nav|menu|upcoming|ticker/;

const MODIFIED_WORDS = /aktualisiert|updated?\b|geändert|modified|letzte änderung|zuletzt/i;
const PUBLISHED_WORDS = /veröffentlicht|erstellt|publi[sz]|erschienen|posted|vom\b|stand\b|datum/i;

/** Characters of a date's line; a longer text that holds a date tells of something. */
const MAX_DATE_LINE = 160;

/** Blocks before the headline, behind it, and behind the article's end that are searched for a date. */
const NEAR_BEFORE = 4;
const NEAR_AFTER = 8;

/**
 * The day of publication as the page gives it, by the first rule that finds one; the rule is in `basis`. A month where
 * only the address has one. Missing where the page says nothing: never today, never a guess.
 */
export function findDatePublished(sources: DateSources): Sourced<string | undefined> {
  const { article, head, root } = sources;
  return sourced(
    fromValue(article?.datePublished, 'JSON-LD datePublished') ??
      fromMeta(head, PUBLISHED) ??
      fromItemprop(root, 'datepublished') ??
      fromTime(root) ??
      fromUrl(sources.urls, URL_DAY) ??
      fromLabel(root) ??
      fromHeadline(sources) ??
      fromValue(article?.dateModified, 'JSON-LD dateModified (no other date)') ??
      fromMeta(head, MODIFIED) ??
      fromUrl(sources.urls, URL_MONTH),
  );
}

/** The day of the last change, where the page names one apart. */
export function findDateModified({
  article,
  head,
  root,
}: DateSources): Sourced<string | undefined> {
  return sourced(
    fromValue(article?.dateModified, 'JSON-LD dateModified') ??
      fromMeta(head, MODIFIED) ??
      fromItemprop(root, 'datemodified'),
  );
}

function sourced(found: Found): Sourced<string | undefined> {
  return found ? { ...found, status: 'given' } : MISSING;
}

function fromValue(text: string | undefined, basis: string): Found {
  const value = text === undefined ? undefined : readDateValue(text);
  return value && { value, basis };
}

function fromMeta(head: PageHead, names: readonly string[]): Found {
  for (const name of names) {
    const found = fromValue(head.meta(name)?.value, `meta ${name}`);
    if (found) return found;
  }
  return undefined;
}

function fromItemprop(root: HtmlElement, name: string): Found {
  for (const element of elementsIn(root)) {
    if (!attribute(element, 'itemprop').toLowerCase().split(/\s+/).includes(name)) continue;
    const found = dateOf(element, `itemprop ${name}`);
    if (found) return found;
  }
  return undefined;
}

/** `<time>`: one marked as published, else the first in an article or near its head that is not another thing's. */
function fromTime(root: HtmlElement): Found {
  let first: Found;
  let parts = 0;
  for (const element of elementsIn(root)) {
    if (element.tag !== 'time' && element.tag !== 'relative-time') continue;
    parts += 1;
    if (parts > MAX_DATE_PARTS) break;
    if (isElsewhere(element)) continue;
    const label = `${labelOf(element)} ${attribute(element, 'itemprop')}`;
    const found = dateOf(element, '<time>');
    if (!found) continue;
    if (element.attributes.has('pubdate') || /publi|posted|entry-date|created/.test(label)) {
      if (!/updated(?!.*publi)/.test(label)) return found;
    }
    const isChange =
      /updat|modif|aktual/.test(label) || MODIFIED_WORDS.test(rawTextOf(element, 200));
    if (!isChange) first ??= found;
  }
  return first;
}

function dateOf(element: HtmlElement, basis: string): Found {
  for (const name of ['datetime', 'content', 'title', 'data-date']) {
    const found = fromValue(element.attributes.get(name), basis);
    if (found) return found;
  }
  const text = flatText(rawTextOf(element, MAX_DATE_LINE));
  const value = text.length <= MAX_DATE_LINE ? findDateInText(text) : undefined;
  return value && { value, basis: `${basis}: "${text}"` };
}

function fromUrl(urls: readonly string[], pattern: RegExp): Found {
  for (const url of urls) {
    const groups = pattern.exec(url.replace(/^https?:\/\/[^/]*/, ''))?.groups;
    if (!groups) continue;
    const { year, month, day } = groups;
    if (day === undefined) return { value: `${year}-${month}`, basis: `address: ${url}` };
    const found = fromValue(`${year}-${month}-${day}`, `address: ${url}`);
    if (found) return found;
  }
  return undefined;
}

/** Short texts in elements that call themselves a date. */
function fromLabel(root: HtmlElement): Found {
  let changed: Found;
  let parts = 0;
  for (const element of elementsIn(root)) {
    const label = labelOf(element);
    if (label === '' || !DATE_LABEL.test(label)) continue;
    parts += 1;
    if (parts > MAX_DATE_PARTS) break;
    if (isElsewhere(element)) continue;
    const text = flatText(rawTextOf(element, MAX_DATE_LINE + 1));
    const value = text.length <= MAX_DATE_LINE ? findDateInText(text) : undefined;
    if (value === undefined) continue;
    const found = { value, basis: `class "${label.slice(0, 60)}": "${text}"` };
    if (!MODIFIED_WORDS.test(text) || PUBLISHED_WORDS.test(text)) return found;
    changed ??= found;
  }
  return changed;
}

/** Short lines around the headline and behind the end of the article, nearest behind the headline first. */
function fromHeadline({ blocks, headline, firstParagraph, lastParagraph }: DateSources): Found {
  const start = headline ?? firstParagraph;
  if (start === undefined) return undefined;
  const places = [
    ...range(start, Math.max(start + NEAR_AFTER, firstParagraph ?? 0)),
    ...range(start - NEAR_BEFORE, start).toReversed(),
    ...(lastParagraph === undefined ? [] : range(lastParagraph, lastParagraph + NEAR_BEFORE)),
  ];
  for (const id of places) {
    const block = blocks[id];
    if (block === undefined || block.text.length > MAX_DATE_LINE) continue;
    if (isElsewhere(block.element)) continue;
    const { text } = block;
    const value: CalendarDate | undefined = findDateInText(text);
    if (value !== undefined) return { value, basis: `near the headline: "${text}"` };
  }
  return undefined;
}

function range(from: number, to: number): number[] {
  return Array.from(
    { length: Math.max(0, Math.min(to - from + 1, 100)) },
    (_, index) => from + index,
  );
}

function isElsewhere(element: HtmlElement): boolean {
  for (const each of ancestorsOf(element)) {
    if (each.tag === 'body' || each.tag === 'html' || each.tag === 'main' || each.tag === 'article')
      return false;
    if (each.tag === 'footer' && each.parent?.tag !== 'article') return true;
    if (each.tag === 'aside' || each.tag === 'nav' || ELSEWHERE.test(labelOf(each))) return true;
  }
  return false;
}
