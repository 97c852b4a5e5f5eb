import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { choice, command, many, option, sub, withOptions, x } from './bodies.ts';
import { codeOf, objections, request } from './http.ts';

let emulator: Emulator;
beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.stop());

/** Registers the one command and compares what Discord would object to; paths below the command. */
async function check(body: unknown, expected: readonly string[]): Promise<void> {
  const path = `/applications/${emulator.applicationId}/commands`;
  const answer = await request(emulator, 'PUT', path, [body]);
  const found = objections(answer).map((line) => line.replace(/^0\.?/, '').trim());
  expect({ objections: found, code: codeOf(answer) }).toEqual({
    objections: expected,
    code: expected.length === 0 ? undefined : 50035,
  });
}

const BAD_NAME = ['name STRING_TYPE_REGEX', 'name APPLICATION_COMMAND_INVALID_NAME'];

describe('a command', () => {
  it.each([
    ['in German passes', command({ name: 'zeitstrahl-für' }), []],
    ['with a space in its name', command({ name: 'ask me' }), BAD_NAME],
    ['with a sign in its name', command({ name: 'ask!' }), BAD_NAME],
    ['in capitals', command({ name: 'Ask' }), ['name APPLICATION_COMMAND_INVALID_NAME']],
    ['with 33 characters', command({ name: x(33) }), ['name BASE_TYPE_BAD_LENGTH', ...BAD_NAME]],
    ['without a name', { description: 'a' }, ['name BASE_TYPE_REQUIRED']],
    ['without a description', { name: 'ask' }, ['description BASE_TYPE_REQUIRED']],
    [
      'with a description of 101',
      command({ description: x(101) }),
      ['description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'translated into a language Discord does not have',
      command({ description_localizations: { de: 'a', 'de-AT': 'b' } }),
      ['description_localizations.de-AT BASE_TYPE_CHOICES'],
    ],
    [
      'with a translated name in capitals',
      command({ name_localizations: { de: 'Frage' } }),
      ['name_localizations.de APPLICATION_COMMAND_INVALID_NAME'],
    ],
    [
      'with a translated description of 101',
      command({ description_localizations: { de: x(101) } }),
      ['description_localizations.de BASE_TYPE_BAD_LENGTH'],
    ],
    ['for a context that is none', command({ contexts: [3] }), ['contexts.0 BASE_TYPE_CHOICES']],
    ['for no context', command({ contexts: [] }), ['contexts BASE_TYPE_BAD_LENGTH']],
    [
      'for a context twice',
      command({ contexts: [0, 0] }),
      ['contexts.1 SET_TYPE_ALREADY_CONTAINS_VALUE'],
    ],
    [
      'with permissions in words',
      command({ default_member_permissions: 'ManageGuild' }),
      ['default_member_permissions NUMBER_TYPE_COERCE'],
    ],
    [
      'with 26 options',
      withOptions(...many(26, (index) => option({ name: `q${index}` }))),
      ['options BASE_TYPE_MAX_LENGTH'],
    ],
    ['of an unknown type', { type: 9, name: 'ask' }, ['type BASE_TYPE_CHOICES']],
    ['in a menu with capitals and spaces passes', { type: 3, name: 'Find in corpus' }, []],
    [
      'in a menu with a description',
      { type: 3, name: 'Find', description: 'a' },
      ['description APPLICATION_COMMAND_INVALID_DESCRIPTION'],
    ],
    [
      'in a menu with options',
      { type: 3, name: 'Find', options: [option()] },
      ['options APPLICATION_COMMAND_CONTEXT_MENU_OPTIONS'],
    ],
  ])('%s', (_name, body, expected) => check(body, expected));
});

describe('an option', () => {
  it.each([
    [
      'required after an optional one',
      withOptions(option(), option({ name: 'r', required: true })),
      ['options.1 APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID'],
    ],
    [
      'of the same name as another',
      withOptions(option(), option()),
      ['options.1 APPLICATION_COMMAND_OPTIONS_NAME_INVALID'],
    ],
    [
      'with capitals in its name',
      withOptions(option({ name: 'Q' })),
      ['options.0.name APPLICATION_COMMAND_INVALID_NAME'],
    ],
    ['of an unknown type', withOptions(option({ type: 12 })), ['options.0 UNION_TYPE_CHOICES']],
    [
      'without a description',
      withOptions({ type: 3, name: 'q' }),
      ['options.0.description BASE_TYPE_REQUIRED'],
    ],
    [
      'with 25 choices passes',
      withOptions(option({ choices: many(25, (i) => choice(`${i}`)) })),
      [],
    ],
    [
      'with 26 choices',
      withOptions(option({ choices: many(26, (i) => choice(`${i}`)) })),
      ['options.0.choices BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'with a choice name of 101',
      withOptions(option({ choices: [choice(x(101), 'a')] })),
      ['options.0.choices.0.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a choice value of 101',
      withOptions(option({ choices: [choice('a', x(101))] })),
      ['options.0.choices.0.value BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'with a choice of another type',
      withOptions(option({ type: 4, choices: [choice('a', 'a')] })),
      ['options.0.choices.0.value NUMBER_TYPE_COERCE'],
    ],
    [
      'with the same choice twice',
      withOptions(option({ choices: [choice('a', 'b'), choice('a', 'c')] })),
      ['options.0.choices.1 APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_EXISTS'],
    ],
    [
      'with choices and autocompletion',
      withOptions(option({ autocomplete: true, choices: [choice('a')] })),
      ['options.0.choices APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES'],
    ],
    [
      'that is to be longer than 6000',
      withOptions(option({ max_length: 6001 })),
      ['options.0.max_length NUMBER_TYPE_MAX'],
    ],
    [
      'with least above most',
      withOptions(option({ type: 4, min_value: 5, max_value: 4 })),
      ['options.0.min_value NUMBER_TYPE_MAX'],
    ],
    ['below a group passes', withOptions(option({ type: 2, options: [sub('s', option())] })), []],
    [
      'beside a subcommand',
      withOptions(sub('s'), option()),
      ['options.1 APPLICATION_COMMAND_OPTIONS_TYPE_INVALID'],
    ],
    [
      'directly below a group',
      withOptions(option({ type: 2, options: [option()] })),
      ['options.0.options.0 UNION_TYPE_CHOICES'],
    ],
    [
      'a subcommand in a subcommand',
      withOptions(sub('s', sub('t'))),
      ['options.0.options.0 UNION_TYPE_CHOICES'],
    ],
  ])('%s', (_name, body, expected) => check(body, expected));
});

/** 3 + 100 for the command, 24 * 323 and 104 for the options, 41 or more for the last choice. */
const sized = (size: number, more: object) =>
  command({
    options: [
      ...many(24, (index) =>
        option({
          name: `q${String(index).padStart(2, '0')}`,
          description: x(100),
          choices: many(11, (other) => choice(`${other}`.padEnd(10, 'x'), x(10))),
        }),
      ),
      option({ name: 'rest', description: x(100), choices: [choice(x(size - 7979), x(20))] }),
    ],
    ...more,
  });

describe('the size of a command', () => {
  it.each([
    ['8000 pass', 8000, { description: x(100) }, []],
    ['8001 do not', 8001, { description: x(100) }, ['APPLICATION_COMMAND_TOO_LARGE']],
    ['8000 with a translation pass', 8000, { description_localizations: { de: x(100) } }, []],
    [
      'the longest translation counts',
      8001,
      { description_localizations: { 'en-US': 'a', de: x(100) } },
      ['APPLICATION_COMMAND_TOO_LARGE'],
    ],
  ])('%s', (_name, size, more, expected) => check(sized(size, more), expected));
});
