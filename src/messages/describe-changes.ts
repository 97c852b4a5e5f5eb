import type { WordChange } from '../domain/answer.ts';
import { formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Changes that a line tells; of more it says that there are more. Chosen: they fit one or two lines of a message. */
const MAX_TOLD_CHANGES = 3;

/** What reads otherwise elsewhere, in the words of both texts: `„31“ statt „27“, zusätzlich „nicht“`. Plain text; empty for none. */
export function describeChanges(changes: readonly WordChange[], language: Language): string {
  const t = translator(language);
  const parts: string[] = changes.slice(0, MAX_TOLD_CHANGES).map(({ here, there }) => {
    const quoted = { here: formatQuoted(here, language), there: formatQuoted(there, language) };
    if (here === '') return t('answer.change.added', quoted);
    return there === '' ? t('answer.change.missing', quoted) : t('answer.change.other', quoted);
  });
  if (changes.length > MAX_TOLD_CHANGES) parts.push(t('answer.change.more'));
  return parts.join(', ');
}
