import {
  type CommandChoice,
  CommandKind,
  type CommandOption,
  OptionKind,
  type RegisteredCommand,
} from '../emulator/world/command.ts';
import type {
  ChoiceModel,
  CommandModel,
  CommandName,
  MessageMenuModel,
  OptionModel,
  StateModel,
} from './model.ts';

type Translated = {
  readonly name: string;
  readonly name_localizations?: Readonly<Record<string, string>> | null;
};

/** The name in that language (a Discord locale), else the default one. */
function nameIn(thing: Translated, locale: string): string {
  return thing.name_localizations?.[locale] ?? thing.name;
}

function descriptionIn(option: CommandOption | RegisteredCommand, locale: string): string {
  return option.description_localizations?.[locale] ?? option.description;
}

/** A choice with its name in that language. */
export function renderChoice(choice: CommandChoice, locale: string): ChoiceModel {
  return { label: nameIn(choice, locale), value: choice.value };
}

function inputOf(option: CommandOption): OptionModel['input'] {
  if (option.choices && option.choices.length > 0) return 'choice';
  switch (option.type) {
    case OptionKind.string:
      return 'text';
    case OptionKind.integer:
      return 'integer';
    case OptionKind.number:
      return 'number';
    case OptionKind.boolean:
      return 'switch';
    case OptionKind.attachment:
      return 'file';
    default:
      return 'unsupported';
  }
}

function renderOption(option: CommandOption, locale: string): OptionModel {
  return {
    name: option.name,
    label: nameIn(option, locale),
    description: descriptionIn(option, locale),
    input: inputOf(option),
    required: option.required ?? false,
    autocomplete: option.autocomplete ?? false,
    choices: (option.choices ?? []).map((choice) => renderChoice(choice, locale)),
    ...(option.min_length === undefined ? {} : { minLength: option.min_length }),
    ...(option.max_length === undefined ? {} : { maxLength: option.max_length }),
    ...(option.min_value === undefined ? {} : { min: option.min_value }),
    ...(option.max_value === undefined ? {} : { max: option.max_value }),
  };
}

const isSubcommand = ({ type }: CommandOption): boolean => type === OptionKind.subcommand;
const isGroup = ({ type }: CommandOption): boolean => type === OptionKind.subcommandGroup;

/** The command itself, or each of its subcommands. */
function renderCommand(command: RegisteredCommand, locale: string): readonly CommandModel[] {
  const root = nameIn(command, locale);
  const leaf = (
    name: CommandName,
    words: readonly string[],
    described: CommandOption | RegisteredCommand,
  ): CommandModel => ({
    ...name,
    label: `/${words.join(' ')}`,
    description: descriptionIn(described, locale),
    options: (described.options ?? []).map((option) => renderOption(option, locale)),
  });
  const options = command.options ?? [];
  if (!options.some((option) => isSubcommand(option) || isGroup(option))) {
    return [leaf({ command: command.name }, [root], command)];
  }
  const own = options
    .filter(isSubcommand)
    .map((option) =>
      leaf(
        { command: command.name, subcommand: option.name },
        [root, nameIn(option, locale)],
        option,
      ),
    );
  const grouped = options
    .filter(isGroup)
    .flatMap((group) =>
      (group.options ?? []).map((option) =>
        leaf(
          { command: command.name, subcommandGroup: group.name, subcommand: option.name },
          [root, nameIn(group, locale), nameIn(option, locale)],
          option,
        ),
      ),
    );
  return [...own, ...grouped];
}

/** The slash commands as forms, in the language of a Discord locale, in the order given. */
export function renderCommands(
  commands: readonly RegisteredCommand[],
  locale: string,
): readonly CommandModel[] {
  return commands
    .filter(({ type }) => type === CommandKind.chatInput)
    .flatMap((command) => renderCommand(command, locale));
}

/** The commands of the menu of messages, in the language of a Discord locale, in the order given. */
export function renderMessageMenus(
  commands: readonly RegisteredCommand[],
  locale: string,
): readonly MessageMenuModel[] {
  return commands
    .filter(({ type }) => type === CommandKind.message)
    .map((command) => ({ command: command.name, label: nameIn(command, locale) }));
}

/** The command that takes a text without a slash. */
const QUESTION_COMMAND = 'ask';

/** Where a text without a slash goes: to the first required text of `/ask`, if there is one. */
export function findPlainText(commands: readonly CommandModel[]): StateModel['plainText'] {
  const ask = commands.find(
    ({ command, subcommand }) => command === QUESTION_COMMAND && subcommand === undefined,
  );
  const question = ask?.options.find(({ required, input }) => required && input === 'text');
  return question && { command: QUESTION_COMMAND, option: question.name };
}
