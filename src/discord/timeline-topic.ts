import type { Message } from 'discord.js';
import { shortHash } from '../domain/short-hash.ts';
import { describeTimelineTitle } from '../messages/describe-timeline.ts';
import { readSubject, renderHeading } from './message-title.ts';

/** The title as a heading; the topic can be read from it again. */
export function renderTitle(topic: string | undefined, language: 'de' | 'en'): string {
  return renderHeading(describeTimelineTitle(topic, language));
}

/**
 * The topic of a message's timeline.
 *
 * @param hash of the topic, from a button of the message; `undefined` for the whole corpus
 * @returns `undefined` where the message does not hold that topic
 */
export function readTopic(
  message: Pick<Message, 'components'>,
  hash: string | undefined,
): { readonly topic: string | undefined } | undefined {
  if (hash === undefined) return { topic: undefined };
  const topic = readSubject(
    message,
    describeTimelineTitle,
    (subject) => shortHash(subject) === hash,
  );
  return topic === undefined ? undefined : { topic };
}
