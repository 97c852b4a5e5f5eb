import type { Attachment } from 'discord.js';
import { UserError } from '../../domain/user-error.ts';
import { acceptProposal, correctDraft, type DraftCorrections } from '../../import/correct-draft.ts';
import { BY_MODERATOR } from '../../intake/examine-file.ts';
import {
  changeArticle,
  MAX_ARTICLES,
  type ProposedArticle,
  proposeArticles,
  publicationDateOf,
  wantedOf,
} from '../../intake/proposal.ts';
import { describeUserError } from '../../messages/describe-error.ts';
import { describeSource } from '../../messages/describe-passage.ts';
import { formatPublicationDate } from '../../messages/format.ts';
import { translator } from '../../messages/translate.ts';
import type { CommandContext } from '../command.ts';
import { cut } from '../cut.ts';
import { escapeInline } from '../escape-markdown.ts';
import { ACCENT, message, type ReplyMessage, small, text } from '../message.ts';
import type { CurationInteraction } from './access.ts';
import { audit } from './audit.ts';
import type { Curation } from './curation.ts';
import { fetchAttachment } from './fetch-attachment.ts';
import { actorOf, showLoad, tell } from './reload-deeds.ts';
import { renderFile } from './render-file.ts';
import { quoteOf, renderProposal } from './render-proposal.ts';

/** Characters of what was typed in an error. */
const MAX_VALUE = 100;

/** Characters of a headline in the answer. */
const MAX_HEADLINE = 250;

/**
 * Fetches and reads what somebody hands in, and shows what would come of it. Nothing is written.
 *
 * @throws {UserError} (rejects) if the file cannot be fetched or read, or a field is unreadable
 */
export async function propose(
  attachment: Attachment,
  corrections: DraftCorrections,
  { intake, proposals, apiUrl }: Curation,
  { language }: CommandContext,
): Promise<ReplyMessage> {
  const file = await fetchAttachment(attachment, apiUrl);
  const examined = await intake.examine({ ...file, corrections });
  if (examined.length > MAX_ARTICLES)
    throw new UserError({
      identifier: 'too-many-articles',
      count: examined.length,
      max: MAX_ARTICLES,
    });
  const proposal = proposeArticles(file.name, examined);
  if (!proposal) {
    const [failure] = examined;
    throw new UserError({
      identifier: 'file-unusable',
      reason: failure?.kind === 'failed' ? failure.fault : 'no-text',
      detail: failure?.kind === 'failed' ? failure.detail : undefined,
    });
  }
  return renderProposal(proposals.put(proposal), proposal, 0, language);
}

/** One article of a proposal. @throws {UserError} `proposal-gone` */
export function articleOf(id: string, place: number, { proposals }: Curation): ProposedArticle {
  const article = proposals.get(id).articles[place];
  if (!article) throw new UserError({ identifier: 'proposal-gone' });
  return article;
}

/** Shows an article of a proposal. @throws {UserError} `proposal-gone` */
export function showArticle(
  id: string,
  place: number,
  { proposals }: Curation,
  { language }: CommandContext,
): ReplyMessage {
  return renderProposal(id, proposals.get(id), place, language);
}

/**
 * Corrects an article as a form says. What cannot be read is said; all else is taken.
 *
 * @throws {UserError} `proposal-gone`
 */
export function correct(
  id: string,
  place: number,
  corrections: DraftCorrections,
  curation: Curation,
  context: CommandContext,
): ReplyMessage {
  const { draft } = articleOf(id, place, curation);
  const corrected = correctDraft(draft, corrections, BY_MODERATOR);
  if (corrected.kind === 'draft')
    return change(id, place, { draft: corrected.draft }, curation, context);
  const { faults } = corrected;
  const readable = Object.fromEntries(
    Object.entries(corrections).filter(([name]) => faults.every(({ field }) => field !== name)),
  );
  const rest = correctDraft(draft, readable, BY_MODERATOR);
  const what = faults
    .map(({ field, value }) =>
      describeUserError(
        {
          identifier: 'field-unreadable',
          field: field === 'url' ? 'url' : 'date',
          value: value.slice(0, MAX_VALUE),
        },
        context.language,
      ),
    )
    .join(' ');
  const note = translator(context.language)('curation.proposal.notTaken', { what });
  const taken = rest.kind === 'draft' ? rest.draft : draft;
  return change(id, place, { draft: taken }, curation, context, note);
}

/** Takes one of the proposed dates. @throws {UserError} `proposal-gone` */
export function takeDate(
  id: string,
  place: number,
  choice: number,
  curation: Curation,
  context: CommandContext,
): ReplyMessage {
  const dated = acceptProposal(articleOf(id, place, curation).draft, choice, BY_MODERATOR);
  if (!dated) throw new UserError({ identifier: 'proposal-gone' });
  return change(id, place, { draft: dated }, curation, context);
}

/** Leaves an article out, or takes it in after all. @throws {UserError} `proposal-gone` */
export function toggle(
  id: string,
  place: number,
  curation: Curation,
  context: CommandContext,
): ReplyMessage {
  const { isWanted } = articleOf(id, place, curation);
  return change(id, place, { isWanted: !isWanted }, curation, context);
}

function change(
  id: string,
  place: number,
  changed: Parameters<typeof changeArticle>[2],
  curation: Curation,
  { language }: CommandContext,
  note?: string,
): ReplyMessage {
  const { proposals } = curation;
  const proposal = changeArticle(proposals.get(id), place, changed);
  proposals.replace(id, proposal);
  return renderProposal(id, proposal, place, language, note);
}

/** Throws a proposal away. */
export function drop(
  id: string,
  { proposals }: Curation,
  { language }: CommandContext,
): ReplyMessage {
  proposals.drop(id);
  return message(ACCENT.nothing, [text(translator(language)('curation.proposal.dropped'))], true);
}

/** All that was removed from an article, as a file. @throws {UserError} `proposal-gone` */
export function sendRemoved(
  id: string,
  place: number,
  curation: Curation,
  { language }: CommandContext,
): ReplyMessage {
  const t = translator(language);
  const { draft } = articleOf(id, place, curation);
  const lines = draft.removed.map(({ kind, lines: at, text: removed }) => {
    const where = at ? ` ${at.first}-${at.last}` : '';
    return `[${t(`import.kind.${kind}`)}${where}]\n${removed}\n`;
  });
  const name = cut(escapeInline(curation.proposals.get(id).name), MAX_HEADLINE);
  return renderFile(
    'removed.txt',
    new TextEncoder().encode(lines.join('\n')),
    t('curation.proposal.removedFile', { name }),
  );
}

/**
 * Writes what is wanted of a proposal and reloads the corpus. What cannot be written leaves the proposal as it is.
 *
 * @throws {UserError} (rejects) `proposal-gone`, `corpus-busy`, `not-writable`
 */
export async function take(
  interaction: CurationInteraction,
  id: string,
  { keeper, intake, proposals, clock }: Curation,
  context: CommandContext,
): Promise<ReplyMessage> {
  const wanted = wantedOf(proposals.get(id));
  let written = 0;
  const outcome = await keeper.addAndReload(
    { by: actorOf(interaction), onProgress: showLoad(context, clock) },
    async () => {
      const files = await intake.store(wanted.map(({ draft, part }) => ({ draft, part })));
      written = files.length;
      proposals.drop(id);
      audit(context.log, interaction, 'add', { files: files.map(({ file }) => file).join(' ') });
      return files.filter(({ isNew }) => isNew);
    },
  );
  const told = tell(interaction, 'add: reload', outcome, context);
  return withArticles(told, wanted, written, context);
}

/** The report of the reload, under what was taken in as those who ask will see it. */
function withArticles(
  told: ReplyMessage,
  wanted: readonly ProposedArticle[],
  written: number,
  { language }: CommandContext,
): ReplyMessage {
  const t = translator(language);
  const [container] = told.components;
  const head = [
    text(
      `## ${written === 0 ? t('curation.outcome.notWritten') : t('curation.proposal.taken', { count: written })}`,
    ),
    ...(wanted.length === 1 && wanted[0] ? [text(passageOf(wanted[0], language))] : []),
  ];
  return {
    ...told,
    components: [{ ...container, components: [...head, ...container.components] }],
  };
}

function passageOf({ draft }: ProposedArticle, language: CommandContext['language']): string {
  const t = translator(language);
  const first = draft.blocks.find(({ kind }) => kind === 'paragraph')?.text ?? '';
  const source = describeSource(
    {
      publisher: draft.publisher.value,
      agencies: draft.agencies.value,
      form: draft.form ?? 'original',
    },
    language,
  );
  const head = [formatPublicationDate(publicationDateOf(draft), language), draft.headline.value]
    .filter((part) => part !== undefined)
    .join(' · ');
  return [
    t('curation.proposal.asShown'),
    `**${cut(escapeInline(head), MAX_HEADLINE)}**`,
    quoteOf(first),
    small(cut(escapeInline(source), MAX_HEADLINE)),
  ].join('\n');
}
