import { z } from 'zod';
import { attachmentName } from '../rules/component-rules.ts';
import { type Component, componentSchema, flattenComponents } from './component.ts';
import { isJsonList, isJsonObject, type JsonObject, type JsonValue, printJson } from './json.ts';
import { type Attachment, type Embed, embedSchema } from './message.ts';

const components = z.array(componentSchema);
const embeds = z.array(embedSchema);

type Resolve = (url: string) => string;

/** Turns `attachment://name` into the address of the message's file of that name. */
export function resolveBy(files: readonly Attachment[]): Resolve {
  return (url) => {
    const name = attachmentName(url);
    return files.find((file) => file.filename === name)?.url ?? url;
  };
}

/** A copy in which every field named `url` or `icon_url` is resolved. */
function resolveAddresses(value: JsonValue, resolve: Resolve): JsonValue {
  if (isJsonList(value)) return value.map((member) => resolveAddresses(member, resolve));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      typeof member === 'string' && (key === 'url' || key === 'icon_url')
        ? [key, resolve(member)]
        : [key, resolveAddresses(member, resolve)],
    ),
  );
}

/** Gives every component without an id, or with 0, the lowest number that is free, in reading order. */
function numberComponents(list: readonly Component[]): readonly Component[] {
  const taken = new Set(flattenComponents(list).map((component) => component.id));
  let next = 1;
  const numbered = (component: Component): Component => {
    let id = component.id ?? 0;
    if (id === 0) {
      while (taken.has(next)) next += 1;
      id = next;
      taken.add(id);
    }
    return {
      ...component,
      id,
      ...(component.components ? { components: component.components.map(numbered) } : {}),
      ...(component.accessory ? { accessory: numbered(component.accessory) } : {}),
      ...(component.component ? { component: numbered(component.component) } : {}),
    };
  };
  return list.map(numbered);
}

/** The components of a body that the rules have let pass, with ids and resolved addresses. */
export function readComponents(
  value: JsonValue | undefined,
  resolve: Resolve = (url) => url,
): readonly Component[] {
  return numberComponents(components.parse(resolveAddresses(value ?? [], resolve)));
}

/** The embeds of a body that the rules have let pass, with resolved addresses. */
export function readEmbeds(value: JsonValue | undefined, resolve: Resolve): readonly Embed[] {
  return embeds.parse(resolveAddresses(value ?? [], resolve));
}

/** The ids of the files that an edit keeps; undefined if the body does not speak of files. */
export function keptFileIds(body: JsonObject): readonly string[] | undefined {
  const list = body['attachments'];
  if (list === undefined) return undefined;
  if (!isJsonList(list)) return [];
  return list.flatMap((one) => (isJsonObject(one) ? [printJson(one['id'])] : []));
}

/** What a body says of the n-th file sent along: its description, if any. */
export function fileDescription(body: JsonObject, index: number): string | undefined {
  const list = body['attachments'];
  const said = (isJsonList(list) ? list : []).find(
    (one) => isJsonObject(one) && printJson(one['id']) === String(index),
  );
  const description = isJsonObject(said) ? said['description'] : undefined;
  return typeof description === 'string' ? description : undefined;
}
