/** The flag of a Components V2 message. */
export const V2 = 1 << 15;
/** That many characters. */
export const x = (length: number): string => 'x'.repeat(length);
/** That many things, made from their index. */
export const many = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** A text display. */
export const text = (content = 'a') => ({ type: 10, content });
/** A button with that custom id. */
export const button = (id: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'a',
  custom_id: id,
  ...more,
});
/** A link button, as yet without an address. */
export const link = (more: object = {}) => ({ type: 2, style: 5, label: 'a', ...more });
/** An action row. */
export const row = (...components: readonly object[]) => ({ type: 1, components });
/** An option of a select menu. */
export const selectOption = (value: string, more: object = {}) => ({
  label: value,
  value,
  ...more,
});
/** A select menu. */
export const select = (more: object = {}) => ({
  type: 3,
  custom_id: 's',
  options: [selectOption('a')],
  ...more,
});
const thumbnail = { type: 11, media: { url: 'https://example.org/a.png' } };
/** A section. */
export const section = (components: readonly object[], accessory: object = thumbnail) => ({
  type: 9,
  components,
  accessory,
});
/** A media gallery. */
export const gallery = (count: number, url = 'https://example.org/a.png') => ({
  type: 12,
  items: many(count, () => ({ media: { url } })),
});
/** A container. */
export const container = (...components: readonly object[]) => ({ type: 17, components });
/** A message with the flag. */
export const v2 = (...components: readonly unknown[]) => ({ flags: V2, components });
/** A message without the flag. */
export const rows = (...components: readonly object[]) => ({ components });
/** A field of an embed. */
export const field = (name: string, value: string) => ({ name, value });
/** A message of embeds. */
export const embeds = (...list: readonly object[]) => ({ embeds: list });

/** A text input of a form. */
export const input = (more: object = {}) => ({
  type: 4,
  custom_id: 'day',
  style: 1,
  label: 'a',
  ...more,
});
/** A field in a row of its own. */
export const inRow = (component: object) => ({ type: 1, components: [component] });
/** A field under a label. */
export const inLabel = (component: object, more: object = {}) => ({
  type: 18,
  label: 'a',
  component,
  ...more,
});
/** A form. */
export const modal = (more: object = {}) => ({
  custom_id: 'm',
  title: 'a',
  components: [inRow(input())],
  ...more,
});

/** A slash command. */
export const command = (more: object = {}) => ({ name: 'ask', description: 'a', ...more });
/** A text option of a command. */
export const option = (more: object = {}) => ({ type: 3, name: 'q', description: 'a', ...more });
/** A slash command with these options. */
export const withOptions = (...options: readonly object[]) => command({ options });
/** A choice of an option. */
export const choice = (name: string, value: string | number = name) => ({ name, value });
/** A subcommand. */
export const sub = (name: string, ...options: readonly object[]) =>
  option({ type: 1, name, options });
