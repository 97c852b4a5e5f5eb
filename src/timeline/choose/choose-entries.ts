import type { ChosenEntry, Selection, SelectionOptions, TimelineStep } from '../selection.ts';
import type { TimelineSentence } from '../timeline-sentence.ts';
import { bucketDates, type DateBucket } from './date-buckets.ts';
import { countWorthTelling, wholeNumber } from './entry-limit.ts';
import { rankBuckets } from './rank-buckets.ts';
import { findRepetition, isToldExactly, type OpenEntry, othersOf } from './same-event.ts';
import { monthlyQuotas, monthOf, periodOf } from './spread.ts';
import { canTell, createTeller } from './tell-event.ts';
import { buildTermSpace, type TermSpace } from './term-space.ts';

/** The coarsest date an entry may have, as in `coarseness`. */
const COARSEST: Readonly<Record<TimelineStep, number>> = {
  auto: 3,
  day: 0,
  week: 1,
  month: 2,
  year: 3,
};

/**
 * Makes a timeline of the sentences on a topic: which dates matter, and which sentence tells each.
 *
 * Dates are weighed by their mentions, the most important come first; each is told by the sentences closest to what is said
 * of it, unless an entry says that already: then a neighbouring day is counted to that entry. No date is guessed: an entry
 * has the date that its sentence tells, as exactly as it tells it, or that its article was published on. Equal input gives
 * equal output; nothing is thrown.
 *
 * Recipe after Gholipour Ghalandari & Ifrim, "Examining the State-of-the-Art in News Timeline Summarization", ACL 2020
 * ("datewise"); what was added is in `weights.ts`.
 *
 * @param sentences of any number of articles; of equal ones the first is taken
 */
export function chooseEntries<Sentence extends TimelineSentence>(
  sentences: readonly Sentence[],
  options: SelectionOptions = {},
): Selection<Sentence> {
  const { from, to, step = 'auto' } = options;
  const limits = { from, to, coarsest: COARSEST[step] };
  const ranked = rankBuckets(
    bucketDates(sentences, limits).filter(({ mentions }) =>
      mentions.some(({ sentence }) => isTold(sentences[sentence])),
    ),
  );
  const maxEntries =
    wholeNumber(options.maxEntries, 0) ?? countWorthTelling(ranked.map(({ score }) => score));
  const space = buildTermSpace(sentences);
  const open = fillEntries(ranked, sentences, space, {
    step,
    maxEntries,
    perEntry: wholeNumber(options.sentencesPerEntry, 1) ?? 1,
  });
  const entries = open
    .toSorted(({ bucket: a }, { bucket: b }) => a.firstDay - b.firstDay || a.lastDay - b.lastDay)
    .flatMap((entry) => toEntry(entry, sentences, space));
  const telling = new Set(
    ranked.flatMap(({ mentions }) => mentions.map(({ sentence }) => sentence)),
  );
  return {
    entries,
    found: ranked.length,
    telling: sentences.filter((_, index) => telling.has(index)),
  };
}

/** A month or a year whose best sentences are dated to the day elsewhere has nothing of its own. Chosen. */
const MAX_TOLD_EXACTLY = 3;

type FillOptions = {
  readonly step: TimelineStep;
  readonly maxEntries: number;
  readonly perEntry: number;
};

function fillEntries(
  ranked: readonly DateBucket[],
  sentences: readonly TimelineSentence[],
  space: TermSpace,
  { step, maxEntries, perEntry }: FillOptions,
): OpenEntry[] {
  const entries: OpenEntry[] = [];
  const takenPeriods = new Set<string>();
  const takenOfMonth = new Map<string, number>();
  const quotas = monthlyQuotas(ranked, maxEntries);
  const teller = createTeller(sentences, space);

  const place = (bucket: DateBucket): void => {
    const period = periodOf(bucket, step);
    if (period !== undefined && takenPeriods.has(period)) return;
    const isLong = bucket.firstDay < bucket.lastDay;
    let host: OpenEntry | undefined;
    let exactly = 0;
    const told = teller.tell(bucket, perEntry, (mention) => {
      if (host || exactly >= MAX_TOLD_EXACTLY) return false;
      const repetition = findRepetition(mention, bucket, entries, space);
      if (repetition?.isNear) host = repetition.entry;
      if (repetition) return false;
      if (!isLong || !isToldExactly(mention, bucket, ranked, sentences, space)) return true;
      exactly += 1;
      return false;
    });
    if (told.length === 0) {
      host?.folded.push(bucket);
      return;
    }
    entries.push({ bucket, told, folded: [] });
    if (period !== undefined) takenPeriods.add(period);
    const month = monthOf(bucket);
    takenOfMonth.set(month, (takenOfMonth.get(month) ?? 0) + 1);
  };

  const heldBack: DateBucket[] = [];
  for (const bucket of ranked) {
    if (entries.length >= maxEntries) return entries;
    const month = monthOf(bucket);
    const quota = quotas?.ofMonth.get(month) ?? Infinity;
    const isBelow = quotas !== undefined && bucket.score < quotas.floor;
    if (isBelow || (takenOfMonth.get(month) ?? 0) >= quota) heldBack.push(bucket);
    else place(bucket);
  }
  // Where there is room left, loud months may have it.
  for (const bucket of heldBack) {
    if (entries.length >= maxEntries) break;
    place(bucket);
  }
  return entries;
}

function isTold(sentence: TimelineSentence | undefined): boolean {
  return sentence !== undefined && canTell(sentence);
}

function toEntry<Sentence extends TimelineSentence>(
  entry: OpenEntry,
  sentences: readonly Sentence[],
  space: TermSpace,
): ChosenEntry<Sentence>[] {
  const { bucket, told, folded } = entry;
  const [head] = told;
  const first = head && sentences[head.sentence];
  if (!head || !first) return [];
  const { published } = first;
  return [
    {
      first: bucket.first,
      last: bucket.last,
      precision: bucket.precision,
      dateFrom: head.time === 'report' ? 'report' : 'text',
      certainty: head.time === 'report' ? 'implied' : head.time.certainty,
      announced: published !== undefined && published < bucket.first,
      sentences: told.flatMap(({ sentence }) => sentences[sentence] ?? []),
      others: othersOf(entry, sentences, space).flatMap((sentence) => sentences[sentence] ?? []),
      score: [bucket, ...folded].reduce((sum, { score }) => sum + score, 0),
    },
  ];
}
