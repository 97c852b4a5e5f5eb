import type { TimelineEntry } from '../domain/timeline.ts';
import { describeEntry } from './describe-entry.ts';
import { describeTimelineTitle } from './describe-timeline.ts';
import type { Language } from './translate.ts';

/** Signs that CommonMark gives a meaning to. Source: CommonMark 0.31, "Backslash escapes". */
const SIGNS = /[\\`*_{}[\]<>#|~&!]/g;

/** Signs with a meaning at a line's start only: lists, and lines under a heading. */
const SIGN_AT_LINE_START = /^(\s*)([-+=])/;
const NUMBER_AT_LINE_START = /^(\s*\d+)([.)])/;

/** A timeline as a Markdown document: a list of dated sentences with their sources. Ends with a line break. */
export function timelineToMarkdown(
  topic: string | undefined,
  entries: readonly TimelineEntry[],
  language: Language,
): string {
  const lines = [`# ${escape(describeTimelineTitle(topic, language))}`, ''];
  for (const entry of entries) {
    const { date, marks, source, others } = describeEntry(entry, language);
    const { sentence } = entry;
    const { text } = sentence.paragraph;
    const when = marks === '' ? date : `${date} (${marks})`;
    const { url, headline } = sentence.article;
    const link =
      url === undefined ? escapeLine(headline) : `[${escape(headline)}](<${linkTarget(url)}>)`;
    lines.push(
      `- **${escape(when)}**  `,
      `  ${escapeLine(text.slice(sentence.span.start, sentence.span.end))}  `,
      `  ${link} · ${escape(source)}${others === '' ? '' : ` · ${escape(others)}`}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function escapeLine(text: string): string {
  return escape(text).replace(SIGN_AT_LINE_START, '$1\\$2').replace(NUMBER_AT_LINE_START, '$1\\$2');
}

function escape(text: string): string {
  return text.replace(SIGNS, '\\$&');
}

/** An address that cannot end its link early; it is encoded already. */
function linkTarget(url: string): string {
  return url.replace(/[<>\s\\]/gu, (sign) => encodeURIComponent(sign));
}
