import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { type ArticleWindow, LEDE_NUMBER, type Paragraph } from '../domain/article.ts';
import { describePassage } from '../messages/describe-passage.ts';
import { type Language, translator } from '../messages/translate.ts';
import { button, row } from './button.ts';
import { cut } from './cut.ts';
import { escapeInline, escapeMarkdown } from './escape-markdown.ts';
import { MAX_BUTTON_URL, MAX_MESSAGE_TEXT } from './limits.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from './message.ts';
import { formatReadingId, type ReadingAction, type ReadingId } from './reading-id.ts';

/** Characters, with markup, that the parts of a message may have at most; the paragraphs have the rest. */
const MAX_PART = { headline: 300, head: 400, note: 450, heading: 120 } as const;

/** Room for line breaks, quote signs and the lines that say where a paragraph stands. */
const RESERVE = 400;

/** What the reading view needs beside the paragraphs. */
export type ReadingContext = {
  readonly language: Language;
  /** What the button that was clicked knew, with the version that answers now. */
  readonly id: ReadingId;
  /** The corpus has changed since the message that was clicked. */
  readonly isNewVersion: boolean;
};

/** A stretch of an article, for one pair of eyes; the paragraph that was found is marked. Pure. */
export function renderReading(window: ArticleWindow, context: ReadingContext): ReplyMessage {
  const head = renderHead(window, context);
  const { paragraphs } = window;
  const headings = paragraphs.map((paragraph, index) =>
    renderHeading(paragraph, paragraphs[index - 1]),
  );
  const escaped = paragraphs.map((paragraph) => escapeMarkdown(paragraph.text));
  const taken = [head, ...headings].reduce((sum, { length }) => sum + length, RESERVE);
  const shares = shareOut(
    escaped.map(({ length }) => length),
    MAX_MESSAGE_TEXT - taken,
  );
  const body = paragraphs.flatMap((paragraph, index) => {
    const words = cut(escaped[index] ?? '', shares[index] ?? 0);
    const isFound = paragraph.number === context.id.found;
    const place = placeOf(paragraph, window, context.language);
    const above = isFound
      ? `**▸ ${place} · ${translator(context.language)('reading.found')}**`
      : small(place);
    return [
      separator(),
      text(`${headings[index] ?? ''}${above}\n${isFound ? `> ${words}` : words}`),
    ];
  });
  return message(
    ACCENT.answer,
    [text(head), ...body, separator(), ...renderButtons(window, context)],
    true,
  );
}

/** That the article is gone since. Pure. */
export function renderGone(language: Language): ReplyMessage {
  return message(ACCENT.nothing, [text(translator(language)('reading.gone'))], true);
}

function renderHead({ article, paragraphs }: ArticleWindow, context: ReadingContext): string {
  const { language, isNewVersion } = context;
  const [first] = paragraphs;
  if (!first) return '';
  const { date, source, foreignLanguage, dateNote } = describePassage(article, first, language);
  const facts = [date, source, foreignLanguage].filter((part) => part !== '').join(' · ');
  const lines = [
    `### ${cut(escapeInline(article.headline), MAX_PART.headline)}`,
    small(cut(escapeInline(facts), MAX_PART.head)),
  ];
  if (dateNote !== '') lines.push(small(cut(escapeInline(dateNote), MAX_PART.note)));
  if (isNewVersion) lines.push(small(translator(language)('reading.newVersion')));
  return lines.join('\n');
}

/** A subheading where a new one begins, as a line of its own. */
function renderHeading({ heading }: Paragraph, before: Paragraph | undefined): string {
  if (heading === undefined || heading === before?.heading) return '';
  return `**${cut(escapeInline(heading), MAX_PART.heading)}**\n`;
}

function placeOf(
  { number }: Pick<Paragraph, 'number'>,
  { bodyCount }: ArticleWindow,
  language: Language,
): string {
  const t = translator(language);
  return number === LEDE_NUMBER
    ? t('answer.lede')
    : t('reading.place', { number, total: bodyCount });
}

function renderButtons(
  window: ArticleWindow,
  { language, id }: ReadingContext,
): APIComponentInContainer[] {
  const t = translator(language);
  const { article, paragraphs, before, after, bodyCount } = window;
  const first = paragraphs[0]?.number ?? 0;
  const last = paragraphs.at(-1)?.number ?? 0;
  const turn = (action: ReadingAction, paragraph: number) =>
    formatReadingId({ ...id, action, paragraph });
  const total = bodyCount;
  const place =
    first === last
      ? placeOf({ number: first }, window, language)
      : t('reading.places', { first: Math.max(first, 1), last, total });
  const isWhole = before === undefined && after === undefined;
  const paging = [
    button(turn('back', before ?? first), '◀', { disabled: before === undefined }),
    button(turn('place', id.paragraph), place, { disabled: true }),
    button(turn('on', after ?? last), '▶', { disabled: after === undefined }),
  ];
  return row(...(isWhole ? [] : paging), ...linkTo(article.url, t('answer.openArticle')));
}

function linkTo(url: string | undefined, label: string): APIButtonComponent[] {
  if (url === undefined || url.length > MAX_BUTTON_URL) return [];
  return [{ type: ComponentType.Button, style: ButtonStyle.Link, label, url }];
}

/** Shares room out so that short texts get all they need, and long ones the same share of the rest. */
function shareOut(lengths: readonly number[], room: number): number[] {
  const shares = lengths.map(() => 0);
  const byLength = lengths.map((length, index) => ({ length, index }));
  let left = Math.max(0, room);
  for (const [place, { length, index }] of byLength
    .toSorted((a, b) => a.length - b.length)
    .entries()) {
    const share = Math.min(length, Math.floor(left / (lengths.length - place)));
    shares[index] = share;
    left -= share;
  }
  return shares;
}
