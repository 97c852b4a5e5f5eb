import { ComponentType } from 'discord.js';
import { describeTimelineTitle } from '../messages/describe-timeline.ts';
import { timelineToMarkdown } from '../messages/timeline-to-markdown.ts';
import { timelineToTimelineJs } from '../messages/timeline-to-timelinejs.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut } from './cut.ts';
import { escapeInline } from './escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, text } from './message.ts';
import type { FullTimeline } from './timeline-chart.ts';

/** Characters of the title in the message, with markup. */
const MAX_TITLE = 640;

/** Characters of the topic in a file's name. */
const MAX_NAME = 40;

/** A timeline as two files for the asker alone: Markdown to read, JSON for TimelineJS. Pure. */
export function renderTimelineFiles(timeline: FullTimeline, language: Language): ReplyMessage {
  const { topic, entries } = timeline;
  const t = translator(language);
  const name = [t('timeline.fileName'), ...(topic === undefined ? [] : [slug(topic)])]
    .filter((part) => part !== '')
    .join('-');
  const timelineJs = timelineToTimelineJs(topic, entries, language);
  const files = [
    { name: `${name}.md`, data: encode(timelineToMarkdown(topic, entries, language)) },
    { name: `${name}.json`, data: encode(`${JSON.stringify(timelineJs, null, 2)}\n`) },
  ];
  const title = cut(escapeInline(describeTimelineTitle(topic, language)), MAX_TITLE);
  return message(
    ACCENT.answer,
    [
      text(`**${title}**\n${t('timeline.fileIntro', { count: entries.length })}`),
      ...files.map((file) => ({
        type: ComponentType.File as const,
        file: { url: `attachment://${file.name}` },
      })),
    ],
    true,
    files,
  );
}

function encode(content: string): Uint8Array {
  return new TextEncoder().encode(content);
}

/** The topic in letters that a file's name may have: `Größe des IS` → `groesse-des-is`; empty where none is left. */
function slug(topic: string): string {
  return topic
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAME)
    .replace(/^-+|-+$/g, '');
}
