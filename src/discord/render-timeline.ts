import { type APIComponentInContainer, ComponentType } from 'discord.js';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { Timeline, TimelineEntry } from '../domain/timeline.ts';
import { describeEntry } from '../messages/describe-entry.ts';
import { describeTimeline } from '../messages/describe-timeline.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { MAX_MESSAGE_TEXT, MAX_PICTURE_DESCRIPTION } from './limits.ts';
import {
  ACCENT,
  type MessageFile,
  message,
  type ReplyMessage,
  separator,
  small,
  text,
} from './message.ts';
import { TITLE_ID } from './message-title.ts';
import { renderSentence } from './quote.ts';
import { renderNoTimeline } from './render-no-timeline.ts';
import { chartOf, describeChart, type FullTimeline, sparkline } from './timeline-chart.ts';
import { ENTRIES_PER_PAGE, pageCount, renderControls } from './timeline-controls.ts';
import type { TimelineId } from './timeline-id.ts';
import { renderTitle } from './timeline-topic.ts';

/**
 * Characters, with markup, that the parts of a message may have at most. What they leave of Discord's limit is the
 * sentences', in equal shares.
 */
const MAX_PART = {
  title: 640,
  remarks: 300,
  date: 90,
  marks: 40,
  source: 200,
  others: 150,
  url: 200,
} as const;

/** Room for the last line and the line of bars, with their line breaks. */
const RESERVE = 330;

/** Characters, with markup, that each sentence should have at least; most are shorter. Chosen. */
const MIN_SENTENCE = 260;

/** What is told beside a sentence, the fullest first. */
const DETAILS = ['all', 'no-link', 'source'] as const;
type Detail = (typeof DETAILS)[number];

const CHART_NAME = 'timeline.png';

/** What a message needs beside the timeline. */
export type TimelineContext = {
  readonly language: Language;
  /** Day on which the corpus was read. */
  readonly asOf: CalendarDate;
  readonly summary: LibrarySummary;
  /** Whether a timeline with entries is for the asker alone; an empty one always is. */
  readonly isPrivate: boolean;
  /** What the buttons know; its page is held within those that there are. */
  readonly id: Omit<TimelineId, 'action'>;
  /** The corpus has changed since the message that was clicked. */
  readonly isNewVersion: boolean;
  /** How many entries a timeline with more of them would have at most; `undefined` where this one has all. */
  readonly more: number | undefined;
  /** PNG; `undefined` where there is none. */
  readonly chart: Uint8Array | undefined;
};

/** A page of a timeline as a Discord message. Pure. */
export function renderTimeline(timeline: Timeline, context: TimelineContext): ReplyMessage {
  const { language } = context;
  const title = {
    type: ComponentType.TextDisplay as const,
    id: TITLE_ID,
    content: cut(renderTitle(timeline.topic, language), MAX_PART.title),
  };
  const remarks = renderRemarks(timeline, context);
  const head = remarks === '' ? [title] : [title, text(remarks)];
  if (timeline.kind === 'nothing')
    return message(ACCENT.nothing, [...head, ...renderNoTimeline(timeline, context)], true);

  const page = Math.min(Math.max(1, context.id.page), pageCount(timeline.entries));
  const legend = translator(language)('timeline.legend', {
    asOf: formatDay(context.asOf, language),
  });
  const room = MAX_MESSAGE_TEXT - title.content.length - remarks.length - RESERVE;
  const components = [
    ...head,
    ...renderChart(timeline, context),
    ...renderEntries(timeline.entries, page, room, language),
    separator(),
    text(small(escapeInline(legend))),
    ...renderControls({ ...context, id: { ...context.id, page }, entries: timeline.entries }),
  ];
  return message(ACCENT.answer, components, context.isPrivate, chartFiles(timeline, context));
}

function renderRemarks(timeline: Timeline, { language, isNewVersion }: TimelineContext): string {
  const t = translator(language);
  const remarks = describeTimeline(timeline, language);
  const lines = remarks.length === 0 ? [] : [remarks.join(' · ')];
  if (isNewVersion) lines.push(t('timeline.newVersion'));
  return lines.map((line) => small(cut(escapeInline(line), MAX_PART.remarks))).join('\n');
}

function renderChart(
  timeline: FullTimeline,
  { language, chart, id }: TimelineContext,
): APIComponentInContainer[] {
  if (!id.withChart) return [];
  const spec = chartOf(timeline, language);
  if (chart === undefined) {
    const line = sparkline(spec.bars);
    return line === '' ? [] : [text(small(`${line} ${escapeInline(spec.texts.subtitle ?? '')}`))];
  }
  const description = describeChart(spec, language).slice(0, MAX_PICTURE_DESCRIPTION);
  const media = { url: `attachment://${CHART_NAME}` };
  return [{ type: ComponentType.MediaGallery, items: [{ media, description }] }];
}

function chartFiles(
  timeline: FullTimeline,
  { language, chart, id }: TimelineContext,
): MessageFile[] {
  if (chart === undefined || !id.withChart) return [];
  const description = describeChart(chartOf(timeline, language), language);
  return [
    { name: CHART_NAME, data: chart, description: description.slice(0, MAX_PICTURE_DESCRIPTION) },
  ];
}

function renderEntries(
  entries: readonly TimelineEntry[],
  page: number,
  room: number,
  language: Language,
): APIComponentInContainer[] {
  const before = (page - 1) * ENTRIES_PER_PAGE;
  const shown = entries.slice(before, before + ENTRIES_PER_PAGE);
  const heads = shown.map((entry, index) => renderHead(entry, before + index + 1, language));
  const ofHeads = sumOfLengths(heads);
  // The sentences come first: links go, then other sources, where these would leave them too little room.
  const choices = DETAILS.map((detail) => {
    const notes = shown.map((entry) => renderNotes(entry, detail, language));
    const left = room - ofHeads - sumOfLengths(notes);
    return { notes, share: Math.floor(left / Math.max(1, shown.length)) };
  });
  const fitting = choices.find(({ share }) => share >= MIN_SENTENCE) ?? choices.at(-1);
  return shown.map((entry, index) => {
    const sentence = renderEntrySentence(entry, fitting?.share ?? 0);
    return text(`${heads[index] ?? ''}\n${sentence}\n${fitting?.notes[index] ?? ''}`);
  });
}

/** Lengths of lines with their line breaks. */
function sumOfLengths(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0);
}

/** A date that the text tells is upright and bold; the day of a report is in italics. */
function renderHead(entry: TimelineEntry, number: number, language: Language): string {
  const { date, marks } = describeEntry(entry, language);
  const day = cut(escapeInline(date), MAX_PART.date);
  const when = entry.date.basis === 'text' ? `**${day}**` : `*${day}*`;
  const mark = marks === '' ? '' : ` · ${cut(escapeInline(marks), MAX_PART.marks)}`;
  return `**${number}** · ${when}${mark}`;
}

function renderEntrySentence({ sentence, dateWords }: TimelineEntry, maxLength: number): string {
  const { start, end } = sentence.span;
  const words = dateWords && { start: dateWords.start - start, end: dateWords.end - start };
  const whole = sentence.paragraph.text.slice(start, end);
  // What is cut is cut around the date.
  return renderSentence(whole, words ?? { start: 0, end: 0 }, words ? [words] : [], maxLength);
}

function renderNotes(entry: TimelineEntry, detail: Detail, language: Language): string {
  const { source, others } = describeEntry(entry, language);
  const { url } = entry.sentence.article;
  const target = url === undefined || detail !== 'all' ? '' : linkTarget(url);
  const link =
    target === '' || target.length > MAX_PART.url
      ? ''
      : ` · [${translator(language)('answer.openArticle')}](<${target}>)`;
  const lines = [small(cut(escapeInline(source), MAX_PART.source)) + link];
  if (others !== '' && detail !== 'source')
    lines.push(small(cut(escapeInline(others), MAX_PART.others)));
  return lines.join('\n');
}

/** An address that cannot end its link early, whatever signs it holds. */
function linkTarget(url: string): string {
  return url.replace(/[<>()[\]\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
