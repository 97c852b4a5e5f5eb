import type { APIComponentInContainer } from 'discord.js';
import type { Answer, NothingReason } from '../domain/answer.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeNothing } from '../messages/describe-nothing.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerAction, type AnswerPage, formatAnswerId } from './answer-id.ts';
import { ANYWHERE, anywhereLabel } from './anywhere-label.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_BUTTON_LABEL } from './limits.ts';
import { small, text } from './message.ts';

/** Characters, with markup, that the parts of a message may have at most. */
const MAX_PART = { why: 500, corpus: 900 } as const;

/** What a reply without passages needs. */
export type NothingContext = {
  readonly language: Language;
  readonly summary: LibrarySummary;
  /** What the buttons know. */
  readonly page: AnswerPage;
};

/** Why there is no answer, and buttons that lead to one. Pure. */
export function renderNothing(
  answer: Extract<Answer, { kind: 'nothing' }>,
  context: NothingContext,
): APIComponentInContainer[] {
  const { language, summary } = context;
  const { title, text: why } = describeNothing(answer, language);
  const corpus = translator(language)('nothing.corpus', {
    summary: describeCorpus(summary, language),
  });
  return [
    text(`**${escapeInline(title)}**\n${cut(escapeInline(why), MAX_PART.why)}`),
    text(small(cut(escapeInline(corpus), MAX_PART.corpus))),
    ...renderWays(answer.reason, context),
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
      const customId = formatAnswerId({ ...page, ...ANYWHERE, action: 'anywhere' });
      return row(button(customId, anywhereLabel(page, language)));
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
