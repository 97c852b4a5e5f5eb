import { MAX_ATTRIBUTES, MAX_MARKS, MAX_OPEN_TAGS, MAX_TAG_ATTRIBUTES } from './limits.ts';

/** A comment, the beginning of a tag, or a character that may begin an entity or a tag: each costs the parser an object. */
const MARK = /<!--|<(?<slash>\/?)(?<name>[a-z][^\s/>]*)|[<&]/gi;

/** Tags that hold nothing. Source: HTML standard, 13.1.2, void elements. */
const VOID = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);

/** Elements whose content is text up to their closing tag. Source: htmlparser2, `Tokenizer`, special tags. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'xmp', 'iframe', 'noembed']);

/**
 * Markup that the parser reads in bounded time and memory: its stack of open tags costs the square of its height, the
 * attributes of a tag the square of their number, and every tag, attribute and entity becomes an object.
 *
 * What follows the {@link MAX_MARKS}th tag or entity is cut; where more than {@link MAX_OPEN_TAGS} are open, further opening
 * tags are left out and their text stays; tags with too many attributes lose them. A page that a person saved comes
 * back as it is.
 */
export function boundMarkup(html: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let open = 0;
  let marks = 0;
  let attributes = 0;
  MARK.lastIndex = 0;
  for (let mark = MARK.exec(html); mark !== null; mark = MARK.exec(html)) {
    marks += 1;
    if (marks > MAX_MARKS) {
      pieces.push(html.slice(copied, mark.index));
      copied = html.length;
      break;
    }
    const name = mark.groups?.['name']?.toLowerCase();
    if (mark[0] === '&' || mark[0] === '<') continue;
    if (name === undefined) {
      MARK.lastIndex = after(html, '-->', MARK.lastIndex);
      continue;
    }
    const tag = measureTag(html, MARK.lastIndex);
    const isClosing = mark.groups?.['slash'] === '/';
    attributes += tag.attributes;
    if (isClosing) open = Math.max(0, open - 1);
    else if (!VOID.has(name) && !RAW.has(name)) open += 1;
    const isTooDeep = !isClosing && open > MAX_OPEN_TAGS;
    // What the parser does not get does not count.
    if (isTooDeep) marks -= 1;
    if (isTooDeep || tag.attributes > MAX_TAG_ATTRIBUTES || attributes > MAX_ATTRIBUTES) {
      pieces.push(html.slice(copied, mark.index), isTooDeep ? ' ' : `${mark[0]}>`);
      copied = tag.end;
    }
    MARK.lastIndex = tag.end;
    if (!isClosing && RAW.has(name)) MARK.lastIndex = closingTag(html, name, tag.end);
  }
  if (pieces.length === 0) return html;
  pieces.push(html.slice(copied));
  return pieces.join('');
}

/** Where a tag ends whose name ends at `from`, and at most how many attributes it has. */
function measureTag(html: string, from: number): { end: number; attributes: number } {
  let attributes = 0;
  let quote = '';
  let previous = '';
  for (let index = from; index < html.length; index += 1) {
    const character = html.charAt(index);
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '>') return { end: index + 1, attributes };
    // A quotation mark opens a value only behind the equals sign, as for the parser.
    else if ((character === '"' || character === "'") && previous === '=') quote = character;
    else if (character === '=' || isBlank(character) || character === '/') attributes += 1;
    if (!isBlank(character)) previous = character;
  }
  return { end: html.length, attributes };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}

function after(html: string, text: string, from: number): number {
  const index = html.indexOf(text, from);
  return index < 0 ? html.length : index + text.length;
}

function closingTag(html: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name}`, 'gi');
  pattern.lastIndex = from;
  return pattern.exec(html)?.index ?? html.length;
}
