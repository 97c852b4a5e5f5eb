import { z } from 'zod';

const emoji = z.object({
  id: z.string().nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});

const media = z.object({ url: z.string() });

const selectOption = z.object({
  label: z.string(),
  value: z.string(),
  description: z.string().nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});

/**
 * Reads a message or modal component of any type, in Discord's own field names.
 *
 * One loose object instead of a union: which fields a type may carry is judged by the rules before
 * anything is read. Fields that are not listed are dropped.
 */
export const componentSchema = z.object({
  type: z.number(),
  id: z.number().optional(),
  custom_id: z.string().optional(),
  style: z.number().optional(),
  label: z.string().nullish(),
  emoji: emoji.nullish(),
  url: z.string().nullish(),
  disabled: z.boolean().nullish(),
  placeholder: z.string().nullish(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  required: z.boolean().nullish(),
  value: z.string().nullish(),
  options: z.array(selectOption).nullish(),
  content: z.string().optional(),
  description: z.string().nullish(),
  accent_color: z.number().nullish(),
  spoiler: z.boolean().nullish(),
  divider: z.boolean().nullish(),
  spacing: z.number().nullish(),
  media: media.optional(),
  file: media.optional(),
  items: z
    .array(z.object({ media, description: z.string().nullish(), spoiler: z.boolean().nullish() }))
    .optional(),
  get accessory() {
    return componentSchema.optional();
  },
  get component() {
    return componentSchema.optional();
  },
  get components() {
    return z.array(componentSchema).optional();
  },
});

/** A component of a message or modal in Discord's field names (`custom_id`, `min_values` …). */
export type Component = z.infer<typeof componentSchema>;

/**
 * The component types, as numbers on the wire.
 * Source: Discord docs, components/reference "Component Types".
 */
export const ComponentKind = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;

/** The component and everything nested in it, in reading order (an accessory after its text). */
function flattenComponent(component: Component): readonly Component[] {
  const children = [
    ...(component.components ?? []),
    ...(component.component ? [component.component] : []),
    ...(component.accessory ? [component.accessory] : []),
  ];
  return [component, ...children.flatMap(flattenComponent)];
}

/** All components of a message or modal with everything nested, in reading order. */
export function flattenComponents(components: readonly Component[]): readonly Component[] {
  return components.flatMap(flattenComponent);
}
