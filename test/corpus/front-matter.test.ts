import { describe, expect, it } from 'vitest';
import { parseFrontMatter } from '../../src/corpus/front-matter.ts';

/** `fault@line:column`, or the fields as JSON with the body behind. */
function show(text: string): string {
  const result = parseFrontMatter(text);
  if (result.kind === 'fault')
    return `${result.reason}@${result.place.line}:${result.place.column}`;
  const { fields, body, bodyLine } = result.parts;
  return `${JSON.stringify(Object.fromEntries(fields))} ${bodyLine}:${body}`;
}

function check(text: string, expected: string): void {
  expect(show(text)).toBe(expected);
}

describe('parseFrontMatter', () => {
  it.each([
    ['splits fields and body', '---\na: x\n---\nText', '{"a":"x"} 4:Text'],
    ['skips blank lines before', '\n\n---\na: x\n---\nText', '{"a":"x"} 6:Text'],
    ['allows spaces behind a fence', '--- \na: x\n---\t\nText', '{"a":"x"} 4:Text'],
    ['leaves a rule in the body alone', '---\na: x\n---\nA\n---\nB', '{"a":"x"} 4:A\n---\nB'],
    ['keeps a day as text', '---\na: 2016-01-20\n---\n', '{"a":"2016-01-20"} 4:'],
    ['keeps an uncertain day as text', '---\na: 2016-01-20?\n---\n', '{"a":"2016-01-20?"} 4:'],
    ['keeps yes and no as text', '---\na: yes\nb: no\n---\n', '{"a":"yes","b":"no"} 5:'],
    [
      'reads true, null and lists',
      '---\na: true\nb: null\nc: [x, y]\n---\n',
      '{"a":true,"b":null,"c":["x","y"]} 6:',
    ],
    ['reads a bare year as a number', '---\na: 2016\n---\n', '{"a":2016} 4:'],
    ['does nothing special for __proto__', '---\n__proto__: x\n---\n', '{"__proto__":"x"} 4:'],
    ['evaluates no tag', '---\na: !!js/function "x"\n---\n', '{"a":"x"} 4:'],
  ])('%s', (_, text, expected) => check(text, expected));

  it.each([
    ['a file without a fence', 'id: a\n', 'no-fence@1:1'],
    ['text before the fence', '\nText\n---\n', 'no-fence@2:1'],
    ['a fence that names a language', '---js\nprocess.exit(1)\n---\n', 'no-fence@1:1'],
    ['a fence of four signs', '----\na: x\n----\n', 'no-fence@1:1'],
    ['an indented fence', ' ---\na: x\n---\n', 'no-fence@1:1'],
    ['a fence that is not closed', '---\na: x\nText', 'not-closed@1:1'],
    ['a fence alone', '---', 'not-closed@1:1'],
    ['nothing between the fences', '---\n---\nText', 'not-a-mapping@2:1'],
    ['a comment alone', '---\n# a: x\n---\nText', 'not-a-mapping@2:1'],
    ['a list', '---\n- a\n---\nText', 'not-a-mapping@2:1'],
    ['a sentence', '---\nText\n---\nText', 'not-a-mapping@2:1'],
    ['a quotation mark that is not closed', '---\na: x\nb: "y\n---\nText', 'unclosed-quote@3:4'],
    ['one far above the end', "---\na: 'x\nb: y\nc: z\n---\nText", 'unclosed-quote@2:4'],
    ['one above another quoted text', '---\na: "x\nb: "y"\n---\n', 'unclosed-quote@2:4'],
    ['a quotation mark alone', '---\na: "\n---\nText', 'unclosed-quote@2:4'],
    ['one in a list', '---\na: [x, "y]\n---\nText', 'unclosed-quote@2:8'],
    ['another sign that is missing', '---\na: "x"#y\n---\nText', 'not-yaml@2:7'],
    ['a list that is not closed', '---\na: [x\n---\nText', 'bad-indent@2:6'],
    ['fields that begin in two columns', '---\na:\n  b: x\n c: y\n---\n', 'bad-indent@4:1'],
    ['a colon with a space in a value', '---\na: x: y\n---\nText', 'not-yaml@2:4'],
    ['a tab as indentation', '---\na:\n\tb: x\n---\nText', 'tab@3:1'],
    ['a name given twice', '---\na: x\na: y\n---\nText', 'duplicate-key@3:1'],
    ['an alias', '---\na: &x y\nb: *x\n---\nText', 'not-yaml@2:1'],
    ['an alias of nothing', '---\na: *x\n---\nText', 'not-yaml@2:1'],
  ])('refuses %s', (_, text, expected) => check(text, expected));

  it('refuses a billion laughs at once', () => {
    const lines = Array.from({ length: 30 }, (_, i) => `l${i + 1}: &l${i + 1} [*l${i}, *l${i}]`);
    const started = performance.now();
    check(`---\nl0: &l0 [ha]\n${lines.join('\n')}\n---\nText`, 'not-yaml@2:1');
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('tells where a name and its value stand', () => {
    const result = parseFrontMatter('\n---\na: x\nlong:   y\nlist:\n  - z\nnone:\n---\nText');
    if (result.kind === 'fault') throw new Error(result.reason);
    const { placeOfName, placeOfValue } = result.parts;
    expect(placeOfName('a')).toEqual({ line: 3, column: 1 });
    expect(placeOfValue('long')).toEqual({ line: 4, column: 9 });
    expect(placeOfValue('list')).toEqual({ line: 6, column: 3 });
    expect(placeOfValue('none').line).toBe(7);
    expect(placeOfName('missing')).toEqual({ line: 2, column: 1 });
    expect(placeOfValue('missing')).toEqual({ line: 2, column: 1 });
  });
});
