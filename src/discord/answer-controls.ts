import {
  type APIComponentInContainer,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { SORT_ORDERS } from '../domain/answer.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type AnswerAction, type AnswerPage, formatAnswerId } from './answer-id.ts';
import { PASSAGES_PER_PAGE } from './answer-request.ts';
import { button, row } from './button.ts';

/** What the buttons of a page depend on. */
export type AnswerControls = {
  readonly language: Language;
  /** The page that is shown. */
  readonly page: AnswerPage;
  /** Passages on all pages. */
  readonly total: number;
  /** Whether the member may post the page for all to see. */
  readonly canShare: boolean;
  /** Whether the answer is one to somebody's message. */
  readonly isOnMessage: boolean;
};

/** How many pages the passages fill, at least 1. */
export function pagesOf(total: number): number {
  return Math.max(1, Math.ceil(total / PASSAGES_PER_PAGE));
}

/** Paging and order where there are several pages, and what can be done with the answer. */
export function renderAnswerControls(controls: AnswerControls): APIComponentInContainer[] {
  return [...pageButtons(controls), ...sortMenu(controls), ...otherButtons(controls)];
}

function pageButtons({ language, page, total }: AnswerControls): APIComponentInContainer[] {
  const pages = pagesOf(total);
  if (pages < 2) return [];
  const t = translator(language);
  const turn = (action: AnswerAction, to: number) =>
    formatAnswerId({ ...page, action, page: Math.max(1, to) });
  return row(
    button(turn('back', page.page - 1), '◀', { disabled: page.page <= 1 }),
    button(turn('page', page.page), t('answer.page', { page: page.page, pages }), {
      disabled: true,
    }),
    button(turn('on', page.page + 1), '▶', { disabled: page.page >= pages }),
  );
}

function sortMenu({ language, page, total }: AnswerControls): APIComponentInContainer[] {
  if (pagesOf(total) < 2) return [];
  const t = translator(language);
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: formatAnswerId({ ...page, action: 'sort', page: 1 }),
    placeholder: t('answer.sortBy'),
    options: SORT_ORDERS.map((value) => ({
      label: t(`answer.sort.${value}`),
      value,
      default: value === page.sort,
    })),
  };
  return row(menu);
}

function otherButtons({
  language,
  page,
  canShare,
  isOnMessage,
}: AnswerControls): APIComponentInContainer[] {
  const t = translator(language);
  const id = (action: AnswerAction) => formatAnswerId({ ...page, action });
  const feedback = (action: 'up' | 'down', emoji: string) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: id(action),
    emoji: { name: emoji },
  });
  return row(
    ...(canShare ? [button(id('share'), t(isOnMessage ? 'found.share' : 'answer.share'))] : []),
    button(id('timeline'), t('answer.timeline')),
    feedback('up', '👍'),
    feedback('down', '👎'),
  );
}
