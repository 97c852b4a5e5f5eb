import { ComponentKind } from '../world/component.ts';
import type { JsonObject } from '../world/json.ts';
import { checkUniqueIds, textDisplay } from './component-rules.ts';
import { at, type Form } from './form.ts';
import { base, channelSelect, customId, entitySelect, stringSelect } from './interactive-rules.ts';
import {
  MAX_CUSTOM_ID,
  MAX_FIELD_DESCRIPTION,
  MAX_FIELD_LABEL,
  MAX_MODAL_ROWS,
  MAX_MODAL_TITLE,
  MAX_TEXT_INPUT,
  MAX_TEXT_INPUT_PLACEHOLDER,
  MAX_UPLOADS,
} from './limits.ts';
import {
  anything,
  byType,
  type Fields,
  flag,
  integer,
  list,
  may,
  must,
  numberIn,
  object,
  oneOf,
  text,
} from './shape.ts';

const textInputFields: Fields = {
  ...base,
  custom_id: must(customId),
  style: must(oneOf([1, 2])),
  label: may(text({ min: 1, max: MAX_FIELD_LABEL })),
  value: may(text({ max: MAX_TEXT_INPUT })),
  placeholder: may(text({ max: MAX_TEXT_INPUT_PLACEHOLDER })),
  required: may(flag),
  min_length: may(integer({ min: 0, max: MAX_TEXT_INPUT })),
  max_length: may(integer({ min: 1, max: MAX_TEXT_INPUT })),
};

function checkLengthOrder(input: JsonObject, path: string, form: Form): void {
  const max = numberIn(input['max_length'], MAX_TEXT_INPUT);
  if (numberIn(input['min_length']) <= max) return;
  const words = `Value should be less than or equal to ${max}.`;
  form.refuse(at(path, 'min_length'), 'NUMBER_TYPE_MAX', words);
}

/** In a row of its own a text input brings its label itself. */
const textInputInRow = object(
  { ...textInputFields, label: must(text({ min: 1, max: MAX_FIELD_LABEL })) },
  checkLengthOrder,
);
const textInputInLabel = object(textInputFields, checkLengthOrder);

const fileUpload = object({
  ...base,
  custom_id: must(customId),
  min_values: may(integer({ min: 0, max: MAX_UPLOADS })),
  max_values: may(integer({ min: 1, max: MAX_UPLOADS })),
  required: may(flag),
  file_types: may(anything),
});

const row = object({
  ...base,
  components: must(list(byType({ [ComponentKind.textInput]: textInputInRow }), { min: 1, max: 1 })),
});

const label = object({
  ...base,
  label: must(text({ min: 1, max: MAX_FIELD_LABEL })),
  description: may(text({ min: 1, max: MAX_FIELD_DESCRIPTION })),
  component: must(
    byType({
      [ComponentKind.textInput]: textInputInLabel,
      [ComponentKind.stringSelect]: stringSelect,
      [ComponentKind.userSelect]: entitySelect,
      [ComponentKind.roleSelect]: entitySelect,
      [ComponentKind.mentionableSelect]: entitySelect,
      [ComponentKind.channelSelect]: channelSelect,
      [ComponentKind.fileUpload]: fileUpload,
    }),
  ),
});

/** The data of a callback that opens a form. */
export const modal = object(
  {
    custom_id: must(text({ min: 1, max: MAX_CUSTOM_ID })),
    title: must(text({ min: 1, max: MAX_MODAL_TITLE })),
    components: must(
      list(
        byType({
          [ComponentKind.actionRow]: row,
          [ComponentKind.label]: label,
          [ComponentKind.textDisplay]: textDisplay,
        }),
        { min: 1, max: MAX_MODAL_ROWS },
      ),
    ),
  },
  (body, path, form) => checkUniqueIds(body['components'], at(path, 'components'), form),
);
