import type { Modal } from '../emulator/driver/invocation.ts';
import { type Component, ComponentKind } from '../emulator/world/component.ts';
import type { ModalFieldModel, ModalModel } from './model.ts';
import { type MarkdownContext, parseMarkdown } from './parse-markdown.ts';
import { renderSelect } from './render-components.ts';

/** Style of a text input with several lines. Source: Discord docs, components/reference "Text Input". */
const PARAGRAPH_STYLE = 2;

type FieldLabel = { readonly label: string; readonly description?: string };

function renderField(field: Component, label: FieldLabel): readonly ModalFieldModel[] {
  const required = field.required ?? true;
  if (field.type === ComponentKind.stringSelect) {
    return [{ kind: 'pick', ...label, required, select: renderSelect(field) }];
  }
  if (field.type !== ComponentKind.textInput) return [];
  return [
    {
      kind: 'input',
      ...label,
      required,
      customId: field.custom_id ?? '',
      paragraph: field.style === PARAGRAPH_STYLE,
      value: field.value ?? '',
      ...(typeof field.min_length === 'number' ? { minLength: field.min_length } : {}),
      ...(typeof field.max_length === 'number' ? { maxLength: field.max_length } : {}),
      ...(field.placeholder ? { placeholder: field.placeholder } : {}),
    },
  ];
}

/** A form as the page draws it; fields of a type it cannot draw are left out. */
export function renderModal(modal: Modal, context: MarkdownContext): ModalModel {
  return {
    title: modal.title,
    fields: modal.components.flatMap((top): readonly ModalFieldModel[] => {
      if (top.type === ComponentKind.textDisplay) {
        return [{ kind: 'text', markdown: parseMarkdown(top.content ?? '', context) }];
      }
      if (top.type === ComponentKind.label && top.component) {
        return renderField(top.component, {
          label: top.label ?? '',
          ...(top.description ? { description: top.description } : {}),
        });
      }
      // The older form: a row around each input, which carries its label itself.
      return (top.components ?? []).flatMap((field) =>
        renderField(field, { label: field.label ?? '' }),
      );
    }),
  };
}
