import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { languageOf } from '../messages/translate.ts';
import type { BorrowedCorpus } from '../serving/version-slot.ts';
import type { Command, CommandContext, CommandHandler, MessageMenu } from './command.ts';
import { staleComponent } from './commands/stale-component.ts';
import { unknownCommand } from './commands/unknown-command.ts';
import type { Cooldown, Demand } from './cooldown.ts';
import { deliverInDoubt } from './deliver-in-doubt.ts';
import { deliverToCommand } from './deliver-to-command.ts';
import { deliverToComponent } from './deliver-to-component.ts';
import type { Form } from './form.ts';
import type { ReplyMessage } from './message.ts';
import { renderUnknownCommand } from './render-error.ts';
import { type Delivery, respond } from './respond.ts';
import { safeErrorOfRequest } from './safe-error.ts';
import { suggest } from './suggest.ts';
import {
  type InteractionOutcome,
  type Stopwatch,
  startStopwatch,
  type Telemetry,
} from './telemetry.ts';
import type { RenderChart } from './timeline-chart.ts';

/** What every answer may need. */
export type Handling = {
  readonly commands: ReadonlyMap<string, Command>;
  readonly messageMenus: ReadonlyMap<string, MessageMenu>;
  readonly cooldown: Cooldown;
  /** See `DoubtfulCallbacks`. */
  readonly isDoubtful: (interactionId: string) => boolean;
  /** The version of the corpus that answers now; given back when the answer is there. */
  readonly borrowCorpus: () => BorrowedCorpus;
  readonly renderChart: RenderChart;
  readonly version: string;
  readonly log: Logger;
  readonly telemetry: Telemetry;
};

/** Answers one interaction; never rejects. */
export async function handleInteraction(
  interaction: Interaction,
  handling: Handling,
): Promise<void> {
  const watch = startStopwatch();
  const outcome = await answer(interaction, handling, watch);
  if (outcome === undefined) return;
  const command = kindOf(interaction, handling);
  handling.telemetry.interactionDone({ command, outcome, ...watch.times() });
}

/** @returns how it ended; `undefined` for what is none of ours */
async function answer(
  interaction: Interaction,
  handling: Handling,
  watch: Stopwatch,
): Promise<InteractionOutcome | undefined> {
  const { commands, messageMenus, cooldown, isDoubtful } = handling;
  const language = languageOf(interaction.locale);
  const log = handling.log.child(
    {
      interaction: interaction.id,
      guild: interaction.guildId,
      ...('commandName' in interaction ? { command: interaction.commandName } : {}),
    },
    { serializers: { err: safeErrorOfRequest } },
  );
  const withContext = withCorpus({ ...handling, log, tally: handling.log }, language);
  /** @param demand what it counts among what the member wants; nothing where it is free */
  const reply = async (
    delivery: Delivery,
    demand: Demand | undefined,
    work: (context: CommandContext) => Promise<ReplyMessage | Form>,
  ) =>
    await respond(
      async (show) => {
        if (demand) await cooldown.take(interaction.user.id, demand);
        return await withContext(show, work);
      },
      watch.time(delivery),
      language,
      log,
    );

  if (interaction.isAutocomplete()) {
    const command = commands.get(interaction.commandName);
    return await suggest(
      (choices) => watch.once(() => interaction.respond(choices)),
      async () =>
        await withContext(
          () => undefined,
          async (context) => (await command?.suggest?.(interaction, context)) ?? [],
        ),
      log,
    );
  }
  if (
    interaction.isMessageComponent() ||
    (interaction.isModalSubmit() && interaction.isFromMessage())
  ) {
    const { handler, isLimited } = componentHandlerOf(interaction.customId, commands);
    const delivery =
      interaction.isMessageComponent() && handler.answersPublicly?.(interaction)
        ? deliverToCommand(interaction, () => false)
        : deliverToComponent(interaction, handler.changesMessage(interaction));
    return await reply(
      deliverInDoubt(delivery, interaction, isDoubtful),
      isLimited ? 'click' : undefined,
      (context) => handler.reply(interaction, context),
    );
  }
  if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName);
    const handler: CommandHandler = command ?? unknownCommand;
    const delivery = deliverToCommand(interaction, () => handler.isPrivate(interaction));
    return await reply(
      deliverInDoubt(delivery, interaction, isDoubtful),
      command?.isLimited ? 'question' : undefined,
      (context) => handler.reply(interaction, context),
    );
  }
  if (interaction.isMessageContextMenuCommand()) {
    const menu = messageMenus.get(interaction.commandName);
    const delivery = deliverToCommand(interaction, () => true);
    return await reply(
      deliverInDoubt(delivery, interaction, isDoubtful),
      menu && 'question',
      (context) =>
        menu
          ? menu.reply(interaction, context)
          : Promise.resolve(renderUnknownCommand(context.language)),
    );
  }
  return undefined;
}

/** A bounded set: whatever has the name of no command of this version is `other`. */
function kindOf(interaction: Interaction, { commands, messageMenus }: Handling): string {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (!interaction.isCommand()) return 'component';
  const { commandName } = interaction;
  return commands.has(commandName) || messageMenus.has(commandName) ? commandName : 'other';
}

/** One answer comes from one version of the corpus, and that version stays until the answer is there. */
function withCorpus(
  { borrowCorpus, version, renderChart, log, tally }: Handling & Pick<CommandContext, 'tally'>,
  language: CommandContext['language'],
) {
  return async <Result>(
    show: CommandContext['show'],
    work: (context: CommandContext) => Promise<Result>,
  ): Promise<Result> => {
    const { corpus, giveBack } = borrowCorpus();
    try {
      return await work({ corpus, version, language, renderChart, log, show, tally });
    } finally {
      giveBack();
    }
  };
}

function componentHandlerOf(customId: string, commands: Handling['commands']) {
  for (const { components = [], isLimited = false } of commands.values()) {
    const handlers = 'prefix' in components ? [components] : components;
    const handler = handlers.find(({ prefix }) => customId.startsWith(prefix));
    if (handler) return { handler, isLimited };
  }
  return { handler: staleComponent, isLimited: false };
}
