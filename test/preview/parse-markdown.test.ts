import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MarkdownNode } from '../../src/preview/model.ts';
import { parseMarkdown } from '../../src/preview/parse-markdown.ts';
import { CONTEXT, compact } from './compact-markdown.ts';

const p = (inner: string) => `paragraph(${inner})`;

describe('parseMarkdown', () => {
  it.each([
    [
      'reads bold, italics and the like',
      '**a** *b* __c__ ~~d~~ `e` ||f||',
      p('strong(a) emphasis(b) underline(c) strikethrough(d) code(e) spoiler(f)'),
    ],
    ['reads nested marks', '**a *b***', p('strong(a emphasis(b))')],
    ['keeps line breaks in a paragraph', 'a\nb\n\nc', p('a\nb\n\nc')],
    ['joins the lines of a quotation', '> a\n> **b**\nc', `quote(${p('a\nstrong(b)')})${p('c')}`],
    ['reads a quotation to the end', 'a\n>>> b\nc', `${p('a')}quote(${p('b\nc')})`],
    ['reads subtext after a quotation', '> a\n-# b', `quote(${p('a')})subtext(b)`],
    ['reads headings of three levels only', '# a\n### b\n#### c', `h1(a)h3(b)${p('#### c')}`],
    ['reads lists', '- a\n- **b**\n3. c\n4. d', 'list[•](a|strong(b))list[3](c|d)'],
    [
      'reads fenced code and nothing in it',
      'a\n```js\n> <b>\n```\nc',
      `${p('a')}codeBlock(> <b>)${p('c')}`,
    ],
    [
      'reads links to the web',
      '[t](https://b.de/x) http://a.de <http://c.de>',
      p('link[https://b.de/x](t) link[http://a.de/](http://a.de) link[http://c.de/](http://c.de)'),
    ],
    [
      'knows the addresses of messages',
      '[a](https://discord.com/channels/1/2/3) [b](https://discord.com/channels/@me/2/4) [c](https://discord.com.evil.org/channels/1/2/3)',
      p('link[3](a) link[4](b) link[https://discord.com.evil.org/channels/1/2/3](c)'),
    ],
    [
      'keeps other addresses as text',
      '[x](javascript:alert(1)) <javascript:/a> [y](data:text/html,z)',
      p('[x](javascript:alert(1)) <javascript:/a> [y](data:text/html,z)'),
    ],
    [
      'keeps HTML as text',
      '<script>alert(1)</script><img src=x onerror=y>&lt;',
      p('<script>alert(1)</script><img src=x onerror=y>&lt;'),
    ],
    ['does not call anybody', '@everyone @here', p('@everyone @here')],
    [
      'names the members it knows',
      '<@1100000000000000001> <@1100000000000000009>',
      p('mention(@Ada) mention(@1100000000000000009)'),
    ],
    ['writes dates out', '<t:1577836800:D>', p('timestamp(1. Januar 2020)')],
    ['writes relative times out', '<t:1577872800:R>', p('timestamp(vor 2 Stunden)')],
    ['keeps what no calendar has', '<t:9999999999999999:R>', p('<t:10000000000000000>')],
    ['takes escaped marks as text', '\\*a\\* \\> \\# \\-', p('*a* > # -')],
    ['is empty for an empty text', '', ''],
  ])('%s', (_, source, expected) => {
    expect(compact(parseMarkdown(source, CONTEXT))).toBe(expected);
  });

  it('never throws and links to the web only, whatever the text', () => {
    const pieces = [
      '**',
      '*',
      '__',
      '||',
      '`',
      '```',
      '> ',
      '>>> ',
      '-# ',
      '- ',
      '1. ',
      '# ',
      '\n',
      '[',
      '](',
      ')',
      '<',
      '>',
      '<@',
      '<t:1:R>',
      'http://a',
      'javascript:',
      'a',
      ' ',
      '\\',
      '~~',
      ':',
      '@everyone',
    ];
    const addresses = (nodes: readonly MarkdownNode[]): readonly string[] =>
      nodes.flatMap((node) => {
        if (node.kind === 'list') return node.items.flatMap(addresses);
        if (!('children' in node)) return [];
        return [...(node.kind === 'link' ? [node.url] : []), ...addresses(node.children)];
      });
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        for (const url of addresses(parseMarkdown(parts.join(''), CONTEXT))) {
          expect(url).toMatch(/^https?:/);
        }
      }),
    );
  });
});
