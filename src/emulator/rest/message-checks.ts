import { checkMessage, isEmptyMessage, type MessageContext } from '../rules/message-rules.ts';
import type { JsonObject } from '../world/json.ts';
import type { VisibleMessage } from '../world/message.ts';
import { apiError } from './api-error.ts';
import type { Incoming } from './incoming.ts';
import { checkSizes, judge, type Parts } from './parts.ts';

/** What the rules must know of a message body: the message before it, and the files beside it. */
export function messageContext(
  incoming: Incoming,
  previous: VisibleMessage | undefined,
): MessageContext {
  return {
    uploads: incoming.files.map((file) => file.filename),
    previous: previous && {
      content: previous.content,
      flags: previous.flags,
      embedCount: previous.embeds.length,
      componentCount: previous.components.length,
      files: previous.attachments.map(({ id, filename }) => ({ id, filename })),
    },
  };
}

/**
 * Judges the body of a new message, or of the edit of one.
 *
 * @throws {ApiError} as Discord would refuse it.
 */
export function judgeMessage(
  parts: Parts,
  incoming: Incoming,
  body: JsonObject,
  previous?: VisibleMessage,
): void {
  const context = messageContext(incoming, previous);
  checkSizes(parts, incoming);
  judge(parts, incoming, (form) => checkMessage(body, '', form, context));
  if (isEmptyMessage(body, context)) throw apiError('emptyMessage');
}
