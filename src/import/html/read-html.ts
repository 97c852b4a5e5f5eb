import { type Draft, ImportError, MISSING, type RemovedKind, type Sourced } from '../draft.ts';
import { agenciesInText, isCreditLine } from './agency-names.ts';
import { findAuthors } from './find-authors.ts';
import { findCaptions, kindOf } from './find-captions.ts';
import { findDateModified, findDatePublished } from './find-date.ts';
import { findKicker } from './find-kicker.ts';
import { findLanguage } from './find-language.ts';
import { findLede } from './find-lede.ts';
import { findPublisher } from './find-publisher.ts';
import { findTitle, isSameTitle } from './find-title.ts';
import { findUrl } from './find-url.ts';
import { findJsonLdArticle, type JsonLdArticle } from './json-ld.ts';
import { paragraphsOf } from './json-ld-body.ts';
import { MAX_HEADINGS } from './limits.ts';
import { draftBlocks, isSubheading, removedLines } from './make-blocks.ts';
import { findPageBlocks, type PageBlock } from './page-blocks.ts';
import { decoded, type PageHead, readPageHead } from './page-head.ts';
import { parsePage } from './parse-page.ts';
import { lengthOf, selectBody } from './select-body.ts';

/** How much longer JSON-LD's text must be than what the page prints, before it is taken in its place. */
const CLEARLY_LONGER = 2;
const MIN_ARTICLE_BODY = 250;

/**
 * Reads a saved web page as an article.
 *
 * Nothing in the page is run or fetched. Every text of the page is in the draft: in its fields, blocks or captions, else in
 * `removed`, which has no line numbers; hidden text, scripts and controls are no text. Time and memory are bounded, see
 * `limits.ts`.
 *
 * @throws {ImportError} `no-text` where no article is left, `too-large`, or `unreadable` where the parser gives up.
 */
export function readHtml(html: string): Draft {
  const page = parsePage(html);
  const head = readPageHead(page);
  const ownTitle = head.meta('og:title')?.value ?? head.title;
  const article = findJsonLdArticle(page.jsonLd, (headline) =>
    isSameTitle(decoded(headline), ownTitle),
  );
  const { url, rawUrl } = findUrl(head, article);
  const publisher = findPublisher(head, article, url.value);
  const siteNames = [article?.publisher, head.meta('og:site_name')?.value, publisher.value];
  const headline = findTitle(
    head,
    article,
    siteNames.filter((name) => name !== undefined),
  );

  const blocks = findPageBlocks(page.root);
  const selection = selectBody(page, blocks);
  const titleId = blockOfTitle(blocks, headline.value);
  const kicker = findKicker(blocks, titleId, head, article);
  const known = new Map<number, RemovedKind>(selection.furniture);
  for (const id of repeatsOfTitle(blocks, headline.value)) known.set(id, 'title');
  if (kicker.block !== undefined) known.set(kicker.block, 'kicker');
  for (const { id, text } of selection.blocks) if (isCreditLine(text)) known.set(id, 'credit');
  const body = withoutLooseHeadings(selection.blocks.filter(({ id }) => !known.has(id)));

  const lede = findLede(blocks, body, describedBy(head, article));
  const kept = body.filter(({ id }) => !lede.printed.has(id));
  const printed = draftBlocks(kept);
  const unprinted = paragraphsOf(article?.articleBody ?? '');
  const unprintedLength = unprinted.reduce((length, { text }) => length + text.length, 0);
  const isUnprinted =
    unprintedLength >= MIN_ARTICLE_BODY && unprintedLength > CLEARLY_LONGER * lengthOf(kept);
  const draft = isUnprinted ? unprinted : printed;
  if (draft.length === 0) throw new ImportError('no-text', { kind: 'no-article' });

  const keptIds = new Set([...(isUnprinted ? [] : kept).map(({ id }) => id), ...lede.printed]);
  const kinds = new Map(
    blocks.map((block) => [block.id, known.get(block.id) ?? kindOf(block)] as const),
  );
  const [first = 0, last = 0] = [selection.blocks[0]?.id, selection.blocks.at(-1)?.id];
  const sources = {
    root: page.root,
    head,
    article,
    urls: [head.canonical, head.meta('og:url')?.value ?? '', article?.url ?? ''],
    blocks,
    headline: titleId,
    firstParagraph: kept[0]?.id,
    lastParagraph: kept.at(-1)?.id,
  };
  const authors = findAuthors(
    page.root,
    head,
    article,
    publisher.value,
    linesAround(blocks, first, last),
  );
  const text = draft.map((block) => block.text).join('\n');
  return {
    headline,
    kicker: kicker.kicker,
    description: lede.description,
    datePublished: findDatePublished(sources),
    dateModified: findDateModified(sources),
    dateProposals: [],
    publisher,
    author: authors.author,
    agencies: agenciesOf(article, { names: authors.agencies, basis: authors.basis }, [
      ...selection.blocks.map((block) => block.text),
      ...linesAround(blocks, last + 1 + LINES_BEFORE, last),
    ]),
    url,
    rawUrl,
    inLanguage: findLanguage(head, text, url.value),
    isAccessibleForFree: article?.isAccessibleForFree,
    captions: findCaptions(
      blocks,
      kinds,
      titleId === undefined ? first : Math.min(titleId, first),
      last,
    ),
    blocks: draft,
    removed: removedLines(blocks, keptIds, (block) => kinds.get(block.id) ?? 'other'),
  };
}

/** Headings that print the headline. */
function repeatsOfTitle(
  blocks: readonly PageBlock[],
  title: string | undefined,
): readonly number[] {
  if (title === undefined) return [];
  return blocks
    .filter(
      ({ element, text }) => /^h[1-3]$/.test(element.tag) && text.length < 2 * title.length + 40,
    )
    .slice(0, MAX_HEADINGS)
    .filter(({ text }) => isSameTitle(text, title))
    .map(({ id }) => id);
}

function describedBy(head: PageHead, article: JsonLdArticle | undefined) {
  const meta = head.meta('og:description', 'description', 'twitter:description');
  if (meta) return { value: meta.value, basis: meta.name };
  const value = decoded(article?.description ?? '');
  return value === '' ? undefined : { value, basis: 'JSON-LD description' };
}

/** How far from the article's ends authors and credits may stand. */
const LINES_BEFORE = 15;
const LINES_AFTER = 4;

/** The texts around an article, without those of pictures, in order. */
function linesAround(blocks: readonly PageBlock[], first: number, last: number): readonly string[] {
  return blocks
    .filter(({ id }) => id >= first - LINES_BEFORE && id <= last + LINES_AFTER)
    .filter((block) => !['caption', 'credit'].includes(kindOf(block)))
    .map(({ text }) => text);
}

/** The block that prints the headline: a heading that says the same, else the first of the first level. */
function blockOfTitle(blocks: readonly PageBlock[], title: string | undefined): number | undefined {
  const headings = blocks
    .filter(({ element }) => /^h[1-3]$/.test(element.tag))
    .slice(0, MAX_HEADINGS);
  const same =
    title === undefined ? undefined : headings.find(({ text }) => isSameTitle(text, title));
  return (same ?? headings.find(({ element }) => element.tag === 'h1'))?.id;
}

/** Without headings that nothing follows: of a list of other articles that was taken out. */
function withoutLooseHeadings(body: readonly PageBlock[]): readonly PageBlock[] {
  const last = body.findLastIndex((block) => !isSubheading(block));
  return body.slice(0, last + 1);
}

function agenciesOf(
  article: JsonLdArticle | undefined,
  authors: { readonly names: readonly string[]; readonly basis: string },
  paragraphs: readonly string[],
): Sourced<readonly string[]> {
  const credited = agenciesInText(article?.credits ?? []);
  const inText = agenciesInText(paragraphs);
  const value = [...new Set([...authors.names, ...credited, ...inText])];
  if (value.length === 0) return { ...MISSING, value: [] };
  const basis = [
    authors.names.length > 0 ? authors.basis : '',
    credited.length > 0 ? 'JSON-LD credit' : '',
    inText.length > 0 ? 'credit in the text' : '',
  ].filter((part) => part !== '');
  return { value, status: 'given', basis: basis.join(', ') };
}
