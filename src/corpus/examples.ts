import { type Document, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { levelOf, type Problem } from '../domain/problem.ts';
import { cleanText } from './clean-text.ts';
import { yamlFaultOf } from './yaml-fault.ts';

/** File name of the example questions, directly in the corpus folder. */
export const EXAMPLES_FILE = 'examples.yaml';

/** Questions that are shown to newcomers; more would be read by nobody. */
const MAX_EXAMPLES = 5;

/** Longest example, in characters: it has to fit a button. Source: Discord API docs, components, button label. */
const MAX_EXAMPLE_LENGTH = 80;

const question = z
  .string()
  .transform(cleanText)
  .pipe(z.string().trim().min(1).max(MAX_EXAMPLE_LENGTH));

const examplesFile = z.object({
  questions: z.array(question).max(MAX_EXAMPLES),
});

/**
 * Reads `examples.yaml`: `questions:`, a list of at most five questions (80 characters each) that this corpus answers. Anything wrong in
 * it is one problem and no examples; no text is no examples. Never throws.
 */
export function parseExamples(text: string): {
  readonly examples: readonly string[];
  readonly problems: readonly Problem[];
} {
  if (text === '') return { examples: [], problems: [] };
  const place = { file: EXAMPLES_FILE, line: 1, column: 1 } as const;
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, schema: 'failsafe', prettyErrors: false });
  const broken = yamlFaultOf(document, text);
  if (broken) {
    const { line, col: column } = lineCounter.linePos(broken.offset);
    const fault = { code: 'K003', reason: broken.reason } as const;
    return {
      examples: [],
      problems: [{ ...fault, level: levelOf('K003'), ...place, line, column }],
    };
  }
  const parsed = examplesFile.safeParse(valuesOf(document));
  if (parsed.success) return { examples: parsed.data.questions, problems: [] };
  const fault = { code: 'K022', expected: 'list-of-questions' } as const;
  return { examples: [], problems: [{ ...fault, level: levelOf('K022'), ...place }] };
}

/** Plain values; `undefined` where the file uses aliases, which multiply and have no use here. */
function valuesOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}
