import type { NothingReason } from '../domain/answer.ts';
import { formatList, formatPublicationDate, formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Unknown words that a reply names. */
const MAX_NAMED_WORDS = 5;

/** Why there is no answer, and what to do: a title and a sentence. Plain text. */
export function describeNothing(
  reason: NothingReason,
  language: Language,
): { readonly title: string; readonly text: string } {
  const t = translator(language);
  switch (reason.kind) {
    case 'no-words':
      return { title: t('nothing.noWordsTitle'), text: t('nothing.noWords') };
    case 'outside-scope':
      return {
        title: t('nothing.outsideTitle'),
        text:
          reason.since === undefined
            ? t('nothing.outside', { count: reason.count })
            : t('nothing.outsideSince', {
                count: reason.count,
                since: formatPublicationDate(reason.since, language),
              }),
      };
    case 'not-in-corpus': {
      const words = reason.unknownWords
        .slice(0, MAX_NAMED_WORDS)
        .map((word) => formatQuoted(word, language));
      return {
        title: t('nothing.title'),
        text:
          words.length === 0
            ? t('nothing.noAnswer')
            : t('nothing.unknownWords', { words: formatList(words, language, 'or') }),
      };
    }
  }
}
