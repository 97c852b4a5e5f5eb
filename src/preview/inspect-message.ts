import type { RecordedRequest } from '../emulator/rest/recorded-request.ts';
import { MAX_COMPONENTS, MAX_CONTENT, MAX_TEXT_SUM } from '../emulator/rules/limits.ts';
import { ComponentKind, flattenComponents } from '../emulator/world/component.ts';
import { MessageFlag, type VisibleMessage } from '../emulator/world/message.ts';
import type { InspectedRequest, InspectionModel } from './model.ts';

/** `/interactions/<id>/<token>/callback`, with the token as its only secret. */
const CALLBACK = /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/;

/** First status that is a refusal. */
const FIRST_REFUSAL = 400;

function indented(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value, undefined, 2);
}

function renderRequest(request: RecordedRequest, tokens: readonly string[]): InspectedRequest {
  return {
    method: request.method,
    path: tokens.reduce((path, token) => path.replaceAll(token, '…'), request.path),
    status: request.status,
    tookMs: request.tookMs,
    body: indented(request.body),
    ...(request.status < FIRST_REFUSAL ? {} : { refusal: indented(request.response) }),
  };
}

/**
 * How a message came about: its size against Discord's limits, and what the bot sent.
 *
 * @param interactionIds the interactions that brought or changed the message
 * @param requests all that the emulator has recorded, oldest first
 * @param acknowledgedAfterMs of the latest of those interactions
 */
export function inspectMessage(
  message: VisibleMessage,
  interactionIds: readonly string[],
  requests: readonly RecordedRequest[],
  acknowledgedAfterMs: number | undefined,
): InspectionModel {
  const tokens = requests.flatMap(({ path }) => {
    const { id, token } = CALLBACK.exec(path)?.groups ?? {};
    return id !== undefined && token !== undefined && interactionIds.includes(id) ? [token] : [];
  });
  const components = flattenComponents(message.components);
  const isV2 = (message.flags & MessageFlag.componentsV2) !== 0;
  const texts = components.filter(({ type }) => type === ComponentKind.textDisplay);
  return {
    characters: isV2
      ? texts.reduce((sum, { content }) => sum + (content ?? '').length, 0)
      : message.content.length,
    maxCharacters: isV2 ? MAX_TEXT_SUM : MAX_CONTENT,
    components: components.length,
    maxComponents: MAX_COMPONENTS,
    ...(acknowledgedAfterMs === undefined ? {} : { acknowledgedAfterMs }),
    requests: requests
      .filter(({ path }) => tokens.some((token) => path.includes(`/${token}`)))
      .map((request) => renderRequest(request, tokens)),
  };
}
