import { beforeEach, describe, expect, it } from 'vitest';
import { button, choice, inLabel, input, inRow, many, modal, text, V2, v2, x } from './bodies.ts';
import { codeOf, objections } from './http.ts';
import { type Answerable, type Stage, setStage } from './stage.ts';

let stage: Stage;

/** Data that suits the type of answer. */
const DATA: Readonly<Record<number, object>> = {
  4: { content: 'a' },
  7: { content: 'a' },
  8: { choices: [] },
  9: modal(),
};
const TYPES = [1, 4, 5, 6, 7, 8, 9, 99];

/** Answers the interaction and compares what Discord would object to. */
async function check(
  interaction: Answerable,
  body: unknown,
  expected: readonly string[],
): Promise<void> {
  const answer = await interaction.answer(body);
  expect({ objections: objections(answer), status: answer.status }).toEqual({
    objections: expected,
    status: expected.length === 0 ? 204 : 400,
  });
}

const MEBIBYTE = 1024 * 1024;

/** A first answer with files of these sizes. */
const form = (...sizes: readonly number[]): FormData => {
  const data = new FormData();
  data.set('payload_json', JSON.stringify({ type: 4, data: { content: 'a' } }));
  for (const [index, size] of sizes.entries()) {
    data.set(`files[${index}]`, new File([new Uint8Array(size)], 'a.txt'));
  }
  return data;
};

describe('the kind of the first answer', () => {
  beforeEach(async () => {
    stage = await setStage();
  });
  it.each<[string, () => Promise<Answerable>, readonly number[]]>([
    ['a command', () => stage.command(), [4, 5, 9]],
    ['a click', () => stage.click(), [4, 5, 6, 7, 9]],
    ['an autocompletion', () => stage.typing(), [8]],
    ['a form from a command', () => stage.modalSubmit({ fromMessage: false }), [4, 5]],
    ['a form from a message', () => stage.modalSubmit({ fromMessage: true }), [4, 5, 6, 7]],
  ])('suits %s', async (_name, start, allowed) => {
    const outcomes = [];
    for (const type of TYPES) {
      const answer = await (await start()).answer({ type, data: DATA[type] });
      outcomes.push([type, answer.status, ...objections(answer)]);
    }
    expect(outcomes).toEqual(
      TYPES.map((type) =>
        allowed.includes(type) ? [type, 204] : [type, 400, 'type BASE_TYPE_CHOICES'],
      ),
    );
  });
});

describe('the data of the first answer', () => {
  beforeEach(async () => {
    stage = await setStage();
  });

  it.each([
    ['25 pass', many(25, (i) => choice(`${i}`)), []],
    ['26', many(26, (i) => choice(`${i}`)), ['data.choices BASE_TYPE_MAX_LENGTH']],
    ['name of 101', [choice(x(101), 'a')], ['data.choices.0.name BASE_TYPE_BAD_LENGTH']],
    ['empty name', [choice('', 'a')], ['data.choices.0.name BASE_TYPE_BAD_LENGTH']],
    ['value of 101', [choice('a', x(101))], ['data.choices.0.value BASE_TYPE_BAD_LENGTH']],
    ['empty value', [choice('a', '')], ['data.choices.0.value BASE_TYPE_BAD_LENGTH']],
    ['number for text', [choice('a', 1)], ['data.choices.0.value STRING_TYPE_CONVERT']],
  ])('suggestions: %s', async (_name, choices, expected) => {
    await check(await stage.typing(), { type: 8, data: { choices } }, expected);
  });

  it('suggestions: text for a number', async () => {
    const choices = [choice('a', 'a')];
    const expected = ['data.choices.0.value NUMBER_TYPE_COERCE'];
    await check(await stage.typing('n'), { type: 8, data: { choices } }, expected);
  });

  it.each([
    ['passes', modal(), []],
    ['title of 46', modal({ title: x(46) }), ['data.title BASE_TYPE_BAD_LENGTH']],
    ['no title', { ...modal(), title: null }, ['data.title BASE_TYPE_REQUIRED']],
    ['custom id of 101', modal({ custom_id: x(101) }), ['data.custom_id BASE_TYPE_BAD_LENGTH']],
    ['no rows', modal({ components: [] }), ['data.components BASE_TYPE_BAD_LENGTH']],
    [
      'six rows',
      modal({ components: many(6, (i) => inRow(input({ custom_id: `${i}` }))) }),
      ['data.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'two fields in a row',
      modal({ components: [{ type: 1, components: [input(), input({ custom_id: 'b' })] }] }),
      ['data.components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'field label of 46',
      modal({ components: [inRow(input({ label: x(46) }))] }),
      ['data.components.0.components.0.label BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'field id twice',
      modal({ components: [inRow(input()), inLabel(input())] }),
      ['data.components.1.component.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'least above most',
      modal({ components: [inRow(input({ min_length: 5, max_length: 4 }))] }),
      ['data.components.0.components.0.min_length NUMBER_TYPE_MAX'],
    ],
    [
      'most above 4000',
      modal({ components: [inLabel(input({ max_length: 4001 }))] }),
      ['data.components.0.component.max_length NUMBER_TYPE_MAX'],
    ],
    [
      'placeholder of 101',
      modal({ components: [inRow(input({ placeholder: x(101) }))] }),
      ['data.components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'more than ten files',
      modal({ components: [inLabel({ type: 19, custom_id: 'f', max_values: 11 })] }),
      ['data.components.0.component.max_values NUMBER_TYPE_MAX'],
    ],
    [
      'description of 101',
      modal({ components: [inLabel(input(), { description: x(101) })] }),
      ['data.components.0.description BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'a button',
      modal({ components: [inRow(button('b'))] }),
      ['data.components.0.components.0 UNION_TYPE_CHOICES'],
    ],
    [
      'a button under a label',
      modal({ components: [inLabel(button('b'))] }),
      ['data.components.0.component UNION_TYPE_CHOICES'],
    ],
  ])('form: %s', async (_name, body, expected) => {
    await check(await stage.command(), { type: 9, data: body }, expected);
  });

  it('nests the path of a message below data', async () => {
    const body = { type: 4, data: { flags: V2, content: 'a', components: [{ type: 10 }] } };
    await check(await stage.command(), body, [
      'data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
      'data.components.0.content BASE_TYPE_REQUIRED',
    ]);
  });

  it.each([8, 9])('must be there for type %i', async (type) => {
    const interaction = type === 8 ? await stage.typing() : await stage.command();
    await check(interaction, { type }, ['data BASE_TYPE_REQUIRED']);
  });

  it('of a new message does not depend on the message that was clicked', async () => {
    await check(await stage.click(), { type: 4, data: v2(text()) }, []);
    await check(await stage.click(), { type: 7, data: v2(text()) }, [
      'data.content MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ]);
  });

  it('must show something', async () => {
    expect(codeOf(await (await stage.command()).answer({ type: 4 }))).toBe(50006);
    expect(
      codeOf(
        await (await stage.click()).answer({ type: 7, data: { content: '', components: [] } }),
      ),
    ).toBe(50006);
  });
});

describe('files', () => {
  it.each([
    ['a file of more than 10 MiB', [MEBIBYTE * 10 + 1]],
    ['more than 25 MiB together', [9, 9, 9].map((size) => MEBIBYTE * size)],
  ])('may not be %s', async (_name, sizes) => {
    stage = await setStage();
    const answer = await (await stage.command()).answer(form(...sizes));
    expect([answer.status, codeOf(answer)]).toEqual([413, 40005]);
  });

  it('may be 10 MiB each, 25 MiB together with the form around them', async () => {
    stage = await setStage();
    const sizes = [MEBIBYTE * 10, MEBIBYTE * 10, MEBIBYTE * 5 - 1000];
    expect((await (await stage.command()).answer(form(...sizes))).status).toBe(204);
  });

  it('may be as large as the server allows and no larger', async () => {
    stage = await setStage({ attachmentSizeLimit: 1000 });
    const refused = await (await stage.command()).answer(form(1001));
    expect([refused.status, codeOf(refused)]).toEqual([413, 40005]);
    expect((await (await stage.command()).answer(form(1000))).status).toBe(204);
    expect(stage.ada.history.at(-1)?.attachments).toMatchObject([
      { filename: 'a.txt', size: 1000 },
    ]);
  });
});
