import type { Interaction } from 'discord.js';
import type { Logger } from 'pino';
import { languageOf } from '../messages/translate.ts';
import type { BorrowedCorpus } from '../serving/version-slot.ts';
import type { Command, CommandContext } from './command.ts';
import { staleComponent } from './commands/stale-component.ts';
import { unknownCommand } from './commands/unknown-command.ts';
import { deliverToCommand } from './deliver-to-command.ts';
import { deliverToComponent } from './deliver-to-component.ts';
import { respond } from './respond.ts';
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
  const command = kindOf(interaction, handling.commands);
  handling.telemetry.interactionDone({ command, outcome, ...watch.times() });
}

/** @returns how it ended; `undefined` for what is none of ours */
async function answer(
  interaction: Interaction,
  handling: Handling,
  watch: Stopwatch,
): Promise<InteractionOutcome | undefined> {
  const { commands } = handling;
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
    const handler = componentHandlerOf(interaction.customId, commands);
    const delivery =
      interaction.isMessageComponent() && handler.answersPublicly?.(interaction)
        ? deliverToCommand(interaction, () => false)
        : deliverToComponent(interaction, handler.changesMessage(interaction));
    return await respond(
      (show) => withContext(show, (context) => handler.reply(interaction, context)),
      watch.time(delivery),
      language,
      log,
    );
  }
  if (interaction.isChatInputCommand()) {
    const command = commands.get(interaction.commandName) ?? unknownCommand;
    const delivery = deliverToCommand(interaction, () => command.isPrivate(interaction));
    return await respond(
      (show) => withContext(show, (context) => command.reply(interaction, context)),
      watch.time(delivery),
      language,
      log,
    );
  }
  return undefined;
}

/** A bounded set: whatever has the name of no command of this version is `other`. */
function kindOf(interaction: Interaction, commands: Handling['commands']): string {
  if (interaction.isAutocomplete()) return 'autocomplete';
  if (!interaction.isCommand()) return 'component';
  return commands.has(interaction.commandName) ? interaction.commandName : 'other';
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
  const handlers = [...commands.values()].flatMap(({ components }) => components ?? []);
  return handlers.find(({ prefix }) => customId.startsWith(prefix)) ?? staleComponent;
}
