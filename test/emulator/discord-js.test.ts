import {
  ActionRowBuilder,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextDisplayBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { expect, it } from 'vitest';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { testBot, testEmulator } from './bot.ts';

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Asks the corpus')
  .addStringOption((option) =>
    option.setName('question').setDescription('What?').setRequired(true).setAutocomplete(true),
  );

const answer = new ContainerBuilder().addTextDisplayComponents(
  new TextDisplayBuilder().setContent('Bagdad'),
);

const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
  new ButtonBuilder().setCustomId('next').setLabel('Weiter').setStyle(ButtonStyle.Primary),
);

/** A bot in miniature: every way of answering that Discord knows. */
async function answerEverything(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    await interaction.respond([{ name: `${typed} …`, value: typed }]);
  } else if (interaction.isChatInputCommand()) {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({
      components: [answer, row],
      flags: MessageFlags.IsComponentsV2,
    });
    await interaction.followUp({ content: 'Mehr?', flags: MessageFlags.Ephemeral });
  }
}

it('answers a command: deferred, edited, followed up, all in private', async () => {
  const emulator = await testEmulator();
  const client = await testBot(emulator, answerEverything);
  await client.application.commands.set([ask]);
  const ada = emulator.member({ name: 'Ada' });

  const invocation = await ada.invoke('ask', { question: 'Wo?' });
  const reply = await invocation.reply();
  await invocation.until((messages) => messages.length === 2);

  expect(invocation.failed).toBeUndefined();
  expect(invocation.acknowledgedAfterMs).toBeGreaterThan(0);
  expect(textOf(reply)).toBe('Bagdad');
  expect(labelsOf(reply)).toEqual(['Weiter']);
  expect(reply).toMatchObject({ thinking: false, edited: false, origin: { commandName: 'ask' } });
  expect(invocation.messages.map((message) => message.ephemeral)).toEqual([true, true]);
  expect(ada.history).toHaveLength(2);
  expect(emulator.member({ name: 'Bob' }).history).toHaveLength(0);
  expect(emulator.warnings).toEqual([]);
});

it('suggests while a member types', async () => {
  const emulator = await testEmulator();
  const client = await testBot(emulator, answerEverything);
  await client.application.commands.set([ask]);

  const typed = await emulator.member().autocomplete('ask', { question: 'mos' }, 'question');

  expect(typed.choices).toEqual([{ name: 'mos …', value: 'mos' }]);
});

it('updates the clicked message, and tells later edits from the first', async () => {
  const emulator = await testEmulator();
  const seen: unknown[] = [];
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: '1', components: [row] });
    if (!interaction.isButton()) return;
    seen.push(interaction.message.interactionMetadata?.user.username, interaction.component.type);
    await interaction.update({ content: '2', components: [] });
  });
  await client.application.commands.set([ask]);
  const ada = emulator.member({ name: 'Ada' });
  const first = await (await ada.invoke('ask', { question: 'x' })).reply();

  const click = await emulator.member({ name: 'Bob' }).click(first, 'Weiter');

  const updated = await click.reply();
  expect(updated).toMatchObject({ id: first.id, content: '2', edited: true, components: [] });
  expect(first).toMatchObject({ content: '1', edited: false });
  expect(seen).toEqual(['Ada', 2]);
});

it('keeps "thinking" apart from a reply after deferUpdate', async () => {
  const emulator = await testEmulator();
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: '1', components: [row] });
    if (!interaction.isButton()) return;
    await interaction.deferUpdate();
    await interaction.editReply({ content: 'danach' });
  });
  await client.application.commands.set([ask]);
  const ada = emulator.member();
  const first = await (await ada.invoke('ask', { question: 'x' })).reply();

  const updated = await (await ada.click(first, 'next')).reply();

  expect(updated.content).toBe('danach');
});

it('offers a menu and passes on what was selected', async () => {
  const emulator = await testEmulator();
  const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
    new StringSelectMenuBuilder()
      .setCustomId('sort')
      .setPlaceholder('Sortierung')
      .addOptions({ label: 'Neueste', value: 'new' }, { label: 'Älteste', value: 'old' }),
  );
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply({ components: [menu] });
    if (interaction.isStringSelectMenu()) await interaction.reply(interaction.values.join('+'));
  });
  await client.application.commands.set([ask]);
  const ada = emulator.member();
  const first = await (await ada.invoke('ask', { question: 'x' })).reply();

  const selected = await ada.select(first, 'Sortierung', ['old']);

  expect((await selected.reply()).content).toBe('old');
});

it('opens a form and takes what was filled in', async () => {
  const emulator = await testEmulator();
  const form = new ModalBuilder()
    .setCustomId('date')
    .setTitle('Datum')
    .addComponents(
      new ActionRowBuilder<TextInputBuilder>().addComponents(
        new TextInputBuilder().setCustomId('day').setLabel('Tag').setStyle(TextInputStyle.Short),
      ),
    );
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.showModal(form);
    if (interaction.isModalSubmit()) {
      await interaction.reply(interaction.fields.getTextInputValue('day'));
    }
  });
  await client.application.commands.set([ask]);
  const ada = emulator.member();

  const opened = await ada.invoke('ask', { question: 'x' });
  const sent = await ada.submitModal(opened, { day: '26.9.2015' });

  expect(opened.modal).toMatchObject({ customId: 'date', title: 'Datum' });
  expect((await sent.reply()).content).toBe('26.9.2015');
});

it('reads the message a menu was called on', async () => {
  const emulator = await testEmulator();
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.reply(interaction.targetMessage.content.toUpperCase());
  });
  await client.application.commands.set([
    { name: 'Find in corpus', type: ApplicationCommandType.Message },
  ]);
  const ada = emulator.member();

  const found = await ada.invokeMessageMenu('Find in corpus', ada.say('mossul'));

  expect((await found.reply()).content).toBe('MOSSUL');
});

it('tells the bot where, in which language and by whom it was called', async () => {
  const emulator = await testEmulator();
  const seen: unknown[] = [];
  const limits: number[] = [];
  const client = await testBot(emulator, async (interaction) => {
    const { locale, guildLocale, context, guildId, memberPermissions, user } = interaction;
    limits.push(interaction.attachmentSizeLimit);
    seen.push([locale, guildLocale, context, guildId, memberPermissions?.bitfield, user.username]);
    if (interaction.isRepliable()) await interaction.reply('ok');
  });
  await client.application.commands.set([ask]);
  const question = { question: 'x' };

  await emulator.member({ name: 'Ada', permissions: 32n }).invoke('ask', question);
  const direct = await emulator
    .member({ name: 'Bob', guild: false, locale: 'en-US' })
    .invoke('ask', question);

  expect(seen).toEqual([
    ['de', 'de', 0, emulator.guildId, 32n, 'Ada'],
    ['en-US', null, 1, null, undefined, 'Bob'],
  ]);
  expect(limits).toEqual([10 * 1024 * 1024, 10 * 1024 * 1024]);
  expect((await direct.reply()).guildId).toBeUndefined();
});

it('says that the application did not respond when it does not', async () => {
  const emulator = await testEmulator({ acknowledgeMs: 50 });
  const client = await testBot(emulator);
  await client.application.commands.set([ask]);

  const invocation = await emulator.member().invoke('ask', { question: 'x' });

  expect(invocation.failed).toBe('The application did not respond');
  await expect(invocation.reply()).rejects.toThrow('did not respond');
});

it('answers a click on a message from before a restart of the bot', async () => {
  const emulator = await testEmulator();
  const before = await testBot(emulator, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply({ content: '1', components: [row] });
  });
  await before.application.commands.set([ask]);
  const ada = emulator.member();
  const first = await (await ada.invoke('ask', { question: 'x' })).reply();
  await before.destroy();
  await testBot(emulator, async (interaction) => {
    if (interaction.isButton()) await interaction.update('2');
  });

  expect(await (await ada.click(first, 'next')).reply()).toMatchObject({ content: '2' });
});
