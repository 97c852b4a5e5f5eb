import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Answer, NothingReason } from '../domain/answer.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { Topic } from '../domain/topic.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeNothing } from '../messages/describe-nothing.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerAction, type AnswerPage, formatAnswerId } from './answer-id.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_BUTTON_LABEL, MAX_CHOICE_LENGTH, MAX_SELECT_OPTIONS } from './limits.ts';
import { ACCENT, message, type ReplyMessage, small, text } from './message.ts';

/** Characters, with markup, that the parts of a message may have at most. */
const MAX_PART = { why: 500, corpus: 900, topic: 90 } as const;

/** What a reply without passages needs. */
export type NothingContext = {
  readonly language: Language;
  readonly summary: LibrarySummary;
  /** What the buttons know. */
  readonly page: AnswerPage;
};

/** Why there is no answer, and buttons that lead to one. Pure. */
export function renderNothing(
  { reason }: Extract<Answer, { kind: 'nothing' }>,
  context: NothingContext,
): APIComponentInContainer[] {
  const { language, summary } = context;
  const { title, text: why } = describeNothing(reason, language);
  const corpus = translator(language)('nothing.corpus', {
    summary: describeCorpus(summary, language),
  });
  return [
    text(`**${escapeInline(title)}**\n${cut(escapeInline(why), MAX_PART.why)}`),
    text(small(cut(escapeInline(corpus), MAX_PART.corpus))),
    ...renderWays(reason, context),
  ];
}

/** What may be clicked instead of giving up. */
function renderWays(
  reason: NothingReason,
  { language, page }: NothingContext,
): APIComponentInContainer[] {
  const t = translator(language);
  const id = (action: AnswerAction) => formatAnswerId({ ...page, action, page: 1 });
  const topics = button(id('topics'), t('nothing.topics'));
  switch (reason.kind) {
    case 'no-words':
      return row(button(id('anew'), t('answer.askAnew')), topics);
    case 'outside-scope': {
      const hasRange = page.from !== undefined || page.to !== undefined;
      const limits = hasRange && page.source !== undefined ? 'both' : hasRange ? 'range' : 'source';
      const anywhere = { ...page, page: 1, from: undefined, to: undefined, source: undefined };
      const customId = formatAnswerId({ ...anywhere, action: 'anywhere' });
      return row(button(customId, t(`nothing.anywhere.${limits}`)));
    }
    case 'not-in-corpus': {
      const near = reason.near.filter((topic) => topic.text.length <= MAX_BUTTON_LABEL);
      const buttons = near.map((topic, place) =>
        button(
          formatAnswerId({ ...page, action: 'near', page: 1, near: { place, ...topic.replaces } }),
          topic.text,
        ),
      );
      const title = near.length === 0 ? [] : [text(t('nothing.near'))];
      return [...title, ...row(...buttons, topics)];
    }
  }
}

/** What the corpus is about, with a menu that asks for it; for the asker alone. Pure. */
export function renderTopics(
  topics: readonly Topic[],
  { language, page }: Omit<NothingContext, 'summary'>,
): ReplyMessage {
  const t = translator(language);
  const shown = topics
    .filter((topic) => topic.text.length <= MAX_CHOICE_LENGTH)
    .slice(0, MAX_SELECT_OPTIONS);
  const title = `### ${t('nothing.topicsTitle')}`;
  if (shown.length === 0)
    return message(ACCENT.nothing, [text(`${title}\n${t('nothing.topicsNone')}`)], true);
  const lines = shown.map(
    (topic) =>
      `- ${cut(escapeInline(topic.text), MAX_PART.topic)} · ${t('nothing.topicsArticles', { count: topic.articleCount })}`,
  );
  const menu = {
    type: ComponentType.StringSelect as const,
    custom_id: formatAnswerId({ ...page, action: 'topic', page: 1 }),
    placeholder: t('nothing.topicsMenu'),
    options: shown.map((topic) => ({
      label: topic.text,
      value: topic.text,
      description: t('nothing.topicsArticles', { count: topic.articleCount }),
    })),
  };
  return message(
    ACCENT.nothing,
    [text(`${title}\n${small(t('nothing.topicsBody'))}\n${lines.join('\n')}`), ...row(menu)],
    true,
  );
}
