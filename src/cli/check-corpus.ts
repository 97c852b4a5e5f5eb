import { createDuplicateFinder } from '../analysis/near-duplicates.ts';
import { sketch } from '../analysis/shingles.ts';
import { CorpusError, readCorpus } from '../corpus/read-corpus.ts';
import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareProblems, levelOf, type Problem } from '../domain/problem.ts';
import { describeProblem } from '../messages/describe-problem.ts';
import { type Language, translator } from '../messages/translate.ts';

/** What came of checking a folder. */
export type CheckResult = {
  readonly fileCount: number;
  readonly articleCount: number;
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
};

/**
 * Reads a corpus folder for its problems; a folder full of broken files is a result, too.
 *
 * @throws {CorpusError} if the folder cannot be read or holds no article file
 */
export async function checkCorpus(folder: string, today: CalendarDate): Promise<CheckResult> {
  try {
    const { fileCount, articles, fileOf, problems } = await readCorpus(folder, today);
    return {
      fileCount,
      articleCount: articles.length,
      problems: [...problems, ...findNearDuplicates(articles, fileOf)].toSorted(compareProblems),
    };
  } catch (error) {
    if (!(error instanceof CorpusError) || error.fault !== 'no-valid-article') throw error;
    const files = new Set(
      error.problems.map(({ file }) => file).filter((file) => file.endsWith('.md')),
    );
    return { fileCount: files.size, articleCount: 0, problems: error.problems };
  }
}

/** Articles that say nearly what another one says, and do not differ in their numbers. */
function findNearDuplicates(
  articles: readonly Article[],
  fileOf: ReadonlyMap<string, string>,
): Problem[] {
  const finder = createDuplicateFinder();
  return articles.flatMap((article): Problem[] => {
    const sketched = sketch(article.paragraphs.map(({ text }) => text).join('\n'));
    const found = finder.find(sketched);
    finder.add(article.id, sketched);
    if (!found) return [];
    return [
      {
        code: 'K017',
        otherFile: fileOf.get(found.id) ?? found.id,
        percent: Math.round(found.shared * 100),
        level: levelOf('K017'),
        file: fileOf.get(article.id) ?? article.id,
        line: 1,
        column: 1,
      },
    ];
  });
}

/** 0 without errors, 1 with; 3 where warnings count and there are some. */
export function exitCodeOf({ problems }: CheckResult, isStrict: boolean): 0 | 1 | 3 {
  if (problems.some(({ level }) => level === 'error')) return 1;
  return isStrict && problems.length > 0 ? 3 : 0;
}

/** One line a problem and a summary; ends with a line break. */
export function checkToText(result: CheckResult, language: Language): string {
  const t = translator(language);
  const count = (level: Problem['level']) =>
    result.problems.filter((problem) => problem.level === level).length;
  const summary = t('check.summary', {
    files: t('check.files', { count: result.fileCount }),
    articles: t('check.articles', { count: result.articleCount }),
    errors: t('check.errors', { count: count('error') }),
    warnings: t('check.warnings', { count: count('warning') }),
  });
  const lines = result.problems.map((problem) => describeProblem(problem, language));
  return `${[...lines, summary].join('\n')}\n`;
}
