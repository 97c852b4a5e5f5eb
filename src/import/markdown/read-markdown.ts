import { z } from 'zod';
import { cleanText } from '../../corpus/clean-text.ts';
import { canonicalName } from '../../corpus/field-names.ts';
import { parseFrontMatter } from '../../corpus/front-matter.ts';
import { type Draft, type DraftBlock, ImportError } from '../draft.ts';
import { draftOfFields } from '../structured/draft-of-fields.ts';

/**
 * Markdown, with or without front matter: the fields of the corpus format under any of their names; without a headline the
 * first heading of the first level is it.
 *
 * @throws {ImportError} `no-text` where there is none, `unreadable` where the front matter is no YAML
 */
export function readMarkdown(source: string): Draft {
  const text = cleanText(source);
  const { fields, values, unknown, body } = split(text);
  const blocks = blocksOf(body);
  const [first] = blocks;
  const title = fields.get('headline');
  const isTitle =
    title === undefined && first?.kind === 'subheading' && /^\s*#\s/.test(body.trimStart());
  const own = isTitle ? blocks.slice(1) : blocks;
  if (!own.some(({ kind }) => kind === 'paragraph')) throw new ImportError('no-text');
  const draft = draftOfFields(
    {
      headline: title ?? (isTitle ? first?.text : undefined),
      kicker: fields.get('kicker'),
      description: fields.get('description'),
      datePublished: fields.get('datePublished'),
      dateModified: fields.get('dateModified'),
      publisher: fields.get('publisher'),
      author: list(fields.get('author')),
      agencies: list(fields.get('agencies')),
      url: fields.get('url'),
      inLanguage: fields.get('inLanguage'),
      content: 'x',
    },
    'front matter',
  );
  const left = unknown.map((line) => ({ kind: 'other' as const, lines: undefined, text: line }));
  return {
    ...draft,
    ...extrasOf(values),
    blocks: own,
    removed: [...draft.removed, ...left],
  };
}

const extras = z.object({
  form: z.enum(['original', 'summary']).optional().catch(undefined),
  dateNote: z.string().optional().catch(undefined),
  isAccessibleForFree: z.boolean().optional().catch(undefined),
  captions: z
    .array(
      z.object({
        text: z.string(),
        credit: z
          .string()
          .nullish()
          .transform((credit) => credit ?? undefined),
      }),
    )
    .catch([]),
});

/** What only the corpus format says of an article. */
function extrasOf(
  values: ReadonlyMap<string, unknown>,
): Pick<Draft, 'form' | 'dateNote' | 'isAccessibleForFree' | 'captions'> {
  const { form, dateNote, isAccessibleForFree, captions } = extras.parse(
    Object.fromEntries(values),
  );
  return {
    form,
    dateNote,
    isAccessibleForFree,
    captions: captions.map(({ text, credit }) => ({ text, credit })),
  };
}

type MarkdownParts = {
  /** Fields of text by their canonical names. */
  readonly fields: ReadonlyMap<string, string>;
  /** All fields of the format by their canonical names. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Lines of fields that the format does not know. */
  readonly unknown: readonly string[];
  readonly body: string;
};

function split(text: string): MarkdownParts {
  if (!/^---[ \t]*\n/.test(text.trimStart())) {
    // `---js` and the like are no fence of ours: nothing is ever evaluated.
    if (/^---\S/.test(text.trimStart()))
      throw new ImportError('unreadable', { kind: 'words', words: firstLine(text) });
    return { fields: new Map(), values: new Map(), unknown: [], body: text };
  }
  const parsed = parseFrontMatter(text);
  if (parsed.kind === 'fault')
    throw new ImportError('unreadable', {
      kind: 'front-matter',
      line: parsed.place.line,
      reason: parsed.reason,
    });
  const fields = new Map<string, string>();
  const values = new Map<string, unknown>();
  const unknown: string[] = [];
  for (const [name, value] of parsed.parts.fields) {
    const field = canonicalName(name);
    if (field === undefined) unknown.push(`${name}: ${JSON.stringify(value)}`);
    else values.set(field, value);
    const flat = Array.isArray(value) ? value.map(String).join('\n') : value;
    if (field !== undefined && (typeof flat === 'string' || typeof flat === 'number'))
      fields.set(field, String(flat));
  }
  return { fields, values, unknown, body: parsed.parts.body };
}

function firstLine(text: string): string {
  return text.trimStart().split('\n')[0]?.slice(0, 60) ?? '';
}

function list(value: string | undefined): readonly string[] {
  return value === undefined ? [] : value.split('\n');
}

function blocksOf(body: string): readonly DraftBlock[] {
  return body
    .split(/\n\s*\n|\n(?=\s{0,3}#{1,6}\s)|(?<=^\s{0,3}#{1,6}\s[^\n]*)\n/mu)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .filter((part) => part !== '')
    .map((part) => {
      const heading = /^#{1,6}\s+(.*?)(?:\s+#+)?$/.exec(part)?.[1];
      return heading === undefined
        ? { kind: 'paragraph', text: part }
        : { kind: 'subheading', text: heading };
    });
}
