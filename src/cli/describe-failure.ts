import { DictionaryError } from '../corpus/bilingual-dictionary.ts';
import { CorpusError } from '../corpus/read-corpus.ts';
import { LoginError } from '../discord/bot.ts';
import { UserError } from '../domain/user-error.ts';
import { StoreError } from '../import/article-store.ts';
import { describeUserError } from '../messages/describe-error.ts';
import { describeProblem } from '../messages/describe-problem.ts';
import { type Language, translator } from '../messages/translate.ts';
import { MetricsPortError } from '../operation/metrics-port-error.ts';
import { PortTakenError } from '../preview/port-taken-error.ts';
import { SettingsError } from '../settings.ts';
import { EvaluationError, type EvaluationFault } from './eval/evaluation-error.ts';
import { InputError } from './import/gather-sources.ts';

/**
 * What an operator reads when the program cannot go on: lines that name the thing and what to do, without a stack.
 * `undefined` for anything that is a bug of ours.
 */
export function describeFailure(error: unknown, language: Language): string | undefined {
  const t = translator(language);
  if (error instanceof UserError) return describeUserError(error.detail, language);
  if (error instanceof SettingsError)
    return [
      t('operator.settingsInvalid'),
      ...error.variables.map((name) => `  ${name}: ${t(`setting.${name}`)}`),
    ].join('\n');
  if (error instanceof DictionaryError)
    return t('operator.dictionaryUnusable', {
      file: error.file,
      reason: t(`dictionary.${error.fault}`),
    });
  if (error instanceof CorpusError) return describeCorpusError(error, language);
  if (error instanceof LoginError)
    return error.reason === 'token-invalid'
      ? t('operator.tokenInvalid')
      : t('operator.loginFailed', { reason: error.message });
  if (error instanceof PortTakenError) {
    const { port, lastPort } = error;
    return t('operator.portsTaken', { port, lastPort });
  }
  if (error instanceof MetricsPortError) {
    const { port, code } = error;
    return code === 'EADDRINUSE'
      ? t('operator.metricsPortTaken', { port })
      : t('operator.metricsPortRefused', { port, code });
  }
  if (error instanceof EvaluationError) return describeEvaluationFault(error.detail, language);
  if (error instanceof InputError) {
    const { input, reason } = error;
    return reason === '' ? t('import.noFiles', { input }) : t('import.noInput', { input, reason });
  }
  if (error instanceof StoreError) {
    const { folder, reason } = error;
    return t('import.noOutput', { folder, reason });
  }
  return undefined;
}

function describeEvaluationFault(detail: EvaluationFault, language: Language): string {
  const t = translator(language);
  switch (detail.kind) {
    case 'file-unreadable': {
      const { file, reason } = detail;
      return t('evaluation.fileUnreadable', { file, reason });
    }
    case 'bad-line': {
      const { file, line, fault } = detail;
      return t('evaluation.badLine', { file, line, what: t(`evaluation.line.${fault}`) });
    }
    case 'bad-field': {
      const { file, line, field } = detail;
      return t('evaluation.badField', { file, line, field });
    }
    case 'duplicate-id': {
      const { file, line, id, firstLine } = detail;
      return t('evaluation.duplicateId', { file, line, id, firstLine });
    }
    case 'no-passages':
      return t('evaluation.noPassages', { file: detail.file });
    case 'no-queries':
      return t('evaluation.noQueries', { file: detail.file });
    case 'out-unwritable': {
      const { file, reason } = detail;
      return t('evaluation.outUnwritable', { file, reason });
    }
    case 'out-is-input':
      return t('evaluation.outIsInput', { file: detail.file });
  }
}

function describeCorpusError(error: CorpusError, language: Language): string {
  const t = translator(language);
  const { folder } = error;
  switch (error.fault) {
    case 'no-folder':
      return t('operator.corpusNoFolder', { folder });
    case 'no-articles':
      return [t('operator.corpusNoArticles', { folder }), ...describeAll(error, language)].join(
        '\n',
      );
    case 'no-valid-article':
      return [t('operator.corpusNoValidArticle', { folder }), ...describeAll(error, language)].join(
        '\n',
      );
  }
}

function describeAll({ problems }: CorpusError, language: Language): string[] {
  return problems.map((problem) => `  ${describeProblem(problem, language)}`);
}
