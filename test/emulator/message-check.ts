import { afterAll, beforeAll, expect } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { codeOf, objections, request } from './http.ts';

/**
 * Starts an emulator for the tests of a file. The function returned sends a body as a message and compares what
 * Discord would object to.
 */
export function useMessageCheck(): (body: unknown, expected: readonly string[]) => Promise<void> {
  let emulator: Emulator | undefined;
  beforeAll(async () => {
    emulator = await startEmulator();
  });
  afterAll(() => emulator?.stop());

  return async (body, expected) => {
    if (!emulator) throw new Error('the emulator is not running');
    const channelId = emulator.guilds[0]?.channels[0]?.id;
    const answer = await request(emulator, 'POST', `/channels/${channelId}/messages`, body);
    expect({ objections: objections(answer), code: codeOf(answer) }).toEqual({
      objections: expected,
      code: expected.length === 0 ? undefined : 50035,
    });
  };
}
