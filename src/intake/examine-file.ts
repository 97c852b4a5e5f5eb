import { UserError } from '../domain/user-error.ts';
import { openArticleStore } from '../import/article-store.ts';
import { correctDraft, type DraftCorrections } from '../import/correct-draft.ts';
import type { Draft } from '../import/draft.ts';
import { type Examined, examineSource } from '../import/examine-source.ts';
import { readSource } from '../import/read-source.ts';
import type { ExamineOrder } from './intake-calls.ts';

/** In the file's own language, English, as all that the importer writes. */
export const BY_MODERATOR = 'entered by a moderator';

/**
 * The articles of a file and what would happen to each; nothing is written.
 *
 * @throws {UserError} (rejects) `field-unreadable` if the person's date or address cannot be read
 */
export async function examineFile({
  folder,
  name,
  bytes,
  corrections,
}: ExamineOrder): Promise<readonly Examined[]> {
  return examineSource(
    { name, bytes },
    {
      store: await openArticleStore(folder),
      read: (source) => readSource(source, 'auto'),
    },
    (draft, count) => correctFirst(draft, count === 1 ? corrections : ofAllArticles(corrections)),
  );
}

function correctFirst(draft: Draft, corrections: DraftCorrections): Draft {
  const corrected = correctDraft(draft, corrections, BY_MODERATOR);
  if (corrected.kind === 'draft') return corrected.draft;
  const [fault] = corrected.faults;
  throw new UserError({
    identifier: 'field-unreadable',
    field: fault?.field === 'url' ? 'url' : 'date',
    value: fault?.value ?? '',
  });
}

/** A title or address is that of one article; a date or source may be that of all. */
function ofAllArticles(corrections: DraftCorrections): DraftCorrections {
  return Object.fromEntries(
    Object.entries(corrections).filter(([field]) => field !== 'headline' && field !== 'url'),
  );
}
