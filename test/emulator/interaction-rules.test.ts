import { beforeEach, describe, expect, it } from 'vitest';
import { x } from './bodies.ts';
import { codeOf, request } from './http.ts';
import { type Stage, setStage } from './stage.ts';

let stage: Stage;

describe('time', () => {
  it('is up after the time to the first response', async () => {
    stage = await setStage({ acknowledgeMs: 30 });
    const deed = stage.ada.invoke('ask');
    const late = await stage.begin(deed);
    expect((await deed).failed).toBe('The application did not respond');
    const answer = await late.answer({ type: 4, data: { content: 'a' } });
    expect([answer.status, codeOf(answer)]).toEqual([404, 10062]);
    expect(stage.ada.history).toEqual([]);
  });

  it('is up for the token in the end', async () => {
    stage = await setStage({ interactionTokenMs: 0 });
    const interaction = await stage.command();
    await interaction.answer({ type: 4, data: { content: 'a' } });
    const answer = await interaction.webhook('PATCH', '/messages/@original', { content: 'b' });
    expect([answer.status, codeOf(answer)]).toEqual([401, 50027]);
  });
});

describe('the order of answers', () => {
  beforeEach(async () => {
    stage = await setStage();
  });

  it('allows one first answer', async () => {
    const interaction = await stage.command();
    expect((await interaction.answer({ type: 5 })).status).toBe(204);
    const second = await interaction.answer({ type: 4, data: { content: 'a' } });
    expect([second.status, codeOf(second)]).toEqual([400, 40060]);
  });

  it('allows another first answer after one that was refused', async () => {
    const interaction = await stage.command();
    expect((await interaction.answer({ type: 4, data: { content: x(2001) } })).status).toBe(400);
    expect((await interaction.answer({ type: 4, data: { content: 'a' } })).status).toBe(204);
  });

  it('answers 204 without a content type', async () => {
    const answer = await (await stage.command()).answer({ type: 5 });
    expect([answer.status, answer.contentType]).toEqual([204, null]);
  });

  it('gives the message back if asked for', async () => {
    const answer = await (await stage.command()).answer(
      { type: 4, data: { content: 'a' } },
      '?with_response=true',
    );
    expect(answer.body).toMatchObject({
      interaction: { type: 2, response_message_loading: false },
      resource: { type: 4, message: { content: 'a', interaction_metadata: { name: 'ask' } } },
    });
  });

  it.each([
    ['GET', '/messages/@original', undefined],
    ['PATCH', '/messages/@original', { content: 'a' }],
    ['POST', '', { content: 'a' }],
  ])('knows no webhook before the first answer: %s %s', async (method, path, body) => {
    const answer = await (await stage.command()).webhook(method, path, body);
    expect([answer.status, codeOf(answer)]).toEqual([404, 10015]);
  });

  it('does not know a foreign interaction or token', async () => {
    const path = '/interactions/1/abc/callback';
    expect(codeOf(await request(stage.emulator, 'POST', path, { type: 5 }))).toBe(10062);
    const webhook = `/webhooks/${stage.emulator.applicationId}/abc`;
    expect(codeOf(await request(stage.emulator, 'POST', webhook, { content: 'a' }))).toBe(50027);
  });

  it('puts the first follow-up in the place of "thinking", private as that was', async () => {
    const interaction = await stage.command();
    await interaction.answer({ type: 5, data: { flags: 64 } });
    await interaction.webhook('POST', '', { content: 'a' });
    await interaction.webhook('POST', '', { content: 'b' });
    expect(stage.ada.history.map(({ content, ephemeral }) => [content, ephemeral])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  it('reads, edits and deletes the original and a follow-up', async () => {
    const interaction = await stage.command();
    await interaction.answer({ type: 4, data: { content: 'a' } });
    const followUp = await interaction.webhook('POST', '', { content: 'b' });
    expect(followUp.body).toMatchObject({ content: 'b' });
    const [original, second] = stage.ada.history;
    await interaction.webhook('PATCH', `/messages/${second?.id}`, { content: 'c' });
    await interaction.webhook('PATCH', '/messages/%40original', { content: 'd' });
    const read = await interaction.webhook('GET', '/messages/@original');
    expect(read.body).toMatchObject({ id: original?.id, content: 'd' });
    expect(stage.ada.history.map((one) => one.content)).toEqual(['d', 'c']);

    const deleted = await interaction.webhook('DELETE', '/messages/@original');
    const gone = await interaction.webhook('GET', '/messages/@original');
    expect([deleted.status, deleted.contentType]).toEqual([204, null]);
    expect([gone.status, codeOf(gone)]).toEqual([404, 10008]);
    expect(stage.ada.history.map((one) => one.content)).toEqual(['c']);
  });

  it('knows only its own messages', async () => {
    const own = await stage.command();
    await own.answer({ type: 4, data: { content: 'a' } });
    const id = stage.ada.history.at(-1)?.id;
    const other = await stage.command();
    await other.answer({ type: 4, data: { content: 'b' } });
    const answer = await other.webhook('PATCH', `/messages/${id}`, { content: 'c' });
    expect([answer.status, codeOf(answer)]).toEqual([404, 10008]);
  });

  it('is the only way to a private reply', async () => {
    await (await stage.command()).answer({ type: 4, data: { content: 'a', flags: 64 } });
    const messages = `/channels/${stage.ada.channelId}/messages`;
    const id = stage.ada.history.at(-1)?.id;
    expect(codeOf(await request(stage.emulator, 'GET', `${messages}/${id}`))).toBe(10008);
    expect((await request(stage.emulator, 'GET', messages)).body).toEqual([]);
  });

  it('allows five follow-ups where only the user installed the app', async () => {
    stage = await setStage({ install: 'user' });
    const interaction = await stage.command();
    await interaction.answer({ type: 4, data: { content: 'a' } });
    const codes = [];
    for (let sent = 0; sent < 6; sent += 1) {
      codes.push((await interaction.webhook('POST', '', { content: 'b' })).status);
    }
    expect(codes).toEqual([200, 200, 200, 200, 200, 400]);
  });
});
