import { OptionKind } from '../world/command.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../world/json.ts';
import { at, type Form } from './form.ts';
import {
  MAX_CHOICE_NAME,
  MAX_CHOICE_VALUE,
  MAX_CHOICES,
  MAX_COMMAND_DESCRIPTION,
  MAX_COMMAND_NAME,
  MAX_COMMAND_OPTIONS,
  MAX_OPTION_LENGTH,
} from './limits.ts';
import { localizations } from './localization-rules.ts';
import {
  anything,
  byType,
  type Fields,
  flag,
  integer,
  list,
  may,
  must,
  number,
  numberIn,
  object,
  objectsIn,
  type Rule,
  text,
  textIn,
} from './shape.ts';

/**
 * What a slash command's or option's name consists of.
 * Source: interactions/application-commands "Application Command Naming".
 */
const NAME_PATTERN = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

const nameBounds = { min: 1, max: MAX_COMMAND_NAME };
const descriptionBounds = { min: 1, max: MAX_COMMAND_DESCRIPTION };

function checkOneName(name: JsonValue, path: string, form: Form): void {
  if (typeof name !== 'string') return;
  if (!NAME_PATTERN.test(name)) {
    const words = 'String value did not match validation regex.';
    form.refuse(path, 'STRING_TYPE_REGEX', words);
  }
  if (!NAME_PATTERN.test(name) || name !== name.toLowerCase()) {
    form.refuse(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
  }
}

/** The name and its translations fit into the text box: no spaces, lower case where there is one. */
export function checkName(named: JsonObject, path: string, form: Form): void {
  checkOneName(named['name'] ?? null, at(path, 'name'), form);
  const translations = named['name_localizations'];
  if (!isJsonObject(translations)) return;
  for (const [locale, name] of Object.entries(translations)) {
    checkOneName(name, at(at(path, 'name_localizations'), locale), form);
  }
}

function checkChoices(option: JsonObject, path: string, form: Form): void {
  const choices = objectsIn(option['choices'], at(path, 'choices'));
  if (choices.length > 0 && option['autocomplete'] === true) {
    const words = 'Choices and autocomplete are mutually exclusive';
    form.refuse(at(path, 'choices'), 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES', words);
  }
  const seen = new Set<string>();
  for (const [choice, choicePath] of choices) {
    const name = textIn(choice['name']);
    if (seen.has(name)) {
      const words = 'Option choice names must be unique';
      form.refuse(choicePath, 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS', words);
    }
    seen.add(name);
  }
}

const inOrder =
  (low: string, high: string) =>
  (option: JsonObject, path: string, form: Form): void => {
    const max = numberIn(option[high], Number.POSITIVE_INFINITY);
    if (numberIn(option[low], Number.NEGATIVE_INFINITY) <= max) return;
    const words = `Value should be less than or equal to ${max}.`;
    form.refuse(at(path, low), 'NUMBER_TYPE_MAX', words);
  };

const fields: Fields = {
  type: must(number()),
  name: must(text(nameBounds)),
  name_localizations: may(localizations(nameBounds)),
  description: must(text(descriptionBounds)),
  description_localizations: may(localizations(descriptionBounds)),
  required: may(flag),
};

const choicesOf = (value: Rule): Fields => ({
  autocomplete: may(flag),
  choices: may(
    list(
      object({
        name: must(text({ min: 1, max: MAX_CHOICE_NAME })),
        name_localizations: may(localizations({ min: 1, max: MAX_CHOICE_NAME })),
        value: must(value),
      }),
      { max: MAX_CHOICES },
    ),
  ),
});

const plain = object(fields, checkName);

const numeric = (value: Rule): Rule =>
  object(
    { ...fields, ...choicesOf(value), min_value: may(value), max_value: may(value) },
    checkName,
    checkChoices,
    inOrder('min_value', 'max_value'),
  );

const textOption = object(
  {
    ...fields,
    ...choicesOf(text({ min: 1, max: MAX_CHOICE_VALUE })),
    min_length: may(integer({ min: 0, max: MAX_OPTION_LENGTH })),
    max_length: may(integer({ min: 1, max: MAX_OPTION_LENGTH })),
  },
  checkName,
  checkChoices,
  inOrder('min_length', 'max_length'),
);

const valueOptions: Readonly<Record<number, Rule>> = {
  [OptionKind.string]: textOption,
  [OptionKind.integer]: numeric(integer()),
  [OptionKind.number]: numeric(number()),
  [OptionKind.boolean]: plain,
  [OptionKind.user]: plain,
  [OptionKind.role]: plain,
  [OptionKind.mentionable]: plain,
  [OptionKind.channel]: object({ ...fields, channel_types: may(anything) }, checkName),
  [OptionKind.attachment]: object({ ...fields, file_types: may(anything) }, checkName),
};

const isNested = (option: JsonObject): boolean =>
  option['type'] === OptionKind.subcommand || option['type'] === OptionKind.subcommandGroup;

/** A list of options: names differ, required ones come first, subcommands stand among themselves. */
function optionsOf(rules: Readonly<Record<number, Rule>>): Rule {
  const members = list(byType(rules), { max: MAX_COMMAND_OPTIONS });
  return (value, path, form) => {
    members(value, path, form);
    if (!isJsonList(value)) return;
    const options = objectsIn(value, path);
    const names = new Set<string>();
    let sawOptional = false;
    for (const [option, own] of options) {
      const name = textIn(option['name']);
      if (names.has(name)) {
        const words = `Option name ${name} is already used in these options`;
        form.refuse(own, 'APPLICATION_COMMAND_OPTIONS_NAME_INVALID', words);
      }
      names.add(name);
      if (option['required'] === true && sawOptional) {
        const words = 'Required options must be placed before non-required options';
        form.refuse(own, 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', words);
      }
      sawOptional ||= option['required'] !== true;
      if (isNested(option) !== isNested(options[0]?.[0] ?? option)) {
        const words =
          'Sub-command and sub-command group option types are mutually exclusive to all other types';
        form.refuse(own, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', words);
      }
    }
  };
}

const subcommand = object({ ...fields, options: may(optionsOf(valueOptions)) }, checkName);
const group = object(
  { ...fields, options: must(optionsOf({ [OptionKind.subcommand]: subcommand })) },
  checkName,
);

/** The options of a command. */
export const optionList = optionsOf({
  ...valueOptions,
  [OptionKind.subcommand]: subcommand,
  [OptionKind.subcommandGroup]: group,
});
