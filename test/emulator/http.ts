import { z } from 'zod';
import type { Emulator } from '../../src/emulator/emulator.ts';
import {
  isJsonList,
  isJsonObject,
  type JsonValue,
  parseJson,
  printJson,
} from '../../src/emulator/world/json.ts';

/** What a direct request was answered. */
export type Answer = {
  readonly status: number;
  readonly contentType: string | null;
  readonly body: JsonValue | undefined;
};

/** Asks the emulator as any HTTP client would; `auth` false leaves the token out. */
export async function request(
  emulator: Emulator,
  method: string,
  path: string,
  body?: unknown,
  how: { readonly token?: string } = {},
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${emulator.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${how.token ?? emulator.token}`,
      ...(isForm || body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  });
  const contentType = response.headers.get('content-type');
  return { status: response.status, contentType, body: parseJson(await response.text()) };
}

const error = z.object({ code: z.number() });

/** The error code of an answer; undefined if it is no error. */
export function codeOf(answer: Answer): number | undefined {
  return error.safeParse(answer.body).data?.code;
}

function walk(value: JsonValue, path: string): readonly string[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== '_errors') return walk(inner, path === '' ? key : `${path}.${key}`);
    const codes = isJsonList(inner) ? inner.filter(isJsonObject).map((one) => one['code']) : [];
    return codes.map((code) => `${path} ${printJson(code)}`.trim());
  });
}

/** What an answer objects to, as `embeds.0.title BASE_TYPE_MAX_LENGTH`; empty if it does not. */
export function objections(answer: Answer): readonly string[] {
  const errors = isJsonObject(answer.body) ? answer.body['errors'] : undefined;
  return errors === undefined ? [] : walk(errors, '');
}
