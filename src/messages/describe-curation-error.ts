import type { CurationErrorDetail } from '../domain/user-error.ts';
import { describeFileDetail } from './describe-file-detail.ts';
import { formatList } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What kept a moderator from changing the corpus, and what to do. Plain text. */
export function describeCurationError(detail: CurationErrorDetail, language: Language): string {
  const t = translator(language);
  switch (detail.identifier) {
    case 'curation-elsewhere':
      return t('curation.error.elsewhere');
    case 'curation-no-rights':
      return t('curation.error.noRights');
    case 'corpus-busy': {
      const { by, seconds, isSelf } = detail;
      const deed = t(`curation.deed.${detail.deed}`);
      return isSelf
        ? t('curation.error.busySelf', { seconds, deed })
        : t('curation.error.busy', { by, seconds, deed });
    }
    case 'stopping':
      return t('curation.error.stopping');
    case 'preparation-gone':
      return t('curation.error.preparationGone');
    case 'proposal-gone':
      return t('curation.error.proposalGone');
    case 'undo-stale':
      return t('curation.error.undoStale');
    case 'no-previous':
      return t('curation.error.noPrevious');
    case 'file-too-large':
      return t('curation.error.fileTooLarge', { max: detail.maxMegabytes });
    case 'file-kind': {
      const { name, endings } = detail;
      return t('curation.error.fileKind', { name, endings: formatList(endings, language) });
    }
    case 'file-elsewhere':
      return t('curation.error.fileElsewhere');
    case 'file-unreachable':
      return t('curation.error.fileUnreachable');
    case 'file-too-slow':
      return t('curation.error.fileTooSlow');
    case 'file-unusable': {
      // Which line is to be mended and how says more than any advice on files of this kind.
      if (detail.detail?.kind === 'front-matter')
        return t('curation.error.fileFrontMatter', {
          line: detail.detail.line,
          what: t(`problem.K003.${detail.detail.reason}`),
        });
      const reason = t(`curation.error.reason.${detail.reason}`);
      const remedy = t(`curation.error.remedy.${detail.reason}`);
      return detail.detail === undefined
        ? t('curation.error.fileUnusable', { reason, remedy })
        : t('curation.error.fileUnusableDetail', {
            reason,
            remedy,
            detail: describeFileDetail(detail.detail, language),
          });
    }
    case 'too-many-articles': {
      const { count, max } = detail;
      return t('curation.error.tooManyArticles', { found: count, max });
    }
    case 'field-unreadable':
      return t(`curation.error.fieldUnreadable.${detail.field}`, { value: detail.value });
    case 'not-writable':
      return t('curation.error.notWritable', { code: detail.code });
  }
}
