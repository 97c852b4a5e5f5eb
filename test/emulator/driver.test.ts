import { MessageFlags } from 'discord.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { DriverError } from '../../src/emulator/driver/driver-error.ts';
import type { Member, OptionValues } from '../../src/emulator/driver/member.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { testBot, testEmulator } from './bot.ts';
import { request } from './http.ts';

const MANAGE_GUILD = 1n << 5n;
const ADMINISTRATOR = 1n << 3n;

const option = (type: number, name: string, more: object = {}) => ({
  type,
  name,
  description: 'a',
  ...more,
});

const ask = {
  name: 'ask',
  description: 'a',
  contexts: [0, 1],
  integration_types: [0, 1],
  options: [
    option(3, 'question', { required: true, min_length: 2, max_length: 5 }),
    option(4, 'entries', { min_value: 5, max_value: 40 }),
    option(3, 'step', { choices: [{ name: 'Tag', value: 'day' }] }),
    option(5, 'private'),
    option(11, 'file'),
    option(10, 'share'),
  ],
};
const corpus = {
  name: 'corpus',
  description: 'a',
  default_member_permissions: String(MANAGE_GUILD),
  options: [option(1, 'reload', { options: [option(5, 'dry_run')] })],
};
const closed = { name: 'closed', description: 'a', default_member_permissions: '0' };

let emulator: Emulator;
let ada: Member;

beforeEach(async () => {
  emulator = await testEmulator({
    guilds: [{}, {}, { botJoined: false }],
    acknowledgeMs: 20,
    attachmentSizeLimit: 10,
  });
  ada = emulator.member({ name: 'Ada' });
  const base = `/applications/${emulator.applicationId}`;
  await request(emulator, 'PUT', `${base}/commands`, [ask, { type: 3, name: 'Find' }]);
  await request(emulator, 'PUT', `${base}/guilds/${emulator.guildId}/commands`, [corpus, closed]);
});

describe('a member calling a command', () => {
  it.each<[string, OptionValues, string]>([
    ['an option that does not exist', { question: 'wo?', x: 1 }, 'no option „x“'],
    ['no value for a required option', {}, 'needs the option „question“'],
    ['too short a text', { question: 'w' }, 'at least 2 characters'],
    ['too long a text', { question: 'wowowo' }, 'at most 5 characters'],
    ['a number for a text', { question: 5 }, 'takes a string, not a number'],
    ['a text for a number', { question: 'wo?', entries: '5' }, 'takes a number, not a string'],
    ['too small a number', { question: 'wo?', entries: 4 }, 'at least 5'],
    ['too large a number', { question: 'wo?', entries: 41 }, 'at most 40'],
    ['half a number', { question: 'wo?', entries: 5.5 }, 'whole numbers only'],
    ['a value that is no choice', { question: 'wo?', step: 'week' }, 'one of day'],
    ['a text for yes or no', { question: 'wo?', private: 'ja' }, 'takes a boolean'],
    ['a text for a file', { question: 'wo?', file: 'a.txt' }, 'takes a file'],
    [
      'too large a file',
      { question: 'wo?', file: { filename: 'a.txt', data: 'x'.repeat(11) } },
      'larger than the server allows',
    ],
  ])('cannot send %s, except by force', async (_name, values, sentence) => {
    await expect(ada.invoke('ask', values)).rejects.toThrow(sentence);
    await expect(ada.invoke('ask', values)).rejects.toBeInstanceOf(DriverError);
    expect((await ada.invoke('ask', values, { raw: true })).failed).toContain('did not respond');
  });

  it('can send what is allowed', async () => {
    const values = { question: 'wo?', entries: 5, step: 'day', private: true, share: 0.5 };
    expect((await ada.invoke('ask', values)).interactionType).toBe(2);
  });

  it('cannot call what is not registered, or not here', async () => {
    const elsewhere = emulator.member({ guild: emulator.guilds[1]?.id ?? '' });
    await expect(ada.invoke('nope')).rejects.toThrow('not registered');
    await expect(elsewhere.invoke('corpus', {}, { subcommand: 'reload' })).rejects.toThrow(
      'not offered',
    );
    await expect(ada.invokeMessageMenu('ask', ada.say('x'))).rejects.toThrow('not registered');
  });

  it('needs the permission, except by force or as administrator', async () => {
    const how = { subcommand: 'reload' };
    await expect(ada.invoke('corpus', {}, how)).rejects.toThrow('Ada lacks the permission');
    expect((await ada.invoke('corpus', {}, { ...how, raw: true })).id).toMatch(/^\d+$/);
    const moderator = emulator.member({ permissions: MANAGE_GUILD });
    expect((await moderator.invoke('corpus', {}, how)).id).toMatch(/^\d+$/);
    await expect(moderator.invoke('closed')).rejects.toThrow('lacks the permission');
    const admin = emulator.member({ permissions: ADMINISTRATOR });
    expect((await admin.invoke('closed')).id).toMatch(/^\d+$/);
  });

  it('names the subcommand where there is one', async () => {
    const moderator = emulator.member({ permissions: MANAGE_GUILD });
    await expect(moderator.invoke('corpus')).rejects.toThrow('needs a subcommand: reload');
    await expect(moderator.invoke('corpus', {}, { subcommand: 'x' })).rejects.toThrow(
      'no subcommand „x“',
    );
  });

  it('types only into options that have an autocompletion', async () => {
    await expect(ada.autocomplete('ask', {}, 'question')).rejects.toThrow('no autocompletion');
  });
});

const names = (member: Member) => member.commands.map((command) => command.name);

describe('the commands on offer', () => {
  it('depend on rights, place and installation', () => {
    const stranger = emulator.guilds[2]?.id ?? '';
    expect(names(ada)).toEqual(['ask', 'Find']);
    expect(names(emulator.member({ permissions: ADMINISTRATOR }))).toEqual([
      'ask',
      'closed',
      'corpus',
      'Find',
    ]);
    expect(names(emulator.member({ guild: false }))).toEqual(['ask', 'Find']);
    expect(names(emulator.member({ guild: stranger }))).toEqual(['ask']);
    expect(names(emulator.member({ install: 'user' }))).toEqual(['ask']);
  });
});

const button = (more: object) => ({
  type: 2,
  style: 1,
  label: 'Weiter',
  custom_id: 'a',
  ...more,
});
const post = async (...components: readonly object[]): Promise<string> => {
  await request(emulator, 'POST', `/channels/${ada.channelId}/messages`, {
    components: [{ type: 1, components }],
  });
  return ada.history.at(-1)?.id ?? '';
};

describe('a member at a message', () => {
  it('cannot press what is not there, disabled, or a link', async () => {
    const id = await post(
      button({ disabled: true }),
      button({ custom_id: undefined, style: 5, label: 'Seite', url: 'https://example.org' }),
    );
    await expect(ada.click(id, 'Zurück')).rejects.toThrow(
      'no button „Zurück“ (it has: Weiter, Seite)',
    );
    await expect(ada.click(id, 'Weiter')).rejects.toThrow('disabled');
    await expect(ada.click(id, 'Seite')).rejects.toThrow('is a link');
    expect((await ada.click(id, 'Weiter', { raw: true })).interactionType).toBe(3);
  });

  it.each([
    ['nothing', [], 'needs 1 value(s)'],
    ['too much', ['a', 'b', 'c'], 'takes 2 value(s)'],
    ['the same twice', ['a', 'a'], 'is double'],
    ['what is not on the list', ['z'], 'does not offer „z“'],
  ])('cannot select %s', async (_name, values, sentence) => {
    const options = ['a', 'b', 'c'].map((value) => ({ label: value, value }));
    const id = await post({ type: 3, custom_id: 's', max_values: 2, options });
    await expect(ada.select(id, 's', values)).rejects.toThrow(sentence);
    expect((await ada.select(id, 's', ['a', 'b'])).interactionType).toBe(3);
  });

  it('cannot act on one that is deleted, elsewhere, or unknown', async () => {
    const id = await post(button({}));
    const elsewhere = emulator.member({ guild: emulator.guilds[1]?.id ?? '' });
    await expect(elsewhere.click(id, 'a')).rejects.toThrow('elsewhere');
    await request(emulator, 'DELETE', `/channels/${ada.channelId}/messages/${id}`);
    await expect(ada.click(id, 'a')).rejects.toThrow('deleted');
    await expect(ada.click('1', 'a')).rejects.toThrow('There is no message 1.');
  });
});

const form = (more: object) => ({
  custom_id: 'f',
  title: 'Datum',
  components: [
    {
      type: 18,
      label: 'Tag',
      component: { type: 4, custom_id: 'day', style: 1, min_length: 2, max_length: 4, ...more },
    },
  ],
});

describe('with a bot', () => {
  const components = [
    { type: 1, components: [{ type: 2, style: 1, label: 'Weiter', custom_id: 'a' }] },
  ];

  it('nobody else can use what is private', async () => {
    const own = await testEmulator();
    const client = await testBot(own, async (interaction) => {
      if (interaction.isRepliable())
        await interaction.reply({ content: 'x', components, flags: MessageFlags.Ephemeral });
    });
    await client.application.commands.set([{ name: 'ask', description: 'a' }]);
    const reply = await (await own.member({ name: 'Ada' }).invoke('ask')).reply();
    await expect(own.member({ name: 'Bob' }).click(reply, 'Weiter')).rejects.toThrow(
      'visible to somebody else than Bob',
    );
  });

  it.each([
    ['a missing value', {}, {}, 'is required'],
    ['too short a value', { day: '1' }, {}, 'at least 2 characters'],
    ['too long a value', { day: '12345' }, {}, 'at most 4 characters'],
    ['a field that does not exist', { month: '1' }, {}, 'no field „month“'],
  ])('a form does not take %s', async (_name, fields, more, sentence) => {
    const own = await testEmulator({ acknowledgeMs: 15_000 });
    const client = await testBot(own, async (interaction) => {
      if (interaction.isChatInputCommand()) await interaction.showModal(form(more));
      if (interaction.isModalSubmit()) {
        await interaction.reply(`Tag ${interaction.fields.getTextInputValue('day')}`);
      }
    });
    await client.application.commands.set([{ name: 'ask', description: 'a' }]);
    const bob = own.member();
    const opened = await bob.invoke('ask');
    await expect(bob.submitModal(opened, fields)).rejects.toThrow(sentence);
    const sent = await bob.submitModal(opened, { day: '26' });
    expect((await sent.reply()).content).toBe('Tag 26');
    await expect(bob.submitModal(sent, {})).rejects.toThrow('No form is open');
  });
});
