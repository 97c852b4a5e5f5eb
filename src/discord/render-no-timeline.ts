import type { APIComponentInContainer } from 'discord.js';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { NoTimelineReason, Timeline } from '../domain/timeline.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeNoTimeline } from '../messages/describe-timeline.ts';
import { type Language, translator } from '../messages/translate.ts';
import { ANYWHERE, anywhereLabel } from './anywhere-label.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_BUTTON_LABEL, MAX_BUTTONS_IN_ROW } from './limits.ts';
import { small, text } from './message.ts';
import { formatTimelineId, type TimelineId } from './timeline-id.ts';

/** Characters of the reason, with markup. */
const MAX_WHY = 700;

/** What a reply without entries needs. */
type NoTimelineContext = {
  readonly language: Language;
  readonly summary: LibrarySummary;
  /** What the buttons know. */
  readonly id: Omit<TimelineId, 'action'>;
};

/** Why there is no timeline, and buttons that lead on. Pure. */
export function renderNoTimeline(
  timeline: Extract<Timeline, { kind: 'nothing' }>,
  context: NoTimelineContext,
): APIComponentInContainer[] {
  const { language, summary } = context;
  const t = translator(language);
  const { title, text: why } = describeNoTimeline(timeline, language);
  const corpus = t('nothing.corpus', { summary: describeCorpus(summary, language) });
  return [
    text(`**${escapeInline(title)}**\n${cut(escapeInline(why), MAX_WHY)}`),
    text(small(escapeInline(corpus))),
    ...renderWays(timeline.topic, timeline.reason, context),
  ];
}

/** What may be clicked instead of giving up. */
function renderWays(
  topic: string | undefined,
  reason: NoTimelineReason,
  { language, id }: NoTimelineContext,
): APIComponentInContainer[] {
  const t = translator(language);
  const topics = button(
    formatTimelineId({ ...id, action: 'topics', page: 1 }),
    t('nothing.topics'),
  );
  switch (reason.kind) {
    case 'no-words':
      return row(topics);
    case 'outside-scope': {
      const customId = formatTimelineId({ ...id, ...ANYWHERE, action: 'anywhere' });
      return row(button(customId, anywhereLabel(id, language)));
    }
    case 'no-dates':
      // What the whole corpus says is no question.
      return topic === undefined
        ? row(topics)
        : row(
            button(
              formatTimelineId({ ...id, action: 'passages', page: 1 }),
              t('timeline.passages'),
            ),
          );
    case 'not-in-corpus': {
      const near = reason.near
        .filter((other) => other.text.length <= MAX_BUTTON_LABEL)
        .slice(0, MAX_BUTTONS_IN_ROW - 1)
        .map((other, place) =>
          button(formatTimelineId({ ...id, action: 'topic', page: place + 1 }), other.text),
        );
      return row(...near, topics);
    }
  }
}
