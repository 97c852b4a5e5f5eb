import { describe, expect, it } from 'vitest';
import { parseThesaurus } from '../../src/corpus/thesaurus.ts';

/** Groups as `A=B`, then problems as `code@line:column`. */
function check(text: string, expected: readonly string[]): void {
  const { thesaurus, problems } = parseThesaurus(text);
  expect([
    ...thesaurus.map((names) => names.join('=')),
    ...problems.map(({ code, line, column }) => `${code}@${line}:${column}`),
  ]).toEqual(expected);
  expect(problems.every(({ file, level }) => file === 'thesaurus.yaml' && level === 'error')).toBe(
    true,
  );
}

describe('parseThesaurus', () => {
  it.each([
    ['takes no text for no groups', '', []],
    ['reads groups', 'groups:\n  - [A, B]\n  - [C, D, E]\n', ['A=B', 'C=D=E']],
    ['reads groups written as lists', 'groups:\n  -\n    - A\n    - B\n', ['A=B']],
    ['trims names', "groups: [[' A ', B]]", ['A=B']],
    ['keeps names that look like numbers or booleans', 'groups: [[112, No]]', ['112=No']],
    ['reads an empty list', 'groups: []', []],
    ['reports a text without groups', 'namen: [[A, B]]', ['K022@1:1']],
    ['reports comments alone', '# nichts\n', ['K022@1:1']],
    ['reports a list without its name', '- [A, B]', ['K022@1:1']],
    ['reports groups that are no list', 'groups: x', ['K022@1:1']],
    ['reports broken YAML', 'groups:\n  - [A, B\n', ['K003@3:1']],
    [
      'leaves out a group of one and keeps the others',
      'groups:\n  - [A]\n  - [C, D]\n',
      ['C=D', 'K022@2:5'],
    ],
    ['leaves out a group that is a word', 'groups:\n  - A\n  - [C, D]\n', ['C=D', 'K022@2:5']],
    ['leaves out a group with an empty name', "groups:\n  - [A, '', B]\n", ['K022@2:5']],
    ['leaves out a group with a list inside', 'groups:\n  - [A, [B]]\n', ['K022@2:5']],
    ['leaves out a group with an alias', 'groups:\n  - [&x A, *x]\n', ['K022@2:5']],
    [
      'reports a name in two groups and keeps it in the first',
      'groups:\n  - [A, B]\n  - [B, C, D]\n',
      ['A=B', 'C=D', 'K021@3:6'],
    ],
    [
      'drops a group of which one name is left',
      'groups:\n  - [A, B]\n  - [B, C]\n',
      ['A=B', 'K021@3:6'],
    ],
    ['reports a name twice in one group', 'groups:\n  - [A, A, B]\n', ['A=B', 'K021@2:9']],
    ['reports a field given twice', 'groups: [[A, B]]\ngroups: []\n', ['K003@2:1']],
  ])('%s', (_, text, expected) => check(text, expected));
});
