import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createClient, errorOf, PERSONA, type PreviewClient } from './preview-client.ts';
import { type PreviewFixture, startFixture } from './preview-fixture.ts';

let fixture: PreviewFixture;
let client: PreviewClient;
beforeAll(async () => {
  fixture = await startFixture();
  client = createClient(fixture.preview.url);
});
afterAll(() => fixture.stop());

describe('a message that a member writes', () => {
  it('is there for everybody, and goes to the bot from its menu', async () => {
    const ben = await client.listen({ ...PERSONA, member: 'second', locale: 'en' });
    const state = await ben.next(() => true);
    expect(JSON.parse(state?.data ?? '')).toMatchObject({
      messageMenus: [{ command: 'Find in corpus', label: 'Find in corpus' }],
    });
    const said = await client.post('/api/say', {
      persona: PERSONA,
      content: ' Was ist mit Mossul? ',
    });
    const { messageId } = z.object({ messageId: z.string() }).parse(said.answer);
    const seen = await ben.next((_, name) => name === 'message');
    expect(JSON.parse(seen?.data ?? '')).toMatchObject({
      id: messageId,
      author: { name: 'Ada', isBot: false },
      content: [{ children: [{ kind: 'text', text: 'Was ist mit Mossul?' }] }],
    });
    const menu = { persona: { ...PERSONA, member: 'second' }, command: 'Find in corpus' };
    await client.post('/api/menu', { ...menu, messageId });
    const reply = await ben.next((_, name) => name === 'message');
    await ben.close();
    expect(JSON.parse(reply?.data ?? '')).toMatchObject({
      ephemeral: true,
      command: { userName: 'Ben', label: 'Find in corpus' },
      content: [{ children: [{}, { kind: 'link', messageId }, { text: ': Was ist mit Mossul?' }] }],
    });
    const elsewhere = await client.post('/api/menu', {
      ...menu,
      persona: { ...PERSONA, place: 'direct' },
      messageId,
    });
    expect([elsewhere.status, errorOf(elsewhere.answer)]).toEqual([
      400,
      'The message is elsewhere.',
    ]);
  });

  it.each([
    ['nothing', '  '],
    ['more than Discord takes', 'x'.repeat(2001)],
  ])('is not %s', async (_, content) => {
    expect((await client.post('/api/say', { persona: PERSONA, content })).status).toBe(400);
  });
});
