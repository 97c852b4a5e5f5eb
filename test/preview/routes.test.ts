import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createClient, errorOf, PERSONA, type PreviewClient, queryOf } from './preview-client.ts';
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

/** The moderator, and her command to add an article. */
const CLEO = { ...PERSONA, member: 'third' } as const;
const ADD = { persona: CLEO, command: 'corpus', subcommand: 'add' };
const add = (file: unknown) => client.post('/api/invoke', { ...ADD, options: { file } });

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
          label: '/archive status',
          command: 'archive',
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
      command: 'archive',
      subcommand: 'status',
      options: { level: 2 },
    });
    expect(answer).toMatchObject({ failed: false });
    expect(fixture.emulator.message(newestMessageId())?.content).toBe('Stufe 2');
  });

  it('offers the command of moderators to the moderator, and only in the server', async () => {
    const labels = async (member: string, place: string): Promise<readonly string[]> => {
      const stream = await client.listen({ ...PERSONA, member, place });
      const { commands } = z
        .object({ commands: z.array(z.object({ label: z.string() })) })
        .parse(JSON.parse((await stream.next(() => true))?.data ?? ''));
      await stream.close();
      return commands.map(({ label }) => label).filter((label) => label.startsWith('/corpus'));
    };
    expect(await labels('first', 'guild')).toEqual([]);
    expect(await labels('third', 'direct')).toEqual([]);
    expect(await labels('third', 'guild')).toEqual([
      '/corpus status',
      '/corpus reload',
      '/corpus add',
    ]);
    const { status, answer } = await client.post('/api/invoke', {
      persona: PERSONA,
      command: 'corpus',
      subcommand: 'status',
      options: {},
    });
    expect([status, errorOf(answer)]).toEqual([400, matching(/Ada lacks the permission/)]);
  });

  it('hands a file over to the bot', async () => {
    const data = Buffer.from('Zentrum in Bagdad – eröffnet').toString('base64');
    const file = { filename: 'süd.md', contentType: 'text/markdown', data };
    const { answer } = await add(file);
    expect(answer).toMatchObject({ failed: false });
    const stream = await client.listen(CLEO);
    const state = await stream.next((seen) => seen.includes('eröffnet'));
    await stream.close();
    expect(state?.data).toContain('süd.md');
  });

  it('refuses a file that is larger than Discord takes, and what is no file', async () => {
    const data = 'A'.repeat(14 * 1024 * 1024); // 10.5 MiB
    const large = await add({ filename: 'a.md', data });
    expect([large.status, errorOf(large.answer)]).toEqual([400, matching(/a\.md is larger/)]);
    expect((await add({ filename: 'a.md' })).status).toBe(400);
    expect((await add('a.md')).status).toBe(400);
    const huge = await add({ filename: 'a.md', data: 'A'.repeat(35 * 1024 * 1024) });
    expect([huge.status, errorOf(huge.answer)]).toEqual([413, 'That is too long.']);
  });

  it('brings each edit of a private reply, and keeps them from the others', async () => {
    const [cleo, ada] = await Promise.all([client.listen(CLEO), client.listen()]);
    const reload = { ...ADD, subcommand: 'reload', options: { dry_run: false } };
    await client.post('/api/invoke', reload);
    for (const words of ['10 %', '40 %', '70 %', 'Probelauf: false', 'Nichts abgelehnt.']) {
      const event = await cleo.next((data, name) => name === 'message' && data.includes(words));
      expect(JSON.parse(event?.data ?? '')).toMatchObject({ ephemeral: true });
    }
    await client.invoke('chart');
    expect((await ada.next((_, name) => name === 'message'))?.data).not.toContain('abgelehnt');
    await Promise.all([cleo.close(), ada.close()]);
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
    const inspected = await client.get(`/api/inspect/message/${messageId}?${queryOf(PERSONA)}`);
    expect(JSON.parse(inspected.body)).toMatchObject({
      size: { maxCharacters: 4000, components: 19, maxComponents: 40 },
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
