import {
  type APIComponentInContainer,
  type APISelectMenuOption,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { TimelineEntry } from '../domain/timeline.ts';
import { type DayStyle, formatPart } from '../messages/format-days.ts';
import { type Language, translator } from '../messages/translate.ts';
import { MAX_OPTION_LABEL, MAX_SELECT_OPTIONS } from './limits.ts';
import { formatTimelineId, type TimelineAction, type TimelineId } from './timeline-id.ts';

/** Entries on one page: with the longest title, remarks, heads and sources each still has 100 characters of its sentence. */
export const ENTRIES_PER_PAGE = 5;

/** What the buttons of a page depend on. */
export type ControlContext = {
  readonly language: Language;
  /** The page that is shown. */
  readonly id: Omit<TimelineId, 'action'>;
  readonly entries: readonly TimelineEntry[];
  /** How many entries a timeline with more of them would have at most; `undefined` where this one has all. */
  readonly more: number | undefined;
};

/** How many pages a timeline has, at least 1. */
export function pageCount(entries: readonly unknown[]): number {
  return Math.max(1, Math.ceil(entries.length / ENTRIES_PER_PAGE));
}

/** The buttons of a page, and the menu of its dates where there are several pages. */
export function renderControls(context: ControlContext): APIComponentInContainer[] {
  const rows: APIComponentInContainer[] = [
    {
      type: ComponentType.ActionRow,
      components: [...pageButtons(context), ...otherButtons(context)],
    },
  ];
  if (pageCount(context.entries) > 1) rows.push(jumpMenu(context));
  return rows;
}

function pageButtons({ language, id, entries }: ControlContext) {
  const pages = pageCount(entries);
  if (pages < 2) return [];
  const t = translator(language);
  const button = (action: TimelineAction, page: number, label: string, disabled: boolean) => ({
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: formatTimelineId({ ...id, action, page: Math.max(1, page) }),
    label,
    disabled,
  });
  return [
    button('back', id.page - 1, '◀', id.page <= 1),
    button('page', id.page, t('timeline.page', { page: id.page, pages }), true),
    button('on', id.page + 1, '▶', id.page >= pages),
  ];
}

function otherButtons({ language, id, more }: ControlContext) {
  const t = translator(language);
  const asFile = {
    type: ComponentType.Button as const,
    style: ButtonStyle.Secondary as const,
    custom_id: formatTimelineId({ ...id, action: 'file' }),
    label: t('timeline.asFile'),
  };
  if (more === undefined) return [asFile];
  const moreId = formatTimelineId({ ...id, action: 'more', page: 1, entries: more });
  return [{ ...asFile, custom_id: moreId, label: t('timeline.more') }, asFile];
}

function jumpMenu({ language, id, entries }: ControlContext): APIComponentInContainer {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.StringSelect,
        custom_id: formatTimelineId({ ...id, action: 'jump' }),
        placeholder: translator(language)('timeline.jump'),
        options: jumpOptions(entries, language),
      },
    ],
  };
}

/** The months in which something happened, or the years where these are too many, else the pages' first dates. */
function jumpOptions(entries: readonly TimelineEntry[], language: Language): APISelectMenuOption[] {
  for (const style of ['month', 'year'] as const) {
    const options = optionsBy(entries, style, language);
    if (options.length <= MAX_SELECT_OPTIONS) return options;
  }
  const firsts = entries.filter((_, index) => index % ENTRIES_PER_PAGE === 0);
  return firsts.slice(0, MAX_SELECT_OPTIONS).map(({ date }, index) => ({
    label: formatPart(date.first, 'day', language),
    value: String(index + 1),
  }));
}

function optionsBy(
  entries: readonly TimelineEntry[],
  style: DayStyle,
  language: Language,
): APISelectMenuOption[] {
  const t = translator(language);
  const periods = new Map<string, { readonly page: number; count: number }>();
  for (const [index, { date }] of entries.entries()) {
    const isCoarse = style === 'month' && date.first.slice(0, 7) !== date.last.slice(0, 7);
    const name = formatPart(date.first, isCoarse ? 'year' : style, language);
    const known = periods.get(name) ?? { page: pageOf(index), count: 0 };
    known.count += 1;
    periods.set(name, known);
  }
  // Values are unique within a menu; behind the page stands the place of the option.
  return [...periods].map(([period, { page, count }], place) => ({
    label: t('timeline.jumpTo', { period, count }).slice(0, MAX_OPTION_LABEL),
    value: `${page}.${place}`,
  }));
}

function pageOf(index: number): number {
  return Math.floor(index / ENTRIES_PER_PAGE) + 1;
}

/** The page that a chosen option leads to; `undefined` for a value that is none of ours. */
export function pageOfOption(value: string | undefined): number | undefined {
  const page = /^(\d{1,4})(?:\.\d+)?$/.exec(value ?? '')?.[1];
  return page === undefined || Number(page) < 1 ? undefined : Number(page);
}
