import type { EventBus } from '../events.ts';
import { flattenComponents } from './component.ts';
import type { FileStore, NewFile } from './file-store.ts';
import { isJsonObject, type JsonObject, printJson } from './json.ts';
import { pingsOf } from './mentions.ts';
import {
  type Attachment,
  MessageFlag,
  type MessageOrigin,
  type VisibleMessage,
} from './message.ts';
import {
  fileDescription,
  keptFileIds,
  readComponents,
  readEmbeds,
  resolveBy,
} from './message-content.ts';
import type { Channel, User, World } from './world.ts';

/** Where a new message stands and whose it is. */
type NewMessage = {
  readonly channel: Channel;
  readonly author: User;
  readonly origin?: MessageOrigin;
  /** The only one who sees it. */
  readonly visibleTo?: string;
  readonly thinking?: boolean;
};

/** All messages of the emulator. */
export type MessageStore = {
  /** As it stands, deleted or not. */
  get(id: string): VisibleMessage | undefined;
  /** Those of a channel that are not deleted, oldest first. */
  inChannel(channelId: string): readonly VisibleMessage[];
  add(place: NewMessage, body: JsonObject, files?: readonly NewFile[]): VisibleMessage;
  edit(id: string, body: JsonObject, files?: readonly NewFile[]): VisibleMessage;
  remove(id: string): void;
};

/** Messages kept; the oldest go first. Chosen so that a long preview session stays small. */
const MAX_MESSAGES = 5000;

/** The flags a body may set. Source: Discord docs, resources/message "Message Flags". */
const SETTABLE =
  MessageFlag.suppressEmbeds | MessageFlag.suppressNotifications | MessageFlag.componentsV2;

function requestedFlags(body: JsonObject): number {
  return typeof body['flags'] === 'number' ? body['flags'] & SETTABLE : 0;
}

function filesAfter(
  before: readonly Attachment[],
  body: JsonObject,
  added: readonly Attachment[],
): readonly Attachment[] {
  const kept = keptFileIds(body);
  return [...before.filter((file) => kept?.includes(file.id) ?? true), ...added];
}

/** An empty store; it tells the bus of every change. */
export function createMessageStore(world: World, files: FileStore, bus: EventBus): MessageStore {
  const messages = new Map<string, VisibleMessage>();

  const save = (message: VisibleMessage): VisibleMessage => {
    messages.set(message.id, message);
    for (const oldest of messages.keys()) {
      if (messages.size <= MAX_MESSAGES) break;
      messages.delete(oldest);
    }
    return message;
  };

  /** The message with the body's content in place of what it had. */
  const withBody = (
    message: VisibleMessage,
    body: JsonObject,
    uploads: readonly NewFile[],
  ): VisibleMessage => {
    const added = uploads.map((file, index) =>
      files.add({ ...file, description: fileDescription(body, index) }),
    );
    const attachments = filesAfter(message.attachments, body, added);
    const resolve = resolveBy(attachments);
    const { content, embeds, components } = body;
    const next = {
      ...message,
      attachments,
      content: content === undefined ? message.content : printJson(content ?? ''),
      embeds: embeds === undefined ? message.embeds : readEmbeds(embeds ?? [], resolve),
      components:
        components === undefined ? message.components : readComponents(components ?? [], resolve),
      flags: message.flags | requestedFlags(body),
    };
    const text = [next.content, ...flattenComponents(next.components).map((one) => one.content)];
    const unsaid = message.origin ? ['users'] : ['users', 'roles', 'everyone'];
    return { ...next, pings: pingsOf(text.join('\n'), body['allowed_mentions'], unsaid) };
  };

  return {
    get: (id) => messages.get(id),
    inChannel: (channelId) =>
      [...messages.values()].filter((one) => one.channelId === channelId && !one.deleted),
    add(place, body, uploads = []) {
      const { channel, author, origin, visibleTo } = place;
      const thinking = place.thinking ?? false;
      const reference = body['message_reference'];
      const empty: VisibleMessage = {
        id: world.nextId(),
        channelId: channel.id,
        guildId: channel.guildId,
        author,
        content: '',
        embeds: [],
        components: [],
        attachments: [],
        flags:
          (visibleTo === undefined ? 0 : MessageFlag.ephemeral) |
          (thinking ? MessageFlag.loading : 0),
        ephemeral: visibleTo !== undefined,
        visibleTo,
        thinking,
        edited: false,
        deleted: false,
        origin,
        repliesTo: isJsonObject(reference) ? printJson(reference['message_id']) : undefined,
        pings: [],
        createdAtMs: Date.now(),
        editedAtMs: undefined,
      };
      const message = save(withBody(empty, body, uploads));
      bus.emit('message', message);
      return message;
    },
    edit(id, body, uploads = []) {
      const before = messages.get(id);
      if (before === undefined) throw new RangeError(`there is no message ${id}`);
      const changed = withBody(before, body, uploads);
      const message = save({
        ...changed,
        // The first edit of "thinking" is the reply itself; Discord does not mark it as edited.
        ...(before.thinking ? {} : { edited: true, editedAtMs: Date.now() }),
        thinking: false,
        flags: changed.flags & ~MessageFlag.loading,
      });
      bus.emit('messageUpdate', message);
      return message;
    },
    remove(id) {
      const before = messages.get(id);
      if (before === undefined || before.deleted) return;
      bus.emit('messageDelete', save({ ...before, deleted: true }));
    },
  };
}
