/** An element of a page: plain data, not deeper than `MAX_DEPTH`, without scripts, styles and comments. */
export type HtmlElement = {
  /** Lower case. */
  readonly tag: string;
  /** Names in lower case; values cut at `MAX_ATTRIBUTE_LENGTH`. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: HtmlElement | undefined;
  readonly children: readonly HtmlNode[];
};

/** An element, or a text with its entities decoded. */
export type HtmlNode = HtmlElement | string;

/** The value of an attribute, or an empty text. */
export function attribute(element: HtmlElement, name: string): string {
  return element.attributes.get(name) ?? '';
}

/** Class names and id, in lower case: what a page calls a part. */
export function labelOf(element: HtmlElement): string {
  return `${attribute(element, 'class')} ${attribute(element, 'id')}`.trim().toLowerCase();
}

/** All elements below (and with) one, in the page's order. */
export function* elementsIn(root: HtmlElement): Generator<HtmlElement> {
  const waiting: HtmlElement[] = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** The element and what it stands in, innermost first. */
export function* ancestorsOf(element: HtmlElement): Generator<HtmlElement> {
  for (let each: HtmlElement | undefined = element; each; each = each.parent) yield each;
}

/** Nodes that are visited for one text: thousands of empty elements inside each other would cost their square. */
const MAX_VISITED = 2_000;

/** The text below an element as it stands there, at most about `limit` characters. */
export function rawTextOf(root: HtmlElement, limit: number): string {
  let text = '';
  let visited = 0;
  const waiting: HtmlNode[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    visited += 1;
    if (text.length > limit || visited > MAX_VISITED) break;
    if (typeof node === 'string') text += node;
    else {
      if (node.tag === 'br') text += ' ';
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        const child = node.children[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return text;
}
