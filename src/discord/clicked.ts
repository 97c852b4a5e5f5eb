import { type Component, ComponentType } from 'discord.js';
import type { Click } from './command.ts';

/** What stands on the button that was clicked. */
export function labelOf({ customId, message }: Click): string | undefined {
  return findLabel(message?.components ?? [], customId);
}

/** What was chosen in a menu. */
export function chosenValue(interaction: Click): string | undefined {
  return interaction.isMessageComponent() && interaction.isStringSelectMenu()
    ? interaction.values[0]
    : undefined;
}

function findLabel(components: readonly Component[], customId: string): string | undefined {
  for (const component of components) {
    if (
      component.type === ComponentType.Button &&
      'customId' in component &&
      component.customId === customId &&
      'label' in component
    )
      return typeof component.label === 'string' ? component.label : undefined;
    if ('components' in component && Array.isArray(component.components)) {
      const found: string | undefined = findLabel(component.components, customId);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
