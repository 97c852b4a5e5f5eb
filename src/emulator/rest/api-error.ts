import type { Problem } from '../rules/form.ts';
import { type JsonObject, type JsonValue, printJson } from '../world/json.ts';

/** An answer of Discord that is an error: `{ code, message, errors? }` with an HTTP status. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly body: JsonObject;

  constructor(status: number, body: JsonObject) {
    super(printJson(body['message']));
    this.status = status;
    this.body = body;
  }
}

/**
 * The errors the emulator answers with: HTTP status, code, message.
 * Source: Discord docs, topics/opcodes-and-status-codes "JSON Error Codes".
 */
const ERRORS = {
  notFound: [404, 0, '404: Not Found'],
  unauthorized: [401, 0, '401: Unauthorized'],
  methodNotAllowed: [405, 0, '405: Method Not Allowed'],
  unknownApplication: [404, 10002, 'Unknown Application'],
  unknownChannel: [404, 10003, 'Unknown Channel'],
  unknownGuild: [404, 10004, 'Unknown Guild'],
  unknownMessage: [404, 10008, 'Unknown Message'],
  unknownUser: [404, 10013, 'Unknown User'],
  unknownWebhook: [404, 10015, 'Unknown Webhook'],
  unknownInteraction: [404, 10062, 'Unknown interaction'],
  unknownCommand: [404, 10063, 'Unknown application command'],
  tooManyCommands: [400, 30032, 'Maximum number of application commands reached'],
  tooManyCommandCreates: [
    400,
    30034,
    'Max number of daily application command creates has been reached (200)',
  ],
  tooLarge: [413, 40005, 'Request entity too large'],
  alreadyAcknowledged: [400, 40060, 'Interaction has already been acknowledged.'],
  tooManyFollowUps: [
    400,
    40094,
    'This interaction has reached the maximum number of follow up messages',
  ],
  missingAccess: [403, 50001, 'Missing Access'],
  notTheAuthor: [403, 50005, 'Cannot edit a message authored by another user'],
  emptyMessage: [400, 50006, 'Cannot send an empty message'],
  invalidWebhookToken: [401, 50027, 'Invalid Webhook Token'],
  invalidJson: [400, 50109, 'The request body contains invalid JSON.'],
} as const;

/** The error by its name in the list above. */
export function apiError(name: keyof typeof ERRORS): ApiError {
  const [status, code, message] = ERRORS[name];
  return new ApiError(status, { message, code });
}

/** A refusal as the wire carries it. */
export function errorResponse(
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): Response {
  return Response.json(body, { status, headers });
}

type Nested = { [key: string]: Nested | JsonValue[] };

/** 50035 with each problem nested under its path, as Discord nests them. */
export function invalidFormBody(problems: readonly Problem[]): ApiError {
  const errors: Nested = {};
  for (const { path, code, message } of problems) {
    let place = errors;
    for (const key of path === '' ? [] : path.split('.')) {
      const next = place[key];
      const inner: Nested = next === undefined || Array.isArray(next) ? {} : next;
      place[key] = inner;
      place = inner;
    }
    const listed = place['_errors'];
    place['_errors'] = [...(Array.isArray(listed) ? listed : []), { code, message }];
  }
  return new ApiError(400, { message: 'Invalid Form Body', code: 50035, errors });
}
