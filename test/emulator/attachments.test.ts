import { PermissionFlagsBits } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Member, UploadedFile } from '../../src/emulator/driver/member.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { createFileStore } from '../../src/emulator/world/file-store.ts';
import { testBot, testEmulator } from './bot.ts';

const corpus = {
  name: 'corpus',
  description: 'Looks after the corpus',
  defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
  options: [
    {
      type: 1,
      name: 'add',
      description: 'Adds',
      options: [
        { type: 11, name: 'file', description: 'Which', required: true },
        { type: 3, name: 'date', description: 'When' },
      ],
    },
  ],
};

const file: UploadedFile = { filename: 'a.md', data: 'Bagdad', contentType: 'text/markdown' };
const how = { subcommand: 'add' };
const raw = { ...how, raw: true };

let emulator: Emulator;
let ada: Member;
let cleo: Member;
/** What reached the bot. */
let seen: unknown[];
/** The address that the bot was told last. */
let address: string;

beforeEach(async () => {
  emulator = await testEmulator();
  ada = emulator.member({ name: 'Ada' });
  cleo = emulator.member({ name: 'Cleo', permissions: PermissionFlagsBits.ManageGuild });
  seen = [];
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const { name, url, size, contentType } = interaction.options.getAttachment('file', true);
    address = url;
    seen.push([interaction.options.getSubcommand(), name, size, contentType]);
    seen.push(interaction.options.getString('date'), interaction.memberPermissions?.toArray());
    await interaction.reply('ok');
  });
  await client.application.commands.set([corpus], emulator.guildId);
});

describe('a file as an option of a subcommand', () => {
  it('reaches the bot, which fetches it', async () => {
    const added = await cleo.invoke('corpus', { file, date: '26.9.2015' }, how);

    expect(await added.reply()).toMatchObject({ origin: { commandName: 'corpus add' } });
    expect(seen).toEqual([['add', 'a.md', 6, 'text/markdown'], '26.9.2015', ['ManageGuild']]);
    expect(await (await fetch(address)).text()).toBe('Bagdad');
  });

  it('comes by force from whoever is not offered the command', async () => {
    await expect(ada.invoke('corpus', { file }, how)).rejects.toThrow('lacks the permission');
    const direct = emulator.member({ guild: false });
    await expect(direct.invoke('corpus', { file }, how)).rejects.toThrow('not offered');

    await (await ada.invoke('corpus', { file }, raw)).reply();
    await (await direct.invoke('corpus', { file }, raw)).reply();

    expect(seen.filter((_, index) => index % 3 === 0)).toEqual([
      ['add', 'a.md', 6, 'text/markdown'],
      ['add', 'a.md', 6, 'text/markdown'],
    ]);
    expect([seen[2], seen[5]]).toEqual([expect.not.arrayContaining(['ManageGuild']), undefined]);
  });

  it('can be lied about by force', async () => {
    const claims = { url: 'http://other.example/a', size: 20_000_000, filename: '../../evil.md' };
    await (await cleo.invoke('corpus', { file: { ...file, claims } }, raw)).reply();

    expect(seen[0]).toEqual(['add', '../../evil.md', 20_000_000, 'text/markdown']);
    expect(address).toBe('http://other.example/a');
  });

  it('cannot be lied about otherwise', async () => {
    const lying = { ...file, claims: { size: 1 } };
    await expect(cleo.invoke('corpus', { file: lying }, how)).rejects.toThrow('a.md claims');
  });
});

/** Plants it for every file, and gives the address of one. */
const plant = async (respond: Emulator['faults'][number]['respond']): Promise<string> => {
  await (await cleo.invoke('corpus', { file }, how)).reply();
  emulator.faults.push({ match: ({ path }) => path.endsWith('/a.md'), respond });
  return address;
};

describe('a planted fault', () => {
  it('sends whoever asks for a file to another address', async () => {
    const url = await plant({ kind: 'redirect', location: 'http://other.example/a' });
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([
      302,
      'http://other.example/a',
    ]);
  });

  it('holds a file back', async () => {
    const url = await plant({ kind: 'delay', delayMs: 5000 });
    await expect(fetch(url, { signal: AbortSignal.timeout(50) })).rejects.toThrow('timeout');
  });

  it('lets a file trickle in after its headers', async () => {
    const url = await plant({ kind: 'trickle', msPerByte: 5 });
    const whole = await fetch(url);
    expect([whole.headers.get('content-type'), await whole.text()]).toEqual([
      'text/markdown',
      'Bagdad',
    ]);

    emulator.faults.splice(0, 1, {
      match: () => true,
      respond: { kind: 'trickle', msPerByte: 60_000 },
    });
    const slow = await fetch(url, { signal: AbortSignal.timeout(100) });
    expect(slow.status).toBe(200);
    await expect(slow.text()).rejects.toThrow('timeout');
  });

  it('says that a file is gone', async () => {
    const url = await plant({ kind: 'status', status: 404 });
    expect((await fetch(url)).status).toBe(404);
  });

  it('is told the path with decoded segments', async () => {
    const paths: string[] = [];
    const named = { ...file, filename: 'Ärger im Süden.md' };
    await (await cleo.invoke('corpus', { file: named }, how)).reply();
    emulator.faults.push({
      match: ({ method, path }) => paths.push(`${method} ${path}`) < 0,
      respond: { kind: 'status', status: 500 },
    });
    expect(await (await fetch(address)).text()).toBe('Bagdad');
    expect(paths).toEqual([
      expect.stringMatching(/^GET \/cdn\/attachments\/\d+\/Ärger im Süden\.md$/),
    ]);
  });
});

describe('createFileStore', () => {
  it('forgets the oldest files rather than fill the memory', () => {
    let id = 0;
    const store = createFileStore(
      () => 'http://x',
      () => String((id += 1)),
    );
    const data = new Uint8Array(90 * 1024 * 1024);
    const paths = [1, 2, 3].map(() => {
      const { url } = store.add({ filename: 'a', data, contentType: 'text/plain' });
      return new URL(url).pathname;
    });
    expect(paths.map((path) => store.read(path) !== undefined)).toEqual([false, true, true]);
  });
});
