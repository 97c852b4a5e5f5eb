import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/import/structured/find-json-fault.ts';

/** Whether Node reads it. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe('findJsonFault', () => {
  it.each([
    ['nothing', '', '1:1'],
    ['blanks alone', ' \n ', '2:2'],
    ['a word that is none', '{"a": NaN}', '1:7'],
    ['a word in capitals', 'True', '1:1'],
    ['two words in one', 'truefalse', '1:5'],
    ['a comma at the end of a list', '[1,\n]', '2:1'],
    ['a comma at the end of an object', '{\n  "a": 1,\n}', '3:1'],
    ['a missing comma', '{\n  "a": 1\n  "b": 2\n}', '3:3'],
    ['a missing colon', '{"a" 1}', '1:6'],
    ['a missing value', '{"a":}', '1:6'],
    ['a key without quotation marks', '{a: 1}', '1:2'],
    ['single quotation marks', "{'a': 1}", '1:2'],
    ['a comment', '// x\n{}', '1:1'],
    ['two values', '{}\n{}', '2:1'],
    ['the wrong bracket', '[{"a": 1]]', '1:9'],
    ['a bracket too many', '[]]', '1:3'],
    ['a text that breaks off', '{"a": [1,\n2', '2:2'],
    ['a string that breaks off', '["abc', '1:6'],
    ['a line break in a string', '["ab\nc"]', '1:5'],
    ['an escape that is none', '["\\x"]', '1:3'],
    ['half an escape', '["\\u12"]', '1:3'],
    ['a number with a zero before it', '[01]', '1:3'],
    ['a number without an end', '[1.]', '1:3'],
  ])('points at %s', (_name, text, expected) => {
    const fault = findJsonFault(text);
    expect(isJson(text)).toBe(false);
    expect(`${fault?.line}:${fault?.column}`).toBe(expected);
  });

  it('finds nothing in JSON', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2), (json, indent) => {
        expect(findJsonFault(JSON.stringify(JSON.parse(json), null, indent))).toBeUndefined();
      }),
    );
  });

  it('finds a fault wherever Node finds one, and only there', () => {
    const sign = fc.constantFrom(
      ...'{}[]:,"\\eE+-.01atn \n\u0001'.split(''),
      'true',
      'null',
      '"a"',
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
        const text = signs.join('');
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), sign, (json, place, other) => {
        const at = place % json.length;
        const text = json.slice(0, at) + other + json.slice(at + 1);
        expect(findJsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('is quick and safe in a million brackets and a long string', () => {
    expect(findJsonFault(Buffer.from('['.repeat(1_000_000)).toString())).toEqual({
      line: 1,
      column: 1_000_001,
    });
    expect(findJsonFault(`["${'a'.repeat(5_000_000)}`)?.column).toBe(5_000_003);
  });
});
