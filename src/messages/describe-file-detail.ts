import type { FileDetail } from '../domain/file-detail.ts';
import { formatNumber } from './format.ts';
import { type Language, translator } from './translate.ts';

/** What is wrong with a file and where: `Zeile 2, Spalte 3`. Plain text, without a full stop. */
export function describeFileDetail(detail: FileDetail, language: Language): string {
  const t = translator(language);
  const number = (value: number) => formatNumber(value, language);
  switch (detail.kind) {
    case 'line':
    case 'item':
      return t(`import.detail.${detail.kind}`, { number: detail.number });
    case 'place':
      return t('import.detail.place', { line: detail.line, column: detail.column });
    case 'no-object':
      return t('import.detail.no-object', { place: describeFileDetail(detail.place, language) });
    case 'size':
      return t(`import.detail.${detail.unit}`, {
        found: number(detail.found),
        max: number(detail.max),
      });
    case 'no-text':
      return t('import.detail.no-text', { found: number(detail.found), all: number(detail.all) });
    case 'front-matter': {
      const { line, reason } = detail;
      const place = t('import.detail.line', { number: line });
      return `${place}: ${t(`problem.K003.${reason}`).replace(/\.$/u, '')}`;
    }
    case 'words':
      return detail.words;
    case 'no-article':
    case 'no-feed':
    case 'no-item':
    case 'no-file':
    case 'html':
    case 'entities':
      return t(`import.detail.${detail.kind}`);
  }
}
