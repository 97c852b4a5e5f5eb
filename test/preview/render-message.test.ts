import { describe, expect, it } from 'vitest';
import type { Component } from '../../src/emulator/world/component.ts';
import { MessageFlag, type VisibleMessage } from '../../src/emulator/world/message.ts';
import { renderMessage } from '../../src/preview/render-message.ts';
import { CONTEXT, compact } from './compact-markdown.ts';

const MESSAGE: VisibleMessage = {
  id: '1',
  channelId: '2',
  guildId: '3',
  author: { id: '4', name: 'Fundstelle', bot: true },
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: MessageFlag.componentsV2,
  ephemeral: false,
  visibleTo: undefined,
  thinking: false,
  edited: false,
  deleted: false,
  origin: undefined,
  repliesTo: undefined,
  pings: [],
  createdAtMs: Date.UTC(2020, 0, 1, 12),
  editedAtMs: undefined,
};

function render(changes: Partial<VisibleMessage>) {
  return renderMessage(
    { ...MESSAGE, ...changes },
    {
      ...CONTEXT,
      viewerId: '1100000000000000001',
      menuLabelOf: (command) => `Menü ${command}`,
      localUrlOf: (url) =>
        url.startsWith('http://127.0.0.1:1/cdn/') ? `/files/${url.split('/').at(-1)}` : undefined,
    },
  );
}

describe('renderMessage', () => {
  it.each<[string, Component, object]>([
    [
      'a container with its colour',
      { type: 17, accent_color: 0xff, components: [{ type: 10, content: 'a' }] },
      { kind: 'container', accent: '#0000ff', spoiler: false, children: [{ kind: 'text' }] },
    ],
    [
      'a section with its button',
      { type: 9, components: [], accessory: { type: 2, style: 2, label: 'b', custom_id: 'c' } },
      {
        kind: 'section',
        accessory: {
          kind: 'button',
          style: 'secondary',
          label: 'b',
          customId: 'c',
          disabled: false,
        },
      },
    ],
    [
      'a link button',
      { type: 2, style: 5, label: 'b', url: 'https://a.de' },
      { kind: 'button', style: 'link', url: 'https://a.de/' },
    ],
    [
      'a button with a picture character',
      { type: 2, style: 1, emoji: { name: '👍' }, custom_id: 'c' },
      { label: '👍', style: 'primary' },
    ],
    [
      'a separator without a line',
      { type: 14, divider: false, spacing: 2 },
      { kind: 'separator', line: false, large: true },
    ],
    [
      'a menu',
      { type: 3, custom_id: 'c', options: [{ label: 'a', value: 'b', default: true }] },
      {
        kind: 'select',
        customId: 'c',
        minValues: 1,
        maxValues: 1,
        options: [{ label: 'a', value: 'b', selected: true }],
      },
    ],
    [
      'a thumbnail on another host as a link',
      { type: 11, media: { url: 'https://a.de/b.png' } },
      { kind: 'thumbnail', media: { externalUrl: 'https://a.de/b.png', name: 'b.png' } },
    ],
    ['a type it does not know', { type: 99 }, { kind: 'unknown', type: 99 }],
  ])('draws %s', (_, component, expected) => {
    expect(render({ components: [component] }).components[0]).toMatchObject(expected);
  });

  it('gives a link button with another kind of address no address at all', () => {
    const button: Component = { type: 2, style: 5, label: 'b', url: 'javascript:alert(1)' };
    expect(render({ components: [button] }).components[0]).not.toHaveProperty('url');
  });

  it('shows files only where a component names them', () => {
    const url = 'http://127.0.0.1:1/cdn/chart.png';
    const attachments = [
      { id: '1', filename: 'chart.png', size: 9, url, content_type: 'image/png' },
    ];
    const gallery: Component = { type: 12, items: [{ media: { url }, description: 'Balken' }] };
    const message = render({ attachments, components: [gallery] });
    expect(message.attachments).toEqual([]);
    expect(message.components[0]).toMatchObject({
      kind: 'gallery',
      items: [{ localUrl: '/files/chart.png', isImage: true, description: 'Balken', sizeBytes: 9 }],
    });
    expect(render({ attachments, flags: 0 }).attachments).toHaveLength(1);
  });

  it('writes the time in the language of the reader', () => {
    expect(render({}).time).toEqual({
      short: '13:00',
      full: 'Mittwoch, 1. Januar 2020 um 13:00:00',
      iso: '2020-01-01T12:00:00.000Z',
    });
  });

  it.each([
    ['a slash command', 1, '/ask'],
    ['an entry of the menu of messages', 3, 'Menü ask'],
  ])('names %s as the reader knows it', (_, commandType, label) => {
    const origin = {
      interactionId: '5',
      interactionType: 2,
      userId: '6',
      userName: 'Ben',
      commandName: 'ask',
      commandType,
      owners: {},
      sourceMessageId: undefined,
    };
    expect(render({ origin }).command).toEqual({ userId: '6', userName: 'Ben', label });
  });

  it('draws an embed', () => {
    const [embed] = render({
      flags: 0,
      embeds: [
        { title: '**t**', url: 'https://a.de', color: 1, fields: [{ name: 'n', value: '> v' }] },
      ],
    }).embeds;
    expect(embed).toMatchObject({
      accent: '#000001',
      url: 'https://a.de/',
      fields: [{ inline: false }],
    });
    expect(compact(embed?.title ?? [])).toBe('strong(t)');
    expect(compact(embed?.fields[0]?.value ?? [])).toBe('quote(paragraph(v))');
  });
});
