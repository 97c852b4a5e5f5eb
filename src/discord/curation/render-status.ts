import { describeCorpus } from '../../messages/describe-corpus.ts';
import { type Language, translator } from '../../messages/translate.ts';
import type { KeeperStatus } from '../../serving/keeper.ts';
import type { LoadProgress } from '../../serving/version-calls.ts';
import { cut } from '../cut.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from '../message.ts';
import { button, rowsOf } from './buttons.ts';
import { formatCurationId } from './curation-id.ts';
import { formatSeconds, problemList } from './render-outcome.ts';

/** Characters of the list of sources; names may be of any length. */
const MAX_SOURCES = 600;

/** Sources that are named. */
const MAX_NAMED_SOURCES = 10;

/**
 * Which version is served, and what it is. Pure.
 *
 * @param now milliseconds since 1970
 */
export function renderStatus(
  { served, running, held }: KeeperStatus,
  memoryBytes: number,
  now: number,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  const { facts, number, since, by } = served;
  const { summary, rejections } = facts;
  // Discord shows it in the reader's own time zone.
  const time = `<t:${Math.floor(since / 1000)}:f>`;
  const seconds = formatSeconds(facts.loadMs, language);
  const state: string[] = [
    by
      ? t('curation.status.sinceBy', { time, seconds, name: escapeMarkdown(by.name) })
      : t('curation.status.since', { time, seconds }),
  ];
  if (facts.origin === 'snapshot') state.push(t('curation.status.fromSnapshot'));
  if (!facts.isStored) state.push(t('curation.status.notStored'));
  if (held) state.push(`**${t(`curation.status.held.${held}`)}**`);
  if (running)
    state.push(
      t('curation.status.running', {
        name: escapeMarkdown(running.by.name),
        deed: t(`curation.deed.${running.deed}`),
        seconds: Math.round((now - running.since) / 1000),
      }),
    );
  const sources = summary.sources
    .slice(0, MAX_NAMED_SOURCES)
    .map(({ source, articleCount }) => `${source} (${articleCount})`);
  if (summary.sources.length > MAX_NAMED_SOURCES) sources.push('…');
  const corpus: string[] = [escapeMarkdown(describeCorpus(summary, language))];
  if (sources.length > 0)
    corpus.push(
      cut(escapeMarkdown(t('about.sources', { sources: sources.join(', ') })), MAX_SOURCES),
    );
  const { errorCount, warningCount } = rejections;
  corpus.push(
    errorCount + warningCount === 0
      ? t('curation.status.noProblems')
      : t('curation.status.problems', {
          errors: t('check.errors', { count: errorCount }),
          warnings: t('check.warnings', { count: warningCount }),
        }),
  );
  return message(
    running || held ? ACCENT.weak : ACCENT.answer,
    [
      text(`## ${t('curation.status.title', { number })}\n${state.join('\n')}`),
      separator(),
      text(corpus.join('\n')),
      ...problemList(rejections, language),
      text(small(t('curation.status.memory', { megabytes: Math.round(memoryBytes / 1e6) }))),
      ...rowsOf([button(formatCurationId('report', facts.key), t('curation.button.report'))]),
    ],
    true,
  );
}

/** How far a load is. Pure. */
export function renderProgress(
  { phase, share }: LoadProgress,
  isTooLong: boolean,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
  const lines = [
    `**${t('curation.progress.title')}**`,
    t(`curation.progress.${phase}`, { percent }),
    small(t(isTooLong ? 'curation.progress.tooLong' : 'curation.progress.unaffected')),
  ];
  return message(ACCENT.nothing, [text(lines.join('\n'))], true);
}
