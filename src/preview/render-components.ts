import { type Component, ComponentKind } from '../emulator/world/component.ts';
import type { ButtonModel, ComponentModel, SelectModel } from './model.ts';
import { type MarkdownContext, parseMarkdown } from './parse-markdown.ts';
import { type MediaContext, renderMedia } from './render-media.ts';
import { webAddress } from './web-address.ts';

/** What components are drawn with. */
export type ComponentContext = MarkdownContext & MediaContext;

/** By Discord's number. Source: Discord docs, components/reference "Button Styles". */
const BUTTON_STYLES: Readonly<Record<number, ButtonModel['style']>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'danger',
  5: 'link',
};

/** Spacing of a separator: 1 small, 2 large. Source: components/reference "Separator". */
const LARGE_SPACING = 2;

/** Discord's colour number as CSS writes it. */
export function cssColor(color: number): string {
  return `#${color.toString(16).padStart(6, '0')}`;
}

function emojiText(emoji: Component['emoji']): string {
  const name = emoji?.name ?? '';
  return emoji?.id ? `:${name}:` : name;
}

function renderButton(button: Component): ButtonModel {
  const url = webAddress(button.url ?? '');
  return {
    kind: 'button',
    style: BUTTON_STYLES[button.style ?? 2] ?? 'secondary',
    label: [emojiText(button.emoji), button.label ?? ''].filter((part) => part !== '').join(' '),
    disabled: button.disabled ?? false,
    ...(button.custom_id === undefined ? {} : { customId: button.custom_id }),
    ...(url === undefined ? {} : { url }),
  };
}

/** A menu of fixed values, as it stands in messages and forms. */
export function renderSelect(select: Component): SelectModel {
  return {
    kind: 'select',
    customId: select.custom_id ?? '',
    ...(select.placeholder ? { placeholder: select.placeholder } : {}),
    options: (select.options ?? []).map((option) => ({
      label: [emojiText(option.emoji), option.label].filter((part) => part !== '').join(' '),
      value: option.value,
      ...(option.description ? { description: option.description } : {}),
      selected: option.default ?? false,
    })),
    minValues: select.min_values ?? 1,
    maxValues: select.max_values ?? 1,
    disabled: select.disabled ?? false,
  };
}

/** One component with everything nested in it; a type that the page cannot draw becomes `unknown`. */
export function renderComponent(component: Component, context: ComponentContext): ComponentModel {
  const nested = (): readonly ComponentModel[] =>
    (component.components ?? []).map((child) => renderComponent(child, context));
  const { accessory, accent_color: accent } = component;
  switch (component.type) {
    case ComponentKind.container:
      return {
        kind: 'container',
        spoiler: component.spoiler ?? false,
        children: nested(),
        ...(typeof accent === 'number' ? { accent: cssColor(accent) } : {}),
      };
    case ComponentKind.section:
      return {
        kind: 'section',
        children: nested(),
        ...(accessory ? { accessory: renderComponent(accessory, context) } : {}),
      };
    case ComponentKind.actionRow:
      return { kind: 'row', children: nested() };
    case ComponentKind.textDisplay:
      return { kind: 'text', markdown: parseMarkdown(component.content ?? '', context) };
    case ComponentKind.separator:
      return {
        kind: 'separator',
        line: component.divider ?? true,
        large: component.spacing === LARGE_SPACING,
      };
    case ComponentKind.thumbnail:
      return {
        kind: 'thumbnail',
        media: renderMedia(component.media?.url ?? '', component, context),
      };
    case ComponentKind.mediaGallery:
      return {
        kind: 'gallery',
        items: (component.items ?? []).map((item) => renderMedia(item.media.url, item, context)),
      };
    case ComponentKind.file:
      return { kind: 'file', media: renderMedia(component.file?.url ?? '', component, context) };
    case ComponentKind.button:
      return renderButton(component);
    case ComponentKind.stringSelect:
      return renderSelect(component);
    default:
      return { kind: 'unknown', type: component.type };
  }
}
