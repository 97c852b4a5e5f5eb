import { describe, it } from 'vitest';
import {
  button,
  container,
  embeds,
  field,
  gallery,
  many,
  rows,
  section,
  text,
  v2,
  x,
} from './bodies.ts';
import { useMessageCheck } from './message-check.ts';

const check = useMessageCheck();

describe('content and embeds', () => {
  it.each([
    ['2000 characters pass', { content: x(2000) }, []],
    ['2001 characters do not', { content: x(2001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['an emoji counts as two', { content: '🦴'.repeat(1001) }, ['content BASE_TYPE_MAX_LENGTH']],
    ['content is text', { content: 5 }, ['content STRING_TYPE_CONVERT']],
    ['10 embeds pass', { embeds: many(10, () => ({ title: 'a' })) }, []],
    ['11 embeds', { embeds: many(11, () => ({ title: 'a' })) }, ['embeds BASE_TYPE_MAX_LENGTH']],
    ['title', embeds({ title: x(257) }), ['embeds.0.title BASE_TYPE_MAX_LENGTH']],
    ['white space around does not count', embeds({ title: ` ${x(256)} ` }), []],
    [
      'description',
      embeds({ description: x(4097) }),
      ['embeds.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'fields',
      embeds({ fields: many(26, () => field('a', 'b')) }),
      ['embeds.0.fields BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'field name',
      embeds({ fields: [field(x(257), 'b')] }),
      ['embeds.0.fields.0.name BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'field value',
      embeds({ fields: [field('a', x(1025))] }),
      ['embeds.0.fields.0.value BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'field without value',
      embeds({ fields: [{ name: 'a' }] }),
      ['embeds.0.fields.0.value BASE_TYPE_REQUIRED'],
    ],
    [
      'footer',
      embeds({ footer: { text: x(2049) } }),
      ['embeds.0.footer.text BASE_TYPE_MAX_LENGTH'],
    ],
    ['author', embeds({ author: { name: x(257) } }), ['embeds.0.author.name BASE_TYPE_MAX_LENGTH']],
    ['colour', embeds({ title: 'a', color: 0x1000000 }), ['embeds.0.color NUMBER_TYPE_MAX']],
    ['address', embeds({ title: 'a', url: 'ftp://a.b' }), ['embeds.0.url URL_TYPE_INVALID_SCHEME']],
    ['6000 in sum pass', embeds({ description: x(4000) }, { description: x(2000) }), []],
    [
      '6001 in sum',
      embeds({ description: x(4000) }, { description: x(2000), footer: { text: 'a' } }),
      ['embeds MAX_EMBED_SIZE_EXCEEDED'],
    ],
    [
      'allowed_mentions users',
      { content: 'a', allowed_mentions: { users: many(101, String) } },
      ['allowed_mentions.users BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'file name',
      { content: 'a', attachments: [{ id: 0, filename: x(1025) }] },
      ['attachments.0.filename BASE_TYPE_BAD_LENGTH'],
    ],
    [
      'file description',
      { content: 'a', attachments: [{ id: 0, description: x(1025) }] },
      ['attachments.0.description BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'allowed_mentions kinds',
      { content: 'a', allowed_mentions: { parse: ['all'] } },
      ['allowed_mentions.parse.0 BASE_TYPE_CHOICES'],
    ],
    [
      'attachment list',
      { content: 'a', attachments: many(11, (id) => ({ id })) },
      ['attachments BASE_TYPE_MAX_LENGTH'],
    ],
  ])('%s', (_name, body, expected) => check(body, expected));
});

describe('Components V2', () => {
  it.each([
    ['text passes', v2(text()), []],
    ['V2 without the flag', rows(text()), ['components.0 UNION_TYPE_CHOICES']],
    ...['content', 'embeds', 'poll', 'sticker_ids'].map((name): [string, object, string[]] => [
      `no ${name} beside it`,
      {
        ...v2(text()),
        ...{ content: { content: 'a' }, embeds: embeds({ title: 'a' }), poll: { poll: {} } }[name],
        ...(name === 'sticker_ids' ? { sticker_ids: ['1'] } : {}),
      },
      [`${name} MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2`],
    ]),
    ['40 nested pass', v2(container(...many(39, () => text()))), []],
    [
      '41 nested',
      v2(container(...many(38, () => text())), text(), text()),
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    [
      'accessories count too',
      v2(...many(13, () => section([text()])), text(), text()),
      ['components COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ],
    ['4000 characters in sum pass', v2(text(x(2000)), container(text(x(2000)))), []],
    [
      '4001 characters in sum',
      v2(text(x(2000)), container(text(x(2001)))),
      ['components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ],
    [
      '4001 characters in one text',
      v2(text(x(4001))),
      [
        'components.0.content BASE_TYPE_BAD_LENGTH',
        'components COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      ],
    ],
    ['picture with an address of 2048 passes', v2(gallery(1, `https://e.org/${x(2034)}`)), []],
    [
      'picture with an address of 2049',
      v2(gallery(1, `https://e.org/${x(2035)}`)),
      ['components.0.items.0.media.url BASE_TYPE_MAX_LENGTH'],
    ],
    [
      'picture with a description of 1025',
      v2({ type: 12, items: [{ media: { url: 'https://e.org' }, description: x(1025) }] }),
      ['components.0.items.0.description BASE_TYPE_BAD_LENGTH'],
    ],
    ['empty text', v2(text('')), ['components.0.content BASE_TYPE_BAD_LENGTH']],
    ['three texts in a section pass', v2(section(many(3, () => text()))), []],
    [
      'four texts in a section',
      v2(section(many(4, () => text()))),
      ['components.0.components BASE_TYPE_BAD_LENGTH'],
    ],
    ['no text in a section', v2(section([])), ['components.0.components BASE_TYPE_BAD_LENGTH']],
    [
      'section without accessory',
      v2({ type: 9, components: [text()] }),
      ['components.0.accessory BASE_TYPE_REQUIRED'],
    ],
    [
      'text as accessory',
      v2(section([text()], text())),
      ['components.0.accessory UNION_TYPE_CHOICES'],
    ],
    [
      'container in container',
      v2(container(container(text()))),
      ['components.0.components.0 UNION_TYPE_CHOICES'],
    ],
    ['empty container', v2(container()), ['components.0.components BASE_TYPE_BAD_LENGTH']],
    ['button outside of a row', v2(button('a')), ['components.0 UNION_TYPE_CHOICES']],
    ['11 pictures', v2(gallery(11)), ['components.0.items BASE_TYPE_BAD_LENGTH']],
    [
      'picture that was not sent along',
      v2(gallery(1, 'attachment://a.png')),
      ['components.0.items.0.media UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND'],
    ],
    [
      'file from elsewhere',
      v2({ type: 13, file: { url: 'https://example.org/a.md' } }),
      ['components.0.file.url URL_TYPE_INVALID_SCHEME'],
    ],
    [
      'separator spacing',
      v2(text(), { type: 14, spacing: 3 }),
      ['components.1.spacing BASE_TYPE_CHOICES'],
    ],
    [
      'accent colour',
      v2({ ...container(text()), accent_color: -1 }),
      ['components.0.accent_color NUMBER_TYPE_MIN'],
    ],
    [
      'component ids occur once',
      v2({ ...text(), id: 1 }, { ...text(), id: 1 }),
      ['components.1.id COMPONENT_ID_DUPLICATED'],
    ],
  ] satisfies readonly [string, object, string[]][])('%s', (_name, body, expected) =>
    check(body, expected),
  );
});
