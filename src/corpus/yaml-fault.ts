import { type Document, isScalar, visit, type YAMLParseError } from 'yaml';
import type { YamlFault } from '../domain/problem.ts';

/** The library's codes for what people get wrong most often; its words are English, so ours are chosen by these. */
const FAULTS: ReadonlyMap<YAMLParseError['code'], YamlFault> = new Map([
  ['BAD_INDENT', 'bad-indent'],
  ['DUPLICATE_KEY', 'duplicate-key'],
  ['TAB_AS_INDENT', 'tab'],
]);

/** The first thing wrong with a parsed text and the offset where somebody has to mend it; `undefined` where it is sound. */
export function yamlFaultOf(
  document: Document.Parsed,
  source: string,
): { readonly reason: YamlFault; readonly offset: number } | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const { code, pos } = error;
  const opened = code === 'MISSING_CHAR' ? findOpenQuote(document, source, pos[0]) : undefined;
  if (opened !== undefined) return { reason: 'unclosed-quote', offset: opened };
  return { reason: FAULTS.get(code) ?? 'not-yaml', offset: pos[0] };
}

/**
 * Where the text begins whose closing quote is missed at `end`. The library names the place where it gave up, which may be
 * many lines below; other signs that are missing have the same code.
 */
function findOpenQuote(document: Document.Parsed, source: string, end: number): number | undefined {
  let opened: number | undefined;
  visit(document, {
    Scalar(_, node) {
      if (!isScalar(node) || !node.range) return undefined;
      const [from, to] = node.range;
      const quote = source[from];
      const isQuoted = quote === '"' || quote === "'";
      const isOpen = isQuoted && (to - from < 2 || source[to - 1] !== quote);
      if (isOpen && from < end && end <= to) opened = from;
      return undefined;
    },
  });
  return opened;
}
