import { describe, expect, it } from 'vitest';
import { about } from '../../src/discord/commands/about.ts';
import { ask } from '../../src/discord/commands/ask.ts';
import { areSameCommands } from '../../src/discord/register-commands.ts';

const declared = [ask.declaration, about.declaration];

/** A declaration as Discord gives it back: with ids and defaults, numbers in another order. */
const returned = declared.map((declaration, index) => ({
  ...declaration,
  id: `10000000000000000${index}`,
  application_id: '100000000000000009',
  version: '1',
  nsfw: false,
  name_localizations: null,
  contexts: declaration.contexts?.toReversed(),
  options: declaration.options ?? [],
}));

/** A command whose only option has this choice. */
function withChoice(choice: object): object[] {
  return [{ name: 'a', type: 1, options: [{ type: 3, name: 'b', choices: [choice] }] }];
}

describe('areSameCommands', () => {
  it('takes what Discord adds for no difference', () => {
    expect(areSameCommands(returned.toReversed(), declared)).toBe(true);
  });

  it('takes what Discord adds to choices for no difference', () => {
    const plain = withChoice({ name: 'c', value: 'd' });
    const returnedChoice = { name: 'c', value: 'd', name_localizations: null };
    expect(areSameCommands(withChoice(returnedChoice), plain)).toBe(true);
    expect(areSameCommands(withChoice({ name: 'c', value: 'e' }), plain)).toBe(false);
  });

  it.each([
    ['a description', { description: 'anders' }],
    ['a translation', { description_localizations: { de: 'anders' } }],
    ['the permissions', { default_member_permissions: '32' }],
    ['the contexts', { contexts: [0] }],
    ['an option less', { options: [] }],
    [
      'an option’s limit',
      { options: ask.declaration.options?.map((option) => ({ ...option, max_length: 7 })) },
    ],
    [
      'a required option',
      { options: ask.declaration.options?.map((option) => ({ ...option, required: true })) },
    ],
  ])('sees a change of %s', (_name, change) => {
    const changed = returned.map((command) =>
      command.name === 'ask' ? { ...command, ...change } : command,
    );
    expect(areSameCommands(changed, declared)).toBe(false);
  });

  it('sees a command that is new or gone', () => {
    expect(areSameCommands(returned.slice(1), declared)).toBe(false);
    expect(areSameCommands([...returned, { name: 'old', type: 1 }], declared)).toBe(false);
  });
});
