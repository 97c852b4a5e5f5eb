import { isAboutQuestions, type UserErrorDetail } from '../domain/user-error.ts';
import { describeCurationError } from './describe-curation-error.ts';
import { formatList } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What went wrong and how the asker mends it. Plain text. */
export function describeUserError(detail: UserErrorDetail, language: Language): string {
  if (!isAboutQuestions(detail)) return describeCurationError(detail, language);
  const t = translator(language);
  switch (detail.identifier) {
    case 'question-empty':
      return t('error.questionEmpty');
    case 'question-too-long': {
      const { length, maxLength } = detail;
      return t('error.questionTooLong', { length, maxLength });
    }
    case 'topic-too-long': {
      const { length, maxLength } = detail;
      return t('error.topicTooLong', { length, maxLength });
    }
    case 'date-unreadable': {
      const { option, value } = detail;
      return t('error.dateUnreadable', { option, value });
    }
    case 'too-fast': {
      const { maxQuestions, seconds } = detail;
      return t('error.tooFast', { maxQuestions, seconds });
    }
    case 'message-without-text':
      return t('error.messageWithoutText');
    case 'source-unknown': {
      const { value, sources } = detail;
      return sources.length === 0
        ? t('error.sourceNone', { value })
        : t('error.sourceUnknown', { value, sources: formatList(sources, language) });
    }
  }
}
