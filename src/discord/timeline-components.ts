import { pageAnew } from './answer-request.ts';
import { chosenValue, labelOf } from './clicked.ts';
import type { Click, ComponentHandler } from './command.ts';
import { isOnPrivate, isOwn } from './is-own.ts';
import { canAnswerPublicly } from './is-private.ts';
import { MAX_SELECT_OPTIONS } from './limits.ts';
import { versionOf } from './references.ts';
import { renderStaleButton } from './render-error.ts';
import { renderTimelineFiles } from './render-timeline-files.ts';
import { renderTopics } from './render-topics.ts';
import { replyWithAnswer } from './reply-with-answer.ts';
import { replyWithTimeline } from './reply-with-timeline.ts';
import { pageOfOption } from './timeline-controls.ts';
import { parseTimelineId, TIMELINE_PREFIX, type TimelineId } from './timeline-id.ts';
import { timelineIdOf, timelineRequestOf } from './timeline-request.ts';
import { readTopic } from './timeline-topic.ts';

/** What brings a message of its own, for whoever clicked alone. */
const BESIDE: ReadonlySet<TimelineId['action']> = new Set(['file', 'passages', 'topics']);

/**
 * The buttons of a timeline. Nothing is kept between two clicks: the custom id and the message's title say all, so they
 * work after a restart, too. Another member's click brings that member a private copy.
 */
export const timelineComponents: ComponentHandler = {
  prefix: TIMELINE_PREFIX,

  changesMessage(interaction) {
    const id = readId(interaction);
    return id !== undefined && !BESIDE.has(id.action) && isOwn(interaction);
  },

  async reply(interaction, context) {
    const { corpus, language } = context;
    const id = readId(interaction);
    if (id?.action === 'topics') {
      const topics = await corpus.surveyTopics(MAX_SELECT_OPTIONS);
      return renderTopics(topics, { language, page: pageAnew(undefined, corpus) });
    }
    const told = id && wantedTopic(id, interaction);
    const request = told && timelineRequestOf(told.topic, id, corpus);
    if (!id || !request) return renderStaleButton(language);
    if (id.action === 'passages')
      // The range is one of events, not of articles.
      return await replyWithAnswer(
        { question: request.topic ?? '', source: request.source },
        1,
        context,
        {
          isPrivate: true,
          canShare: canAnswerPublicly(interaction),
        },
      );
    const timeline = await corpus.timeline(request);
    if (id.action === 'file' && timeline.kind === 'entries')
      return renderTimelineFiles(timeline, language);
    const { page, entries, withChart } = id;
    return await replyWithTimeline(
      timeline,
      timelineIdOf(timeline, corpus, { page, entries, withChart }),
      context,
      {
        isPrivate: isOnPrivate(interaction) || !isOwn(interaction),
        isNewVersion: id.version !== versionOf(corpus),
      },
    );
  },
};

/** What the clicked button or the chosen date asks for. */
function readId(interaction: Click): TimelineId | undefined {
  const id = parseTimelineId(interaction.customId);
  if (id?.action === 'topic') return { ...id, page: 1 };
  if (id?.action !== 'jump') return id;
  const page = pageOfOption(chosenValue(interaction));
  return page === undefined ? undefined : { ...id, page };
}

/** The topic that is on the button, or else the message's; `undefined` where the message does not hold what the custom id says. */
function wantedTopic(id: TimelineId, interaction: Click): ReturnType<typeof readTopic> {
  const { message } = interaction;
  if (id.action !== 'topic') return message ? readTopic(message, id.topic) : undefined;
  const topic = labelOf(interaction);
  return topic === undefined ? undefined : { topic };
}
