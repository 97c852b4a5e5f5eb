import { ContainerBuilder, MessageFlags, SlashCommandBuilder } from 'discord.js';
import { expect, it } from 'vitest';
import { testBot, testEmulator } from './bot.ts';

const ask = new SlashCommandBuilder().setName('ask').setDescription('Asks');

it('stores uploaded files and serves them itself', async () => {
  const emulator = await testEmulator();
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      files: [{ attachment: Buffer.from('Mossul'), name: 'liste.md', description: 'Die Liste' }],
    });
  });
  await client.application.commands.set([ask]);

  const reply = await (await emulator.member().invoke('ask')).reply();

  const [file] = reply.attachments;
  expect(file).toMatchObject({ filename: 'liste.md', size: 6, description: 'Die Liste' });
  expect(await (await fetch(file?.url ?? '')).text()).toBe('Mossul');
  expect(emulator.requests.at(-1)?.files).toMatchObject([{ filename: 'liste.md', size: 6 }]);
});

it('puts the address of a file in the place of attachment://', async () => {
  const emulator = await testEmulator();
  const chart = new ContainerBuilder().addMediaGalleryComponents((gallery) =>
    gallery.addItems((item) => item.setURL('attachment://chart.png').setDescription('Balken')),
  );
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.reply({
      components: [chart],
      files: [{ attachment: Buffer.from('x'), name: 'chart.png' }],
      flags: MessageFlags.IsComponentsV2,
    });
  });
  await client.application.commands.set([ask]);

  const reply = await (await emulator.member().invoke('ask')).reply();

  const [item] = reply.components[0]?.components?.[0]?.items ?? [];
  expect(item?.media.url).toBe(reply.attachments[0]?.url);
});

it('hands over a file as an option', async () => {
  const emulator = await testEmulator();
  const add = new SlashCommandBuilder()
    .setName('add')
    .setDescription('Adds')
    .addAttachmentOption((option) =>
      option.setName('file').setDescription('Which').setRequired(true),
    );
  const client = await testBot(emulator, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    const file = interaction.options.getAttachment('file', true);
    await interaction.reply(await (await fetch(file.url)).text());
  });
  await client.application.commands.set([add]);

  const file = { filename: 'a.txt', data: 'Bagdad', contentType: 'text/plain' };
  const reply = await (await emulator.member().invoke('add', { file })).reply();

  expect(reply.content).toBe('Bagdad');
});
