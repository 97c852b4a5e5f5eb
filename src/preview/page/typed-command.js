/** @import { CommandModel, OptionModel } from '../model.ts' */

/**
 * The command that a text begins with, once its name is complete: `/ask Wer …`. Discord takes a command that is typed or pasted
 * as a whole, too.
 *
 * @param {string} text
 * @param {readonly CommandModel[]} commands
 * @returns {{ command: CommandModel, rest: string } | undefined}
 */
export function readTypedCommand(text, commands) {
  const typed = text.toLowerCase();
  const found = commands
    .flatMap((command) => namesOf(command).map((name) => ({ command, name: `${name} ` })))
    .find(({ name }) => typed.startsWith(name));
  return found && { command: found.command, rest: text.slice(found.name.length) };
}

/**
 * As the list shows it, and as it is registered: people paste what others wrote.
 *
 * @param {CommandModel} command
 */
function namesOf({ label, command, subcommandGroup, subcommand }) {
  const registered = [command, subcommandGroup, subcommand].filter((part) => part !== undefined);
  return [...new Set([label.toLowerCase(), `/${registered.join(' ')}`])];
}

/**
 * Options as they are typed one behind the other: `Wer leitet es? from: 2015`.
 *
 * @param {string} text
 * @param {readonly Pick<OptionModel, 'name' | 'label'>[]} options
 * @param {string | undefined} first the option that the text begins with, unless it names another
 * @returns {ReadonlyMap<string, string>} texts by the names of options, in the order typed
 */
export function readTypedOptions(text, options, first) {
  const nameOf = new Map(
    options.flatMap(({ name, label }) => [
      [label.toLowerCase(), name],
      [name, name],
    ]),
  );
  const places = [...text.matchAll(/(?<=^|\s)([\p{L}\p{N}_-]+):/gu)].flatMap((match) => {
    const name = nameOf.get((match[1] ?? '').toLowerCase());
    return name === undefined
      ? []
      : [{ name, start: match.index, end: match.index + match[0].length }];
  });
  const typed = new Map();
  const lead = text.slice(0, places[0]?.start);
  if (first !== undefined && (places.length === 0 || lead.trim() !== ''))
    typed.set(first, lead.trim());
  for (const [index, { name, end }] of places.entries())
    typed.set(name, text.slice(end, places[index + 1]?.start).trim());
  return typed;
}
