import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ContainerBuilder,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
} from 'discord.js';
import { beforeAll, expect, it } from 'vitest';
import type { RecordedRequest } from '../../src/emulator/rest/recorded-request.ts';
import { testBot, testEmulator } from './bot.ts';
import { createOpenApiJudge } from './openapi-judge.ts';

const judge = createOpenApiJudge();

beforeAll(() => {
  if (judge === undefined) {
    process.stdout.write("skipped: Discord's OpenAPI description is not on this machine\n");
  }
});

const ask = new SlashCommandBuilder()
  .setName('ask')
  .setDescription('Asks')
  .setDescriptionLocalizations({ de: 'Fragt' })
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
  .addStringOption((option) => option.setName('q').setDescription('a').setAutocomplete(true));

const container = new ContainerBuilder()
  .addTextDisplayComponents((text) => text.setContent('Fundstelle'))
  .addSectionComponents((section) =>
    section
      .addTextDisplayComponents((text) => text.setContent('eins'))
      .setButtonAccessory((button) =>
        button.setCustomId('read').setLabel('Im Artikel').setStyle(ButtonStyle.Secondary),
      ),
  )
  .addSeparatorComponents((separator) => separator.setDivider(true))
  .addActionRowComponents(
    new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('next').setLabel('Weiter').setStyle(ButtonStyle.Primary),
    ),
  )
  .addActionRowComponents(
    new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder().setCustomId('s').addOptions({ label: 'a', value: 'a' }),
    ),
  );

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) await interaction.respond([{ name: 'a', value: 'a' }]);
  if (interaction.isButton()) {
    await interaction.update({ components: [container], flags: MessageFlags.IsComponentsV2 });
  }
  if (!interaction.isChatInputCommand()) return;
  await interaction.deferReply();
  await interaction.editReply({ components: [container], flags: MessageFlags.IsComponentsV2 });
  await interaction.followUp({ content: 'Mehr', allowedMentions: { parse: [] } });
}

/** Everything a small bot sends to Discord in its life. */
async function lifeOfABot(): Promise<readonly RecordedRequest[]> {
  const emulator = await testEmulator();
  const client = await testBot(emulator, answer);
  await client.application.commands.set([ask]);
  const ada = emulator.member({ permissions: PermissionFlagsBits.ManageGuild });
  await ada.autocomplete('ask', { q: 'a' }, 'q');
  const asked = await ada.invoke('ask', { q: 'a' });
  const [reply] = await asked.until((messages) => messages.length === 2);
  await ada.click(reply?.id ?? '', 'Weiter');
  expect(emulator.warnings).toEqual([]);
  return emulator.requests;
}

it.skipIf(judge === undefined)('Discord would take every request of a small bot', async () => {
  const requests = await lifeOfABot();
  const judged = requests.filter((request) => judge?.knows(request));
  expect(judged.map(({ method, path }) => `${method} ${path.split('/')[1]}`)).toEqual([
    'PUT applications',
    'POST interactions',
    'POST interactions',
    'PATCH webhooks',
    'POST webhooks',
    'POST interactions',
  ]);
  expect(judged.flatMap((request) => judge?.check(request))).toEqual([]);
});

it.skipIf(judge === undefined).each([
  ['PATCH', '/webhooks/1/abc/messages/@original', { content: 'x'.repeat(2001) }],
  ['POST', '/interactions/1/abc/callback', { type: 4, data: { embeds: 'none' } }],
  ['PUT', '/applications/1/commands', [{ name: 'ask', description: 'x'.repeat(101) }]],
  ['POST', '/channels/1/messages', { components: [{ type: 1, components: [] }] }],
])('and would refuse a wrong %s %s', (method, path, body) => {
  expect(judge?.check({ method, path, body })).not.toEqual([]);
});

it('is absent where there is no description', () => {
  expect(createOpenApiJudge('/nowhere/openapi.json')).toBeUndefined();
});
