import type { ComponentHandler } from '../command.ts';
import { renderStaleButton } from '../render-error.ts';

/** What a button or menu of an older version gets: a polite word, whatever it once did. */
export const staleComponent: ComponentHandler = {
  prefix: '',
  changesMessage: () => false,
  reply: (_interaction, { language }) => Promise.resolve(renderStaleButton(language)),
};
