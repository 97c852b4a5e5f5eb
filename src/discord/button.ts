import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';

/** A grey button. Its label has at most 80 characters. */
export function button(
  customId: string,
  label: string,
  { disabled = false }: { readonly disabled?: boolean } = {},
): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    custom_id: customId,
    label,
    disabled,
  };
}

/** Buttons side by side, at most five, or one menu; nothing where there are none. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIComponentInContainer[] {
  return components.length === 0
    ? []
    : [{ type: ComponentType.ActionRow, components: [...components] }];
}
