import { SORT_ORDERS, type SortOrder } from '../domain/answer.ts';
import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Span } from '../domain/span.ts';
import { given, NONE, readDay, writeDay } from './id-parts.ts';

/**
 * What a button or menu of an answer does.
 *
 * `back`, `on`, `page` (the number of the page, does nothing), `sort`: another page. `reveal`: weak matches. `anywhere`: without
 * range and source. `near`: asks for what may have been meant. `topics`, `topic`,
 * `chronicle`: what the corpus is about, one of it, and the timeline of one.
 * `timeline`, `share`, `up`, `down`: beside the answer. `anew`, `form`: a form for another question, and what was written there.
 */
export type AnswerAction =
  | 'back'
  | 'on'
  | 'page'
  | 'sort'
  | 'reveal'
  | 'anywhere'
  | 'near'
  | 'topics'
  | 'topic'
  | 'chronicle'
  | 'timeline'
  | 'share'
  | 'up'
  | 'down'
  | 'anew'
  | 'form';

/** What may have been meant: the text on the button stands for this stretch of the question. */
type NearPlace = Span & {
  /** Place among its like, from 0. */
  readonly place: number;
};

/** All that a button of an answer knows. With the question, which stands in the message, it makes the answer anew. */
export type AnswerId = {
  readonly action: AnswerAction;
  /** The page that is shown after it, from 1. */
  readonly page: number;
  readonly sort: SortOrder;
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  /** Short hash of the source's name; `undefined` for all sources. */
  readonly source: string | undefined;
  /** Beginning of the corpus' fingerprint: another one, another version. */
  readonly version: string;
  /** Short hash of the question. */
  readonly question: string;
  /** For `near` only. */
  readonly near?: NearPlace | undefined;
};

/** What the buttons of one message have in common. */
export type AnswerPage = Omit<AnswerId, 'action' | 'near'>;

/** First letter of the custom ids of all schemes, those of older versions included. */
export const ANSWER_PREFIX = 'a';

const SCHEME = `${ANSWER_PREFIX}1:`;

const ACTIONS: ReadonlyMap<string, AnswerAction> = new Map([
  ['<', 'back'],
  ['>', 'on'],
  ['p', 'page'],
  ['s', 'sort'],
  ['w', 'reveal'],
  ['o', 'anywhere'],
  ['n', 'near'],
  ['a', 'topics'],
  ['b', 'topic'],
  ['c', 'chronicle'],
  ['z', 'timeline'],
  ['t', 'share'],
  ['u', 'up'],
  ['d', 'down'],
  ['q', 'anew'],
  ['f', 'form'],
]);

/** A custom id: at most 68 of the 100 characters that Discord allows. */
export function formatAnswerId(id: AnswerId): string {
  const action = [...ACTIONS].find(([, name]) => name === id.action)?.[0] ?? NONE;
  const parts = [
    action,
    id.page,
    id.sort.charAt(0),
    writeDay(id.from),
    writeDay(id.to),
    id.source ?? NONE,
    id.version,
    id.question,
  ];
  if (id.near) parts.push(`${id.near.place}.${id.near.start}.${id.near.end}`);
  return SCHEME + parts.join(':');
}

const FORM =
  /^a1:(?<action>[<>a-z]):(?<page>\d{1,4}):(?<sort>[rno]):(?<from>\d{8}|-):(?<to>\d{8}|-):(?<source>[0-9a-z]{1,7}|-):(?<version>[0-9a-f]{1,16}):(?<question>[0-9a-z]{1,7})(?::(?<place>\d)\.(?<start>\d{1,3})\.(?<end>\d{1,3}))?$/;

/** Reads a custom id; `undefined` where it is none of these: another scheme's, or somebody made it up. */
export function parseAnswerId(customId: string): AnswerId | undefined {
  const groups = FORM.exec(customId)?.groups;
  const action = ACTIONS.get(groups?.['action'] ?? '');
  const sort = SORT_ORDERS.find((name) => name.charAt(0) === groups?.['sort']);
  if (!groups || !action || !sort) return undefined;
  const { page, version = '', question = '', place } = groups;
  const from = readDay(groups['from']);
  const to = readDay(groups['to']);
  if (from === null || to === null || Number(page) < 1) return undefined;
  const source = given(groups['source']);
  const id = { action, page: Number(page), sort, from, to, source, version, question };
  if ((action === 'near') !== (place !== undefined)) return undefined;
  if (place === undefined) return id;
  const near = { place: Number(place), start: Number(groups['start']), end: Number(groups['end']) };
  return near.start < near.end ? { ...id, near } : undefined;
}
