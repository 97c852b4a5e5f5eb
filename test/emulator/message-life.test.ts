import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { container, many, text, V2, v2 } from './bodies.ts';
import { codeOf, objections, request } from './http.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

const send = (method: string, path: string, body: unknown) =>
  request(
    emulator,
    method,
    `/channels/${emulator.guilds[0]?.channels[0]?.id}/messages${path}`,
    body,
  );
const post = async (body: unknown): Promise<string> => {
  await send('POST', '', body);
  return emulator.member().history.at(-1)?.id ?? '';
};

const form = (count: number): FormData => {
  const data = new FormData();
  data.set('payload_json', JSON.stringify({ content: 'a' }));
  for (const index of many(count, (i) => i)) {
    data.set(`files[${index}]`, new File(['x'], `${index}.txt`));
  }
  return data;
};
describe('the message as a whole', () => {
  it.each([
    ['nothing', {}],
    ['empty content', { content: '' }],
    ['the flag alone', { flags: V2 }],
    ['empty lists', { embeds: [], components: [] }],
  ])('is refused when empty: %s', async (_name, body) => {
    expect(codeOf(await send('POST', '', body))).toBe(50006);
  });

  it('keeps the V2 flag for life', async () => {
    const id = await post(v2(text()));
    expect(objections(await send('PATCH', `/${id}`, { flags: 0 }))).toEqual([
      'flags MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG',
    ]);
    expect((await send('PATCH', `/${id}`, { components: [text('b')] })).status).toBe(200);
    expect(emulator.message(id)?.flags).toBe(V2);
  });

  it('turns into a V2 message only if what it had is taken away', async () => {
    const id = await post({ content: 'a' });
    expect(objections(await send('PATCH', `/${id}`, v2(text())))).toEqual([
      'content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
    expect((await send('PATCH', `/${id}`, { ...v2(text()), content: null })).status).toBe(200);
  });

  it('cannot be edited to nothing', async () => {
    const id = await post({ content: 'a' });
    expect(codeOf(await send('PATCH', `/${id}`, { content: '' }))).toBe(50006);
  });

  it('numbers the components that have no id', async () => {
    const id = await post(v2(container({ ...text(), id: 1 }, text()), text()));
    const [box, last] = emulator.message(id)?.components ?? [];
    expect([box?.id, box?.components?.map((one) => one.id), last?.id]).toEqual([2, [1, 3], 4]);
  });

  it('ignores fields that Discord does not know, but notes them', async () => {
    const before = emulator.warnings.length;
    await post({ ...v2({ ...text(), colour: 1 }), colour: 2 });
    expect(emulator.warnings.slice(before).map((line) => line.split(': ')[1])).toEqual([
      'colour',
      'components.0.colour',
    ]);
  });

  it.each([
    ['nobody', { parse: [] }, []],
    ['users', { parse: ['users'] }, ['42']],
    ['one user', { users: ['42'] }, ['42']],
    ['everybody, unless told otherwise', undefined, ['42', '&7', '@everyone']],
  ])('pings %s', async (_name, allowed, expected) => {
    const id = await post({ content: '<@42> <@&7> @everyone', allowed_mentions: allowed });
    expect(emulator.message(id)?.pings).toEqual(expected);
  });

  it('carries ten files and no more', async () => {
    expect((await send('POST', '', form(10))).status).toBe(200);
    expect(objections(await send('POST', '', form(11)))).toEqual([
      'attachments BASE_TYPE_MAX_LENGTH',
    ]);
  });
});
