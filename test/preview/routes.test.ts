import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createClient, PERSONA, type PreviewClient, queryOf } from './preview-client.ts';
import { type PreviewFixture, startFixture } from './preview-fixture.ts';

let fixture: PreviewFixture;
let client: PreviewClient;
beforeAll(async () => {
  fixture = await startFixture();
  client = createClient(fixture.preview.url);
});
afterAll(() => fixture.stop());

// Vitest's own matchers are of type `any`.
const including = (members: readonly unknown[]): unknown => expect.arrayContaining([...members]);
const having = (fields: object): unknown => expect.objectContaining(fields);
const matching = (pattern: RegExp): unknown => expect.stringMatching(pattern);

/** The id of the newest message that Ada sees. */
function newestMessageId(): string {
  return fixture.emulator.member({ id: '1100000000000000001' }).history.at(-1)?.id ?? '';
}

describe('the conversation', () => {
  it('begins with everything there is, in the language of the persona', async () => {
    const german = await client.listen();
    const english = await client.listen({ ...PERSONA, locale: 'en', place: 'direct' });
    const [de, en] = await Promise.all([german.next(() => true), english.next(() => true)]);
    await Promise.all([german.close(), english.close()]);
    expect(JSON.parse(de?.data ?? '')).toMatchObject({
      guildName: 'Probe',
      channelName: 'allgemein',
      corpusLine: '5 Artikel',
      plainText: { command: 'ask', option: 'question' },
      commands: including([
        having({
          label: '/ask',
          description: 'Fragt den Korpus; die Antwort sind wörtliche Fundstellen',
        }),
        having({
          label: '/corpus status',
          command: 'corpus',
          subcommand: 'status',
        }),
      ]),
    });
    expect(JSON.parse(en?.data ?? '')).toMatchObject({
      corpusLine: '5 articles',
      commands: including([
        having({
          description: 'Ask the corpus; the answer is quoted word for word',
        }),
      ]),
    });
  });

  it('brings a reply, and each of its edits, to both members', async () => {
    const [ada, ben] = await Promise.all([
      client.listen(),
      client.listen({ ...PERSONA, member: 'second' }),
    ]);
    await client.invoke('slow');
    for (const stream of [ada, ben]) {
      const thinking = await stream.next((data, name) => name === 'message' && /slow/.test(data));
      expect(JSON.parse(thinking?.data ?? '')).toMatchObject({ thinking: true });
      const done = await stream.next((data) => data.includes('Fertig gedacht.'));
      expect(JSON.parse(done?.data ?? '')).toMatchObject({ thinking: false, edited: false });
      await stream.close();
    }
  });

  it('keeps a private reply from the other member', async () => {
    const [ada, ben] = await Promise.all([
      client.listen(),
      client.listen({ ...PERSONA, member: 'second' }),
    ]);
    await client.invoke('ask', { question: 'nur-ich', private: true });
    await client.invoke('ask', { question: 'alle' });
    expect((await ada.next((data) => data.includes('nur-ich')))?.event).toBe('message');
    const seen = await ben.next((_, name) => name === 'message');
    expect(seen?.data).not.toContain('nur-ich');
    await Promise.all([ada.close(), ben.close()]);
  });

  it('says that the bot did not respond', async () => {
    expect(await client.invoke('silent')).toMatchObject({ failed: true });
  });

  it('passes a subcommand and its choice on', async () => {
    const { answer } = await client.post('/api/invoke', {
      persona: PERSONA,
      command: 'corpus',
      subcommand: 'status',
      options: { level: 2 },
    });
    expect(answer).toMatchObject({ failed: false });
    expect(fixture.emulator.message(newestMessageId())?.content).toBe('Stufe 2');
  });

  it('brings suggestions', async () => {
    const { answer } = await client.post('/api/autocomplete', {
      persona: PERSONA,
      command: 'ask',
      options: { question: 'Info-' },
      focused: 'question',
    });
    expect(answer).toMatchObject({
      choices: [{ label: '26.09.2015 · Info-Zentrum in Bagdad', value: 'd:3fa9c1' }, {}],
    });
  });

  it('presses buttons, picks from menus, and tells what the bot sent', async () => {
    await client.invoke('ask', { question: 'Knopf' });
    const messageId = newestMessageId();
    await client.post('/api/click', { persona: PERSONA, messageId, customId: 'page:2' });
    const { answer } = await client.post('/api/select', {
      persona: PERSONA,
      messageId,
      customId: 'sort',
      values: ['date'],
    });
    expect(answer).toMatchObject({ failed: false });
    expect(fixture.emulator.message(newestMessageId())?.content).toBe('Sortiert: date');
    const inspected = await client.get(`/api/inspect/${messageId}?${queryOf(PERSONA)}`);
    expect(JSON.parse(inspected.body)).toMatchObject({
      maxCharacters: 4000,
      components: 19,
      maxComponents: 40,
      requests: [
        { method: 'POST', path: matching(/^\/interactions\/\d+\/…\/callback$/) },
        { body: matching(/Seite gewechselt/) },
        { body: matching(/Sortiert: date/) },
      ],
    });
  });

  it('refuses a button that is not there', async () => {
    const { status } = await client.post('/api/click', {
      persona: PERSONA,
      messageId: newestMessageId(),
      customId: 'none',
    });
    expect(status).toBe(400);
  });

  it('opens a form and sends it', async () => {
    const answer = await client.invoke('form');
    const { interactionId } = z.object({ interactionId: z.string() }).parse(answer);
    expect(answer).toMatchObject({
      modal: {
        title: 'Wie heißt du?',
        fields: [{ kind: 'input', customId: 'name', label: 'Name' }],
      },
    });
    await client.post('/api/modal', { persona: PERSONA, interactionId, fields: { name: 'Ada' } });
    expect(fixture.emulator.message(newestMessageId())?.content).toBe('Hallo Ada');
  });

  it('hands out pictures as pictures and everything else to download', async () => {
    await client.invoke('chart');
    const files = fixture.emulator.message(newestMessageId())?.attachments ?? [];
    const served = await Promise.all(
      files.map(({ id, filename }) => client.get(`/files/${id}/${filename}`)),
    );
    expect(served.map(({ headers }) => headers)).toMatchObject([
      { 'content-type': 'image/png' },
      { 'content-type': 'application/octet-stream', 'content-disposition': 'attachment' },
    ]);
    expect((await client.get('/files/1/none.png')).status).toBe(404);
  });
});
