import { readDateline } from '../patterns/read-dateline.ts';
import type { GuessedUnit } from './guess.ts';
import type { Labels } from './label.ts';

/** Longest lede; chosen by hand: two or three sentences. */
const MAX_LEDE_LENGTH = 330;
/** Without a picture or a byline between, the next paragraph must be this much longer; chosen on own fixtures. */
const MIN_RATIO = 1.4;
const MAX_PLAIN_LENGTH = 250;

/** „sagte“, „teilte … mit“, „am Mittwoch“: a report has begun. */
const REPORTS =
  /(?<!\p{L})(?:sagten?|erklärten?|teilten?|berichteten?|hieß|hiess|said|told)(?!\p{L})/u;
const WEEKDAY =
  /(?<!\p{L})(?:am|on) (?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)(?!\p{L})/u;

/**
 * The first paragraph, where it is a lede: something stands between it and the next (a picture, a byline, the day), it
 * stands close to the title and the others do not, or it is short beside the next and reports nothing yet. In doubt it
 * is a paragraph. `undefined` without a title, and where a report's dateline opens it.
 */
export function findLede(
  units: readonly GuessedUnit[],
  title: number | undefined,
  labels: Labels,
): number | undefined {
  const isText = (index: number) => labels[index]?.role === 'paragraph';
  if (title === undefined || labels.some((label) => label?.role === 'lede')) return undefined;
  const first = labels.findIndex(
    (label) => label?.role === 'paragraph' || label?.role === 'subheading',
  );
  const lede = units[first];
  if (lede === undefined || !isText(first) || lede.unit.text.length > MAX_LEDE_LENGTH)
    return undefined;
  if (readDateline(lede.unit.text)) return undefined;
  const nextBlock = labels.findIndex(
    (label, index) =>
      index > first && (label?.role === 'paragraph' || label?.role === 'subheading'),
  );
  const next = units[nextBlock];
  if (next === undefined) return undefined;
  const between = labels.slice(first + 1, nextBlock);
  if (between.some(partsLede)) return first;
  // A picture may stand below the first paragraph of a report, too; a lede seldom names the weekday.
  if (between.some(isPicture) && !WEEKDAY.test(lede.unit.text)) return first;
  if (!isText(nextBlock)) return undefined;
  if (readDateline(next.unit.text)) return first;
  const isClose = first === title + 1 && !lede.unit.afterBlank && next.unit.afterBlank;
  if (isClose) return first;
  const { length } = lede.unit.text;
  const isShort = length <= MAX_PLAIN_LENGTH && next.unit.text.length >= length * MIN_RATIO;
  return isShort && !REPORTS.test(lede.unit.text) && !WEEKDAY.test(lede.unit.text)
    ? first
    : undefined;
}

/** What stands between a lede and the text; an advertisement or a list of articles may stand anywhere. */
function partsLede(label: Labels[number]): boolean {
  if (label?.role !== 'removed') return false;
  return ['byline', 'date', 'url', 'share', 'navigation', 'paywall'].includes(label.kind);
}

function isPicture(label: Labels[number]): boolean {
  return label?.role === 'removed' && label.kind === 'caption';
}
