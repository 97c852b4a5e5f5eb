import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { choice, command, many, option, withOptions } from './bodies.ts';
import { testEmulator } from './bot.ts';
import { codeOf, request } from './http.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

const commandsPath = (guildId?: string): string =>
  guildId === undefined
    ? `/applications/${emulator.applicationId}/commands`
    : `/applications/${emulator.applicationId}/guilds/${guildId}/commands`;

/** That many commands, named by a letter and a number. */
const named = (letter: string, count: number) =>
  many(count, (index) => command({ name: `${letter}${index}` }));

describe('the registry', () => {
  it('fills in what Discord fills in', async () => {
    await request(emulator, 'PUT', commandsPath(), [withOptions(option({ required: false }))]);
    const stored = emulator.commands.map(({ id, version, ...rest }) => {
      expect([id, version].join()).toMatch(/^\d+,\d+$/);
      return rest;
    });
    expect(stored).toEqual([
      {
        application_id: emulator.applicationId,
        type: 1,
        name: 'ask',
        name_localizations: null,
        description: 'a',
        description_localizations: null,
        options: [
          {
            type: 3,
            name: 'q',
            description: 'a',
            name_localizations: null,
            description_localizations: null,
          },
        ],
        default_member_permissions: null,
        nsfw: false,
        dm_permission: true,
        contexts: null,
        integration_types: [0],
      },
    ]);
  });

  it('keeps the id of a command that is overwritten, and gives it a new version', async () => {
    await request(emulator, 'PUT', commandsPath(), [command()]);
    const [before] = emulator.commands;
    const answer = await request(emulator, 'POST', commandsPath(), command({ description: 'b' }));
    const [after] = emulator.commands;
    expect(answer.status).toBe(200);
    expect(after).toMatchObject({ id: before?.id, description: 'b' });
    expect(after?.version).not.toBe(before?.version);
  });

  it('creates, reads, changes and deletes one command', async () => {
    await request(emulator, 'PUT', commandsPath(), []);
    const created = await request(emulator, 'POST', commandsPath(), command());
    const id = emulator.commands[0]?.id;
    const changed = await request(emulator, 'PATCH', `${commandsPath()}/${id}`, {
      description: 'c',
      default_member_permissions: '32',
    });
    const read = await request(emulator, 'GET', `${commandsPath()}/${id}`);
    const deleted = await request(emulator, 'DELETE', `${commandsPath()}/${id}`);
    const gone = await request(emulator, 'GET', `${commandsPath()}/${id}`);

    expect([created, changed, read, deleted, gone].map((one) => one.status)).toEqual([
      201, 200, 200, 204, 404,
    ]);
    expect(read.body).toMatchObject({ description: 'c', default_member_permissions: '32' });
    expect(deleted.contentType).toBeNull();
    expect(codeOf(gone)).toBe(10063);
  });

  it.each([
    ['for everywhere', false],
    ['of a server', true],
  ])('gives translations of commands %s only when asked for them', async (_name, isOwn) => {
    const place = commandsPath(isOwn ? emulator.guildId : undefined);
    await request(emulator, 'PUT', place, [
      command({
        description_localizations: { de: 'b' },
        options: [
          option({
            name_localizations: { de: 'frage' },
            choices: [{ ...choice('a'), name_localizations: { de: 'b' } }],
          }),
        ],
      }),
    ]);
    const short = await request(emulator, 'GET', place);
    const full = await request(emulator, 'GET', `${place}?with_localizations=true`);
    expect(short.body).not.toHaveProperty('0.description_localizations');
    expect(full.body).toHaveProperty('0.description_localizations.de', 'b');
    const inner = ['0.options.0.name_localizations', '0.options.0.choices.0.name_localizations'];
    for (const path of inner) {
      expect(short.body).not.toHaveProperty(path);
      expect(full.body).toHaveProperty(path);
    }
  });

  it('keeps the commands of a server apart', async () => {
    await request(emulator, 'PUT', commandsPath(), [command()]);
    const own = await request(emulator, 'PUT', commandsPath(emulator.guildId), [
      command({ name: 'corpus' }),
    ]);
    expect(own.body).toMatchObject([{ name: 'corpus', guild_id: emulator.guildId }]);
    expect(emulator.commands.map((one) => one.name)).toEqual(['ask', 'corpus']);
  });

  it('notes that contexts mean nothing for a command of a server', async () => {
    const own = command({ name: 'corpus', contexts: [0] });
    await request(emulator, 'PUT', commandsPath(emulator.guildId), [own]);
    expect(emulator.warnings.at(-1)).toContain('contexts is only for global commands');
  });

  it.each([
    ['two of the same name and type', [command(), command()], 50035],
    ['101 slash commands', many(101, (i) => command({ name: `c${i}` })), 30032],
    ['16 message menus', many(16, (i) => ({ type: 3, name: `m${i}` })), 30032],
  ])('refuses %s', async (_name, bodies, code) => {
    expect(codeOf(await request(emulator, 'PUT', commandsPath(), bodies))).toBe(code);
  });

  it('refuses the 201st new command of the day', async () => {
    const own = await testEmulator();
    const path = `/applications/${own.applicationId}/commands`;
    const put = (bodies: readonly object[]) => request(own, 'PUT', path, bodies);
    await put(named('a', 100));
    expect((await put(named('b', 100))).status).toBe(200);
    expect((await put(named('b', 100))).status).toBe(200); // overwriting is free
    expect(codeOf(await put([...named('b', 99), ...named('c', 1)]))).toBe(30034);
  });

  it.each([
    ['an application that is not the own one', '/applications/1/commands', 10002],
    ['a server the bot is not in', '/applications/1200000000000000000/guilds/1/commands', 50001],
  ])('refuses %s', async (_name, path, code) => {
    expect(codeOf(await request(emulator, 'PUT', path, []))).toBe(code);
  });
});
