import type { Problem } from '../domain/problem.ts';
import { type Language, translator } from './translate.ts';

/** `corpus/x.md:5:16 Fehler K001 datePublished: …`: place, level, code, what is wrong and what to do. */
export function describeProblem(problem: Problem, language: Language): string {
  const t = translator(language);
  const { file, line, column, level, code } = problem;
  return `${file}:${line}:${column} ${t(`check.${level}`)} ${code} ${textOf(problem, language)}`;
}

function textOf(problem: Problem, language: Language): string {
  const t = translator(language);
  switch (problem.code) {
    case 'K001': {
      const { field, value, suggestion } = problem;
      return suggestion === undefined
        ? t('problem.K001', { field, value })
        : t('problem.K001suggestion', { field, value, suggestion });
    }
    case 'K002':
      return t('problem.K002', { field: problem.field, value: problem.value });
    case 'K003':
      return t(`problem.K003.${problem.reason}`);
    case 'K004':
      return t('problem.K004', { id: problem.id, otherFile: problem.otherFile });
    case 'K005':
      return t('problem.K005');
    case 'K006': {
      const { field, suggestion } = problem;
      return suggestion === undefined
        ? t('problem.K006', { field })
        : t('problem.K006suggestion', { field, suggestion });
    }
    case 'K007':
      return t('problem.K007', { field: problem.field });
    case 'K008':
      return t('problem.K008', {
        field: problem.field,
        expected: t(`expected.${problem.expected}`),
      });
    case 'K009':
      return t(`problem.K009.${problem.reason}`);
    case 'K010':
      return t('problem.K010');
    case 'K011':
      return t('problem.K011');
    case 'K015':
      return t('problem.K015', { value: problem.value });
    case 'K017':
      return t('problem.K017', { otherFile: problem.otherFile, percent: problem.percent });
    case 'K019':
      return t('problem.K019', { value: problem.value });
    case 'K020':
      return t('problem.K020', { field: problem.field, otherName: problem.otherName });
    case 'K021':
      return t('problem.K021', { name: problem.name });
    case 'K022':
      return t('problem.K022', { expected: t(`expected.${problem.expected}`) });
    case 'K023':
      return t('problem.K023');
  }
}
