import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { unreadableFonts } from '../../chart/chart-fonts.ts';
import { DictionaryError, loadBilingualDictionary } from '../../corpus/bilingual-dictionary.ts';
import { CorpusError } from '../../corpus/read-corpus.ts';
import type { CalendarDate } from '../../domain/calendar-date.ts';
import { translator } from '../../messages/translate.ts';
import { snapshotStateOf } from '../../serving/snapshot-state.ts';
import type { Settings } from '../../settings.ts';
import { checkCorpus } from '../check-corpus.ts';
import { describeFailure } from '../describe-failure.ts';
import type { Finding } from './finding.ts';

/** What lies on the disk: corpus, word list, snapshots, fonts. */
export async function lookAtFiles(
  settings: Settings,
  today: CalendarDate,
): Promise<readonly Finding[]> {
  return [
    await lookAtCorpus(settings, today),
    ...(await lookAtDictionary(settings)),
    ...(await lookAtSnapshots(settings)),
    await lookAtFonts(settings),
  ];
}

async function lookAtCorpus(
  { CORPUS_DIR: folder, OPERATOR_LANGUAGE: language }: Settings,
  today: CalendarDate,
): Promise<Finding> {
  const t = translator(language);
  try {
    const { articleCount, problems } = await checkCorpus(folder, today);
    if (articleCount === 0)
      return { level: 'problem', text: t('doctor.corpusUnusable', { folder }) };
    const articles = t('check.articles', { count: articleCount });
    return problems.length === 0
      ? { level: 'ok', text: t('doctor.corpus', { folder, articles }) }
      : {
          level: 'warning',
          text: t('doctor.corpusProblems', { folder, articles, count: problems.length }),
        };
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
    return { level: 'problem', text: describeFailure(error, language) ?? '' };
  }
}

async function lookAtDictionary({
  DICTIONARY_EN_DE: file,
  OPERATOR_LANGUAGE: language,
}: Settings): Promise<Finding[]> {
  if (file === undefined) return [];
  try {
    await loadBilingualDictionary(file);
    return [{ level: 'ok', text: translator(language)('doctor.dictionary', { file }) }];
  } catch (error) {
    if (!(error instanceof DictionaryError)) throw error;
    return [{ level: 'problem', text: describeFailure(error, language) ?? '' }];
  }
}

async function lookAtSnapshots({
  SNAPSHOT_DIR: folder,
  CORPUS_DIR,
  OPERATOR_LANGUAGE,
}: Settings): Promise<Finding[]> {
  const t = translator(OPERATOR_LANGUAGE);
  const code = await faultOfWriting(path.resolve(folder));
  // The bot works without; each start builds the index anew, and /corpus undo is gone after it.
  if (code !== undefined)
    return [{ level: 'warning', text: t('doctor.snapshotsUnwritable', { folder, code }) }];
  const state = await snapshotStateOf(folder, CORPUS_DIR);
  if (state.kind === 'undone' || state.kind === 'interrupted') {
    const words = { folder: CORPUS_DIR, number: state.number };
    return [{ level: 'warning', text: t(`doctor.heldBack.${state.kind}`, words) }];
  }
  return [{ level: 'ok', text: t(`doctor.snapshots.${state.kind}`, { folder }) }];
}

/** @returns the code of what is against writing there, or against making the folder; `undefined` if nothing is */
async function faultOfWriting(folder: string): Promise<string | undefined> {
  try {
    if ((await nearestThatExists(folder)) !== folder) {
      await access(await nearestThatExists(folder), constants.W_OK);
      return undefined;
    }
    // Asking for the right is not enough: the disk may be full or mounted read-only.
    const file = path.join(folder, `.doctor-${randomUUID()}.tmp`);
    await writeFile(file, '', { flag: 'wx' });
    await rm(file);
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

async function nearestThatExists(folder: string): Promise<string> {
  try {
    await stat(folder);
    return folder;
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : await nearestThatExists(parent);
  }
}

async function lookAtFonts({ OPERATOR_LANGUAGE }: Settings): Promise<Finding> {
  const t = translator(OPERATOR_LANGUAGE);
  const missing = await unreadableFonts();
  return missing.length === 0
    ? { level: 'ok', text: t('doctor.fonts') }
    : { level: 'problem', text: t('doctor.fontsMissing', { files: missing.join(', ') }) };
}
