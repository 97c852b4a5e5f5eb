import type { LibrarySummary, SourceCount } from '../domain/library-summary.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { formatDay, formatList } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from './message.ts';

/** Characters of the list of sources: names may be as long as their files have them. */
const MAX_SOURCES_LENGTH = 800;

/** Sources that are named; the others are many and small. */
const MAX_NAMED_SOURCES = 10;

/** What the bot is, what the corpus holds, and what happens to a member's data; for the asker alone. Pure. */
export function renderAbout(
  summary: LibrarySummary,
  examples: readonly string[],
  version: string,
  language: Language,
): ReplyMessage {
  const t = translator(language);
  const how: string[] = [t('about.howBody')];
  if (examples.length > 0) {
    const list = examples.map((question) => `*${escapeMarkdown(question)}*`).join(' · ');
    how.push(t('about.examples', { examples: list }));
  }
  const corpus: string[] = [escapeMarkdown(describeCorpus(summary, language))];
  if (summary.sources.length > 0)
    corpus.push(
      cut(
        escapeMarkdown(t('about.sources', { sources: listSources(summary.sources, language) })),
        MAX_SOURCES_LENGTH,
      ),
    );
  if (summary.withoutSourceCount > 0)
    corpus.push(t('about.withoutSource', { count: summary.withoutSourceCount }));
  corpus.push(t('about.asOf', { asOf: formatDay(summary.asOf, language) }));

  const rights: string[] = [t('about.rightsBody')];
  if (summary.summaryCount > 0)
    rights.push(t('about.rightsSummaries', { count: summary.summaryCount }));

  return message(
    ACCENT.answer,
    [
      text(`## ${t('about.title')}\n${t('about.what')}`),
      separator(),
      section(t('about.how'), how.join('\n')),
      section(t('about.corpus'), corpus.join('\n')),
      section(t('about.rights'), rights.join(' ')),
      section(t('about.privacy'), t('about.privacyBody')),
      text(small(t('about.version', { version }))),
    ],
    true,
  );
}

function section(title: string, body: string) {
  return text(`**${title}**\n${body}`);
}

function listSources(sources: readonly SourceCount[], language: Language): string {
  const named = sources
    .slice(0, MAX_NAMED_SOURCES)
    .map(({ source, articleCount }) => `${source} (${articleCount})`);
  return sources.length > MAX_NAMED_SOURCES ? `${named.join(', ')} …` : formatList(named, language);
}
