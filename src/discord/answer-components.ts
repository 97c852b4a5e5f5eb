import type { Question } from '../answer/answer-question.ts';
import type { TimelineRequest } from '../answer/make-timeline.ts';
import { findTopicWords } from '../answer/topic-words.ts';
import { SORT_ORDERS } from '../domain/answer.ts';
import { translator } from '../messages/translate.ts';
import { ANSWER_PREFIX, type AnswerId, parseAnswerId } from './answer-id.ts';
import { pageAnew, questionOf, readQuestion } from './answer-request.ts';
import { chosenValue, labelOf } from './clicked.ts';
import type { Click, CommandContext, ComponentHandler } from './command.ts';
import type { Form } from './form.ts';
import { isOnPrivate, isOwn } from './is-own.ts';
import { canAnswerPublicly } from './is-private.ts';
import { MAX_SELECT_OPTIONS } from './limits.ts';
import { ACCENT, message, type ReplyMessage, text } from './message.ts';
import { questionForm, writtenQuestion } from './question-form.ts';
import { versionOf } from './references.ts';
import { renderStaleAnswer } from './render-error.ts';
import { readMessageHead } from './render-message-head.ts';
import { renderTopics } from './render-topics.ts';
import { replyWithAnswer } from './reply-with-answer.ts';
import { replyWithTimeline } from './reply-with-timeline.ts';
import { timelineIdOf } from './timeline-request.ts';

/** What shows another answer, or another page, in place of the one that stands there. */
const TURNING: ReadonlySet<AnswerId['action']> = new Set([
  'back',
  'on',
  'page',
  'sort',
  'reveal',
  'anywhere',
  'near',
  'topic',
]);

/** What shows weak matches: whoever clicks there has seen that they are weak. */
const REVEALING: ReadonlySet<AnswerId['action']> = new Set([
  'back',
  'on',
  'page',
  'sort',
  'reveal',
]);

/** What asks another question than the one that stands there: its answer is not about the message that was asked about. */
const ASKING_ELSE: ReadonlySet<AnswerId['action']> = new Set(['near', 'topic', 'form']);

/**
 * The buttons of an answer. Nothing is kept between two clicks: the custom id and the question, which is the message's title, say
 * all, so they work after a restart, too. Another member's click brings that member a private copy.
 */
export const answerComponents: ComponentHandler = {
  prefix: ANSWER_PREFIX,

  changesMessage(interaction) {
    const id = readId(interaction);
    return (
      id !== undefined &&
      TURNING.has(id.action) &&
      isOwn(interaction) &&
      wantedQuestion(id, interaction) !== undefined
    );
  },

  answersPublicly(interaction) {
    const action = readId(interaction)?.action;
    if (action === 'share') return canAnswerPublicly(interaction);
    return action === 'timeline' && isOwn(interaction) && !isOnPrivate(interaction);
  },

  async reply(interaction, context) {
    const { corpus, language } = context;
    const id = readId(interaction);
    const written = writtenQuestion(interaction);
    if (id?.action === 'form' && written !== undefined)
      return await showAnswer({ question: written }, interaction, context);
    const aside = id && (await replyAside(id, interaction, context));
    if (aside) return aside;
    const wanted = id && wantedQuestion(id, interaction);
    const question = wanted === undefined ? undefined : id && questionOf(wanted, id, corpus);
    if (!id || !question) {
      const seen = seenQuestion(interaction);
      return renderStaleAnswer(seen, pageAnew(seen, context.corpus), language);
    }
    const { source } = question;
    if (id.action === 'timeline')
      return await showTimeline(
        { topic: findTopicWords(question.question), source },
        interaction,
        context,
      );
    if (id.action === 'chronicle')
      return await showTimeline({ topic: question.question, source }, interaction, context);
    return await showAnswer(question, interaction, context, id);
  },
};

/** What needs no answer: a form, the topics, a thank-you; `undefined` for all else. */
async function replyAside(
  { action, version }: AnswerId,
  interaction: Click,
  context: CommandContext,
): Promise<ReplyMessage | Form | undefined> {
  const { corpus, language, tally } = context;
  const seen = seenQuestion(interaction);
  const page = pageAnew(seen, context.corpus);
  if (action === 'anew') return questionForm(seen, page, language);
  if (action === 'topics')
    return renderTopics(await corpus.surveyTopics(MAX_SELECT_OPTIONS), { language, page });
  if (action !== 'up' && action !== 'down') return undefined;
  tally.info({ feedback: action, corpus: version }, 'feedback');
  return message(ACCENT.answer, [text(translator(language)('answer.thanks'))], true);
}

/** Whatever question the message holds. */
function seenQuestion({ message: clicked }: Click): string | undefined {
  return clicked ? readQuestion(clicked) : undefined;
}

/** What the clicked button or the chosen order asks for. */
function readId(interaction: Click): AnswerId | undefined {
  const id = parseAnswerId(interaction.customId);
  if (id?.action !== 'sort') return id;
  const sort = SORT_ORDERS.find((name) => name === chosenValue(interaction));
  return sort && { ...id, sort };
}

/** The question that a click asks; `undefined` where the message does not hold what the custom id says. */
function wantedQuestion(id: AnswerId, interaction: Click): string | undefined {
  if (id.action === 'topic' || id.action === 'chronicle') return chosenValue(interaction);
  const asked = interaction.message ? readQuestion(interaction.message, id.question) : undefined;
  if (asked === undefined || !id.near) return asked;
  const meant = labelOf(interaction);
  const { start, end } = id.near;
  return meant === undefined ? undefined : asked.slice(0, start) + meant + asked.slice(end);
}

/** @param id of the button that was clicked; `undefined` where a form was sent */
async function showAnswer(
  question: Question,
  interaction: Click,
  context: CommandContext,
  id?: AnswerId,
): Promise<ReplyMessage> {
  const isShared = id?.action === 'share' && canAnswerPublicly(interaction);
  const isSeenByOne = id === undefined || isOnPrivate(interaction) || !isOwn(interaction);
  return await replyWithAnswer(question, id?.page ?? 1, context, {
    isPrivate: !isShared && isSeenByOne,
    isNewVersion: id !== undefined && id.version !== versionOf(context.corpus),
    isRevealed: id !== undefined && REVEALING.has(id.action),
    canShare: canAnswerPublicly(interaction),
    sharedBy: isShared ? nameOf(interaction) : undefined,
    about:
      interaction.message && id && !ASKING_ELSE.has(id.action)
        ? readMessageHead(interaction.message)
        : undefined,
  });
}

/** As the others on the server call the member. */
function nameOf({ member, user }: Click): string {
  return member && 'displayName' in member ? member.displayName : user.displayName;
}

/** The chronology of what a question is about. Its range is one of articles, not of events, so it is left out. */
async function showTimeline(
  request: Pick<TimelineRequest, 'topic' | 'source'>,
  interaction: Click,
  context: CommandContext,
): Promise<ReplyMessage> {
  const { corpus } = context;
  const timeline = await corpus.timeline(request);
  const shown = { page: 1, entries: undefined, withChart: true };
  return await replyWithTimeline(timeline, timelineIdOf(timeline, corpus, shown), context, {
    isPrivate: isOnPrivate(interaction) || !isOwn(interaction),
    isNewVersion: false,
  });
}
