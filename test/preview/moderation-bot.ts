import {
  type APILabelComponent,
  type APIMessageTopLevelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextInputComponent,
  ApplicationCommandOptionType,
  ButtonStyle,
  type ChatInputCommandInteraction,
  ComponentType,
  type Interaction,
  MessageFlags,
  PermissionFlagsBits,
  TextInputStyle,
} from 'discord.js';

const { Attachment, Boolean: YesOrNo, String: Text, Subcommand } = ApplicationCommandOptionType;

const option = (type: number, name: string, de: string, more: object = {}) => ({
  type,
  name,
  description: name,
  description_localizations: { de },
  ...more,
});

/** The command of moderators, in the server only. */
export const CORPUS = {
  name: 'corpus',
  description: 'Looks after the corpus',
  description_localizations: { de: 'Pflegt den Korpus' },
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    option(Subcommand, 'status', 'Zeigt, was geladen ist'),
    option(Subcommand, 'reload', 'Liest den Korpus neu', {
      options: [
        option(YesOrNo, 'dry_run', 'Nur prüfen, nichts ändern'),
        option(YesOrNo, 'force', 'Auch wenn viel fehlt'),
      ],
    }),
    option(Subcommand, 'add', 'Nimmt einen Artikel auf', {
      options: [
        option(Attachment, 'file', 'Der Artikel: .txt, .md, .html oder .json', { required: true }),
        option(Text, 'date', 'Wann er erschienen ist'),
        option(Text, 'source', 'Wo er erschienen ist'),
      ],
    }),
  ],
};

/** A text input under a label. */
const input = (
  label: string,
  customId: string,
  more: Partial<APITextInputComponent>,
): APILabelComponent => ({
  type: ComponentType.Label,
  label,
  component: {
    type: ComponentType.TextInput,
    custom_id: customId,
    style: TextInputStyle.Short,
    max_length: 100,
    ...more,
  },
});

/** The form for what the file does not say, filled in as far as it is known. */
function form(title: string): APIModalInteractionResponseCallbackData {
  const date = input('Datum', 'date', { value: '26.09.2015' });
  return {
    custom_id: 'corpus:save',
    title: 'Angaben zum Artikel',
    components: [
      input('Titel', 'title', { value: title, min_length: 3 }),
      { ...date, description: 'Vorschlag aus „26. September 2015“' },
      input('Quelle', 'source', { required: false, placeholder: 'z. B. dpa' }),
      input('Adresse', 'url', { required: false, placeholder: 'https://' }),
      input('Notiz', 'note', { required: false, style: TextInputStyle.Paragraph }),
    ],
  };
}

/** The report, with a file; an edit puts another in its place. */
function report(title: string, text: string) {
  const name = `${title.replaceAll(' ', '-')}.md`;
  const components: APIMessageTopLevelComponent[] = [
    {
      type: ComponentType.Container,
      accent_color: 0x2f8f6b,
      components: [
        { type: ComponentType.TextDisplay, content: `**${title}**\n> ${text}` },
        { type: ComponentType.File, file: { url: `attachment://${name}` } },
        {
          type: ComponentType.ActionRow,
          components: [
            {
              type: ComponentType.Button,
              style: ButtonStyle.Primary,
              label: 'Angaben ändern',
              custom_id: 'corpus:edit',
            },
            {
              type: ComponentType.Button,
              style: ButtonStyle.Danger,
              label: 'Verwerfen',
              custom_id: 'corpus:drop',
            },
          ],
        },
      ],
    },
  ];
  const files = [{ attachment: Buffer.from(`# ${title}\n\n${text}`), name }];
  return { components, files, attachments: [], flags: MessageFlags.IsComponentsV2 as const };
}

async function run(interaction: ChatInputCommandInteraction): Promise<void> {
  const { options } = interaction;
  await interaction.deferReply({ flags: MessageFlags.Ephemeral });
  if (options.getSubcommand() === 'add') {
    const file = options.getAttachment('file', true);
    const text = await (await fetch(file.url)).text();
    await interaction.editReply(report(file.name, text.slice(0, 200)));
    return;
  }
  for (const percent of [10, 40, 70]) {
    await interaction.editReply(`Lese den Korpus … ${percent} %`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await interaction.editReply(`Probelauf: ${String(options.getBoolean('dry_run'))}`);
  await interaction.followUp({ content: 'Nichts abgelehnt.', flags: MessageFlags.Ephemeral });
}

/** Answers what belongs to `/corpus`; false if it is for somebody else to answer. */
export async function moderate(interaction: Interaction): Promise<boolean> {
  if (interaction.isChatInputCommand() && interaction.commandName === CORPUS.name) {
    await run(interaction);
  } else if (interaction.isButton() && interaction.customId === 'corpus:edit') {
    await interaction.showModal(form('Info-Zentrum in Bagdad'));
  } else if (interaction.isButton() && interaction.customId === 'corpus:drop') {
    await interaction.deferUpdate();
    await interaction.deleteReply();
  } else if (interaction.isModalSubmit() && interaction.customId === 'corpus:save') {
    const [title, source, note] = ['title', 'source', 'note'].map((name) =>
      interaction.fields.getTextInputValue(name),
    );
    // A title that says so stays without an answer, as if the bot had crashed.
    if (title === 'stumm') return true;
    if (!interaction.isFromMessage()) return false;
    await interaction.update(report(title ?? '', `Quelle: ${source || 'keine'} · ${note}`));
    await interaction.followUp({ content: 'Aufgenommen.', flags: MessageFlags.Ephemeral });
  } else return false;
  return true;
}
