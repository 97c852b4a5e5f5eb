import type { Parts } from '../rest/parts.ts';
import { InteractionKind } from '../rules/callback-rules.ts';
import { CommandKind } from '../world/command.ts';
import type { Deed } from '../world/interaction-ledger.ts';
import type { JsonObject } from '../world/json.ts';
import { messageToWire } from '../world/wire.ts';
import { availableCommands } from './available-commands.ts';
import { commandOptions, findCommand, fullName } from './command-input.ts';
import {
  checkSelection,
  findButton,
  findMessage,
  findSelect,
  wireSelection,
} from './component-input.ts';
import { DriverError } from './driver-error.ts';
import { interactionPayload, ownersOf } from './interaction-payload.ts';
import { followInteraction, type Invocation } from './invocation.ts';
import type { Member, Seat } from './member.ts';
import { wireModal } from './modal-input.ts';
import type { OptionReader } from './option-input.ts';

/** Brings an interaction to the bot; `guildId` decides on the shard. */
export type Deliver = (guildId: string | undefined, payload: JsonObject) => void;

/** Where a modal came from: needed when it is sent, so it is remembered by its invocation. */
const modalSources = new WeakMap<Invocation, string | undefined>();

/** Gives a person in a seat the hands to do something. */
export function createMember(parts: Parts, seat: Seat, deliver: Deliver): Member {
  const { world, commands, messages, interactions, files, attachmentSizeLimit } = parts;
  const { user, channel } = seat;

  const reader = (isRaw: boolean): OptionReader => ({
    world,
    files,
    attachmentSizeLimit,
    resolved: {},
    isRaw,
  });
  const act = async (
    deed: Omit<Deed, 'user' | 'channel' | 'owners'>,
    data: JsonObject,
  ): Promise<Invocation> => {
    const interaction = interactions.open(world.nextId(), {
      ...deed,
      user,
      channel,
      owners: ownersOf(seat),
    });
    const source =
      deed.sourceMessageId === undefined ? undefined : messages.get(deed.sourceMessageId);
    const message = source && messageToWire(source, world);
    const followed = followInteraction(interaction, parts);
    deliver(
      seat.guild?.id,
      interactionPayload(
        interaction,
        seat,
        world.applicationId,
        attachmentSizeLimit,
        data,
        message,
      ),
    );
    const invocation = await followed;
    modalSources.set(invocation, deed.sourceMessageId);
    return invocation;
  };

  return {
    id: user.id,
    name: user.name,
    locale: seat.locale,
    guildId: seat.guild?.id,
    channelId: channel.id,
    get commands() {
      return availableCommands(commands, seat);
    },
    get history() {
      return messages
        .inChannel(channel.id)
        .filter(({ visibleTo }) => visibleTo === undefined || visibleTo === user.id);
    },
    say: (content) => messages.add({ channel, author: user }, { content }),

    async invoke(name, values = {}, how = {}) {
      const read = reader(how.raw ?? false);
      const command = findCommand(commands, seat, CommandKind.chatInput, name, read.isRaw);
      const { options } = commandOptions(command, values, how, read);
      const { id, type, guild_id: guildId } = command;
      return act(
        { type: InteractionKind.command, commandName: fullName(name, how), commandType: type },
        {
          id,
          name,
          type,
          options,
          ...(Object.keys(read.resolved).length > 0 ? { resolved: read.resolved } : {}),
          ...(guildId === undefined ? {} : { guild_id: guildId }),
        },
      );
    },
    async invokeMessageMenu(name, message, how = {}) {
      const raw = how.raw ?? false;
      const command = findCommand(commands, seat, CommandKind.message, name, raw);
      const target = findMessage(messages, seat, message, raw);
      const { id, type, guild_id: guildId } = command;
      return act(
        {
          type: InteractionKind.command,
          commandName: name,
          commandType: type,
          targetMessageId: target.id,
        },
        {
          id,
          name,
          type,
          target_id: target.id,
          resolved: { messages: { [target.id]: messageToWire(target, world) } },
          ...(guildId === undefined ? {} : { guild_id: guildId }),
        },
      );
    },
    async autocomplete(name, values, focused, how = {}) {
      const read = reader(how.raw ?? false);
      const command = findCommand(commands, seat, CommandKind.chatInput, name, read.isRaw);
      const filled = commandOptions(command, values, how, read, focused);
      const { id, type, guild_id: guildId } = command;
      return act(
        { type: InteractionKind.autocomplete, focusedType: filled.focusedType },
        {
          id,
          name,
          type,
          options: filled.options,
          ...(guildId === undefined ? {} : { guild_id: guildId }),
        },
      );
    },
    async click(message, name, how = {}) {
      const raw = how.raw ?? false;
      const target = findMessage(messages, seat, message, raw);
      const { type, id = 0, custom_id: customId = '' } = findButton(target, name, raw);
      return act(
        { type: InteractionKind.component, sourceMessageId: target.id },
        { id, custom_id: customId, component_type: type },
      );
    },
    async select(message, name, values, how = {}) {
      const raw = how.raw ?? false;
      const target = findMessage(messages, seat, message, raw);
      const select = findSelect(target, name, raw);
      if (!raw) checkSelection(select, values);
      const { type, id = 0, custom_id: customId = '' } = select;
      return act(
        { type: InteractionKind.component, sourceMessageId: target.id },
        {
          id,
          custom_id: customId,
          component_type: type,
          ...wireSelection(select, values, reader(raw)),
        },
      );
    },
    async submitModal(opened, fields, how = {}) {
      if (opened.modal === undefined) throw new DriverError('No form is open.');
      return act(
        { type: InteractionKind.modalSubmit, sourceMessageId: modalSources.get(opened) },
        wireModal(opened.modal, fields, how.raw ?? false),
      );
    },
  };
}
