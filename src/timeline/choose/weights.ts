/**
 * What a mention of a date counts for the event of that date. Measured on the five Timeline17 development topics, each
 * ingredient alone and together (Tran et al., "Leveraging Learning To Rank in an Optimization Framework for Timeline
 * Summarization", 2013); between neighbouring values the figures differ by less than their noise.
 */
export const MENTION = {
  /** Published on the day of the event, or on a day that is not known. */
  same: 1,
  /** Published the day after the event: what is still told later mattered. */
  after: 2,
  /**
   * Part of that added whenever the days since then double, up to `longAfter` days: what is told weeks later mattered most.
   * What is told years later is mostly there for comparison.
   */
  perDoubling: 0.15,
  longAfter: 90,
  /** Published before the event. */
  announced: 1,
  /** An undated sentence of the lead, for the day of publication. */
  lead: 0.3,
  /** Factor of every further mention within an article. */
  repeated: 0.3,
  /** Exponent of the sentence's share of the topic: 0 counts all alike, 1 in proportion. */
  topicExponent: 0.3,
} as const;

/**
 * What a mention counts that dates its event to a week or a month, or to a longer time up to a year, whenever it was
 * published: of a year many things are told, and most of them in passing. Chosen by reading timelines of Timeline17, whose
 * reference entries have days only.
 */
export const COARSE_MENTION = { month: 0.3, year: 0.1 } as const;

/**
 * Sentences at an article's start that make its lead; without a date they tell the news of the day. Source: Gholipour
 * Ghalandari & Ifrim, "Examining the State-of-the-Art in News Timeline Summarization", ACL 2020.
 */
export const LEAD_SENTENCES = 5;

/** What makes a sentence the one to tell an event. Measured as above, with the days of the reference timelines given. */
export const TELLING = {
  /** Likeness to the sentences that name the date. */
  mentions: 2,
  /** Likeness to the leads of that day and of the next. */
  leads: 1,
  /** Likeness to all leads on the topic. */
  topic: 1.5,
  /** Shorter and longer sentences are worth the less, by `badLength`. */
  shortWords: 8,
  longWords: 50,
  badLength: 0.7,
} as const;

/** Fewer words are no sentence; a headline has more. Chosen. */
export const MIN_WORDS = 4;

/**
 * From which cosine on two sentences tell the same: in one entry (measured: 0.3 to 0.4 is best), in two entries (0.6: no
 * entry repeats another, by the evaluation's measure), on neighbouring days or within a month that holds the day.
 */
export const SAME = { withinEntry: 0.4, anywhere: 0.6, nearby: 0.5 } as const;

/** From which cosine on a sentence of the same date counts as another source of the event. Chosen by reading entries. */
export const OTHER_SOURCE = 0.2;

/**
 * Months share the entries of a span longer than so many days by the root of their scores, each a little more than its
 * part (`slack`), so that a strong month may be told in full. No date gets in that way whose score is below a part
 * (`atLeast`) of that of the last one that would be in without. Measured as above.
 */
export const SPREAD = { longerThanDays: 90, exponent: 0.5, slack: 1.3, atLeast: 0.4 } as const;

/**
 * How many entries there are where nobody says it, and what they are measured by: a part of the score of that entry. Chosen
 * by reading the scores of Timeline17's topics: 11 entries on an earthquake, 15 on a revolution.
 */
export const ENTRIES = { least: 5, most: 15, measure: 3, part: 1 / 3 } as const;
