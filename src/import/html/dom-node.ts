/** The part of a DOM node that is read: linkedom's types say `any` without the browser's library. */
export type DomNode = {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<DomNode>;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
};

/** `Node.ELEMENT_NODE` and `Node.TEXT_NODE`. Source: DOM standard, interface Node. */
export const ELEMENT_NODE = 1;
export const TEXT_NODE = 3;

/** Whether a value that a library handed over is a node; its relatives then are too. */
export function isDomNode(value: unknown): value is DomNode {
  return (
    typeof value === 'object' &&
    value !== null &&
    'nodeType' in value &&
    typeof value.nodeType === 'number' &&
    'firstChild' in value &&
    'nextSibling' in value
  );
}
