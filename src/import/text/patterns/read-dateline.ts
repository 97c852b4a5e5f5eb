import { agencyOf } from '../../agencies.ts';
import { findPrintedDates, type PrintedDate } from './printed-dates.ts';

/** What the opening of a report says before its first sentence. */
export type Dateline = {
  /** Usual names, in order. */
  readonly agencies: readonly string[];
  readonly date: PrintedDate | undefined;
};

/** Characters of a paragraph that a dateline can take. */
const WINDOW = 110;

/** `Paris (dpa) -`, `Berlin/Paris (AFP) –`, `BERLIN, 20. Januar 2016 (dpa)`, `Bremen (epd).`, `(dpa) -` */
const BRACKETS =
  /^(?<place>[\p{Lu}][\p{L}.,'’\d/ -]{0,70})?\s?\((?<agencies>[\p{L}/,. +-]{2,40})\)\s?(?:[-–—:|]|\.(?=\s))/u;

/** `(sda/afp) Die Verteidigungsminister …` */
const BRACKETS_ALONE = /^\((?<agencies>[\p{L}/,. +-]{2,40})\)\s(?=\p{Lu})/u;

/** `BERLIN taz |`, `PARIS dpa/afp |`, `Berlin dpa |` */
const BAR = /^(?<place>\p{Lu}[\p{L}.'’/ -]{1,40}?)\s+(?<agencies>[\p{L}/]{2,30})\s*\|/u;

/**
 * The agencies at the beginning of a report; `undefined` where it begins otherwise. The dateline stays in the paragraph:
 * it is part of its wording.
 */
export function readDateline(paragraph: string): Dateline | undefined {
  const opening = paragraph.slice(0, WINDOW);
  const groups =
    BRACKETS.exec(opening)?.groups ??
    BRACKETS_ALONE.exec(opening)?.groups ??
    BAR.exec(opening)?.groups;
  if (!groups) return undefined;
  const parts = (groups['agencies'] ?? '').split(/[/,+]|\s-\s/u);
  const agencies = [...new Set(parts.flatMap((part) => agencyOf(part) ?? []))];
  if (agencies.length === 0 && !/^(?:taz|ots)$/iu.test(groups['agencies'] ?? '')) return undefined;
  return { agencies, date: findPrintedDates(groups['place'] ?? '')[0] };
}
