import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js';
import { DEFAULT_PASSAGES } from '../answer/answer-question.ts';
import type { Answer, AnswerHit } from '../domain/answer.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import { describeCopies } from '../messages/describe-copies.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeCorrections } from '../messages/describe-corrections.ts';
import { describeNothing } from '../messages/describe-nothing.ts';
import { describePassage } from '../messages/describe-passage.ts';
import { describeScope } from '../messages/describe-scope.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_BUTTON_URL, MAX_MESSAGE_TEXT } from './limits.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from './message.ts';
import { renderQuote } from './quote.ts';

/** Passages in one message. Source: design; three of them with their heads stay below Discord's text limit. */
const MAX_PASSAGES = DEFAULT_PASSAGES;

/**
 * Characters, with markup, that the parts of a message may have at most. What they leave of Discord's limit is the
 * quotations', in equal shares; in the worst case (every part at its longest) that is still 120 a quotation, usually
 * some 900, more than a paragraph has.
 */
const MAX_PART = {
  question: 640,
  scope: 300,
  headline: 160,
  source: 120,
  copies: 180,
  note: 220,
  why: 500,
} as const;

/** Room for line breaks, numbers, places and the last line. */
const RESERVE = 400;

/** What a message needs beside the answer. */
export type AnswerContext = {
  readonly language: Language;
  /** Day on which the corpus was read. */
  readonly asOf: CalendarDate;
  readonly summary: LibrarySummary;
  /** Whether an answer with passages is for the asker alone; no answer always is. */
  readonly isPrivate: boolean;
};

/** An answer as a Discord message; at most three of its passages. Pure. */
export function renderAnswer(answer: Answer, context: AnswerContext): ReplyMessage {
  const head = text(renderHead(answer, context.language));
  switch (answer.kind) {
    case 'passages':
      return message(
        ACCENT.answer,
        [head, ...renderPassages(answer, context.language), ...renderEnd(context)],
        context.isPrivate,
      );
    case 'weak': {
      const t = translator(context.language);
      const warning = text(`**${t('answer.weak')}** ${t('answer.weakBody')}`);
      return message(
        ACCENT.weak,
        [head, warning, ...renderPassages(answer, context.language), ...renderEnd(context)],
        true,
      );
    }
    case 'nothing': {
      const { title, text: why } = describeNothing(answer.reason, context.language);
      const t = translator(context.language);
      const summary = t('nothing.corpus', {
        summary: describeCorpus(context.summary, context.language),
      });
      return message(
        ACCENT.nothing,
        [
          head,
          text(`**${escapeInline(title)}**\n${cut(escapeInline(why), MAX_PART.why)}`),
          text(small(escapeInline(summary))),
        ],
        true,
      );
    }
  }
}

function renderHead(answer: Answer, language: Language): string {
  const t = translator(language);
  const question = cut(escapeInline(answer.question), MAX_PART.question);
  const remarks = [
    ...describeCorrections(answer.corrections, language),
    ...describeScope(answer.scope, language),
  ];
  if (answer.kind !== 'nothing') {
    const shown = answer.hits.slice(0, MAX_PASSAGES);
    const articles = new Set(shown.map(({ article }) => article.id)).size;
    const all = t('answer.found', { count: answer.total });
    const isAll = shown.length >= answer.total;
    const found = isAll ? all : t('answer.bestOf', { shown: shown.length, found: all });
    remarks.unshift(t('answer.inArticles', { found, count: articles }));
  }
  const head = t('answer.question', { question });
  if (remarks.length === 0) return head;
  return `${head}\n${small(cut(escapeInline(remarks.join(' · ')), MAX_PART.scope))}`;
}

function renderPassages(
  { hits, question }: { readonly hits: readonly AnswerHit[]; readonly question: string },
  language: Language,
): APIComponentInContainer[] {
  const shown = hits.slice(0, MAX_PASSAGES).map((hit, index, all) => ({
    hit,
    head: renderPassageHead(hit, index + 1, language),
    // Why a date is what it is need not be told twice of one article.
    notes: renderNotes(
      hit,
      language,
      all.findIndex(({ article }) => article === hit.article) === index,
    ),
  }));
  const taken = shown.reduce(
    (sum, { head, notes }) => sum + head.length + notes.length,
    2 * question.length + MAX_PART.scope + RESERVE,
  );
  const share = Math.floor((MAX_MESSAGE_TEXT - taken) / Math.max(1, shown.length));
  return shown.flatMap(({ hit: { article, paragraph, sentence, highlights }, head, notes }) => [
    separator(),
    withLink(head, article.url, language),
    text(`${renderQuote(paragraph.text, sentence, highlights, share)}\n${notes}`),
  ]);
}

function renderPassageHead({ article, paragraph }: AnswerHit, number: number, language: Language) {
  const { date, headline } = describePassage(article, paragraph, language);
  const title = cut(escapeInline(headline), MAX_PART.headline);
  return `**${number} · ${escapeInline(date)}** – ${title}`;
}

function renderNotes(hit: AnswerHit, language: Language, withDateNote: boolean): string {
  const { article, paragraph } = hit;
  const { source, place, foreignLanguage, dateNote } = describePassage(
    article,
    paragraph,
    language,
  );
  const parts = [cut(escapeInline(source), MAX_PART.source), place, foreignLanguage];
  const lines = [small(parts.filter((part) => part !== '').join(' · '))];
  const copies = describeCopies(hit, language);
  if (copies !== '') lines.push(small(cut(escapeInline(copies), MAX_PART.copies)));
  if (withDateNote && dateNote !== '')
    lines.push(small(cut(escapeInline(dateNote), MAX_PART.note)));
  return lines.join('\n');
}

function withLink(
  head: string,
  url: string | undefined,
  language: Language,
): APIComponentInContainer {
  if (url === undefined || url.length > MAX_BUTTON_URL) return text(head);
  return {
    type: ComponentType.Section,
    components: [{ type: ComponentType.TextDisplay, content: head }],
    accessory: {
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: translator(language)('answer.openArticle'),
      url,
    },
  };
}

function renderEnd({ language, asOf }: AnswerContext): APIComponentInContainer[] {
  const line = translator(language)('answer.verbatim', { asOf: formatDay(asOf, language) });
  return [separator(), text(small(escapeInline(line)))];
}
