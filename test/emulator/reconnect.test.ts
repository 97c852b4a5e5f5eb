import { Client, Events, GatewayIntentBits, SlashCommandBuilder } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { testBot, testEmulator } from './bot.ts';

const ask = new SlashCommandBuilder().setName('ask').setDescription('Asks');

const once = (client: Client, event: string): Promise<unknown> =>
  new Promise((resolve) => {
    client.once(event, resolve);
  });

/** A bot that answers every command, on an emulator that gives it time to reconnect. */
async function answeringBot() {
  const emulator = await testEmulator({ acknowledgeMs: 15_000 });
  const client = await testBot(emulator, async (interaction) => {
    if (interaction.isRepliable()) await interaction.reply('da');
  });
  await client.application.commands.set([ask]);
  return { emulator, client };
}

describe('a discord.js client', () => {
  it('resumes after its connection was cut, and gets what happened meanwhile', async () => {
    const { emulator, client } = await answeringBot();
    const resumed = once(client, Events.ShardResume);
    emulator.killGateway();
    const invocation = await emulator.member().invoke('ask');
    await resumed;
    expect((await invocation.reply()).content).toBe('da');
  });

  it('resumes when asked to reconnect', async () => {
    const { emulator, client } = await answeringBot();
    const resumed = once(client, Events.ShardResume);
    emulator.requestReconnect();
    await resumed;
    expect((await (await emulator.member().invoke('ask')).reply()).content).toBe('da');
  });

  it('resumes a session that was declared invalid but resumable', async () => {
    const { emulator, client } = await answeringBot();
    const resumed = once(client, Events.ShardResume);
    emulator.invalidateSession({ resumable: true });
    await resumed;
    expect((await (await emulator.member().invoke('ask')).reply()).content).toBe('da');
  });

  it('identifies anew when its session is gone', async () => {
    const { emulator, client } = await answeringBot();
    const again = once(client, Events.ShardReady);
    emulator.invalidateSession({ resumable: false });
    await again;
    expect((await (await emulator.member().invoke('ask')).reply()).content).toBe('da');
  });

  it('serves two shards', async () => {
    const emulator = await testEmulator({
      guilds: [{ name: 'null' }, { name: 'eins' }],
      recommendedShards: 2,
      maxConcurrency: 2,
    });
    const bot = testBot(
      emulator,
      async (interaction) => {
        if (interaction.isRepliable())
          await interaction.reply(`Shard ${interaction.guild?.shardId}`);
      },
      { shards: 'auto' },
    );
    await emulator.whenReady(2);
    await (await bot).application.commands.set([ask]);
    const replies = await Promise.all(
      emulator.guilds.map(async (guild) =>
        (await emulator.member({ guild: guild.id }).invoke('ask')).reply(),
      ),
    );
    expect(replies.map((reply) => reply.content)).toEqual(['Shard 0', 'Shard 1']);
  });

  it('is turned away with a wrong token', async () => {
    const emulator = await testEmulator();
    const client = new Client({
      intents: [GatewayIntentBits.Guilds],
      rest: { api: emulator.apiUrl },
    });
    await expect(client.login('falsch')).rejects.toThrow('An invalid token was provided.');
    expect(emulator.requests.at(-1)).toMatchObject({
      status: 401,
      response: { message: '401: Unauthorized', code: 0 },
    });
  });
});
