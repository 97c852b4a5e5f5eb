import type { Invocation } from '../emulator/driver/invocation.ts';
import type { Emulator } from '../emulator/emulator.ts';
import { MAX_CONTENT } from '../emulator/rules/limits.ts';
import { CDN_PREFIX } from '../emulator/world/file-store.ts';
import type { VisibleMessage } from '../emulator/world/message.ts';
import { createDeedLog, type DeedLog } from './deed-log.ts';
import type { CorpusModel, MessageModel, OutcomeModel, PersonaModel, StateModel } from './model.ts';
import { DISCORD_LOCALES, memberOf, PEOPLE } from './personas.ts';
import {
  findPlainText,
  renderChoice,
  renderCommands,
  renderMessageMenus,
} from './render-commands.ts';
import { type RenderContext, renderMessage } from './render-message.ts';
import { renderModal } from './render-modal.ts';

/** A text that is the same in both languages, or one for each. */
export type LocalizedText = string | { readonly de: string; readonly en: string };

/** What the page shows beside the conversation. */
export type PageTexts = {
  readonly title: string;
  readonly corpusLine: () => LocalizedText;
  readonly exampleQuestions: () => readonly string[];
};

/** The emulator as one persona sees it. */
export type Stage = {
  readonly emulator: Emulator;
  readonly deeds: DeedLog;
  state(persona: PersonaModel): StateModel;
  /** What is said of the corpus at this moment. */
  corpus(persona: PersonaModel): CorpusModel;
  message(message: VisibleMessage, persona: PersonaModel): MessageModel;
  /** Whether the message stands in the persona's channel and is not meant for somebody else. */
  isVisible(message: VisibleMessage, persona: PersonaModel): boolean;
  outcome(invocation: Invocation, persona: PersonaModel): OutcomeModel;
  /** Where the emulator keeps a file that this server hands out under `/files/`. */
  fileUrl(id: string, name: string): string;
};

/** Where this server hands out the files of messages. */
export const FILES_PREFIX = '/files/';

/** Puts a running emulator on the stage. */
export function createStage(emulator: Emulator, texts: PageTexts): Stage {
  const deeds = createDeedLog();
  const filesUrl = `${new URL(emulator.apiUrl).origin}${CDN_PREFIX}`;
  const names = new Map<string, string>([
    [emulator.applicationId, texts.title],
    ...Object.values(PEOPLE).map(({ id, name }): [string, string] => [id, name]),
  ]);

  const renderContext = (persona: PersonaModel): RenderContext => ({
    locale: persona.locale,
    nowMs: Date.now(),
    timeZone: undefined,
    viewerId: PEOPLE[persona.member].id,
    nameOf: (id) => names.get(id),
    menuLabelOf: (command) =>
      renderMessageMenus(emulator.commands, DISCORD_LOCALES[persona.locale]).find(
        (menu) => menu.command === command,
      )?.label ?? command,
    localUrlOf: (url) =>
      url.startsWith(filesUrl) ? `${FILES_PREFIX}${url.slice(filesUrl.length)}` : undefined,
  });
  const message = (one: VisibleMessage, persona: PersonaModel): MessageModel =>
    renderMessage(one, renderContext(persona));
  const corpus = ({ locale }: PersonaModel): CorpusModel => {
    const line = texts.corpusLine();
    return {
      corpusLine: typeof line === 'string' ? line : line[locale],
      exampleQuestions: texts.exampleQuestions(),
    };
  };

  return {
    emulator,
    deeds,
    message,
    corpus,
    state(persona) {
      const member = memberOf(emulator, persona);
      const guild = emulator.guilds.find(({ id }) => id === emulator.guildId);
      const commands = renderCommands(member.commands, member.locale);
      const plainText = findPlainText(commands);
      return {
        title: texts.title,
        botName: texts.title,
        guildName: guild?.name ?? '',
        channelName: guild?.channels[0]?.name ?? '',
        memberId: member.id,
        memberNames: {
          first: PEOPLE.first.name,
          second: PEOPLE.second.name,
          third: PEOPLE.third.name,
        },
        attachmentSizeLimit: emulator.attachmentSizeLimit,
        ...corpus(persona),
        commands,
        messageMenus: renderMessageMenus(member.commands, member.locale),
        maxContent: MAX_CONTENT,
        ...(plainText === undefined ? {} : { plainText }),
        history: member.history.map((one) => message(one, persona)),
      };
    },
    isVisible(one, persona) {
      const { id, channelId } = memberOf(emulator, persona);
      return one.channelId === channelId && (one.visibleTo ?? id) === id;
    },
    outcome(invocation, persona) {
      const { modal, choices, acknowledgedAfterMs } = invocation;
      const { locale } = memberOf(emulator, persona);
      return {
        interactionId: invocation.id,
        failed: invocation.failed !== undefined,
        ...(acknowledgedAfterMs === undefined ? {} : { acknowledgedAfterMs }),
        ...(modal === undefined ? {} : { modal: renderModal(modal, renderContext(persona)) }),
        ...(choices === undefined
          ? {}
          : { choices: choices.map((choice) => renderChoice(choice, locale)) }),
      };
    },
    fileUrl: (id, name) => `${filesUrl}${id}/${encodeURIComponent(name)}`,
  };
}
