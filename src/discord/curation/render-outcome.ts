import type { APIComponentInContainer } from 'discord.js';
import type { Problem } from '../../domain/problem.ts';
import { describeCorpus } from '../../messages/describe-corpus.ts';
import { describeProblem } from '../../messages/describe-problem.ts';
import { formatNumber } from '../../messages/format.ts';
import { type Language, translator } from '../../messages/translate.ts';
import type { ReloadOutcome } from '../../serving/reload-outcome.ts';
import type { LoadedFacts, Rejections, ShownDifference } from '../../serving/version-calls.ts';
import { cut } from '../cut.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from '../message.ts';
import { button, rowsOf } from './buttons.ts';
import { formatCurationId } from './curation-id.ts';

/** Lines of a list, and characters of a line: five lists of them stay within a message's text. */
const MAX_LINES = 5;
const MAX_LINE = 100;
const MAX_PROBLEM_LINE = 200;

/** Characters of the line on the corpus as a whole. */
const MAX_DETAILS = 300;

/** What came of a change of the corpus, for the moderator who made it. Pure. */
export function renderOutcome(
  outcome: ReloadOutcome,
  memoryBytes: number,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  switch (outcome.kind) {
    case 'swapped': {
      const { from, to } = outcome;
      return message(
        ACCENT.answer,
        [
          text(`## ${t('curation.outcome.swapped', { to: to.number })}`),
          ...versionReport(to.facts, from.number, to.number, memoryBytes, language),
          ...rowsOf([
            button(
              formatCurationId('undo', to.facts.key),
              t('curation.button.undo', { number: from.number }),
            ),
            reportButton(to.facts, language),
          ]),
        ],
        true,
      );
    }
    case 'same': {
      const { served, rejections } = outcome;
      return message(
        ACCENT.nothing,
        [
          text(t('curation.outcome.same', { number: served.number })),
          ...problemList(rejections, language),
        ],
        true,
      );
    }
    case 'not-swapped': {
      const { isDryRun, doubt, id, from, facts, number } = outcome;
      const title =
        isDryRun || doubt === undefined
          ? t('curation.outcome.dryRun')
          : t('curation.outcome.doubtful', { number: from.number });
      const buttons =
        id === undefined
          ? []
          : [
              button(
                formatCurationId('adopt', id),
                t(doubt === undefined ? 'curation.button.adopt' : 'curation.button.adoptAnyway'),
                { isMain: doubt === undefined },
              ),
              button(formatCurationId('discard', id), t('curation.button.discard')),
            ];
      return message(
        ACCENT.weak,
        [
          text(`## ${title}`),
          ...(doubt === undefined ? [] : [text(describeDoubt(doubt, facts, language))]),
          ...versionReport(facts, from.number, number, memoryBytes, language),
          ...rowsOf([...buttons, reportButton(facts, language)]),
        ],
        true,
      );
    }
    case 'unusable': {
      const { fault, problems, served } = outcome;
      return message(
        ACCENT.error,
        [
          text(
            `## ${t('curation.outcome.unusable', { number: served.number })}\n${t(`curation.outcome.fault.${fault}`)}`,
          ),
          ...problemList(
            { errorCount: problems.length, warningCount: 0, first: problems },
            language,
          ),
        ],
        true,
      );
    }
    case 'undone': {
      const { to, aside, isFolderAhead } = outcome;
      const lines: string[] = [];
      if (aside && aside.moved.length > 0)
        lines.push(t('curation.outcome.aside', { files: listFiles(aside.moved) }));
      if (aside && aside.left.length > 0)
        lines.push(t('curation.outcome.left', { files: listFiles(aside.left) }));
      if (isFolderAhead) lines.push(t('curation.outcome.folderAhead'));
      return message(
        ACCENT.answer,
        [
          text(`## ${t('curation.outcome.undone', { number: to.number })}`),
          text(
            [
              ...lines,
              small(escapeMarkdown(cutPlain(describeCorpus(to.facts.summary, language)))),
            ].join('\n'),
          ),
        ],
        true,
      );
    }
  }
}

/** That a prepared version was thrown away. Pure. */
export function renderDiscarded(number: number, language: Language): ReplyMessage {
  const t = translator(language);
  return message(ACCENT.nothing, [text(t('curation.outcome.discarded', { number }))], true);
}

function describeDoubt(
  doubt: 'broken-files' | 'lost-too-much',
  { difference }: LoadedFacts,
  language: Language,
): string {
  return translator(language)(`curation.outcome.doubt.${doubt}`, {
    all: difference?.broken.count ?? 0,
    percent: Math.ceil((difference?.lostShare ?? 0) * 100),
  });
}

const PARTS = ['added', 'changed', 'removed', 'broken', 'unchanged', 'rejected'] as const;

function countOf(
  part: (typeof PARTS)[number],
  difference: ShownDifference,
  { errorCount }: Rejections,
): number {
  if (part === 'rejected') return errorCount;
  return part === 'unchanged' ? difference.unchangedCount : difference[part].count;
}

/** What makes a version different from the one before, and what it is. */
function versionReport(
  facts: LoadedFacts,
  from: number,
  to: number,
  memoryBytes: number,
  language: Language,
): APIComponentInContainer[] {
  const t = translator(language);
  const { difference, rejections, summary } = facts;
  const counts =
    difference &&
    t('curation.outcome.counts', {
      from,
      to,
      parts: PARTS.flatMap((part) => {
        const count = countOf(part, difference, rejections);
        const number = formatNumber(count, language);
        return count === 0 ? [] : [t(`curation.outcome.part.${part}`, { number })];
      }).join(', '),
    });
  const lists = difference
    ? (['added', 'changed', 'removed', 'broken'] as const).flatMap((kind) =>
        list(
          t(`curation.outcome.lists.${kind}`),
          difference[kind].count,
          difference[kind].first.map(({ headline }) => headline),
          MAX_LINE,
          language,
        ),
      )
    : [];
  const details = t('curation.outcome.details', {
    summary: describeCorpus(summary, language),
    sources: t('curation.outcome.sources', { count: summary.sources.length }),
    seconds: formatSeconds(facts.loadMs, language),
    megabytes: Math.round(memoryBytes / 1e6),
  });
  return [
    ...(counts === undefined ? [] : [text(`**${counts}**`)]),
    ...lists,
    ...problemList(rejections, language),
    separator(),
    text(small(cut(escapeMarkdown(details), MAX_DETAILS))),
  ];
}

/** Errors by file, line and column, with what to do. */
export function problemList(
  { errorCount, first }: Rejections,
  language: Language,
): APIComponentInContainer[] {
  const lines = first.map((problem: Problem) => describeProblem(problem, language));
  const title = translator(language)('curation.outcome.lists.rejected');
  return list(title, errorCount, lines, MAX_PROBLEM_LINE, language);
}

function list(
  title: string,
  count: number,
  lines: readonly string[],
  maxLine: number,
  language: Language,
): APIComponentInContainer[] {
  if (count === 0) return [];
  const shown = lines.slice(0, MAX_LINES).map((line) => `- ${cut(escapeMarkdown(line), maxLine)}`);
  if (count > shown.length)
    shown.push(`- ${translator(language)('curation.outcome.more', { all: count - shown.length })}`);
  return [text(`**${title}**\n${shown.join('\n')}`)];
}

function reportButton({ key }: LoadedFacts, language: Language) {
  return button(formatCurationId('report', key), translator(language)('curation.button.report'));
}

function listFiles(files: readonly string[]): string {
  const shown = files.slice(0, MAX_LINES).map((file) => cut(escapeMarkdown(file), MAX_LINE));
  return files.length > MAX_LINES ? `${shown.join(', ')} …` : shown.join(', ');
}

function cutPlain(line: string): string {
  return line.slice(0, MAX_DETAILS);
}

/** `0,4`, `12`: below ten with one place. */
export function formatSeconds(ms: number, language: Language): string {
  const seconds = ms / 1000;
  return new Intl.NumberFormat(language, {
    maximumFractionDigits: seconds < 10 ? 1 : 0,
  }).format(seconds);
}
