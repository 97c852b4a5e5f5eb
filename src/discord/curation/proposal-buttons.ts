import type { APIButtonComponentWithCustomId } from 'discord.js';
import type { Draft } from '../../import/draft.ts';
import {
  canBeTaken,
  isOpen,
  type Proposal,
  type ProposedArticle,
  wantedOf,
} from '../../intake/proposal.ts';
import { type Language, translator } from '../../messages/translate.ts';
import { button } from './buttons.ts';
import { formatCurationId } from './curation-id.ts';

/** Proposed dates that get a button. */
export const DATES_SHOWN = 2;

/** Whether the fields are there without which an article is hard to find and to trust. */
export function isWhole({ headline, datePublished }: Draft): boolean {
  return headline.value !== undefined && datePublished.value !== undefined;
}

/** What a moderator can do with one article of a proposal, and with all of it. */
export function proposalButtons(
  id: string,
  proposal: Proposal,
  article: ProposedArticle,
  place: number,
  language: Language,
): APIButtonComponentWithCustomId[] {
  const t = translator(language);
  const { articles } = proposal;
  const wanted = wantedOf(proposal).length;
  const isOne = articles.length === 1;
  const buttons: APIButtonComponentWithCustomId[] = [];
  if (!isOne)
    buttons.push(
      button(formatCurationId('show', id, Math.max(0, place - 1)), '◀', {
        isDisabled: place === 0,
      }),
      button(
        formatCurationId('show', id, place, 1),
        t('curation.button.place', { place: place + 1, all: articles.length }),
        {
          isDisabled: true,
        },
      ),
      button(formatCurationId('show', id, Math.min(articles.length - 1, place + 1), 2), '▶', {
        isDisabled: place + 1 >= articles.length,
      }),
    );
  const takeLabel = isOne
    ? t(
        article.verdict.kind === 'near-duplicate'
          ? 'curation.button.takeAnyway'
          : 'curation.button.take',
      )
    : t('curation.button.takeAll', { count: wanted });
  // Where nothing can be taken in, there is nothing to discard either; many can still be looked through.
  if (!isOpen(proposal)) return buttons;
  buttons.push(
    button(formatCurationId('take', id), takeLabel, {
      isMain: !isOne || isWhole(article.draft),
      isDisabled: wanted === 0,
    }),
  );
  if (canBeTaken(article)) {
    if (!isOne)
      buttons.push(
        button(
          formatCurationId('toggle', id, place),
          t(article.isWanted ? 'curation.button.leaveOut' : 'curation.button.takeAfterAll'),
        ),
      );
    buttons.push(
      button(formatCurationId('edit', id, place), t('curation.button.edit'), {
        isMain: isOne && !isWhole(article.draft),
      }),
    );
    if (article.draft.datePublished.value === undefined)
      for (const [choice, { edtf }] of article.draft.dateProposals.slice(0, DATES_SHOWN).entries())
        buttons.push(
          button(
            formatCurationId('date', id, place, choice),
            t('curation.button.useDate', { date: edtf }),
          ),
        );
  }
  if (article.draft.removed.length > 0)
    buttons.push(button(formatCurationId('removed', id, place), t('curation.button.removed')));
  buttons.push(button(formatCurationId('drop', id), t('curation.button.discard')));
  return buttons;
}
