import type { Click, ComponentHandler } from './command.ts';
import { isOnPrivate, isOwn } from './is-own.ts';
import { versionOf } from './references.ts';
import { renderStaleButton } from './render-error.ts';
import { renderTimelineFiles } from './render-timeline-files.ts';
import { replyWithTimeline } from './reply-with-timeline.ts';
import { pageOfOption } from './timeline-controls.ts';
import { parseTimelineId, TIMELINE_PREFIX, type TimelineId } from './timeline-id.ts';
import { timelineIdOf, timelineRequestOf } from './timeline-request.ts';
import { readTopic } from './timeline-topic.ts';

/**
 * The buttons of a timeline. Nothing is kept between two clicks: the custom id and the message's title say all, so they
 * work after a restart, too. Another member's click brings that member a private copy.
 */
export const timelineComponents: ComponentHandler = {
  prefix: TIMELINE_PREFIX,

  changesMessage(interaction) {
    const id = readId(interaction);
    return id !== undefined && id.action !== 'file' && isOwn(interaction);
  },

  async reply(interaction, context) {
    const { corpus, language } = context;
    const id = readId(interaction);
    const told = id && readTopic(interaction.message, id.topic);
    const request = told && timelineRequestOf(told.topic, id, corpus);
    if (!id || !request) return renderStaleButton(language);
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
  if (id?.action !== 'jump') return id;
  const page =
    interaction.isMessageComponent() && interaction.isStringSelectMenu()
      ? pageOfOption(interaction.values[0])
      : undefined;
  return page === undefined ? undefined : { ...id, page };
}
