import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { levelOf, type Problem, type ProblemDetail } from '../domain/problem.ts';
import { cleanText } from './clean-text.ts';
import { yamlFaultOf } from './yaml-fault.ts';

/** Groups of names for one thing; every group has at least two, and no name stands in two groups. */
export type Thesaurus = readonly (readonly string[])[];

/** File name of the thesaurus, directly in the corpus folder. */
export const THESAURUS_FILE = 'thesaurus.yaml';

/**
 * Reads `thesaurus.yaml`: `groups:`, a list of lists of names. A group that is wrong is reported and left
 * out; the others count. Never throws. Expects NFC text with `\n`; no text is no groups.
 */
export function parseThesaurus(text: string): {
  thesaurus: Thesaurus;
  problems: readonly Problem[];
} {
  if (text === '') return { thesaurus: [], problems: [] };
  const lineCounter = new LineCounter();
  const problems: Problem[] = [];
  const report = (offset: number, detail: ProblemDetail) => {
    const { line, col } = lineCounter.linePos(offset);
    problems.push({
      ...detail,
      level: levelOf(detail.code),
      file: THESAURUS_FILE,
      line,
      column: col,
    });
  };

  const document = parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const broken = yamlFaultOf(document, text);
  if (broken) {
    report(broken.offset, { code: 'K003', reason: broken.reason });
    return { thesaurus: [], problems };
  }
  const groups = isMap(document.contents) ? document.contents.get('groups') : undefined;
  if (!isSeq(groups)) {
    report(0, { code: 'K022', expected: 'list-of-groups' });
    return { thesaurus: [], problems };
  }

  const thesaurus: string[][] = [];
  const seen = new Set<string>();
  for (const group of groups.items) {
    const names = isSeq(group) ? group.items : [];
    const texts = names.flatMap((name) =>
      isScalar(name) && typeof name.value === 'string' && name.value.trim() !== ''
        ? [{ name: cleanText(name.value).trim(), offset: name.range?.[0] ?? 0 }]
        : [],
    );
    if (texts.length < 2 || texts.length !== names.length) {
      report(offsetOf(group), { code: 'K022', expected: 'group-of-names' });
      continue;
    }
    const fresh: string[] = [];
    for (const { name, offset } of texts) {
      if (seen.has(name)) report(offset, { code: 'K021', name });
      else fresh.push(name);
      seen.add(name);
    }
    if (fresh.length > 1) thesaurus.push(fresh);
  }
  return { thesaurus, problems };
}

function offsetOf(node: unknown): number {
  return isSeq(node) || isScalar(node) || isMap(node) ? (node.range?.[0] ?? 0) : 0;
}
