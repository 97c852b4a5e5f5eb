import { LINK_STYLE } from '../rules/interactive-rules.ts';
import { type Component, ComponentKind, flattenComponents } from '../world/component.ts';
import type { JsonObject } from '../world/json.ts';
import type { VisibleMessage } from '../world/message.ts';
import type { MessageStore } from '../world/message-store.ts';
import { DriverError } from './driver-error.ts';
import type { Seat } from './member.ts';
import { type OptionReader, resolveChannel, resolveRole, resolveUser } from './option-input.ts';

/**
 * The message as it stands now, if the member can see it.
 *
 * @throws {DriverError} if it is gone, elsewhere, or private to somebody else.
 */
export function findMessage(
  messages: MessageStore,
  seat: Seat,
  message: VisibleMessage | string,
  raw: boolean,
): VisibleMessage {
  const id = typeof message === 'string' ? message : message.id;
  const found = messages.get(id);
  if (found === undefined) throw new DriverError(`There is no message ${id}.`);
  if (raw) return found;
  if (found.deleted) throw new DriverError('The message has been deleted.');
  if (found.channelId !== seat.channel.id) throw new DriverError('The message is elsewhere.');
  if (found.visibleTo !== undefined && found.visibleTo !== seat.user.id) {
    throw new DriverError(`The message is visible to somebody else than ${seat.user.name}.`);
  }
  return found;
}

const isSelect = (component: Component): boolean =>
  component.type === ComponentKind.stringSelect ||
  (component.type >= ComponentKind.userSelect && component.type <= ComponentKind.channelSelect);

/** A custom id names a component more exactly than the words on it. */
function pick(candidates: readonly Component[], name: string, words: 'label' | 'placeholder') {
  return (
    candidates.find((component) => component.custom_id === name) ??
    candidates.find((component) => component[words] === name)
  );
}

/**
 * The button of that custom id or label.
 *
 * @throws {DriverError} if there is none, or it cannot be pressed.
 */
export function findButton(message: VisibleMessage, name: string, raw: boolean): Component {
  const buttons = flattenComponents(message.components).filter(
    (component) => component.type === ComponentKind.button,
  );
  const button = pick(buttons, name, 'label');
  if (button === undefined) {
    const labels = buttons.map((one) => one.label ?? one.custom_id).join(', ');
    throw new DriverError(`The message has no button „${name}“ (it has: ${labels || 'none'}).`);
  }
  if (button.style === LINK_STYLE) throw new DriverError(`„${name}“ is a link: it opens a page.`);
  if (button.disabled === true && !raw) throw new DriverError(`The button „${name}“ is disabled.`);
  return button;
}

/**
 * The select menu of that custom id or placeholder.
 *
 * @throws {DriverError} if there is none, or it cannot be opened.
 */
export function findSelect(message: VisibleMessage, name: string, raw: boolean): Component {
  const selects = flattenComponents(message.components).filter(isSelect);
  const select = pick(selects, name, 'placeholder');
  if (select === undefined) throw new DriverError(`The message has no menu „${name}“.`);
  if (select.disabled === true && !raw) throw new DriverError(`The menu „${name}“ is disabled.`);
  return select;
}

/**
 * Refuses a selection that Discord's client would not let a person make.
 *
 * @throws {DriverError} if values are missing, too many, double, or not on the list.
 */
export function checkSelection(select: Component, values: readonly string[]): void {
  const name = select.placeholder ?? select.custom_id ?? '';
  const { min_values: min, max_values: max, options } = select;
  if (values.length < (min ?? 1)) throw new DriverError(`„${name}“ needs ${min ?? 1} value(s).`);
  if (values.length > (max ?? 1)) throw new DriverError(`„${name}“ takes ${max ?? 1} value(s).`);
  if (new Set(values).size < values.length) throw new DriverError(`„${name}“: a value is double.`);
  if (select.type !== ComponentKind.stringSelect) return;
  const stranger = values.find((value) => !options?.some((option) => option.value === value));
  if (stranger !== undefined) throw new DriverError(`„${name}“ does not offer „${stranger}“.`);
}

/** The selected values as the interaction carries them; users, roles and channels are sent along. */
export function wireSelection(
  select: Component,
  values: readonly string[],
  reader: OptionReader,
): JsonObject {
  for (const id of values) {
    if (select.type === ComponentKind.channelSelect) resolveChannel(reader, id);
    if (select.type === ComponentKind.roleSelect) resolveRole(reader, id);
    if (
      select.type === ComponentKind.userSelect ||
      select.type === ComponentKind.mentionableSelect
    ) {
      resolveUser(reader, id);
    }
  }
  return {
    values: [...values],
    ...(Object.keys(reader.resolved).length > 0 ? { resolved: reader.resolved } : {}),
  };
}
