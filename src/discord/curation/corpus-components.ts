import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { DraftCorrections } from '../../import/correct-draft.ts';
import type { Click, CommandContext, ComponentHandler } from '../command.ts';
import type { Form } from '../form.ts';
import type { ReplyMessage } from '../message.ts';
import { renderStaleButton } from '../render-error.ts';
import type { audit } from './audit.ts';
import type { Curation } from './curation.ts';
import { CURATION_PREFIX, type CurationAction, parseCurationId } from './curation-id.ts';
import {
  articleOf,
  correct,
  drop,
  sendRemoved,
  showArticle,
  take,
  takeDate,
  toggle,
} from './proposal-deeds.ts';
import { adopt, discard, sendReport, undo } from './reload-deeds.ts';
import { renderForm } from './render-form.ts';

/** What brings a message of its own instead of changing the one it was clicked on. */
const BESIDE: ReadonlySet<CurationAction> = new Set(['report', 'removed']);

/** The buttons of reports and proposals, and the form. Who clicks is checked each time. */
export function corpusComponents(
  curation: Curation,
  allow: (click: Click, what: string, log: Parameters<typeof audit>[0]) => void,
): ComponentHandler {
  return {
    prefix: CURATION_PREFIX,

    changesMessage({ customId }) {
      const id = parseCurationId(customId);
      return id !== undefined && !BESIDE.has(id.action);
    },

    async reply(click, context) {
      const id = parseCurationId(click.customId);
      allow(click, id?.action ?? 'unknown button', context.log);
      if (!id) return renderStaleButton(context.language);
      return await perform(click, id, curation, context);
    },
  };
}

async function perform(
  click: Click,
  { action, subject, place, choice }: NonNullable<ReturnType<typeof parseCurationId>>,
  curation: Curation,
  context: CommandContext,
): Promise<ReplyMessage | Form> {
  switch (action) {
    case 'adopt':
      return await adopt(click, subject, curation, context);
    case 'discard':
      return await discard(click, subject, curation, context);
    case 'undo':
      return await undo(click, subject, curation, context);
    case 'report':
      return sendReport(subject, curation);
    case 'show':
      return showArticle(subject, place, curation, context);
    case 'take':
      return await take(click, subject, curation, context);
    case 'drop':
      return drop(subject, curation, context);
    case 'edit':
      return renderForm(subject, articleOf(subject, place, curation), place, context.language);
    case 'form':
      return click.isModalSubmit()
        ? correct(subject, place, correctionsOf(click), curation, context)
        : renderStaleButton(context.language);
    case 'toggle':
      return toggle(subject, place, curation, context);
    case 'date':
      return takeDate(subject, place, choice, curation, context);
    case 'removed':
      return sendRemoved(subject, place, curation, context);
  }
}

function correctionsOf({ fields }: ModalMessageModalSubmitInteraction): DraftCorrections {
  return {
    headline: fields.getTextInputValue('headline'),
    datePublished: fields.getTextInputValue('date'),
    publisher: fields.getTextInputValue('source'),
    url: fields.getTextInputValue('url'),
    description: fields.getTextInputValue('lede'),
  };
}
