import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { MAX_BUTTON_LABEL } from '../limits.ts';

/** Buttons in one row. Source: Discord API docs, components/reference. */
const ROW_LENGTH = 5;

/** A button. */
export function button(
  customId: string,
  label: string,
  how: { readonly isMain?: boolean; readonly isDisabled?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: how.isMain ? ButtonStyle.Primary : ButtonStyle.Secondary,
    custom_id: customId,
    label: label.slice(0, MAX_BUTTON_LABEL),
    disabled: how.isDisabled ?? false,
  };
}

/** Buttons in as many rows as they need; none for none. */
export function rowsOf(
  buttons: readonly APIButtonComponentWithCustomId[],
): APIComponentInContainer[] {
  const rows: APIComponentInContainer[] = [];
  for (let first = 0; first < buttons.length; first += ROW_LENGTH)
    rows.push({
      type: ComponentType.ActionRow,
      components: buttons.slice(first, first + ROW_LENGTH),
    });
  return rows;
}
