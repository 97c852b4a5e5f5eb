import type { Scope } from '../domain/answer.ts';
import { formatDay } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What a question was limited to, part by part (range, source, remarks); empty where it was not. Plain text. */
export function describeScope(scope: Scope, language: Language): string[] {
  const t = translator(language);
  const parts: string[] = [];
  const from = scope.from === undefined ? undefined : formatDay(scope.from, language);
  const to = scope.to === undefined ? undefined : formatDay(scope.to, language);
  if (from !== undefined && to !== undefined)
    parts.push(from === to ? t('answer.rangeDay', { day: from }) : t('answer.range', { from, to }));
  else if (from !== undefined) parts.push(t('answer.rangeFrom', { from }));
  else if (to !== undefined) parts.push(t('answer.rangeTo', { to }));
  if (scope.source !== undefined) parts.push(t('answer.source', { source: scope.source }));
  if (scope.swapped) parts.push(t('answer.swapped'));
  if (scope.undatedLeftOut > 0)
    parts.push(t('answer.undatedLeftOut', { count: scope.undatedLeftOut }));
  return parts;
}
