import { describe, it } from 'vitest';
import {
  button,
  link,
  many,
  row,
  rows,
  section,
  select,
  selectOption,
  text,
  v2,
  x,
} from './bodies.ts';
import { useMessageCheck } from './message-check.ts';

const check = useMessageCheck();

describe('rows, buttons and menus', () => {
  it.each([
    ['five buttons pass', rows(row(...many(5, (index) => button(`b${index}`)))), []],
    [
      'six buttons',
      rows(row(...many(6, (index) => button(`b${index}`)))),
      [
        'components.0.components.5 COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'components.0.components BASE_TYPE_BAD_LENGTH',
      ],
    ],
    [
      'a menu beside a button',
      rows(row(button('a'), select())),
      ['components.0.components.1 COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    ],
    ['empty row', rows(row()), ['components.0.components BASE_TYPE_BAD_LENGTH']],
    [
      'six rows',
      rows(...many(6, (index) => row(button(`b${index}`)))),
      ['components BASE_TYPE_MAX_LENGTH'],
    ],
    ['custom id of 100 passes', rows(row(button(x(100)))), []],
    [
      'custom id of 101',
      rows(row(button(x(101)))),
      ['components.0.components.0.custom_id BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'custom id twice, over rows',
      rows(row(button('a')), row(button('a'))),
      ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'custom id twice, in an accessory',
      v2(section([text()], button('a')), row(button('a'))),
      ['components.1.components.0.custom_id COMPONENT_CUSTOM_ID_DUPLICATED'],
    ],
    [
      'label of 81',
      rows(row(button('a', { label: x(81) }))),
      ['components.0.components.0.label BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'emoji name of 33',
      rows(row(button('a', { emoji: { name: x(33) } }))),
      ['components.0.components.0.emoji.name BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'button without a face',
      rows(row(button('a', { label: '' }))),
      ['components.0.components.0.label BASE_TYPE_REQUIRED'],
    ],
    [
      'button without custom id',
      rows(row({ type: 2, style: 1, label: 'a' })),
      ['components.0.components.0.custom_id BUTTON_COMPONENT_CUSTOM_ID_REQUIRED'],
    ],
    [
      'button with an address',
      rows(row(button('a', { url: 'https://example.org' }))),
      ['components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    ['link passes', rows(row(link({ url: 'https://example.org' }))), []],
    [
      'link without address',
      rows(row(link())),
      ['components.0.components.0.url BASE_TYPE_REQUIRED'],
    ],
    [
      'link with custom id',
      rows(row(link({ url: 'https://example.org', custom_id: 'a' }))),
      ['components.0.components.0 BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE'],
    ],
    [
      'link of 513 characters',
      rows(row(link({ url: `https://e.org/${x(499)}` }))),
      ['components.0.components.0.url BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'link to a script',
      rows(row(link({ url: 'javascript://a' }))),
      ['components.0.components.0.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'button style',
      rows(row(button('a', { style: 9 }))),
      ['components.0.components.0.style BASE_TYPE_CHOICES'],
    ],
    ['25 options pass', rows(row(select({ options: many(25, (i) => selectOption(`o${i}`)) }))), []],
    [
      '26 options',
      rows(row(select({ options: many(26, (i) => selectOption(`o${i}`)) }))),
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'no options',
      rows(row(select({ options: [] }))),
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'option value twice',
      rows(row(select({ options: [selectOption('a'), selectOption('a')] }))),
      ['components.0.components.0.options.1.value SELECT_COMPONENT_OPTION_VALUE_DUPLICATED'],
    ],
    [
      'option label',
      rows(row(select({ options: [selectOption('a', { label: x(101) })] }))),
      ['components.0.components.0.options.0.label BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'option description',
      rows(row(select({ options: [selectOption('a', { description: x(101) })] }))),
      ['components.0.components.0.options.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'placeholder',
      rows(row(select({ placeholder: x(151) }))),
      ['components.0.components.0.placeholder BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'more values than options',
      rows(row(select({ max_values: 2 }))),
      ['components.0.components.0.options BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'least above most',
      rows(row({ type: 5, custom_id: 'u', min_values: 3, max_values: 2 })),
      ['components.0.components.0.min_values NUMBER_TYPE_MAX'],
    ],
  ] satisfies readonly [string, object, string[]][])('%s', (_name, body, expected) =>
    check(body, expected),
  );
});
