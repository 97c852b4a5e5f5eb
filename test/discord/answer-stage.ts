import { afterEach, beforeEach, expect } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { Member, MemberOptions } from '../../src/emulator/driver/member.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import type { VisibleMessage } from '../../src/emulator/world/message.ts';
import { libraryOf } from '../answer/library-of.ts';
import { ferryArticles } from './answer-articles.ts';
import { startBotOn } from './harness.ts';

/** What seven articles say something about. */
export const QUESTION = 'Was geschah mit der Fähre Seestern?';

/** What comes of a click. */
async function click(someone: Member, message: VisibleMessage, name: string) {
  return await (await someone.click(message, name)).reply();
}

/** An emulator and a bot that answers from articles on a ferry, new for each test; what a member does with an answer. */
export async function stageOfAnswers() {
  const ferry = await libraryOf(ferryArticles());
  let emulator: Emulator;
  let stopBot: () => Promise<void>;
  let library: Library;
  let log: readonly string[];

  const start = async () => {
    const started = await startBotOn(emulator, () => library);
    stopBot = () => started.bot.stop();
    ({ log } = started);
  };
  beforeEach(async () => {
    library = ferry;
    emulator = await startEmulator();
    await start();
  });
  afterEach(async () => {
    await stopBot();
    await emulator.stop();
    const refused = emulator.requests.filter(({ status }) => status === 400);
    if (refused.length > 0) throw new Error(`refused: ${JSON.stringify(refused)}`);
  });
  const member = (who: MemberOptions = { locale: 'de' }) => emulator.member(who);

  return {
    member,
    click,
    requests: () => emulator.requests,
    log: () => log,
    /** Another version of the corpus, with so many of the articles. */
    change: async (fingerprint: string, from: number, to: number) => {
      library = await libraryOf(ferryArticles().slice(from, to), fingerprint);
    },
    /** Another bot in the place of the first one. */
    restart: async () => {
      await stopBot();
      await start();
    },
    ask: async (options: Parameters<Member['invoke']>[1] = {}, who?: MemberOptions) => {
      const someone = member(who);
      const asked = await someone.invoke('ask', { question: QUESTION, ...options });
      return { someone, reply: await asked.reply() };
    },
    sortBy: async (someone: Member, message: VisibleMessage, order: string) => {
      return await (await someone.select(message, 'Sortieren', [order])).reply();
    },
    /** A message of the bot with one button that it has not made. */
    forge: async (someone: Member, customId: string, title?: string): Promise<VisibleMessage> => {
      const button = { type: 2, style: 2, label: 'x', custom_id: customId };
      const row = { type: 1, components: [button] };
      const head = title === undefined ? [] : [{ type: 10, id: 1, content: title }];
      const response = await fetch(
        `${emulator.apiUrl}/v10/channels/${someone.channelId}/messages`,
        {
          method: 'POST',
          headers: { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' },
          body: JSON.stringify({ flags: 32768, components: [...head, row] }),
        },
      );
      expect(response.status).toBe(200);
      const message = someone.history.at(-1);
      if (!message) throw new Error('no message');
      return message;
    },
  };
}

/** The parts of the ferry's story on a page, in its order. */
export function parts(message: VisibleMessage): number[] {
  return Array.from(textOf(message).matchAll(/ – Fähre, Teil (\d)/g), ([, part]) => Number(part));
}

/** The custom id of an answer's button or menu, by what it does. */
export function idOf(message: VisibleMessage, action: string): string {
  const ids = JSON.stringify(message.components).match(/"custom_id":"([^"]+)"/g) ?? [];
  const id = ids.map((one) => one.slice(13, -1)).find((one) => one.startsWith(`a1:${action}:`));
  return id ?? 'none';
}
