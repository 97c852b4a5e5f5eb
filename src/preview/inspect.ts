import type { RecordedRequest } from '../emulator/rest/recorded-request.ts';
import { MAX_COMPONENTS, MAX_CONTENT, MAX_TEXT_SUM } from '../emulator/rules/limits.ts';
import { ComponentKind, flattenComponents } from '../emulator/world/component.ts';
import { MessageFlag, type VisibleMessage } from '../emulator/world/message.ts';
import type { InspectedRequest, InspectionModel } from './model.ts';
import { renderRefusal } from './render-refusal.ts';

/** `/interactions/<id>/<token>/callback`, with the token as its only secret. */
const CALLBACK = /^\/interactions\/(?<id>\d+)\/(?<token>[^/]+)\/callback$/;

/** First status that is a refusal. */
const FIRST_REFUSAL = 400;

const isTaken = ({ status }: RecordedRequest): boolean => status < FIRST_REFUSAL;

function renderRequest(request: RecordedRequest, tokens: readonly string[]): InspectedRequest {
  const { method, path, status, tookMs, body, response } = request;
  return {
    method,
    path: tokens.reduce((shown, token) => shown.replaceAll(token, '…'), path),
    status,
    tookMs,
    body: body === undefined ? '' : JSON.stringify(body, undefined, 2),
    ...(isTaken(request) ? {} : { refusal: renderRefusal(response) }),
  };
}

/** The tokens of those interactions, as far as a first response of the bot is on record. */
function tokensOf(
  interactionIds: readonly string[],
  requests: readonly RecordedRequest[],
): readonly string[] {
  return requests.flatMap(({ path }) => {
    const { id, token } = CALLBACK.exec(path)?.groups ?? {};
    return id !== undefined && token !== undefined && interactionIds.includes(id) ? [token] : [];
  });
}

function requestsWith(
  tokens: readonly string[],
  requests: readonly RecordedRequest[],
): readonly RecordedRequest[] {
  return requests.filter(({ path }) => tokens.some((token) => path.includes(`/${token}`)));
}

/** Milliseconds from the first response that was taken to the last edit that was. */
function editedAfterMs(requests: readonly RecordedRequest[]): number {
  const taken = requests.filter(isTaken);
  const first = taken.find(({ path }) => CALLBACK.test(path));
  return (taken.at(-1)?.atMs ?? 0) - (first?.atMs ?? 0);
}

/**
 * What the bot sent for interactions, and how long the latest of them took.
 *
 * @param interactionIds oldest first
 * @param requests all that the emulator has recorded, oldest first
 * @param acknowledgedAfterMs of the latest of those interactions; undefined if the bot did not respond in time
 */
export function inspectInteractions(
  interactionIds: readonly string[],
  requests: readonly RecordedRequest[],
  acknowledgedAfterMs: number | undefined,
): InspectionModel {
  const tokens = tokensOf(interactionIds, requests);
  const latest = requestsWith(tokensOf(interactionIds.slice(-1), requests), requests);
  return {
    ...(acknowledgedAfterMs === undefined
      ? {}
      : { acknowledgedAfterMs, settledAfterMs: acknowledgedAfterMs + editedAfterMs(latest) }),
    requests: requestsWith(tokens, requests).map((request) => renderRequest(request, tokens)),
  };
}

/** How much of Discord's limits a message uses. */
export function measureMessage(message: VisibleMessage): NonNullable<InspectionModel['size']> {
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
  };
}
