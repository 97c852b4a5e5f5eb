import type { TextLine } from './lines/read-lines.ts';

/** A rule of eight signs or more, alone in its line. */
const RULE = /^([=_*~#–—-])\1{7,}$/u;

/** More parts than this are not articles of one file; chosen by hand. */
const MAX_PARTS = 200;

/**
 * The lines between rules, in order, each rule at the end of the part before it; one part where there is no rule. Whether the
 * parts are articles is for others to say.
 */
export function splitAtRules(lines: readonly TextLine[]): readonly (readonly TextLine[])[] {
  const parts: TextLine[][] = [];
  let open: TextLine[] = [];
  for (const line of lines) {
    open.push(line);
    if (RULE.test(line.text.replaceAll(' ', ''))) {
      parts.push(open);
      open = [];
    }
  }
  if (open.length > 0) parts.push(open);
  return parts.length > MAX_PARTS ? [lines] : parts;
}
