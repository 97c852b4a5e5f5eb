import { describe, expect, it } from 'vitest';
import { safeError } from '../../src/discord/safe-error.ts';
import { createLog } from '../../src/operation/create-log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.Gabcde.never-to-be-printed';

function logged(...line: readonly [fields: object, message: string]): string {
  let text = '';
  const write = (one: string) => {
    text += one;
  };
  createLog({ level: 'trace', secrets: [TOKEN, ''], describeError: safeError }, { write }).trace(
    ...line,
  );
  expect(() => JSON.parse(text) as unknown).not.toThrow();
  expect(text.match(/\n/g)).toHaveLength(1);
  return text;
}

describe('createLog', () => {
  it.each<[string, object, string]>([
    ['a field of that name', { token: 'other' }, 'x'],
    ['one below another', { interaction: { token: 'other' } }, 'x'],
    ['a header', { request: { headers: { authorization: 'Bot other' } } }, 'x'],
    ['a setting', { settings: { DISCORD_TOKEN: 'other' } }, 'x'],
    ['the token under another name', { value: TOKEN }, 'x'],
    ['the token in the message', {}, `login with ${TOKEN} failed`],
    ['the token in an error', { err: new TypeError(`Bot ${TOKEN} is no header`) }, 'x'],
    ['an address', { url: 'https://discord.com/api/v10/webhooks/12/other?wait=true' }, 'x'],
    [
      'an address in an error',
      { err: new Error('POST /api/v10/interactions/12/aW50.other-_~/callback timed out') },
      'x',
    ],
  ])('shows no secret in %s', (_name, fields, message) => {
    const line = logged(fields, message);
    expect(line).not.toMatch(/other|never-to-be-printed/);
    expect(line).toMatch(/\[redacted\]|…/);
  });

  it('keeps what is no secret', () => {
    const line = logged({ guild: '123', ms: 4 }, 'corpus loaded');
    expect(line).toContain('"guild":"123","ms":4,"msg":"corpus loaded"');
  });
});
