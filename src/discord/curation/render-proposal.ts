import type { APIComponentInContainer } from 'discord.js';
import type { Draft, Sourced } from '../../import/draft.ts';
import {
  canBeTaken,
  isOpen,
  type Proposal,
  type ProposedArticle,
  publicationDateOf,
} from '../../intake/proposal.ts';
import { describeDateReason } from '../../messages/describe-date-reason.ts';
import { formatPublicationDate } from '../../messages/format.ts';
import { type Language, translator } from '../../messages/translate.ts';
import { cut } from '../cut.ts';
import { escapeInline, escapeMarkdown } from '../escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, separator, small, text } from '../message.ts';
import { renderQuote } from '../quote.ts';
import { rowsOf } from './buttons.ts';
import { describeBasis } from './describe-basis.ts';
import { DATES_SHOWN, isWhole, proposalButtons } from './proposal-buttons.ts';

/** Characters of the parts: together, with all labels, under the 4,000 of a message. */
const MAX_VALUE = 250;
const MAX_BASIS = 90;
const MAX_QUOTE = 500;
const MAX_REMOVED_LINE = 90;
const MAX_NAME = 100;

/** Removed stretches that are named; all of them are in the file. */
const REMOVED_SHOWN = 6;

/**
 * One article of a proposal as a moderator judges it. Pure.
 *
 * @param note what is to be said first
 */
export function renderProposal(
  id: string,
  proposal: Proposal,
  place: number,
  language: Language,
  note?: string,
): ReplyMessage {
  const t = translator(language);
  const { articles, name, failedCount } = proposal;
  const article = articles[place] ?? articles[0];
  if (!article) throw new RangeError('a proposal without articles');
  const isOne = articles.length === 1;
  const asked = isOpen(proposal) ? 'asked' : 'refused';
  const title = isOne
    ? t(`curation.proposal.${asked}.title`)
    : t(`curation.proposal.${asked}.titleOfMany`, { place: place + 1, all: articles.length });
  const about: string[] = [
    small(t(`curation.proposal.${asked}.file`, { name: cut(escapeInline(name), MAX_NAME) })),
  ];
  if (failedCount > 0) about.push(small(t('curation.proposal.failed', { count: failedCount })));
  const standing = standingOf(article, isOne, language);
  return message(
    canBeTaken(article) && isWhole(article.draft) ? ACCENT.answer : ACCENT.weak,
    [
      ...(note === undefined ? [] : [text(`**${escapeMarkdown(note)}**`)]),
      text([`## ${title}`, ...about].join('\n')),
      ...(standing === '' ? [] : [text(standing)]),
      separator(),
      text(fieldLines(article.draft, language).join('\n')),
      ...beginning(article.draft, language),
      ...removedLines(article.draft, language),
      ...rowsOf(proposalButtons(id, proposal, article, place, language)),
    ],
    true,
  );
}

function standingOf(
  { verdict, isWanted, ...rest }: ProposedArticle,
  isOne: boolean,
  language: Language,
) {
  const t = translator(language);
  const lines: string[] = [];
  if (verdict.kind !== 'new') {
    const percent = verdict.kind === 'near-duplicate' ? Math.round(verdict.shared * 100) : 0;
    const path = cut(escapeInline(verdict.path), MAX_NAME);
    lines.push(`**${t(`curation.proposal.verdict.${verdict.kind}`, { path, percent })}**`);
  }
  if (!isOne && canBeTaken({ verdict, isWanted, ...rest }))
    lines.push(t(isWanted ? 'curation.proposal.wanted' : 'curation.proposal.leftOut'));
  return lines.join('\n');
}

function line(label: string, content: string): string {
  return `**${label}:** ${content}`;
}

function fieldLines(draft: Draft, language: Language): string[] {
  const t = translator(language);
  const date = publicationDateOf(draft);
  const lines = [
    line(t('curation.proposal.headline'), describe(draft.headline, language)),
    line(
      t('curation.proposal.date'),
      describe(
        date
          ? { ...draft.datePublished, value: formatPublicationDate(date, language) }
          : draft.datePublished,
        language,
        draft.dateProposals,
      ),
    ),
  ];
  if (draft.headline.value === undefined) lines.push(small(t('curation.proposal.noHeadline')));
  if (draft.datePublished.value === undefined) {
    for (const { edtf, reason } of draft.dateProposals.slice(0, DATES_SHOWN))
      lines.push(
        small(
          cut(
            escapeInline(
              t('curation.proposal.dateHint', {
                date: edtf,
                reason: describeDateReason(reason, language),
              }),
            ),
            MAX_VALUE,
          ),
        ),
      );
    lines.push(small(t('curation.proposal.noDateHint')));
  }
  lines.push(line(t('curation.proposal.source'), describe(draft.publisher, language)));
  if (draft.agencies.value.length > 0)
    lines.push(
      line(
        t('curation.proposal.agencies'),
        describe({ ...draft.agencies, value: draft.agencies.value.join(', ') }, language),
      ),
    );
  if (draft.author.value.length > 0)
    lines.push(
      line(
        t('curation.proposal.author'),
        describe({ ...draft.author, value: draft.author.value.join(', ') }, language),
      ),
    );
  lines.push(line(t('curation.proposal.url'), describe(draft.url, language)));
  if (draft.description.value !== undefined)
    lines.push(line(t('curation.proposal.lede'), describe(draft.description, language)));
  const count = (kind: Draft['blocks'][number]['kind']) =>
    draft.blocks.filter((block) => block.kind === kind).length;
  const extent = t('import.blocks', {
    paragraphs: t('import.paragraphs', { count: count('paragraph') }),
    subheadings: t('import.subheadings', { count: count('subheading') }),
  });
  return [...lines, line(t('curation.proposal.extent'), extent)];
}

/** A value, whether it stands in the source, and where. */
function describe(
  { value, status, basis }: Sourced<string | undefined>,
  language: Language,
  proposals: Draft['dateProposals'] = [],
): string {
  const t = translator(language);
  const told = t(`import.status.${status}`);
  if (value === undefined) return t('curation.proposal.missing', { status: told });
  const shown = cut(escapeInline(value), MAX_VALUE);
  return basis === ''
    ? t('curation.proposal.field', { value: shown, status: told })
    : t('curation.proposal.fieldWithBasis', {
        value: shown,
        status: told,
        basis: cut(escapeInline(describeBasis(basis, language, proposals)), MAX_BASIS),
      });
}

function beginning({ blocks }: Draft, language: Language): APIComponentInContainer[] {
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.text;
  if (first === undefined) return [];
  return [text(`${translator(language)('curation.proposal.begins')}\n${quoteOf(first)}`)];
}

/** The beginning of a paragraph as those who ask see paragraphs. */
export function quoteOf(paragraph: string): string {
  return renderQuote(paragraph, { start: 0, end: paragraph.length }, [], MAX_QUOTE);
}

function removedLines({ removed }: Draft, language: Language): APIComponentInContainer[] {
  if (removed.length === 0) return [];
  const t = translator(language);
  const shown = removed.slice(0, REMOVED_SHOWN).map((stretch) => {
    const told = `${t(`import.kind.${stretch.kind}`)}: ${stretch.text.replace(/\s+/gu, ' ').trim()}`;
    return small(cut(escapeInline(told), MAX_REMOVED_LINE));
  });
  if (removed.length > shown.length)
    shown.push(small(t('curation.outcome.more', { all: removed.length - shown.length })));
  const title = t('curation.proposal.removed', { all: removed.length });
  return [text(`**${title}**\n${shown.join('\n')}`)];
}
