import type { Answer } from '../domain/answer.ts';
import { describeUnknownWords } from './describe-unknown-words.ts';
import { formatPublicationDate } from './format.ts';
import { type Language, translator } from './translate.ts';

/** Why there is no answer, and what to do: a title and a sentence. Plain text. */
export function describeNothing(
  answer: Pick<
    Extract<Answer, { kind: 'nothing' }>,
    'kind' | 'question' | 'reason' | 'unknownWords'
  >,
  language: Language,
): { readonly title: string; readonly text: string } {
  const t = translator(language);
  const { reason } = answer;
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
      const [unknown] = describeUnknownWords(answer, language);
      return { title: t('nothing.title'), text: unknown ?? t('nothing.noAnswer') };
    }
  }
}
