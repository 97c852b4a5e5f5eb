import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  FileBuilder,
  type Interaction,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, it } from 'vitest';
import type { Invocation } from '../../src/emulator/driver/invocation.ts';
import type { Member } from '../../src/emulator/driver/member.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { testBot, testEmulator } from './bot.ts';
import { request } from './http.ts';

const corpus = { name: 'corpus', description: 'a' };

const field = (label: string, id: string, change: (input: TextInputBuilder) => void) =>
  new LabelBuilder().setLabel(label).setTextInputComponent((input) => {
    input.setCustomId(id).setStyle(TextInputStyle.Short);
    change(input);
    return input;
  });

const form = new ModalBuilder()
  .setCustomId('save')
  .setTitle('Angaben')
  .addLabelComponents(
    field('Titel', 'title', (input) => input.setValue('Mossul').setMinLength(3).setMaxLength(8)),
    field('Datum', 'date', (input) => input.setPlaceholder('26.9.2015')),
    field('Quelle', 'source', (input) => input.setRequired(false).setMinLength(2)),
    field('Notiz', 'note', (input) => input.setRequired(false).setStyle(TextInputStyle.Paragraph)),
  );

/** The report of moderators: a text, a file of that name, a button. */
function report(text: string) {
  const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder().setCustomId('edit').setLabel('Ändern').setStyle(ButtonStyle.Primary),
  );
  const box = new ContainerBuilder()
    .addTextDisplayComponents(new TextDisplayBuilder().setContent(text))
    .addFileComponents(new FileBuilder().setURL(`attachment://${text}.md`))
    .addActionRowComponents(row);
  return {
    components: [box],
    attachments: [],
    files: [{ attachment: Buffer.from(text), name: `${text}.md` }],
    flags: MessageFlags.IsComponentsV2 as const,
  };
}

/** A bot whose private report opens the form; `onSubmit` does the rest. */
async function stage(
  onSubmit: (interaction: Interaction) => Promise<unknown>,
): Promise<{ emulator: Emulator; ada: Member; opened: Invocation }> {
  const emulator = await testEmulator();
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand()) {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral });
      for (const step of ['10', '40', '70']) await interaction.editReply(`${step} %`);
      await interaction.editReply({ ...report('alt'), content: null });
    } else if (interaction.isButton()) await interaction.showModal(form);
    else await onSubmit(interaction);
  });
  await client.application.commands.set([corpus], emulator.guildId);
  const ada = emulator.member({ name: 'Ada' });
  const called = await ada.invoke('corpus');
  const [message] = await called.until(([one]) => one !== undefined && one.components.length > 0);
  const opened = await ada.click(message?.id ?? '', 'Ändern');
  return { emulator, ada, opened };
}

it('edits a private reply many times, and at last into a report with a file', async () => {
  const { emulator, ada } = await stage(() => Promise.resolve());
  const [message] = ada.history;
  expect(message).toMatchObject({ ephemeral: true, content: '', edited: true, thinking: false });
  expect(message?.attachments.map((file) => file.filename)).toEqual(['alt.md']);
  expect(emulator.member({ name: 'Ben' }).history).toEqual([]);
});

it('opens a form from a private message, as the person sees it', async () => {
  const { opened } = await stage(() => Promise.resolve());
  const fields = (opened.modal?.components ?? []).map(({ label, component }) => [
    label,
    component?.custom_id,
    component?.value ?? component?.placeholder,
    component?.required ?? true,
  ]);
  expect(fields).toEqual([
    ['Titel', 'title', 'Mossul', true],
    ['Datum', 'date', '26.9.2015', true],
    ['Quelle', 'source', undefined, false],
    ['Notiz', 'note', undefined, false],
  ]);
});

it.each([
  ['an empty required field', {}, '„Datum“ is required'],
  ['too short a value', { date: 'x', title: 'ab' }, '„Titel“ needs at least 3'],
  ['too long a value', { date: 'x', title: 'abcdefghi' }, '„Titel“ takes at most 8'],
  ['too short a value that is not required', { date: 'x', source: 'a' }, '„Quelle“ needs'],
])('does not send %s', async (_name, fields, sentence) => {
  const { ada, opened } = await stage(() => Promise.resolve());
  await expect(ada.submitModal(opened, fields)).rejects.toThrow(sentence);
});

it('lets the form update the message it came from, files and all', async () => {
  const values: unknown[] = [];
  const { emulator, ada, opened } = await stage(async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    const { fields, message } = interaction;
    const ids = ['title', 'date', 'source', 'note'];
    values.push(ids.map((id) => fields.getTextInputValue(id)));
    values.push(message.flags.has('Ephemeral'));
    await interaction.update(report('neu'));
    await interaction.followUp({ content: 'Fertig', flags: MessageFlags.Ephemeral });
    await interaction.editReply(report('neuer'));
  });
  const [before] = ada.history;

  const sent = await ada.submitModal(opened, { date: '26.9.2015', note: 'a\nb' });
  const [updated, more] = await sent.until(
    ([one, two]) => two !== undefined && one !== undefined && textOf(one).includes('neuer'),
  );

  expect(values).toEqual([['Mossul', '26.9.2015', '', 'a\nb'], true]);
  expect(updated?.id).toBe(before?.id);
  expect(updated && labelsOf(updated)).toEqual(['Ändern']);
  expect(updated?.attachments.map((file) => file.filename)).toEqual(['neuer.md']);
  expect(updated?.components[0]?.components?.[1]?.file?.url).toBe(updated?.attachments[0]?.url);
  expect(more).toMatchObject({ content: 'Fertig', ephemeral: true });
  expect(emulator.member({ name: 'Ben' }).history).toEqual([]);
  expect(emulator.warnings).toEqual([]);
});

it('lets the form put off the update', async () => {
  const { ada, opened } = await stage(async (interaction) => {
    if (!interaction.isModalSubmit()) return;
    await interaction.deferUpdate();
    await interaction.editReply(report('später'));
  });
  const sent = await ada.submitModal(opened, { date: 'x' });
  expect(textOf(await sent.reply())).toContain('später');
});

it('keeps a form from updating a message that has gone', async () => {
  let submissions = 0;
  let refusal: unknown;
  const { ada, opened } = await stage(async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    submissions += 1;
    if (submissions === 1) {
      await interaction.deferUpdate();
      await interaction.deleteReply();
      return;
    }
    refusal = await interaction.update(report('neu')).catch((error: unknown) => error);
    await interaction.reply('neu');
  });
  const deleted = await ada.submitModal(opened, { date: 'x' });
  await deleted.until(([one]) => one?.deleted === true);
  expect(ada.history).toEqual([]);

  await (await ada.submitModal(opened, { date: 'x' })).reply();
  expect(refusal).toMatchObject({ code: 10008 });
});

it('does not let a component name a file that the edit takes away', async () => {
  const refusals: unknown[] = [];
  const { ada, opened } = await stage(async (interaction) => {
    if (!interaction.isModalSubmit() || !interaction.isFromMessage()) return;
    await interaction.deferUpdate();
    const { components } = report('alt');
    const edit = { components, attachments: [] };
    refusals.push(await interaction.editReply(edit).catch((error: unknown) => error));
    await interaction.editReply({ components });
  });
  const sent = await ada.submitModal(opened, { date: 'x' });
  expect((await sent.reply()).attachments.map((file) => file.filename)).toEqual(['alt.md']);
  expect(refusals).toMatchObject([{ code: 50035 }]);
});

it('tells the bot who owns it, and which rights and roles a moderator has', async () => {
  const emulator = await testEmulator();
  const seen: unknown[] = [];
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    const { member, memberPermissions, guildId, guild } = interaction;
    seen.push(guildId, guild.ownerId !== interaction.user.id, memberPermissions.bitfield);
    seen.push(member.roles.cache.has('77'), [...member.roles.cache.keys()].length);
    await interaction.reply('ok');
  });
  await client.application.commands.set([corpus], emulator.guildId);
  const cleo = emulator.member({ permissions: PermissionFlagsBits.ManageGuild, roles: ['77'] });
  await (await cleo.invoke('corpus')).reply();
  expect(seen).toEqual([emulator.guildId, true, PermissionFlagsBits.ManageGuild, true, 2]);

  const { owner } = await client.application.fetch();
  expect(owner).toMatchObject({ id: emulator.ownerId, username: 'Betreiberin', bot: false });
  expect(emulator.member({ id: emulator.ownerId }).name).toBe('Betreiberin');
  const body = await request(emulator, 'GET', '/applications/@me');
  expect(body.body).toMatchObject({ team: null, owner: { id: emulator.ownerId } });
  const roles = await request(emulator, 'GET', `/guilds/${emulator.guildId}/roles`);
  expect(roles.body).toMatchObject([{ id: emulator.guildId }, { id: '77' }]);
});
