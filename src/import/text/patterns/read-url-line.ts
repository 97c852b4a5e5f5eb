import { cleanUrl } from '../../clean-url.ts';

/** A link as it stands in a source, and what it leads to. */
export type CleanUrl = {
  /** http or https, without wrappers and trackers. */
  readonly url: string;
  /** As it stood there. */
  readonly raw: string;
};

const MAX_LENGTH = 2000;

/** Hosts that pass links on or hold posts; never the article's own. */
const NOT_ARTICLES =
  /(?:^|\.)(?:facebook\.com|twitter\.com|x\.com|instagram\.com|t\.co|youtube\.com|youtu\.be|whatsapp\.com|wa\.me|linkedin\.com|xing\.com|pinterest\.com|pinterest\.de|reddit\.com|t\.me|telegram\.me|bsky\.app|tiktok\.com|getpocket\.com|flipboard\.com|play\.google\.com|apps\.apple\.com)$/u;

const LINE =
  /^(?:(?:link|url|quelle|source|permalink|adresse|webadresse|online unter|online|abrufbar unter|original|link zum artikel|artikel-url|short url|kurzlink)\s*:?\s*)?[<([]?(?<url>https?:\/\/[^\s<>]+?)[>)\]]?[.,]?(?:\s\((?:abgerufen|zuletzt|stand|accessed|retrieved)[^()]{0,60}\))?$/iu;

/** Reads a line that is a link and nothing else, a label before it allowed. */
export function readUrlLine(line: string): CleanUrl | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const raw = LINE.exec(line)?.groups?.['url'];
  const url = raw === undefined ? undefined : cleanUrl(raw);
  return raw === undefined || url === undefined ? undefined : { url, raw };
}

/** Whether a link may lead to an article: it has a path, and its host is no social network. */
export function mayBeArticle(url: string): boolean {
  const parsed = parse(url);
  return parsed !== undefined && parsed.pathname !== '/' && !NOT_ARTICLES.test(parsed.hostname);
}

/** The host of a link without `www.`, `m.` and the like. */
export function siteOf(url: string): string | undefined {
  return parse(url)?.hostname.replace(/^(?:www\d?|m|mobile|mobil|amp|p)\./u, '');
}

function parse(link: string): URL | undefined {
  return URL.canParse(link) ? new URL(link) : undefined;
}
