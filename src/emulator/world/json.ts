import { z } from 'zod';

/** Any value that JSON can hold. */
export type JsonValue =
  | string
  | number
  | boolean
  | null
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/** A JSON object; a field that is absent reads as `undefined`. */
export type JsonObject = { readonly [key: string]: JsonValue };

const jsonValue: z.ZodType<JsonValue> = z.json();

/** Whether the value is a JSON object: neither null nor a list. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether the value is a JSON list. */
export function isJsonList(value: unknown): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/** The JSON value in the text, `undefined` if the text is no JSON. */
export function parseJson(text: string): JsonValue | undefined {
  try {
    return jsonValue.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The value in words: text as it is, everything else as JSON. */
export function printJson(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}

/** The value as JSON would carry it: without `undefined` fields. */
export function toJson(value: unknown): JsonValue {
  return parseJson(JSON.stringify(value ?? null)) ?? null;
}
