import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { browserPath } from './browser.ts';
import { setPageStage } from './page-stage.ts';
import { createClient, PERSONA, type PreviewClient, queryOf } from './preview-client.ts';
import { EXAMPLE } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
const { open, fixture } = setPageStage();
let client: PreviewClient;
beforeAll(() => {
  client = createClient(fixture().preview.url);
});

const inspection = z.object({
  acknowledgedAfterMs: z.number().optional(),
  settledAfterMs: z.number().optional(),
  requests: z.array(z.object({ status: z.number(), refusal: z.unknown().optional() })),
});

async function inspect(path: string, persona: object = PERSONA) {
  const { status, body } = await client.get(`/api/inspect/${path}?${queryOf(persona)}`);
  const answer: unknown = JSON.parse(body);
  return { status, ...(status === 200 ? { found: inspection.parse(answer) } : {}) };
}

/** Calls a command; gives the interaction and the message it brought last. */
async function invoke(command: string, options = {}) {
  const answer = await client.invoke(command, options);
  const { interactionId } = z.object({ interactionId: z.string() }).parse(answer);
  const newest = fixture().emulator.member({ id: '1100000000000000001' }).history.at(-1);
  return { interactionId, messageId: newest?.id ?? '' };
}

const TOO_LONG = {
  message: '50035 Invalid Form Body',
  problems: [
    { field: 'data.content', text: 'BASE_TYPE_MAX_LENGTH: Must be 2000 or fewer in length.' },
  ],
};

describe('the inspector', () => {
  it('tells how long the last edit took, beside the first response', async () => {
    const { messageId } = await invoke('slow');
    await expect.poll(() => fixture().emulator.message(messageId)?.content).toBe('Fertig gedacht.');
    const { found } = await inspect(`message/${messageId}`);
    const { acknowledgedAfterMs = 0, settledAfterMs = 0 } = found ?? {};
    expect(acknowledgedAfterMs).toBeGreaterThan(0);
    // The bot waits for 600 ms before it edits; a timer may be early by a moment.
    expect(settledAfterMs - acknowledgedAfterMs).toBeGreaterThan(590);
    const quick = await invoke('ask', { question: 'x' });
    const { found: atOnce } = await inspect(`message/${quick.messageId}`);
    expect(atOnce?.settledAfterMs).toBe(atOnce?.acknowledgedAfterMs);
  });

  it('tells what Discord has refused, and what was sent instead', async () => {
    const { messageId } = await invoke('broken', { mended: true });
    const { found } = await inspect(`message/${messageId}`);
    expect(found?.requests).toEqual([{ status: 400, refusal: TOO_LONG }, { status: 204 }]);
  });

  it('tells of clicks on a message only those of the viewer: others may have got private replies', async () => {
    const { messageId } = await invoke('ask', { question: 'Wer liest mit?' });
    const before = (await inspect(`message/${messageId}`)).found?.requests;
    const ben = { ...PERSONA, member: 'second' };
    const body = { persona: ben, messageId, customId: 'read:1' };
    expect((await client.post('/api/click', body)).status).toBe(200);
    expect((await inspect(`message/${messageId}`)).found?.requests).toEqual(before);
    const seenByBen = (await inspect(`message/${messageId}`, ben)).found?.requests ?? [];
    expect(seenByBen.length).toBeGreaterThan(before?.length ?? 0);
  });

  it('tells why nothing came, to whoever waits for it', async () => {
    const { interactionId } = await invoke('broken');
    const { found } = await inspect(`interaction/${interactionId}`);
    expect(found?.requests).toMatchObject([{ status: 400, refusal: TOO_LONG }]);
    expect(found).not.toHaveProperty('acknowledgedAfterMs');
    const ben = await inspect(`interaction/${interactionId}`, { ...PERSONA, member: 'second' });
    expect(ben.status).toBe(404);
    expect((await inspect('interaction/1')).status).toBe(404);
  });

  it.skipIf(noBrowser)('shows a refusal in red below the line that nothing came', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: EXAMPLE }).waitFor();
    await page.keyboard.type('/broken');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const notice = page.getByRole('article').filter({ hasText: 'Die Anwendung reagiert nicht' });
    await notice.getByText('Was der Bot gesendet hat').click();
    const refusal = notice.getByText('50035 Invalid Form Body');
    await refusal.waitFor();
    expect(await notice.innerText()).toContain(
      'data.content BASE_TYPE_MAX_LENGTH: Must be 2000 or fewer in length.',
    );
    // --danger-text of the dark colours.
    const color = `getComputedStyle(document.querySelector('p.refusal')).color`;
    expect(await page.evaluate(color)).toBe('rgb(255, 154, 154)');
  });
});
