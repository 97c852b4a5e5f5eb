import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  printJson,
} from '../world/json.ts';
import { at, type Form } from './form.ts';

/** Judges one value at one path and reports to the form. */
export type Rule = (value: JsonValue, path: string, form: Form) => void;

/** Judges an object as a whole, after its fields. */
export type ObjectRule = (value: JsonObject, path: string, form: Form) => void;

type Field = { readonly required: boolean; readonly rule: Rule };

/** The fields of an object by name. */
export type Fields = Readonly<Record<string, Field>>;

type Bounds = { readonly min?: number; readonly max: number };

/** A field that must be there, and not null. */
export const must = (rule: Rule): Field => ({ required: true, rule });

/** A field that may be missing or null. */
export const may = (rule: Rule): Field => ({ required: false, rule });

/** Anything at all. */
export const anything: Rule = () => {};

function checkLength(length: number, { min = 0, max }: Bounds, path: string, form: Form): void {
  if (length >= min && length <= max) return;
  if (min === 0) {
    form.refuse(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  } else {
    form.refuse(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  }
}

/** Text of a length, in UTF-16 units. */
export const text =
  (bounds: Bounds): Rule =>
  (value, path, form) => {
    if (typeof value === 'string') checkLength(value.length, bounds, path, form);
    else form.refuse(path, 'STRING_TYPE_CONVERT', 'Could not interpret "value" as string.');
  };

/** Text whose surrounding white space does not count, as in embeds. */
export const trimmedText =
  (bounds: Bounds): Rule =>
  (value, path, form) =>
    text(bounds)(typeof value === 'string' ? value.trim() : value, path, form);

function checkNumber(value: JsonValue, bounds: Partial<Bounds>, path: string, form: Form): void {
  const { min = -Number.MAX_SAFE_INTEGER, max = Number.MAX_SAFE_INTEGER } = bounds;
  if (typeof value !== 'number') return;
  if (value < min) {
    form.refuse(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${min}.`);
  }
  if (value > max) {
    form.refuse(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${max}.`);
  }
}

/** A whole number, bounds inclusive. */
export const integer =
  (bounds: Partial<Bounds> = {}): Rule =>
  (value, path, form) => {
    if (Number.isInteger(value)) checkNumber(value, bounds, path, form);
    else form.refuse(path, 'NUMBER_TYPE_COERCE', `Value "${printJson(value)}" is not int.`);
  };

/** A number, bounds inclusive. */
export const number =
  (bounds: Partial<Bounds> = {}): Rule =>
  (value, path, form) => {
    if (typeof value === 'number') checkNumber(value, bounds, path, form);
    else form.refuse(path, 'NUMBER_TYPE_COERCE', `Value "${printJson(value)}" is not float.`);
  };

/** True or false. */
export const flag: Rule = (value, path, form) => {
  if (typeof value === 'boolean') return;
  form.refuse(path, 'BOOLEAN_TYPE_CONVERT', 'Must be either true or false.');
};

/** An id: digits, as text or as a number. */
export const snowflake: Rule = (value, path, form) => {
  if (/^\d{1,20}$/.test(printJson(value))) return;
  form.refuse(path, 'NUMBER_TYPE_COERCE', `Value "${printJson(value)}" is not snowflake.`);
};

/** One of a few values. */
export const oneOf =
  (values: readonly (string | number)[]): Rule =>
  (value, path, form) => {
    if (values.some((allowed) => allowed === value)) return;
    form.refuse(path, 'BASE_TYPE_CHOICES', `Value must be one of (${values.join(', ')}).`);
  };

/** A web address; `attachment://` only where a file of the message may stand. */
export const url =
  (max: number, schemes: readonly string[] = ['http', 'https']): Rule =>
  (value, path, form) => {
    text({ max })(value, path, form);
    if (typeof value !== 'string') return;
    const scheme = /^([a-z]+):\/\/\S+$/i.exec(value)?.[1]?.toLowerCase();
    if (scheme === undefined) {
      form.refuse(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
    } else if (!schemes.includes(scheme)) {
      const allowed = schemes.map((name) => `'${name}'`).join(', ');
      const words = `Scheme "${scheme}" is not supported. Scheme must be one of (${allowed}).`;
      form.refuse(path, 'URL_TYPE_INVALID_SCHEME', words);
    }
  };

/** A list of a length whose members all obey one rule. */
export const list =
  (rule: Rule, bounds: Bounds): Rule =>
  (value, path, form) => {
    if (!isJsonList(value)) {
      form.refuse(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType.');
      return;
    }
    checkLength(value.length, bounds, path, form);
    for (const [index, member] of value.entries()) rule(member, at(path, index), form);
  };

/** A list whose members differ from one another. */
export const uniqueList =
  (rule: Rule, bounds: Bounds): Rule =>
  (value, path, form) => {
    list(rule, bounds)(value, path, form);
    if (!isJsonList(value)) return;
    for (const [index, member] of value.entries()) {
      if (value.indexOf(member) === index) continue;
      const words = 'The set already contains this value';
      form.refuse(at(path, index), 'SET_TYPE_ALREADY_CONTAINS_VALUE', words);
    }
  };

/** An object that carries these fields; others are noted as unknown, as Discord ignores them. */
export const object =
  (fields: Fields, ...wholes: readonly ObjectRule[]): Rule =>
  (value, path, form) => {
    if (!isJsonObject(value)) {
      form.refuse(path, 'DICT_TYPE_CONVERT', 'Only dictionaries may be used in a DictType.');
      return;
    }
    for (const key of Object.keys(value)) if (!(key in fields)) form.ignore(at(path, key));
    for (const [key, field] of Object.entries(fields)) {
      const member = value[key];
      if (member !== undefined && member !== null) field.rule(member, at(path, key), form);
      else if (field.required) {
        form.refuse(at(path, key), 'BASE_TYPE_REQUIRED', 'This field is required');
      }
    }
    for (const whole of wholes) whole(value, path, form);
  };

/** An object whose `type` decides which rule it obeys. */
export const byType =
  (rules: Readonly<Record<number, Rule>>): Rule =>
  (value, path, form) => {
    const type = isJsonObject(value) ? value['type'] : undefined;
    const rule = typeof type === 'number' ? rules[type] : undefined;
    if (rule !== undefined) {
      rule(value, path, form);
      return;
    }
    const words = `Value of field "type" must be one of (${Object.keys(rules).join(', ')}).`;
    form.refuse(path, 'UNION_TYPE_CHOICES', words);
  };

/** The members of a list field that are objects, with their paths; none if it is no list. */
export function objectsIn(
  value: JsonValue | undefined,
  path: string,
): readonly [JsonObject, string][] {
  if (!isJsonList(value)) return [];
  return value.flatMap((member, index): [JsonObject, string][] =>
    isJsonObject(member) ? [[member, at(path, index)]] : [],
  );
}

/** The text in a field; empty if it is absent or something else. */
export function textIn(value: JsonValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The number in a field; the fallback if it is absent or something else. */
export function numberIn(value: JsonValue | undefined, fallback = 0): number {
  return typeof value === 'number' ? value : fallback;
}
