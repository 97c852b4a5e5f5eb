import { CommandKind } from '../world/command.ts';
import type { JsonObject } from '../world/json.ts';
import { isJsonList, isJsonObject, type JsonValue, printJson } from '../world/json.ts';
import { at, type Form } from './form.ts';
import { MAX_COMMAND_DESCRIPTION, MAX_COMMAND_NAME, MAX_COMMAND_SIZE } from './limits.ts';
import { localizations } from './localization-rules.ts';
import { checkName, optionList } from './option-rules.ts';
import {
  anything,
  flag,
  may,
  must,
  object,
  oneOf,
  type Rule,
  text,
  textIn,
  uniqueList,
} from './shape.ts';

const nameBounds = { min: 1, max: MAX_COMMAND_NAME };
const descriptionBounds = { min: 1, max: MAX_COMMAND_DESCRIPTION };

/** A set of permission bits as text or as a number. */
const permissions: Rule = (value, path, form) => {
  if (/^\d+$/.test(printJson(value))) return;
  form.refuse(path, 'NUMBER_TYPE_COERCE', `Value "${printJson(value)}" is not int.`);
};

const commandShape = object({
  id: may(anything),
  application_id: may(anything),
  version: may(anything),
  guild_id: may(anything),
  handler: may(anything),
  type: may(oneOf(Object.values(CommandKind))),
  name: must(text(nameBounds)),
  name_localizations: may(localizations(nameBounds)),
  description: may(text({ max: MAX_COMMAND_DESCRIPTION })),
  description_localizations: may(localizations(descriptionBounds)),
  options: may(optionList),
  default_member_permissions: may(permissions),
  dm_permission: may(flag),
  default_permission: may(flag),
  nsfw: may(flag),
  contexts: may(uniqueList(oneOf([0, 1, 2]), { min: 1, max: 3 })),
  integration_types: may(uniqueList(oneOf([0, 1]), { min: 1, max: 2 })),
});

/** A slash command has a name for the text box and a description; a menu has neither options nor text. */
function checkKind(command: JsonObject, path: string, form: Form): void {
  const description = textIn(command['description']);
  if ((command['type'] ?? CommandKind.chatInput) === CommandKind.chatInput) {
    checkName(command, path, form);
    if (description !== '') return;
    form.refuse(at(path, 'description'), 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  if (description !== '') {
    const words = 'Context menu commands cannot have description';
    form.refuse(at(path, 'description'), 'APPLICATION_COMMAND_INVALID_DESCRIPTION', words);
  }
  if (isJsonList(command['options']) && command['options'].length > 0) {
    const words = 'Context menu commands cannot have options';
    form.refuse(at(path, 'options'), 'APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS', words);
  }
}

function longest(value: JsonValue | undefined, translations: JsonValue | undefined): number {
  const translated = isJsonObject(translations) ? Object.values(translations) : [];
  const lengths = [value, ...translated].map((one) =>
    typeof one === 'string' || typeof one === 'number' ? String(one).length : 0,
  );
  return Math.max(...lengths);
}

/** The characters that count for a command, option or choice with all below it. */
function commandSize(part: JsonValue): number {
  if (!isJsonObject(part)) return 0;
  const below = [part['options'], part['choices']].flatMap((list) =>
    isJsonList(list) ? list : [],
  );
  return (
    longest(part['name'], part['name_localizations']) +
    longest(part['description'], part['description_localizations']) +
    longest(part['value'], undefined) +
    below.reduce((sum: number, child) => sum + commandSize(child), 0)
  );
}

/** Judges one command to be registered. */
export function checkCommand(command: JsonValue, path: string, form: Form): void {
  commandShape(command, path, form);
  if (!isJsonObject(command)) return;
  checkKind(command, path, form);
  if (commandSize(command) > MAX_COMMAND_SIZE) {
    const words = `Command exceeds maximum size (${MAX_COMMAND_SIZE})`;
    form.refuse(path, 'APPLICATION_COMMAND_TOO_LARGE', words);
  }
}

/** Judges the commands of a bulk overwrite: each one, and that type and name occur once. */
export function checkCommandSet(commands: JsonValue, form: Form): void {
  if (!isJsonList(commands)) {
    form.refuse('', 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType.');
    return;
  }
  const seen = new Set<string>();
  for (const [index, command] of commands.entries()) {
    checkCommand(command, String(index), form);
    if (!isJsonObject(command)) continue;
    const key = `${printJson(command['type'] ?? CommandKind.chatInput)} ${textIn(command['name'])}`;
    if (seen.has(key)) {
      const words = 'Application command names must be unique';
      form.refuse(String(index), 'APPLICATION_COMMANDS_DUPLICATE_NAME', words);
    }
    seen.add(key);
  }
}
