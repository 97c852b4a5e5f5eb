import type { Connection } from '../discord/watch-connections.ts';

/**
 * A connection that brings nothing for so long is dead, whatever it says of itself: Discord asks for a heartbeat every 41 s and
 * acknowledges each. Source: design, 5.12.
 */
const SILENT_AFTER_MS = 3 * 60_000;

/** Why questions are not answered now, in words for whoever looks at `/readyz`. */
export type NotReady =
  | 'loading the corpus'
  | 'logging in to Discord'
  | 'reconnecting to Discord'
  | 'no word from Discord for three minutes'
  | 'stopping';

/** What is known of the program. */
export type ProgramState = {
  readonly isStopping: boolean;
  readonly isCorpusLoaded: boolean;
  /** `undefined` until the bot is logged in. */
  readonly connections: readonly Connection[] | undefined;
};

/**
 * Whether questions are answered now.
 *
 * @param now milliseconds since 1970
 * @returns `undefined` if they are, else why not
 */
export function whyNotReady(
  { isStopping, isCorpusLoaded, connections }: ProgramState,
  now: number,
): NotReady | undefined {
  if (isStopping) return 'stopping';
  if (!isCorpusLoaded) return 'loading the corpus';
  if (connections === undefined || connections.length === 0) return 'logging in to Discord';
  if (connections.some(({ state }) => state !== 'ready')) return 'reconnecting to Discord';
  if (connections.some(({ heardAt }) => now - heardAt > SILENT_AFTER_MS))
    return 'no word from Discord for three minutes';
  return undefined;
}
