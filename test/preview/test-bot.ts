import {
  type APIMessageTopLevelComponent,
  type APISectionComponent,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  DiscordAPIError,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  RESTJSONErrorCodes,
  TextInputStyle,
} from 'discord.js';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { CORPUS, moderate } from './moderation-bot.ts';
import { COMMANDS } from './test-commands.ts';

/** What an article full of tricks may hold. */
const TRICKS =
  '<script>document.title = "caught"</script><img src=x onerror="document.title = \'caught\'"> @everyone [x](javascript:alert(1))';

/** A picture of one pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const text = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;

/** An answer as DISCORD's members see it: question, passages with buttons, pages, a menu. */
function answer(question: string, page: number): APIMessageTopLevelComponent[] {
  const passage = (title: string, quote: string): APISectionComponent =>
    ({
      type: ComponentType.Section,
      components: [text(`${title}\n${quote}\n-# auch gedruckt in: dpa (26.09.), Stern (27.09.)`)],
      accessory: {
        type: ComponentType.Button,
        style: ButtonStyle.Secondary,
        label: 'Im Artikel ›',
        custom_id: `read:${title.slice(2, 3)}`,
      },
    }) as const;
  return [
    {
      type: ComponentType.Container,
      accent_color: 0x2f8f6b,
      components: [
        text(`Frage: ${question}\n-# 7 Fundstellen in 5 Artikeln · Seite ${page} von 3`),
        { type: ComponentType.Separator },
        passage(
          '**1 · 26. September 2015 · DW** – Gemeinsames Info-Zentrum gegen IS',
          '> … Ein **gemeinsames Zentrum in Bagdad** soll künftig den Austausch von Informationen über die Terrormiliz „Islamischer Staat“ (IS) erleichtern. …',
        ),
        { type: ComponentType.Separator },
        passage('**2 · vermutlich 27. September 2015 · dpa** – Tricks', `> ${TRICKS}`),
        { type: ComponentType.Separator },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: '◀',
              custom_id: 'page:1',
              disabled: page === 1,
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: `Seite ${page}/3`,
              custom_id: 'nowhere',
              disabled: true,
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Secondary,
              label: '▶',
              custom_id: 'page:2',
              disabled: page === 2,
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Link,
              label: 'Quelle',
              url: 'https://example.org/artikel',
            },
          ],
        },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.StringSelect,
              custom_id: 'sort',
              placeholder: 'Sortiert nach',
              options: [
                { label: 'Relevanz', value: 'relevance', default: true },
                { label: 'Datum', value: 'date' },
              ],
            },
          ],
        },
        text(
          '-# Wörtliche Auszüge aus dem Korpus, Stand <t:1790000000:D>. Nichts davon ist erzeugt.',
        ),
      ],
    },
  ];
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
  const { commandName, options } = interaction;
  if (commandName === 'ask') {
    const isPrivate = options.getBoolean('private') ?? false;
    await interaction.reply({
      components: answer(options.getString('question', true), 1),
      flags: isPrivate
        ? [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral]
        : [MessageFlags.IsComponentsV2],
      allowedMentions: { parse: [] },
    });
  } else if (commandName === 'slow') {
    await interaction.deferReply();
    await new Promise((resolve) => setTimeout(resolve, 600));
    await interaction.editReply('Fertig gedacht.');
  } else if (commandName === 'broken') {
    try {
      await interaction.reply('x'.repeat(2001));
    } catch {
      if (options.getBoolean('mended') ?? false) await interaction.reply('Kürzer gefasst.');
    }
  } else if (commandName === 'chart') {
    await interaction.reply({
      files: [
        { attachment: Buffer.from(PIXEL, 'base64'), name: 'chart.png' },
        { attachment: Buffer.from(TRICKS), name: 'tricks.html' },
      ],
      components: [
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'attachment://chart.png' }, description: 'Artikel je Monat' }],
        },
        { type: ComponentType.File, file: { url: 'attachment://tricks.html' } },
        {
          type: ComponentType.MediaGallery,
          items: [{ media: { url: 'https://example.org/elsewhere.png' } }],
        },
      ],
      flags: [MessageFlags.IsComponentsV2],
    });
  } else if (commandName === 'form') {
    await interaction.showModal({
      custom_id: 'names',
      title: 'Wie heißt du?',
      components: [
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.TextInput,
              custom_id: 'name',
              label: 'Name',
              style: TextInputStyle.Short,
            },
          ],
        },
      ],
    });
  } else if (commandName === 'archive') {
    await interaction.reply(`Stufe ${options.getInteger('level') ?? 0}`);
  } else if (commandName === 'measure') {
    const [entries, share] = [options.getInteger('entries'), options.getNumber('share')];
    await interaction.reply(`Maße: ${options.getString('title', true)} ${entries} ${share}`);
  }
}

async function handle(interaction: Interaction): Promise<void> {
  if (await moderate(interaction)) return;
  if (interaction.isChatInputCommand()) await run(interaction);
  else if (interaction.isMessageContextMenuCommand()) {
    const { content, url } = interaction.targetMessage;
    await interaction.reply({
      content: `Zu [dieser Nachricht](${url}): ${content}`,
      flags: [MessageFlags.Ephemeral],
    });
  } else if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    const choices = [
      { name: `26.09.2015 · ${typed}Zentrum in Bagdad`, value: 'd:3fa9c1' },
      { name: 'Mossul (Thema · 41 Artikel)', value: 'Mossul' },
    ];
    await interaction.respond(choices).catch((error: unknown) => {
      // On a busy machine the time for suggestions is over before they come; whoever types goes on without.
      const isLate =
        error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownInteraction;
      if (!isLate) throw error;
    });
  } else if (interaction.isModalSubmit()) {
    await interaction.reply(`Hallo ${interaction.fields.getTextInputValue('name')}`);
  } else if (interaction.isStringSelectMenu()) {
    await interaction.reply({
      content: `Sortiert: ${interaction.values.join()}`,
      flags: [MessageFlags.Ephemeral],
    });
  } else if (interaction.isButton()) {
    const [verb, argument] = interaction.customId.split(':');
    if (verb === 'page') {
      await interaction.update({ components: answer('Seite gewechselt', Number(argument)) });
    } else {
      await interaction.reply({ content: 'Absatz 3', flags: [MessageFlags.Ephemeral] });
    }
  }
}

/** Logs a small discord.js bot in to the emulator; the function returned ends it. */
export async function startTestBot(emulator: Emulator): Promise<() => Promise<void>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: emulator.apiUrl },
  });
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  await client.login(emulator.token);
  await emulator.whenReady();
  const base = `/applications/${emulator.applicationId}` as const;
  await client.rest.put(`${base}/commands`, { body: COMMANDS });
  await client.rest.put(`${base}/guilds/${emulator.guildId}/commands`, { body: [CORPUS] });
  return () => client.destroy();
}
