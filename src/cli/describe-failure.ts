import { CorpusError } from '../corpus/read-corpus.ts';
import { LoginError } from '../discord/bot.ts';
import { UserError } from '../domain/user-error.ts';
import { describeUserError } from '../messages/describe-error.ts';
import { describeProblem } from '../messages/describe-problem.ts';
import { type Language, translator } from '../messages/translate.ts';
import { PortTakenError } from '../preview/port-taken-error.ts';
import { SettingsError } from '../settings.ts';

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
  if (error instanceof CorpusError) return describeCorpusError(error, language);
  if (error instanceof LoginError)
    return error.reason === 'token-invalid'
      ? t('operator.tokenInvalid')
      : t('operator.loginFailed', { reason: error.message });
  if (error instanceof PortTakenError) return t('operator.portTaken', { port: error.port });
  return undefined;
}

function describeCorpusError(error: CorpusError, language: Language): string {
  const t = translator(language);
  const { folder } = error;
  switch (error.fault) {
    case 'no-folder':
      return t('operator.corpusNoFolder', { folder });
    case 'no-articles':
      return t('operator.corpusNoArticles', { folder });
    case 'no-valid-article':
      return [
        t('operator.corpusNoValidArticle', { folder }),
        ...error.problems.map((problem) => `  ${describeProblem(problem, language)}`),
      ].join('\n');
  }
}
