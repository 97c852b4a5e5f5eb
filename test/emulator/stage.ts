import type { Member } from '../../src/emulator/driver/member.ts';
import type { Emulator, EmulatorOptions } from '../../src/emulator/emulator.ts';
import { modal } from './bodies.ts';
import { testEmulator } from './bot.ts';
import { type Answer, request } from './http.ts';
import { identifiedClient, interactionAt, type RawClient } from './raw-client.ts';

/** The bot's end of one interaction. */
export type Answerable = {
  /** Sends the first answer. */
  answer(body: unknown, query?: string): Promise<Answer>;
  /** Asks for something below the interaction's webhook. */
  webhook(method: string, path: string, body?: unknown): Promise<Answer>;
};

/** An emulator, a member, and a bot that answers only what the test tells it to. */
export type Stage = {
  readonly emulator: Emulator;
  readonly ada: Member;
  readonly client: RawClient;
  /** The bot's end of what is being done, without waiting for the outcome. */
  begin(deed: Promise<unknown>): Promise<Answerable>;
  command(): Promise<Answerable>;
  typing(option?: string): Promise<Answerable>;
  click(): Promise<Answerable>;
  modalSubmit(how: { readonly fromMessage: boolean }): Promise<Answerable>;
};

const COMMAND = {
  name: 'ask',
  description: 'a',
  integration_types: [0, 1],
  options: [
    { type: 3, name: 'q', description: 'a', autocomplete: true },
    { type: 4, name: 'n', description: 'a', autocomplete: true },
  ],
};

/** Sets the stage; `install` says how Ada came by the app. */
export async function setStage(
  options: EmulatorOptions & {
    readonly install?: 'guild' | 'user';
    readonly intents?: number;
  } = {},
): Promise<Stage> {
  const { install = 'guild', intents = 1, ...rest } = options;
  const emulator = await testEmulator(rest);
  const client = await identifiedClient(emulator, { intents });
  const ada = emulator.member({ name: 'Ada', install });
  await request(emulator, 'PUT', `/applications/${emulator.applicationId}/commands`, [COMMAND]);
  let count = 0;

  const begin = async (deed: Promise<unknown>): Promise<Answerable> => {
    void deed;
    const { id, token } = await interactionAt(client, count);
    count += 1;
    return {
      answer: (body, query = '') =>
        request(emulator, 'POST', `/interactions/${id}/${token}/callback${query}`, body),
      webhook: (method, path, body) =>
        request(emulator, method, `/webhooks/${emulator.applicationId}/${token}${path}`, body),
    };
  };
  const messageWithButton = async (): Promise<string> => {
    const button = { type: 2, style: 1, label: 'Weiter', custom_id: 'next' };
    const data = { content: '1', components: [{ type: 1, components: [button] }] };
    await (await begin(ada.invoke('ask'))).answer({ type: 4, data });
    return ada.history.at(-1)?.id ?? '';
  };
  return {
    emulator,
    ada,
    client,
    begin,
    command: () => begin(ada.invoke('ask')),
    typing: (option = 'q') => begin(ada.autocomplete('ask', {}, option)),
    click: async () => begin(ada.click(await messageWithButton(), 'next')),
    async modalSubmit({ fromMessage }) {
      const deed = fromMessage ? ada.click(await messageWithButton(), 'next') : ada.invoke('ask');
      await (await begin(deed)).answer({ type: 9, data: modal() });
      return begin(ada.submitModal(await deed, { day: 'a' }));
    },
  };
}
