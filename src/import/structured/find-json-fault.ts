/** A place in a text; both count from 1, columns in UTF-16 units. */
export type JsonFault = { readonly line: number; readonly column: number };

/** What may come next. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'end';

const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** What a string may end at; control characters from U+007F on it may hold. Searched, not matched: a string may be long. */
const STOP = /["\\\p{Cc}]/gu;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** A bracket that is open, and the one around it. */
type Open = { readonly sign: '{' | '['; readonly outer: Open | undefined };

type State = {
  readonly at: number;
  readonly expected: Expected;
  readonly open: Open | undefined;
};

/**
 * Where a text ceases to be JSON, for people: the place of the first character that cannot stand there, or of the end where
 * the text breaks off. `undefined` where it is JSON. Node's own messages name no place in short texts.
 *
 * Source: RFC 8259. Linear time; no recursion, for a text may nest deeper than the stack.
 */
export function findJsonFault(text: string): JsonFault | undefined {
  let state: State = { at: 0, expected: 'value', open: undefined };
  for (;;) {
    let { at } = state;
    while (isBlank(text.charCodeAt(at))) at += 1;
    if (state.expected === 'end' && at === text.length) return undefined;
    const next = step(text, { ...state, at });
    if (typeof next === 'number') return placeOf(text, next);
    state = next;
  }
}

/** What follows the token that begins here, or the place of the character that cannot stand there. */
function step(text: string, { at, expected, open }: State): State | number {
  const sign = text.charAt(at);
  const isValue = expected === 'value' || expected === 'value-or-end';
  if (sign === '"' && (isValue || expected === 'key' || expected === 'key-or-end')) {
    const { isWhole, end } = readString(text, at);
    if (!isWhole) return end;
    return { at: end, expected: isValue ? afterValue(open) : 'colon', open };
  }
  if ((sign === '{' || sign === '[') && isValue) {
    const inner = sign === '{' ? 'key-or-end' : 'value-or-end';
    return { at: at + 1, expected: inner, open: { sign, outer: open } };
  }
  if ((sign === '}' || sign === ']') && expected.endsWith('-or-end')) {
    if (open?.sign !== (sign === '}' ? '{' : '[')) return at;
    return { at: at + 1, expected: afterValue(open.outer), open: open.outer };
  }
  if (sign === ',' && expected === 'comma-or-end')
    return { at: at + 1, expected: open?.sign === '{' ? 'key' : 'value', open };
  if (sign === ':' && expected === 'colon') return { at: at + 1, expected: 'value', open };
  const end = isValue ? endOf(SCALAR, text, at) : undefined;
  return end === undefined ? at : { at: end, expected: afterValue(open), open };
}

function afterValue(open: Open | undefined): Expected {
  return open === undefined ? 'end' : 'comma-or-end';
}

/** The end of a string behind its quotation mark, or the place of the character that it cannot hold. */
function readString(text: string, start: number): { isWhole: boolean; end: number } {
  let at = start + 1;
  for (;;) {
    const stop = (endOf(STOP, text, at) ?? text.length + 1) - 1;
    const sign = text.charAt(stop);
    if (sign === '"') return { isWhole: true, end: stop + 1 };
    const isControl = sign < ' ';
    const end = sign === '\\' ? endOf(ESCAPE, text, stop) : stop + 1;
    if (end === undefined || isControl) return { isWhole: false, end: stop };
    at = end;
  }
}

/** Tab, line feed, carriage return, blank. */
function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}

function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

function placeOf(text: string, offset: number): JsonFault {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1))
    line += 1;
  return { line, column: offset - lineStart + 1 };
}
