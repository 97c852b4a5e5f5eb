import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  PermissionFlagsBits,
} from 'discord.js';
import { UserError } from '../../domain/user-error.ts';
import type { DraftCorrections } from '../../import/correct-draft.ts';
import { createProposalShelf } from '../../intake/proposal-shelf.ts';
import type { Command } from '../command.ts';
import { describe } from '../localize.ts';
import { type CurationInteraction, refusalOf } from './access.ts';
import { audit } from './audit.ts';
import { corpusComponents } from './corpus-components.ts';
import type { Curation } from './curation.ts';
import { propose } from './proposal-deeds.ts';
import { reload, undo, usedMemory } from './reload-deeds.ts';
import { renderStatus } from './render-status.ts';

/** Longest text of an option: dates, sources, addresses and headlines are shorter. */
const MAX_OPTION_LENGTH = 500;

const Type = ApplicationCommandOptionType;

/** What Discord is told of `/corpus`. Without `contexts`: Discord keeps them for global commands only, and this one would differ at every start. */
export const corpusDeclaration: Command['declaration'] = {
  type: ApplicationCommandType.ChatInput,
  name: 'corpus',
  ...describe('command.corpus'),
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  options: [
    { type: Type.Subcommand, name: 'status', ...describe('command.corpusStatus') },
    {
      type: Type.Subcommand,
      name: 'reload',
      ...describe('command.corpusReload'),
      options: [
        { type: Type.Boolean, name: 'dry_run', ...describe('command.dryRun') },
        { type: Type.Boolean, name: 'force', ...describe('command.force') },
      ],
    },
    {
      type: Type.Subcommand,
      name: 'add',
      ...describe('command.corpusAdd'),
      options: [
        { type: Type.Attachment, name: 'file', ...describe('command.addFile'), required: true },
        textOption('date', 'command.addDate'),
        textOption('source', 'command.addSource'),
        textOption('url', 'command.addUrl'),
        textOption('title', 'command.addTitle'),
      ],
    },
    { type: Type.Subcommand, name: 'undo', ...describe('command.corpusUndo') },
  ],
};

function textOption(
  name: 'date' | 'source' | 'url' | 'title',
  description: Parameters<typeof describe>[0],
) {
  return {
    type: ApplicationCommandOptionType.String as const,
    name,
    ...describe(description),
    max_length: MAX_OPTION_LENGTH,
  };
}

/**
 * `/corpus`: its state, reload, add, undo; for moderators of the home servers, privately. Whoever calls it, who they are and
 * where they stand is checked each time.
 */
export function createCorpusCommand(parts: Omit<Curation, 'proposals'>): Command {
  const curation: Curation = { ...parts, proposals: createProposalShelf(parts.clock) };
  const allow = (
    interaction: CurationInteraction,
    what: string,
    log: Parameters<typeof audit>[0],
  ): void => {
    const refusal = refusalOf(interaction, curation.access);
    if (!refusal) return;
    audit(log, interaction, what, { refused: refusal.identifier });
    throw new UserError(refusal);
  };
  return {
    declaration: corpusDeclaration,
    isPrivate: () => true,
    components: corpusComponents(curation, allow),

    async reply(interaction, context) {
      const { options } = interaction;
      const subcommand = options.getSubcommand(false) ?? '';
      allow(interaction, subcommand, context.log);
      switch (subcommand) {
        case 'reload':
          return await reload(
            interaction,
            {
              isDryRun: options.getBoolean('dry_run') ?? false,
              isForced: options.getBoolean('force') ?? false,
            },
            curation,
            context,
          );
        case 'undo':
          return await undo(interaction, undefined, curation, context);
        case 'add': {
          const given: DraftCorrections = {
            ...optional('datePublished', options.getString('date')),
            ...optional('publisher', options.getString('source')),
            ...optional('url', options.getString('url')),
            ...optional('headline', options.getString('title')),
          };
          return await propose(options.getAttachment('file', true), given, curation, context);
        }
        default: {
          const { keeper, clock } = curation;
          return renderStatus(keeper.status(), usedMemory(), clock(), context.language);
        }
      }
    },
  };
}

function optional(field: keyof DraftCorrections, value: string | null): DraftCorrections {
  return value === null ? {} : { [field]: value };
}
