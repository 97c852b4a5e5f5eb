import { ApplicationCommandOptionType, Client, Events, GatewayIntentBits } from 'discord.js';
import { serveParent } from '../processes/child-calls.ts';
import type { TaskOf } from '../processes/tasks.ts';

/** What the bot says, whatever it is asked. */
const PLAIN_ANSWER = 'Nichts.';

/**
 * A bot that knows nothing and answers at once: what it takes is the way, by discord.js, the gateway and HTTP. Its command is
 * another one's, so that one emulator could hold both.
 */
export async function runPlainBot({ apiUrl, token }: TaskOf<'plain-bot'>): Promise<void> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: apiUrl },
    allowedMentions: { parse: [] },
  });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void interaction.reply(PLAIN_ANSWER);
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  await client.application?.commands.set([
    {
      name: 'ask',
      description: 'Answers with one line',
      options: [
        {
          type: ApplicationCommandOptionType.String,
          name: 'question',
          description: 'Whatever',
          required: true,
        },
      ],
    },
  ]);
  await serveParent({ ready: () => true });
  await client.destroy();
}
