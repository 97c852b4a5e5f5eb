import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord.js';

/** One line of text that a form asks for. */
type FormField = {
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly description?: string;
  /** What stands there already. */
  readonly value: string | undefined;
  readonly maxLength: number;
  readonly isLong?: boolean;
};

/** A form that a click opens (Discord: modal). No field must be filled in. */
export type Form = {
  readonly customId: string;
  /** At most 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly FormField[];
};

/** Whether a click is answered by a form. */
export function isForm(reply: object): reply is Form {
  return 'fields' in reply;
}

/** A form as discord.js sends it. */
export function modalOf({
  customId,
  title,
  fields,
}: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: customId,
    title,
    components: fields.map(({ id, label, description, value, maxLength, isLong = false }) => ({
      type: ComponentType.Label,
      label,
      ...(description === undefined ? {} : { description }),
      component: {
        type: ComponentType.TextInput,
        custom_id: id,
        style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
        required: false,
        max_length: maxLength,
        // Discord takes no empty value.
        ...(value === undefined || value === '' ? {} : { value: value.slice(0, maxLength) }),
      },
    })),
  };
}
