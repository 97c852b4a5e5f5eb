import { OptionKind } from '../world/command.ts';
import { isJsonObject, type JsonObject } from '../world/json.ts';
import { at, type Form } from './form.ts';
import { MAX_CHOICE_NAME, MAX_CHOICE_VALUE, MAX_CHOICES } from './limits.ts';
import { localizations } from './localization-rules.ts';
import { checkMessage, type MessageContext } from './message-rules.ts';
import { modal } from './modal-rules.ts';
import { anything, list, may, must, number, object, type Rule, text } from './shape.ts';

/**
 * What a member did.
 * Source: interactions/receiving-and-responding "Interaction Type".
 */
export const InteractionKind = {
  command: 2,
  component: 3,
  autocomplete: 4,
  modalSubmit: 5,
} as const;

/**
 * How a bot can answer first.
 * Source: interactions/receiving-and-responding "Interaction Callback Type".
 */
export const CallbackKind = {
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  autocomplete: 8,
  modal: 9,
} as const;

/** What a callback answers. */
export type CallbackContext = MessageContext & {
  readonly interactionType: number;
  /** Whether there is a message that a modal was opened from, and that it may update. */
  readonly fromMessage: boolean;
  /** The type of the option being typed into. */
  readonly focusedType: number | undefined;
};

/** The first answers allowed, by what the member did. */
const ANSWERS: Readonly<Record<number, readonly number[]>> = {
  [InteractionKind.command]: [4, 5, 9],
  [InteractionKind.component]: [4, 5, 6, 7, 9],
  [InteractionKind.autocomplete]: [8],
  [InteractionKind.modalSubmit]: [4, 5],
};

function answersTo(context: CallbackContext): readonly number[] {
  const answers = ANSWERS[context.interactionType] ?? [];
  const isModal = context.interactionType === InteractionKind.modalSubmit;
  return isModal && context.fromMessage ? [...answers, 6, 7] : answers;
}

function choiceValue(focusedType: number | undefined): Rule {
  const isNumber = focusedType === OptionKind.integer || focusedType === OptionKind.number;
  return isNumber ? number() : text({ min: 1, max: MAX_CHOICE_VALUE });
}

const suggestions = (focusedType: number | undefined): Rule =>
  object({
    choices: may(
      list(
        object({
          name: must(text({ min: 1, max: MAX_CHOICE_NAME })),
          name_localizations: may(localizations({ min: 1, max: MAX_CHOICE_NAME })),
          value: must(choiceValue(focusedType)),
        }),
        { max: MAX_CHOICES },
      ),
    ),
  });

const callbackShape = object({ type: must(number()), data: may(anything) });

function checkData(type: number, data: JsonObject, form: Form, context: CallbackContext): void {
  switch (type) {
    case CallbackKind.message:
    case CallbackKind.deferredMessage:
      checkMessage(data, 'data', form, { ...context, previous: undefined });
      return;
    case CallbackKind.update:
      checkMessage(data, 'data', form, context);
      return;
    case CallbackKind.autocomplete:
      suggestions(context.focusedType)(data, 'data', form);
      return;
    case CallbackKind.modal:
      modal(data, 'data', form);
      return;
    default:
  }
}

/** Judges the first answer to an interaction. */
export function checkCallback(body: JsonObject, form: Form, context: CallbackContext): void {
  callbackShape(body, '', form);
  const { type, data } = body;
  const allowed = answersTo(context);
  if (typeof type !== 'number' || !allowed.includes(type)) {
    form.refuse('type', 'BASE_TYPE_CHOICES', `Value must be one of (${allowed.join(', ')}).`);
    return;
  }
  if (isJsonObject(data)) checkData(type, data, form, context);
  else if (type === CallbackKind.autocomplete || type === CallbackKind.modal) {
    form.refuse(at('', 'data'), 'BASE_TYPE_REQUIRED', 'This field is required');
  }
}
