import { ComponentKind } from '../world/component.ts';
import { isJsonObject, type JsonObject, type JsonValue } from '../world/json.ts';
import { at, type Form } from './form.ts';
import { base, button, channelSelect, entitySelect, stringSelect } from './interactive-rules.ts';
import {
  MAX_COLOR,
  MAX_COMPONENTS,
  MAX_GALLERY_ITEMS,
  MAX_LEGACY_ROWS,
  MAX_MEDIA_DESCRIPTION,
  MAX_MEDIA_URL,
  MAX_SECTION_TEXTS,
  MAX_TEXT_DISPLAY,
  MAX_TEXT_SUM,
  ROW_WIDTH,
} from './limits.ts';
import {
  anything,
  byType,
  flag,
  integer,
  list,
  may,
  must,
  object,
  objectsIn,
  oneOf,
  text,
  textIn,
  url,
} from './shape.ts';

const mediaFields = {
  proxy_url: may(anything),
  width: may(anything),
  height: may(anything),
  content_type: may(anything),
  attachment_id: may(anything),
};
const media = object({
  ...mediaFields,
  url: must(url(MAX_MEDIA_URL, ['http', 'https', 'attachment'])),
});
const ownFile = object({ ...mediaFields, url: must(url(MAX_MEDIA_URL, ['attachment'])) });
const mediaText = may(text({ min: 1, max: MAX_MEDIA_DESCRIPTION }));

/** A select fills its row; only buttons stand side by side. */
function checkRowWidth(row: JsonObject, path: string, form: Form): void {
  let width = 0;
  for (const [component, componentPath] of objectsIn(row['components'], at(path, 'components'))) {
    width += component['type'] === ComponentKind.button ? 1 : ROW_WIDTH;
    if (width <= ROW_WIDTH) continue;
    const words = 'The specified component exceeds the maximum width';
    form.refuse(componentPath, 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', words);
  }
}

/** Text with markdown, in messages and modals. */
export const textDisplay = object({
  ...base,
  content: must(text({ min: 1, max: MAX_TEXT_DISPLAY })),
});

const actionRow = object(
  {
    ...base,
    components: must(
      list(
        byType({
          [ComponentKind.button]: button,
          [ComponentKind.stringSelect]: stringSelect,
          [ComponentKind.userSelect]: entitySelect,
          [ComponentKind.roleSelect]: entitySelect,
          [ComponentKind.mentionableSelect]: entitySelect,
          [ComponentKind.channelSelect]: channelSelect,
        }),
        { min: 1, max: ROW_WIDTH },
      ),
    ),
  },
  checkRowWidth,
);

const section = object({
  ...base,
  components: must(
    list(byType({ [ComponentKind.textDisplay]: textDisplay }), { min: 1, max: MAX_SECTION_TEXTS }),
  ),
  accessory: must(
    byType({
      [ComponentKind.button]: button,
      [ComponentKind.thumbnail]: object({
        ...base,
        media: must(media),
        description: mediaText,
        spoiler: may(flag),
      }),
    }),
  ),
});

const gallery = object({
  ...base,
  items: must(
    list(object({ media: must(media), description: mediaText, spoiler: may(flag) }), {
      min: 1,
      max: MAX_GALLERY_ITEMS,
    }),
  ),
});

const file = object({
  ...base,
  file: must(ownFile),
  spoiler: may(flag),
  name: may(anything),
  size: may(anything),
});
const separator = object({ ...base, divider: may(flag), spacing: may(oneOf([1, 2])) });

const inContainer = {
  [ComponentKind.actionRow]: actionRow,
  [ComponentKind.section]: section,
  [ComponentKind.textDisplay]: textDisplay,
  [ComponentKind.mediaGallery]: gallery,
  [ComponentKind.file]: file,
  [ComponentKind.separator]: separator,
};

const container = object({
  ...base,
  accent_color: may(integer({ min: 0, max: MAX_COLOR })),
  spoiler: may(flag),
  components: must(list(byType(inContainer), { min: 1, max: MAX_COMPONENTS })),
});

/** The components of a message with the Components V2 flag. */
export const v2Components = list(byType({ ...inContainer, [ComponentKind.container]: container }), {
  max: MAX_COMPONENTS,
});

/** The components of a message without that flag: rows only. */
export const legacyComponents = list(byType({ [ComponentKind.actionRow]: actionRow }), {
  max: MAX_LEGACY_ROWS,
});

/** Every component with its path, parents before children. */
function walkComponents(
  components: JsonValue | undefined,
  path: string,
): readonly [JsonObject, string][] {
  return objectsIn(components, path).flatMap(([component, own]): [JsonObject, string][] => {
    const single = ['accessory', 'component'].flatMap((key): [JsonObject, string][] => {
      const child = component[key];
      return isJsonObject(child) ? [[child, at(own, key)]] : [];
    });
    return [
      [component, own],
      ...walkComponents(component['components'], at(own, 'components')),
      ...single,
    ];
  });
}

/** Custom ids, and ids the bot gave itself, occur once in a message or modal. */
export function checkUniqueIds(components: JsonValue | undefined, path: string, form: Form): void {
  const seen = new Set<string>();
  const seeOnce = (key: string, where: string, code: string, words: string): void => {
    if (seen.has(key)) form.refuse(where, code, words);
    seen.add(key);
  };
  for (const [component, own] of walkComponents(components, path)) {
    const { custom_id: custom, id } = component;
    if (typeof custom === 'string') {
      const words = 'Component custom id cannot be duplicated';
      seeOnce(`c${custom}`, at(own, 'custom_id'), 'COMPONENT_CUSTOM_ID_DUPLICATED', words);
    }
    if (typeof id === 'number' && id !== 0) {
      // Discord refuses this too; its code for it was not to be found, this one is ours.
      const words = 'Component id cannot be duplicated';
      seeOnce(`i${id}`, at(own, 'id'), 'COMPONENT_ID_DUPLICATED', words);
    }
  }
}

/** The sums over a V2 message: components counted with nesting, characters of all text displays. */
export function checkV2Sums(components: JsonValue | undefined, path: string, form: Form): void {
  const all = walkComponents(components, path);
  if (all.length > MAX_COMPONENTS) {
    const words = `The total number of components cannot exceed ${MAX_COMPONENTS}`;
    form.refuse(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', words);
  }
  const size = all
    .filter(([component]) => component['type'] === ComponentKind.textDisplay)
    .reduce((sum, [component]) => sum + textIn(component['content']).length, 0);
  if (size > MAX_TEXT_SUM) {
    const words = `Components displayable text size exceeds maximum size of ${MAX_TEXT_SUM}`;
    form.refuse(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', words);
  }
}

/** Every `attachment://name` names a file of the message. */
export function checkFileReferences(
  components: JsonValue | undefined,
  path: string,
  filenames: readonly string[],
  form: Form,
): void {
  for (const [component, own] of walkComponents(components, path)) {
    const holders = [
      ...['media', 'file'].map((key): [JsonValue | undefined, string] => [
        component[key],
        at(own, key),
      ]),
      ...objectsIn(component['items'], at(own, 'items')).map(
        ([item, itemPath]): [JsonValue | undefined, string] => [
          item['media'],
          at(itemPath, 'media'),
        ],
      ),
    ];
    for (const [holder, where] of holders) {
      const name = isJsonObject(holder) ? attachmentName(textIn(holder['url'])) : undefined;
      if (name === undefined || filenames.includes(name)) continue;
      const words = `The referenced attachment "${name}" was not found`;
      form.refuse(where, 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND', words);
    }
  }
}

/** `a.png` for `attachment://a.png`; undefined for any other address. */
export function attachmentName(address: string): string | undefined {
  return /^attachment:\/\/(.+)$/.exec(address)?.[1];
}
