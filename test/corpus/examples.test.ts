import { describe, expect, it } from 'vitest';
import { parseExamples } from '../../src/corpus/examples.ts';

function check(text: string, expected: readonly string[]): void {
  const { examples, problems } = parseExamples(text);
  expect([
    ...examples,
    ...problems.map(({ code, line, column }) => `${code}@${line}:${column}`),
  ]).toEqual(expected);
  expect(problems.every(({ file, level }) => file === 'examples.yaml' && level === 'error')).toBe(
    true,
  );
}

describe('parseExamples', () => {
  it.each([
    ['refuses aliases, which multiply', 'questions: [&a Wer?, *a]', ['K022@1:1']],
    ['takes no text for no questions', '', []],
    ['reads questions', 'questions:\n  - Wer?\n  - Was?\n', ['Wer?', 'Was?']],
    ['trims them', "questions: [' Wer? ']", ['Wer?']],
    ['reads an empty list', 'questions: []', []],
    ['reads five', 'questions: [a, b, c, d, e]', ['a', 'b', 'c', 'd', 'e']],
    ['reports six', 'questions: [a, b, c, d, e, f]', ['K022@1:1']],
    ['reads a question of 80 characters', `questions: [${'x'.repeat(80)}]`, ['x'.repeat(80)]],
    ['reports a longer one', `questions: [${'x'.repeat(81)}]`, ['K022@1:1']],
    ['reports an empty question', "questions: ['', b]", ['K022@1:1']],
    ['reports a list in the list', 'questions: [[a]]', ['K022@1:1']],
    ['reports a list without its name', '- Wer?', ['K022@1:1']],
    ['reports comments alone', '# nichts\n', ['K022@1:1']],
    ['reports broken YAML where it breaks', 'questions:\n  - "Wer?\n', ['K003@2:5']],
  ])('%s', (_, text, expected) => check(text, expected));
});
