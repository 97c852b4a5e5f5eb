import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Article } from '../domain/article.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import { compareProblems, levelOf, type Problem } from '../domain/problem.ts';
import { EXAMPLES_FILE, parseExamples } from './examples.ts';
import type { Place } from './front-matter.ts';
import { parseArticle } from './parse-article.ts';
import { SOURCE_ENDINGS } from './source-endings.ts';
import { readSourceText } from './source-text.ts';
import { parseThesaurus, THESAURUS_FILE, type Thesaurus } from './thesaurus.ts';

/** All that a corpus folder holds. */
export type Corpus = {
  /** In the order of their paths. */
  readonly articles: readonly Article[];
  /** Empty where the folder has no thesaurus. */
  readonly thesaurus: Thesaurus;
  /** Where each article stands: its id → its path below the folder. */
  readonly fileOf: ReadonlyMap<string, string>;
  /** Questions that the corpus answers, for newcomers; may be empty. */
  readonly examples: readonly string[];
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
  /** Number of article files seen, good or bad. */
  readonly fileCount: number;
  /**
   * Sixteen hexadecimal digits over the names and texts of the articles and the thesaurus: another one, another corpus
   * (the beginning of a SHA-256).
   */
  readonly fingerprint: string;
};

/** Digits of a fingerprint: 64 bits, so that two versions never share one by chance. */
const FINGERPRINT_LENGTH = 16;

/** Why a folder cannot be served from at all. */
export type CorpusFault = 'no-folder' | 'no-articles' | 'no-valid-article';

/** The folder cannot be read or holds no usable article; what was wrong in its files comes along. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
  readonly fault: CorpusFault;
  readonly folder: string;
  readonly problems: readonly Problem[];

  constructor(fault: CorpusFault, folder: string, problems: readonly Problem[], cause?: unknown) {
    super(`${fault}: ${folder}`, { cause });
    this.fault = fault;
    this.folder = folder;
    this.problems = problems;
  }
}

/** A description beside the articles is no article. */
const README = /(?:^|\/)readme\.(?:md|txt)$/i;

/** Other files that are told of: in a folder of many, they hide no fault of an article. Chosen. */
const MAX_STRAYS = 20;

/** Files read at once; more gains nothing on one disk. */
const READ_BATCH = 32;

/**
 * Reads every article (`*.md` in any subfolder, hidden ones and README.md left out) and the thesaurus.
 *
 * A file that cannot be used is a problem in the result and hides no other file.
 *
 * @param today a publication date after it draws a warning
 * @param onProgress how many files were read, of how many
 * @throws {CorpusError} if the folder cannot be read or holds no valid article
 */
export async function readCorpus(
  folder: string,
  today: CalendarDate,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<Corpus> {
  const problems: Problem[] = [];
  const files = await articleFiles(folder, problems);
  if (files.length === 0) throw new CorpusError('no-articles', folder, problems);

  const hash = createHash('sha256');
  const articles: Article[] = [];
  const fileOfId = new Map<string, string>();
  const accept = (file: string, article: Article, idPlace: Place) => {
    const otherFile = fileOfId.get(article.id);
    if (otherFile === undefined) {
      fileOfId.set(article.id, file);
      articles.push(article);
      return;
    }
    problems.push({
      code: 'K004',
      id: article.id,
      otherFile,
      level: levelOf('K004'),
      file,
      ...idPlace,
    });
  };

  for (let first = 0; first < files.length; first += READ_BATCH) {
    onProgress(first, files.length);
    const batch = files.slice(first, first + READ_BATCH);
    const sources = await Promise.all(
      batch.map(async (file) => ({ file, source: await readSourceText(path.join(folder, file)) })),
    );
    for (const { file, source } of sources) {
      if (source.kind === 'fault') {
        const { reason } = source;
        problems.push({ code: 'K009', reason, level: levelOf('K009'), file, line: 1, column: 1 });
        continue;
      }
      hash.update(`${file}\n${source.text}\n`);
      const parsed = parseArticle(file, source.text, today);
      problems.push(...parsed.problems);
      if (parsed.article) accept(file, parsed.article, parsed.idPlace);
    }
  }

  const beside = {
    thesaurus: await readBeside(folder, THESAURUS_FILE, parseThesaurus),
    examples: await readBeside(folder, EXAMPLES_FILE, parseExamples),
  };
  for (const { content, problems: found } of Object.values(beside))
    problems.push(...content.problems, ...found);
  problems.sort(compareProblems);
  if (articles.length === 0) throw new CorpusError('no-valid-article', folder, problems);
  const { thesaurus } = beside.thesaurus.content;
  const { examples } = beside.examples.content;
  const fingerprint = hash
    .update(JSON.stringify(thesaurus))
    .digest('hex')
    .slice(0, FINGERPRINT_LENGTH);
  return {
    articles,
    thesaurus,
    fileOf: fileOfId,
    examples,
    problems,
    fileCount: files.length,
    fingerprint,
  };
}

/** Paths of the article files below the folder, sorted; a subfolder that cannot be read is a problem, and so are files to import. */
async function articleFiles(folder: string, problems: Problem[]): Promise<string[]> {
  const files: string[] = [];
  let strays = 0;
  const walk = async (subfolder: string): Promise<void> => {
    for (const entry of await readdir(path.join(folder, subfolder), { withFileTypes: true })) {
      const file = subfolder === '' ? entry.name : `${subfolder}/${entry.name}`;
      if (entry.name.startsWith('.')) continue;
      if (entry.isDirectory())
        await walk(file).catch(() => {
          problems.push({ code: 'K009', reason: 'unreadable', ...placeIn(file), level: 'error' });
        });
      // Anything else that is called an article is read as one: whoever named it so will want to know.
      if (isArticleFile(file)) files.push(file);
      else if (entry.isFile() && isSourceFile(file) && strays < MAX_STRAYS) {
        strays += 1;
        problems.push({ code: 'K023', ...placeIn(file), level: levelOf('K023') });
      }
    }
  };
  try {
    await walk('');
  } catch (cause) {
    throw new CorpusError('no-folder', folder, [], cause);
  }
  return files.toSorted((a, b) => (a < b ? -1 : 1));
}

function isArticleFile(file: string): boolean {
  return file.toLowerCase().endsWith('.md') && !README.test(file);
}

function isSourceFile(file: string): boolean {
  return SOURCE_ENDINGS.has(path.extname(file).toLowerCase()) && !README.test(file);
}

function placeIn(file: string) {
  return { file, line: 1, column: 1 } as const;
}

/** A file beside the articles that a folder may do without; an empty one is as good as none. */
async function readBeside<Content>(
  folder: string,
  file: string,
  parse: (text: string) => Content,
): Promise<{ content: Content; problems: readonly Problem[] }> {
  const names = await readdir(folder);
  if (!names.includes(file)) return { content: parse(''), problems: [] };
  const source = await readSourceText(path.join(folder, file));
  if (source.kind === 'text') return { content: parse(source.text), problems: [] };
  const { reason } = source;
  const problem = {
    code: 'K009',
    reason,
    level: levelOf('K009'),
    file,
    line: 1,
    column: 1,
  } as const;
  return { content: parse(''), problems: reason === 'empty' ? [] : [problem] };
}
