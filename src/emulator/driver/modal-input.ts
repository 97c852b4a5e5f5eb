import { type Component, ComponentKind, flattenComponents } from '../world/component.ts';
import type { JsonObject } from '../world/json.ts';
import { checkSelection } from './component-input.ts';
import { DriverError } from './driver-error.ts';
import type { Modal } from './invocation.ts';

/** What a member filled in, by custom id; several values for a menu. */
export type ModalFields = Readonly<Record<string, string | readonly string[]>>;

function checkTextInput(input: Component, label: string | undefined, value: string): void {
  const name = label ?? input.label ?? input.custom_id ?? '';
  if (value === '' && input.required !== false) throw new DriverError(`„${name}“ is required.`);
  if (value !== '' && value.length < (input.min_length ?? 0)) {
    throw new DriverError(`„${name}“ needs at least ${input.min_length} characters.`);
  }
  if (value.length > (input.max_length ?? Number.POSITIVE_INFINITY)) {
    throw new DriverError(`„${name}“ takes at most ${input.max_length} characters.`);
  }
}

function wireField(
  field: Component,
  fields: ModalFields,
  raw: boolean,
  label?: string,
): JsonObject {
  const { type, id = 0, custom_id: customId = '' } = field;
  const given = fields[customId];
  if (type === ComponentKind.textInput) {
    const value = typeof given === 'string' ? given : (field.value ?? '');
    if (!raw) checkTextInput(field, label, value);
    return { type, id, custom_id: customId, value };
  }
  const values = typeof given === 'string' ? [given] : [...(given ?? [])];
  const isLeftOut = values.length === 0 && field.required === false;
  if (!raw && !isLeftOut && type !== ComponentKind.fileUpload) checkSelection(field, values);
  return { type, id, custom_id: customId, values };
}

function wireRow(row: Component, fields: ModalFields, raw: boolean): JsonObject {
  const { type, id = 0 } = row;
  if (row.component) {
    const component = wireField(row.component, fields, raw, row.label ?? undefined);
    return { type, id, component };
  }
  if (row.components) {
    return { type, id, components: row.components.map((field) => wireField(field, fields, raw)) };
  }
  return { type, id };
}

/**
 * A filled-in modal as the interaction carries it.
 *
 * @throws {DriverError} if a field does not exist, is missing, or is not as asked for.
 */
export function wireModal(modal: Modal, fields: ModalFields, raw: boolean): JsonObject {
  const known = flattenComponents(modal.components).map((component) => component.custom_id);
  const stranger = Object.keys(fields).find((name) => !known.includes(name));
  if (stranger !== undefined && !raw) {
    throw new DriverError(`The form „${modal.title}“ has no field „${stranger}“.`);
  }
  return {
    custom_id: modal.customId,
    components: modal.components.map((row) => wireRow(row, fields, raw)),
  };
}
