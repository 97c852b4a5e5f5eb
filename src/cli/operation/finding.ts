import type { Language } from '../../messages/translate.ts';
import { translator } from '../../messages/translate.ts';

/** What one look at the installation has shown. */
export type Finding = {
  /** A problem keeps the bot from working; a warning does not. */
  readonly level: 'ok' | 'warning' | 'problem';
  /** What there is, and what to do about it. */
  readonly text: string;
};

/** One line a finding, and how many are bad; ends with a line break. */
export function findingsToText(findings: readonly Finding[], language: Language): string {
  const t = translator(language);
  const labels = {
    ok: t('doctor.level.ok'),
    warning: t('doctor.level.warning'),
    problem: t('doctor.level.problem'),
  };
  const width = Math.max(...Object.values(labels).map(({ length }) => length));
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length;
  const summary = t('doctor.summary', {
    problems: t('doctor.problems', { count: count('problem') }),
    warnings: t('doctor.warnings', { count: count('warning') }),
  });
  const lines = findings.map(({ level, text }) => `${labels[level].padEnd(width)}  ${text}`);
  return `${[...lines, '', summary].join('\n')}\n`;
}

/** 1 where there is a problem. */
export function exitCodeOf(findings: readonly Finding[]): 0 | 1 {
  return findings.some(({ level }) => level === 'problem') ? 1 : 0;
}
