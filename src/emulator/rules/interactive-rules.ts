import type { JsonObject } from '../world/json.ts';
import { at, type Form } from './form.ts';
import {
  MAX_BUTTON_LABEL,
  MAX_BUTTON_URL,
  MAX_CUSTOM_ID,
  MAX_EMOJI_NAME,
  MAX_SELECT_OPTION_TEXT,
  MAX_SELECT_OPTIONS,
  MAX_SELECT_PLACEHOLDER,
} from './limits.ts';
import {
  anything,
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
  oneOf,
  snowflake,
  text,
  textIn,
  url,
} from './shape.ts';

/** The style of a button that leads out of Discord. Source: components/reference "Button Styles". */
export const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

/** What every component carries. */
export const base: Fields = { type: must(number()), id: may(integer({ min: 0 })) };

/** The id a bot gives to a component to recognise it. */
export const customId = text({ min: 1, max: MAX_CUSTOM_ID });

const emoji = object({
  id: may(snowflake),
  name: may(text({ max: MAX_EMOJI_NAME })),
  animated: may(flag),
});

/** A link has an address and no custom id, every other button the reverse. */
function checkButtonTarget(button: JsonObject, path: string, form: Form): void {
  const isLink = button['style'] === LINK_STYLE;
  const isPremium = button['style'] === PREMIUM_STYLE;
  const hasUrl = typeof button['url'] === 'string';
  const hasCustomId = typeof button['custom_id'] === 'string';
  if (isLink && !hasUrl) form.refuse(at(path, 'url'), 'BASE_TYPE_REQUIRED', 'A url is required');
  if (!isLink && !isPremium && !hasCustomId) {
    form.refuse(
      at(path, 'custom_id'),
      'BUTTON_COMPONENT_CUSTOM_ID_REQUIRED',
      'A custom id is required',
    );
  }
  if (isLink ? hasCustomId : hasUrl) {
    const words = 'A custom id and url cannot both be specified';
    form.refuse(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', words);
  }
}

function checkButtonFace(button: JsonObject, path: string, form: Form): void {
  const hasLabel = textIn(button['label']) !== '';
  const hasEmoji = button['emoji'] !== undefined && button['emoji'] !== null;
  if (hasLabel || hasEmoji || button['style'] === PREMIUM_STYLE) return;
  form.refuse(at(path, 'label'), 'BASE_TYPE_REQUIRED', 'A label or an emoji is required');
}

/** A button. */
export const button = object(
  {
    ...base,
    style: must(oneOf([1, 2, 3, 4, LINK_STYLE, PREMIUM_STYLE])),
    label: may(text({ max: MAX_BUTTON_LABEL })),
    emoji: may(emoji),
    custom_id: may(customId),
    url: may(url(MAX_BUTTON_URL, ['http', 'https', 'discord'])),
    sku_id: may(snowflake),
    disabled: may(flag),
  },
  checkButtonTarget,
  checkButtonFace,
);

const selectFields: Fields = {
  ...base,
  custom_id: must(customId),
  placeholder: may(text({ max: MAX_SELECT_PLACEHOLDER })),
  min_values: may(integer({ min: 0, max: MAX_SELECT_OPTIONS })),
  max_values: may(integer({ min: 1, max: MAX_SELECT_OPTIONS })),
  disabled: may(flag),
  required: may(flag),
};

const selectOption = object({
  label: must(text({ min: 1, max: MAX_SELECT_OPTION_TEXT })),
  value: must(text({ min: 1, max: MAX_SELECT_OPTION_TEXT })),
  description: may(text({ max: MAX_SELECT_OPTION_TEXT })),
  emoji: may(emoji),
  default: may(flag),
});

function checkOptionValues(select: JsonObject, path: string, form: Form): void {
  const seen = new Set<string>();
  for (const [option, optionPath] of objectsIn(select['options'], at(path, 'options'))) {
    const value = textIn(option['value']);
    if (seen.has(value)) {
      const words = 'The specified option value is already used';
      form.refuse(at(optionPath, 'value'), 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED', words);
    }
    seen.add(value);
  }
}

/** No more values can be asked for than there are options. */
function checkOptionCount(select: JsonObject, path: string, form: Form): void {
  const options = objectsIn(select['options'], '');
  const asked = Math.max(numberIn(select['min_values']), numberIn(select['max_values']));
  if (options.length === 0 || options.length >= asked) return;
  const words = `Must be between ${asked} and ${MAX_SELECT_OPTIONS} in length.`;
  form.refuse(at(path, 'options'), 'BASE_TYPE_BAD_LENGTH', words);
}

function checkValueBounds(select: JsonObject, path: string, form: Form): void {
  if (numberIn(select['min_values'], 1) <= numberIn(select['max_values'], 1)) return;
  const words = 'min_values must not be greater than max_values';
  form.refuse(at(path, 'min_values'), 'NUMBER_TYPE_MAX', words);
}

/** A select menu with a fixed list. */
export const stringSelect = object(
  {
    ...selectFields,
    options: must(list(selectOption, { min: 1, max: MAX_SELECT_OPTIONS })),
  },
  checkOptionValues,
  checkOptionCount,
  checkValueBounds,
);

/** A select menu that Discord fills with users, roles or both. */
export const entitySelect = object(
  { ...selectFields, default_values: may(list(anything, { max: MAX_SELECT_OPTIONS })) },
  checkValueBounds,
);

/** A select menu that Discord fills with channels. */
export const channelSelect = object(
  {
    ...selectFields,
    default_values: may(list(anything, { max: MAX_SELECT_OPTIONS })),
    channel_types: may(list(integer(), { max: MAX_SELECT_OPTIONS })),
  },
  checkValueBounds,
);
