/** What a button does: `open` the article from an answer, or show the stretch before or after; `place` does nothing. */
export type ReadingAction = 'open' | 'back' | 'on' | 'place';

/** All that a button of the reading view knows. */
export type ReadingId = {
  readonly action: ReadingAction;
  /** Tells the buttons of one message apart: the passage's place on its page, from 0. */
  readonly place: number;
  /** As `articleKey` makes it. */
  readonly article: string;
  /** Number of the paragraph in the middle of what is shown after it. */
  readonly paragraph: number;
  /** Number of the paragraph that was found, which is marked. */
  readonly found: number;
  /** Beginning of the corpus' fingerprint: another one, another version. */
  readonly version: string;
};

/** First part of the custom ids: the name and the version of this scheme. */
export const READING_PREFIX = 'r1:';

const ACTIONS: ReadonlyMap<string, ReadingAction> = new Map([
  ['o', 'open'],
  ['<', 'back'],
  ['>', 'on'],
  ['p', 'place'],
]);

/** A custom id: at most 49 of the 100 characters that Discord allows. */
export function formatReadingId(id: ReadingId): string {
  const action = [...ACTIONS].find(([, name]) => name === id.action)?.[0] ?? '';
  const { place, article, paragraph, found, version } = id;
  return READING_PREFIX + [action, place, article, paragraph, found, version].join(':');
}

const FORM =
  /^r1:(?<action>[<>op]):(?<place>\d):(?<article>[0-9a-z]{8,14}):(?<paragraph>\d{1,6}):(?<found>\d{1,6}):(?<version>[0-9a-f]{1,16})$/;

/** Reads a custom id; `undefined` where it is none of these: another scheme's, or somebody made it up. */
export function parseReadingId(customId: string): ReadingId | undefined {
  const groups = FORM.exec(customId)?.groups;
  const action = ACTIONS.get(groups?.['action'] ?? '');
  if (!groups || !action) return undefined;
  const { place, article = '', paragraph, found, version = '' } = groups;
  return {
    action,
    place: Number(place),
    article,
    paragraph: Number(paragraph),
    found: Number(found),
    version,
  };
}
