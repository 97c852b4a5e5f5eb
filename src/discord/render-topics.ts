import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { SurveyedTopic } from '../domain/topic.ts';
import { describeTopicExtent } from '../messages/describe-topic-extent.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerPage, formatAnswerId } from './answer-id.ts';
import { row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_CHOICE_LENGTH, MAX_SELECT_OPTIONS } from './limits.ts';
import { ACCENT, message, type ReplyMessage, small, text } from './message.ts';

/** Characters of a topic in its line, with markup. */
const MAX_TOPIC = 90;

/** What the list of topics needs beside them. */
export type TopicsContext = { readonly language: Language; readonly page: AnswerPage };

/**
 * What the corpus is about: topics with their articles and days, and two menus, one that asks for a topic and one that tells its
 * chronology; for the asker alone. Pure.
 */
export function renderTopics(
  topics: readonly SurveyedTopic[],
  { language, page }: TopicsContext,
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
      `- ${cut(escapeInline(topic.text), MAX_TOPIC)} · ${describeTopicExtent(topic, language)}`,
  );
  const menu = (action: 'topic' | 'chronicle', placeholder: string): APIComponentInContainer[] =>
    row({
      type: ComponentType.StringSelect as const,
      custom_id: formatAnswerId({ ...page, action, page: 1 }),
      placeholder,
      options: shown.map((topic) => ({
        label: topic.text,
        value: topic.text,
        description: describeTopicExtent(topic, language),
      })),
    });
  return message(
    ACCENT.nothing,
    [
      text(`${title}\n${small(t('nothing.topicsBody'))}\n${lines.join('\n')}`),
      ...menu('topic', t('nothing.topicsMenu')),
      ...menu('chronicle', t('nothing.topicsTimeline')),
    ],
    true,
  );
}
