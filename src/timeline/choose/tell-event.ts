import type { CalendarDate } from '../../domain/calendar-date.ts';
import { calendarDateOf } from '../../domain/day-number.ts';
import type { TimelineSentence } from '../timeline-sentence.ts';
import { cosine } from './cosine.ts';
import type { DateBucket, Mention } from './date-buckets.ts';
import type { TermSpace, TermVector } from './term-space.ts';
import { createTermSum, type TermSum } from './term-sum.ts';
import { LEAD_SENTENCES, MIN_WORDS, SAME, TELLING } from './weights.ts';

/** Finds the sentences that tell an event best. */
export type Teller = {
  /**
   * @param accepts takes a mention, or not: the best one first
   * @returns best first, at most `count`, none that repeats another; empty where none is accepted
   */
  tell(bucket: DateBucket, count: number, accepts: (mention: Mention) => boolean): Mention[];
};

/** Sentences tried for an event: with many copies of a text, time would grow with the square of their number. */
const MAX_TRIES = 60;

/** Whether a sentence may tell an event at all, whatever it says. */
export function canTell({ standsAlone, wordCount }: TimelineSentence): boolean {
  return standsAlone !== false && wordCount >= MIN_WORDS;
}

/**
 * Prepares the choice of sentences: the best one lies closest to what the date's mentions, the leads of that day and the
 * next and the topic's leads have in common; the next ones are those that bring all chosen ones together closest to it.
 *
 * Source: "Centroid-Opt" of Gholipour Ghalandari, "Revisiting the Centroid-based Method", EMNLP Workshop 2017; the leads
 * of two days as in Gholipour Ghalandari & Ifrim (ACL 2020). The topic's own part was found by regressing the ROUGE-1 of
 * sentences of Timeline17 on their features.
 */
export function createTeller(sentences: readonly TimelineSentence[], space: TermSpace): Teller {
  const leads = leadsOn(sentences);
  const part = createTermSum(space.size);
  const topic = createTermSum(space.size);
  const target = createTermSum(space.size);
  const told = createTermSum(space.size);
  const addDirection = (of: readonly number[], to: TermSum, factor: number): void => {
    for (const sentence of of) part.add(space.vectorOf(sentence), 1);
    const length = part.length();
    if (length > 0) part.addTo(to, factor / length);
    part.clear();
  };
  addDirection([...leads.values()].flat(), topic, TELLING.topic);

  const aimAt = ({ mentions, firstDay, lastDay, first }: DateBucket): void => {
    const texts = mentions.filter(({ time }) => time !== 'report');
    addDirection(
      texts.map(({ sentence }) => sentence),
      target,
      TELLING.mentions,
    );
    if (firstDay === lastDay) {
      const nextDay = calendarDateOf(firstDay + 1);
      const near = [first, nextDay].flatMap((day) => (day && leads.get(day)) ?? []);
      addDirection(near, target, TELLING.leads);
    }
  };

  return {
    tell(bucket, count, accepts) {
      aimAt(bucket);
      const chosen: Mention[] = [];
      let candidates = bucket.mentions.filter(({ sentence }) => isTeller(sentences[sentence]));
      // The topic is in every target: adding it up for each would take most of the time.
      const aim = (vector: TermVector): number => target.dot(vector) + topic.dot(vector);
      let toldAim = 0;
      let toldSquares = 0;
      for (let tries = 0; tries < MAX_TRIES && chosen.length < count; tries += 1) {
        const best = findBest(candidates, ({ sentence }) => {
          const vector = space.vectorOf(sentence);
          const length = Math.sqrt(toldSquares + 2 * told.dot(vector) + 1);
          const closeness = (toldAim + aim(vector)) / length;
          return valueOf(closeness, sentences[sentence]?.wordCount ?? 0);
        });
        if (!best) break;
        candidates = candidates.filter((candidate) => candidate !== best);
        const vector = space.vectorOf(best.sentence);
        const repeats = chosen.some(
          ({ sentence }) => cosine(vector, space.vectorOf(sentence)) > SAME.withinEntry,
        );
        if (repeats || !accepts(best)) continue;
        chosen.push(best);
        toldAim += aim(vector);
        toldSquares += 2 * told.dot(vector) + 1;
        told.add(vector, 1);
      }
      target.clear();
      told.clear();
      return chosen;
    },
  };
}

function isTeller(sentence: TimelineSentence | undefined): boolean {
  return sentence !== undefined && canTell(sentence);
}

function findBest(
  mentions: readonly Mention[],
  valueOfMention: (mention: Mention) => number,
): Mention | undefined {
  let best: Mention | undefined;
  let bestValue = -Infinity;
  for (const mention of mentions) {
    const value = valueOfMention(mention);
    // Equal ones: the first, as the sentences stand.
    if (value <= bestValue) continue;
    bestValue = value;
    best = mention;
  }
  return best;
}

function valueOf(closeness: number, wordCount: number): number {
  const { shortWords, longWords, badLength } = TELLING;
  return wordCount < shortWords || wordCount > longWords ? closeness * badLength : closeness;
}

/** Leads on the topic, by day of publication; those without are under `undefined`. */
function leadsOn(
  sentences: readonly TimelineSentence[],
): ReadonlyMap<CalendarDate | undefined, readonly number[]> {
  const leads = new Map<CalendarDate | undefined, number[]>();
  for (const [index, { published, place, topicShare }] of sentences.entries()) {
    if (place >= LEAD_SENTENCES || !(topicShare > 0)) continue;
    const ofDay = leads.get(published);
    if (ofDay) ofDay.push(index);
    else leads.set(published, [index]);
  }
  return leads;
}
