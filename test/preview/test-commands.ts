import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord.js';

/** What the bot of the page's tests registers everywhere. */
export const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask the corpus; the answer is quoted word for word',
    description_localizations: { de: 'Fragt den Korpus; die Antwort sind wörtliche Fundstellen' },
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'Your question',
        description_localizations: { de: 'Deine Frage' },
        required: true,
        autocomplete: true,
        max_length: 300,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'from',
        description: 'Only articles since',
        description_localizations: { de: 'Nur Artikel ab: 2015, März 2015, 26.9.2015' },
      },
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'private',
        description: 'Answer only for you',
        description_localizations: { de: 'Antwort nur für dich' },
      },
    ],
  },
  {
    type: ApplicationCommandType.Message,
    name: 'Find in corpus',
    name_localizations: { de: 'Im Korpus suchen' },
  },
  { name: 'silent', description: 'Never answers' },
  { name: 'slow', description: 'Thinks first' },
  {
    name: 'broken',
    description: 'Sends what Discord does not take',
    options: [
      {
        type: ApplicationCommandOptionType.Boolean,
        name: 'mended',
        description: 'Sends something else then',
      },
    ],
  },
  {
    name: 'measure',
    description: 'Takes what keeps within its limits',
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'title',
        description: 'Three to ten characters',
        required: true,
        min_length: 3,
        max_length: 10,
      },
      {
        type: ApplicationCommandOptionType.Integer,
        name: 'entries',
        description: 'A whole number',
        min_value: 5,
        max_value: 40,
      },
      {
        type: ApplicationCommandOptionType.Number,
        name: 'share',
        description: 'A number',
      },
      {
        type: ApplicationCommandOptionType.User,
        name: 'member',
        description: 'What the page cannot pick',
      },
    ],
  },
  { name: 'chart', description: 'Sends files' },
  { name: 'form', description: 'Opens a form' },
  {
    name: 'archive',
    description: 'The archive',
    options: [
      {
        type: ApplicationCommandOptionType.Subcommand,
        name: 'status',
        description: 'How the archive stands',
        options: [
          {
            type: ApplicationCommandOptionType.Integer,
            name: 'level',
            description: 'How much to say',
            choices: [
              { name: 'short', name_localizations: { de: 'knapp' }, value: 1 },
              { name: 'long', name_localizations: { de: 'ausführlich' }, value: 2 },
            ],
          },
        ],
      },
    ],
  },
];
