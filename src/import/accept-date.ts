import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { setFields, useCanonicalNames } from '../corpus/edit-front-matter.ts';
import { parseEdtf } from '../corpus/edtf.ts';
import { parseFrontMatter } from '../corpus/front-matter.ts';
import { writeFileWhole } from '../corpus/write-file.ts';
import { openArticleStore, StoreError } from './article-store.ts';
import { BY_PERSON } from './correct-draft.ts';

/** Why a date was not entered. */
export type DateFault = 'unknown-id' | 'not-edtf' | 'needs-note' | 'unreadable';

/** What came of it: the file below the folder, or why not. */
export type AcceptedDate =
  | { readonly kind: 'done'; readonly file: string }
  | { readonly kind: 'refused'; readonly fault: DateFault };

/** Where an imported article keeps where its date comes from. */
const STATUS_PATH = ['import', 'fields', 'datePublished'];

const proposals = z.looseObject({
  import: z.looseObject({
    proposals: z.array(z.object({ datePublished: z.string(), reason: z.string() })),
  }),
});

/**
 * Enters an article's date of publication, as a person decided. One marked `?`, `~` or `%` needs a reason: that of the
 * importer's proposal, or a note.
 *
 * @param edtf `2016-01-20`, `2016-01-20?`
 * @throws {StoreError} if the file cannot be written
 */
export async function acceptDate(
  folder: string,
  id: string,
  edtf: string,
  note: string | undefined,
): Promise<AcceptedDate> {
  if (parseEdtf(edtf).kind !== 'date') return { kind: 'refused', fault: 'not-edtf' };
  const { stored } = await openArticleStore(folder);
  const article = stored.find((one) => one.id === id);
  if (!article) return { kind: 'refused', fault: 'unknown-id' };
  const file = path.join(folder, article.path);
  const text = await readFile(file, 'utf8');
  const isMarked = /[?~%]$/.test(edtf);
  const reason = note ?? proposedReason(text, edtf);
  if (isMarked && reason === undefined) return { kind: 'refused', fault: 'needs-note' };
  const edited = setFields(useCanonicalNames(text).text, [
    { path: ['datePublished'], value: edtf },
    // An older reason was one for another date.
    { path: ['dateNote'], value: reason },
    ...(article.source === undefined
      ? []
      : [
          {
            path: STATUS_PATH,
            value: { status: isMarked ? 'inferred' : 'given', basis: reason ?? BY_PERSON },
          },
        ]),
  ]);
  if (edited === undefined) return { kind: 'refused', fault: 'unreadable' };
  try {
    await writeFileWhole(file, edited);
  } catch (error) {
    throw new StoreError(folder, error);
  }
  return { kind: 'done', file: article.path };
}

function proposedReason(text: string, edtf: string): string | undefined {
  const parsed = parseFrontMatter(text);
  if (parsed.kind === 'fault') return undefined;
  const checked = proposals.safeParse(Object.fromEntries(parsed.parts.fields));
  if (!checked.success) return undefined;
  return checked.data.import.proposals.find((one) => one.datePublished === edtf)?.reason;
}
