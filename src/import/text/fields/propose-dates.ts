import { splitSentences } from '../../../analysis/split-sentences.ts';
import { isCalendarDate, partsOf } from '../../../domain/calendar-date.ts';
import type { DateReason } from '../../../domain/date-reason.ts';
import { dayNumberOf, weekdayOf } from '../../../domain/day-number.ts';
import { findTimexes } from '../../../temporal/find-timexes.ts';
import { MONTH_NUMBERS } from '../../../temporal/month-names.ts';
import type { DateProposal } from '../../draft.ts';

/** Characters of the text that are looked through; what an article reports stands at its beginning. */
const MAX_CHARACTERS = 12_000;

const WEEKDAYS: readonly RegExp[] = [
  /montag|monday/iu,
  /dienstag|tuesday/iu,
  /mittwoch|wednesday/iu,
  /donnerstag|thursday/iu,
  /freitag|friday/iu,
  /samstag|sonnabend|saturday/iu,
  /sonntag|sunday/iu,
];

const TODAY = /(?<!\p{L})(?:heute|today|gestern|yesterday)(?!\p{L})/iu;

/** The sentence tells what has happened. Own list of common verbs of reports. */
const HAPPENED =
  /(?<!\p{L})(?:\p{L}+te[nr]?|sagten?|war(?:en)?|wurden?|hat(?:te)?|haben|hatten|kam(?:en)?|gab(?:en)?|fand(?:en)?|traf(?:en)?|ging(?:en)?|begann(?:en)?|said|told|was|were|has|have|had|announced|\p{L}+ed)(?!\p{L})/u;
const WILL_HAPPEN =
  /(?<!\p{L})(?:wird|werden|soll(?:en)?|will|wollen|beginnt|findet|plant|planen|geplant|would|shall|is to|are to)(?!\p{L})/u;

/** `/2020/07/05/`, `/2019/feb/06/`, `/2020-07-05-…` in a link's path. */
const URL_DAY =
  /[/-](?<year>(?:19|20)\d{2})[/-]?(?<month>\d{2}|[a-z]{3})[/-]?(?<day>\d{2})(?=[/.-]|$)/u;

/** dpa's number of a report has its day: `dpa:160120-99-4711/2`. */
const DPA_NUMBER = /\bdpa:(?<year>\d{2})(?<month>\d{2})(?<day>\d{2})-/u;

/**
 * Days that may be the one of publication, the likeliest first: the one in the link, in dpa's number, and that of the latest
 * event told as past whose sentence names a weekday (or "heute", "gestern") *and* its whole date, provided that they
 * agree. A weekday alone gives nothing: many days have it.
 */
export function proposeDates(
  paragraphs: readonly string[],
  url: string | undefined,
  creditLines: readonly string[],
  language: 'de' | 'en',
): readonly DateProposal[] {
  const proposals = [
    fromUrl(url),
    ...creditLines.map(fromDpaNumber),
    fromProse(paragraphs.join('\n').slice(0, MAX_CHARACTERS), language),
  ].filter((proposal) => proposal !== undefined);
  return proposals.filter(
    ({ edtf }, index) => proposals.findIndex((one) => one.edtf === edtf) === index,
  );
}

function fromUrl(url: string | undefined): DateProposal | undefined {
  const match = URL_DAY.exec(url ?? '');
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  const number = MONTH_NUMBERS.get(month) ?? Number(month);
  return proposalOf(`${year}-${String(number).padStart(2, '0')}-${day}`, {
    kind: 'link',
    words: match?.[0] ?? '',
  });
}

function fromDpaNumber(line: string): DateProposal | undefined {
  const match = DPA_NUMBER.exec(line);
  const { year = '', month = '', day = '' } = match?.groups ?? {};
  return proposalOf(`20${year}-${month}-${day}`, {
    kind: 'dpa-number',
    words: match?.[0] ?? '',
  });
}

function fromProse(text: string, language: 'de' | 'en'): DateProposal | undefined {
  let best: { readonly day: string; readonly words: string } | undefined;
  const sentences = splitSentences(text);
  for (const { start, end, timex, precision, certainty, relation } of findTimexes(
    text,
    undefined,
    language,
  )) {
    if (
      precision !== 'day' ||
      certainty !== 'known' ||
      relation !== 'on' ||
      !isCalendarDate(timex.value)
    )
      continue;
    const sentence = sentences.find((one) => one.start <= start && end <= one.end);
    const from = Math.max(sentence?.start ?? 0, start - 16);
    const around = text.slice(from, Math.min(sentence?.end ?? end, end + 2));
    const whole = sentence === undefined ? '' : text.slice(sentence.start, sentence.end);
    const { year, month, day } = partsOf(timex.value);
    const weekday = WEEKDAYS[weekdayOf(dayNumberOf(year, month, day)) - 1];
    const isAnchored = weekday?.test(around) === true || TODAY.test(around);
    if (!isAnchored || !HAPPENED.test(whole) || WILL_HAPPEN.test(whole)) continue;
    if (best === undefined || timex.value > best.day)
      best = { day: timex.value, words: wholeWords(around, text.charAt(from - 1)) };
  }
  return best && proposalOf(best.day, { kind: 'latest-event', words: best.words });
}

/** A stretch of text without the end of a word that it begins with, and without the comma that it ends with. */
function wholeWords(stretch: string, before: string): string {
  const whole = /[\p{L}\p{N}]/u.test(before) ? stretch.replace(/^[\p{L}\p{N}]+/u, '') : stretch;
  return whole.replace(/,\s*$/u, '').trim();
}

function proposalOf(day: string, reason: DateReason): DateProposal | undefined {
  return isCalendarDate(day) ? { edtf: `${day}?`, reason } : undefined;
}
