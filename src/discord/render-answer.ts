import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { Answer, AnswerHit } from '../domain/answer.ts';
import { articleKey } from '../domain/article-key.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import { describeCopies } from '../messages/describe-copies.ts';
import { describeCorrections } from '../messages/describe-corrections.ts';
import { describePassage } from '../messages/describe-passage.ts';
import { describeScope } from '../messages/describe-scope.ts';
import { describeUnknownWords } from '../messages/describe-unknown-words.ts';
import { describeVersions } from '../messages/describe-versions.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { pagesOf, renderAnswerControls } from './answer-controls.ts';
import { type AnswerPage, formatAnswerId } from './answer-id.ts';
import { PASSAGES_PER_PAGE, renderQuestionTitle } from './answer-request.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT } from './limits.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from './message.ts';
import { renderQuote } from './quote.ts';
import { formatReadingId } from './reading-id.ts';
import { type AskedMessage, renderMessageHead } from './render-message-head.ts';
import { renderNothing } from './render-nothing.ts';

/** Characters, with markup, that the parts of a message's head may have at most. */
const MAX_PART = { remarks: 300, sharer: 80 } as const;

/**
 * The same of a passage. What all of it leaves of Discord's limit is the quotations', in equal shares: usually some 900, more
 * than a paragraph has.
 */
const ROOMY = { headline: 160, source: 120, versions: 240, copies: 180, note: 450 } as const;

/** The same where the quotations would get less than {@link MIN_QUOTATION}: then even the longest parts leave them so much. */
const TIGHT = { headline: 100, source: 80, versions: 120, copies: 80, note: 80 } as const;

/** Chosen: a sentence. */
const MIN_QUOTATION = 200;

/** Room for line breaks and the last line. */
const RESERVE = 200;

/** What a message needs beside the answer. */
export type AnswerContext = {
  readonly language: Language;
  /** Day on which the corpus was read. */
  readonly asOf: CalendarDate;
  readonly summary: LibrarySummary;
  /** Whether an answer with passages is for the asker alone; no answer and weak matches always are. */
  readonly isPrivate: boolean;
  /** What the buttons know. */
  readonly page: AnswerPage;
  /** The corpus has changed since the message that was clicked. */
  readonly isNewVersion: boolean;
  /** Whether weak matches are shown; else a button shows them. */
  readonly isRevealed: boolean;
  /** Whether a private answer may be posted for all to see. */
  readonly canShare: boolean;
  /** Who has posted it for all to see. */
  readonly sharedBy?: string | undefined;
  /** The message that was looked up, where the question is one. */
  readonly about?: AskedMessage | undefined;
};

/** An answer with passages. */
type FullAnswer = Exclude<Answer, { kind: 'nothing' }>;

/** A page of an answer as a Discord message. Pure. */
export function renderAnswer(answer: Answer, context: AnswerContext): ReplyMessage {
  const { language, isPrivate, isRevealed } = context;
  const head = renderHead(answer, context);
  if (answer.kind === 'nothing')
    return message(ACCENT.nothing, [...head, ...renderNothing(answer, context)], true);
  if (answer.kind === 'passages')
    return message(ACCENT.answer, [...head, ...renderPage(answer, head, context)], isPrivate);
  const t = translator(language);
  const weak = `**${t('answer.weak')}**`;
  if (isRevealed) {
    const parts = [...head, text(`${weak} ${t('answer.weakBody')}`)];
    return message(ACCENT.weak, [...parts, ...renderPage(answer, parts, context)], true);
  }
  const { total } = answer;
  const reveal = formatAnswerId({ ...context.page, action: 'reveal', page: 1 });
  return message(
    ACCENT.weak,
    [
      ...head,
      text(`${weak} ${t('answer.weakHidden', { count: total })}`),
      ...row(button(reveal, t('answer.reveal', { count: total }))),
    ],
    true,
  );
}

/** What is read again when somebody clicks (the question, its message), and what is to be said of the answer as a whole. */
function renderHead(answer: Answer, context: AnswerContext): APIComponentInContainer[] {
  const { language, isRevealed, isNewVersion, sharedBy, about } = context;
  const t = translator(language);
  const remarks = [
    ...describeCorrections(answer.corrections, language),
    ...(answer.kind === 'nothing' ? [] : describeUnknownWords(answer, language)),
    ...describeScope(answer.scope, language),
  ];
  if (answer.kind === 'passages' || (answer.kind === 'weak' && isRevealed))
    remarks.unshift(...describeExtent(answer, context));
  const lines =
    remarks.length === 0 ? [] : [cut(escapeInline(remarks.join(' · ')), MAX_PART.remarks)];
  if (isNewVersion) lines.push(escapeInline(t('answer.newVersion')));
  if (sharedBy !== undefined)
    lines.push(cut(escapeInline(t('answer.sharedBy', { name: sharedBy })), MAX_PART.sharer));
  return [
    renderQuestionTitle(answer.question, language),
    ...(about ? [renderMessageHead(about, language)] : []),
    ...(lines.length === 0 ? [] : [text(lines.map(small).join('\n'))]),
  ];
}

/** How many passages there are, and which page of them is shown. */
function describeExtent({ total, articleCount }: FullAnswer, { language, page }: AnswerContext) {
  const t = translator(language);
  const found = t('answer.found', { count: total });
  const pages = pagesOf(total);
  const extent = t('answer.inArticles', { found, count: articleCount });
  return pages < 2 ? [extent] : [extent, t('answer.page', { page: page.page, pages })];
}

/** The passages of a page, its buttons, and where all of it comes from. */
function renderPage(
  answer: FullAnswer,
  above: readonly APIComponentInContainer[],
  context: AnswerContext,
): APIComponentInContainer[] {
  const { language, page, isPrivate, canShare, about } = context;
  const line = translator(language)('answer.verbatim', { asOf: formatDay(context.asOf, language) });
  return [
    ...renderPassages(answer, above, context),
    separator(),
    text(small(escapeInline(line))),
    ...renderAnswerControls({
      language,
      page,
      total: answer.total,
      canShare: canShare && isPrivate && answer.kind === 'passages',
      isOnMessage: about !== undefined,
    }),
  ];
}

function renderPassages(
  { hits, offset }: FullAnswer,
  above: readonly APIComponentInContainer[],
  { language, page }: AnswerContext,
): APIComponentInContainer[] {
  const surround = (limits: typeof ROOMY | typeof TIGHT) =>
    surroundPassages(hits.slice(0, PASSAGES_PER_PAGE), offset, limits, language);
  const taken = above.reduce(
    (sum, part) => sum + ('content' in part ? part.content.length : 0),
    RESERVE,
  );
  const roomy = surround(ROOMY);
  const passages = shareOf(roomy, taken) < MIN_QUOTATION ? surround(TIGHT) : roomy;
  const share = shareOf(passages, taken);
  return passages.flatMap(({ hit, head, notes }, place) => {
    const { article, paragraph, sentence, highlights } = hit;
    const { number } = paragraph;
    const opens = formatReadingId({
      action: 'open',
      place,
      article: articleKey(article.id),
      paragraph: number,
      found: number,
      version: page.version,
    });
    return [
      separator(),
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: head }],
        accessory: button(opens, translator(language)('answer.inArticle')),
      },
      text(`${renderQuote(paragraph.text, sentence, highlights, share)}\n${notes}`),
    ];
  });
}

/** A passage with all but its words. */
type Surrounded = { readonly hit: AnswerHit; readonly head: string; readonly notes: string };

function surroundPassages(
  hits: readonly AnswerHit[],
  offset: number,
  limits: typeof ROOMY | typeof TIGHT,
  language: Language,
): Surrounded[] {
  return hits.map((hit, index) => {
    const { article, paragraph } = hit;
    const passage = describePassage(article, paragraph, language);
    const headline = cut(escapeInline(passage.headline), limits.headline);
    const { source, place, foreignLanguage, dateNote } = passage;
    const origin = [cut(escapeInline(source), limits.source), place, foreignLanguage];
    // Why a date is what it is need not be told twice of one article.
    const isFirst = hits.findIndex((other) => other.article.id === article.id) === index;
    const lines = [
      origin.filter((part) => part !== '').join(' · '),
      cut(escapeInline(describeVersions(hit, language)), limits.versions),
      cut(escapeInline(describeCopies(hit, language)), limits.copies),
      cut(escapeInline(isFirst ? dateNote : ''), limits.note),
    ];
    return {
      hit,
      head: `**${offset + index + 1} · ${escapeInline(passage.date)}** – ${headline}`,
      notes: lines
        .filter((line) => line !== '')
        .map(small)
        .join('\n'),
    };
  });
}

/** Characters that each quotation may have. */
function shareOf(passages: readonly Surrounded[], taken: number): number {
  const sum = passages.reduce((all, { head, notes }) => all + head.length + notes.length, taken);
  return Math.floor((MAX_MESSAGE_TEXT - sum) / Math.max(1, passages.length));
}
