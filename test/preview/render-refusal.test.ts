import { describe, expect, it } from 'vitest';
import { renderRefusal } from '../../src/preview/render-refusal.ts';

const problem = (code: string, message: string) => ({ _errors: [{ code, message }] });

describe('renderRefusal', () => {
  it.each<[string, unknown, string, string[]]>([
    [
      'names each field with what is wrong with it',
      {
        code: 50035,
        message: 'Invalid Form Body',
        errors: {
          data: {
            content: problem('A', 'Too long.'),
            components: { 0: { label: problem('B', 'Missing.') } },
          },
        },
      },
      '50035 Invalid Form Body',
      ['data.components.0.label B: Missing.', 'data.content A: Too long.'],
    ],
    [
      'knows refusals without fields',
      { code: 10062, message: 'Unknown interaction' },
      '10062 Unknown interaction',
      [],
    ],
    ['shows what it does not know as it is', ['?'], '["?"]', []],
    ['shows an empty answer as nothing', undefined, '', []],
  ])('%s', (_, response, message, problems) => {
    const refusal = renderRefusal(response);
    expect(refusal.message).toBe(message);
    const lines = refusal.problems.map(({ field, text }) => `${field} ${text}`);
    expect(lines.toSorted()).toEqual(problems);
  });
});
