/** What a button or form does to the corpus. */
const CURATION_ACTIONS = [
  // Of a reload's report; the argument is what was prepared, or the version's key.
  'adopt',
  'discard',
  'undo',
  'report',
  // Of a proposal; the arguments are its id and the place of an article, from 0.
  'show',
  'take',
  'drop',
  'edit',
  'form',
  'toggle',
  'date',
  'removed',
] as const;

export type CurationAction = (typeof CURATION_ACTIONS)[number];

/** All that a button knows; the rest lies with the bot and is gone when it is started anew. */
export type CurationId = {
  readonly action: CurationAction;
  /** What was prepared, a version's key, or a proposal. */
  readonly subject: string;
  /** The article's place, from 0. */
  readonly place: number;
  /** The proposed date's place, from 0. */
  readonly choice: number;
};

/** First part of the custom ids: the name and the version of this scheme. */
export const CURATION_PREFIX = 'c1:';

/** A custom id: at most 40 of the 100 characters that Discord allows. */
export function formatCurationId(
  action: CurationAction,
  subject: string,
  place = 0,
  choice = 0,
): string {
  return `${CURATION_PREFIX}${action}:${subject}:${place}:${choice}`;
}

const FORM =
  /^c1:(?<action>[a-z]+):(?<subject>[0-9a-f]{1,16}):(?<place>\d{1,3}):(?<choice>\d{1,3})$/;

/** Reads a custom id; `undefined` where it is none of these: an older version's, or somebody made it up. */
export function parseCurationId(customId: string): CurationId | undefined {
  const groups = FORM.exec(customId)?.groups;
  const action = CURATION_ACTIONS.find((name) => name === groups?.['action']);
  if (!groups || !action) return undefined;
  const { subject = '', place, choice } = groups;
  return { action, subject, place: Number(place), choice: Number(choice) };
}
