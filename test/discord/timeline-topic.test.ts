import {
  type APIComponentInContainer,
  ComponentType,
  ContainerComponent,
  type Message,
} from 'discord.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanQuestion } from '../../src/answer/clean-question.ts';
import { TITLE_ID } from '../../src/discord/message-title.ts';
import { readTopic, renderTitle } from '../../src/discord/timeline-topic.ts';
import { shortHash } from '../../src/domain/short-hash.ts';

/** A message as Discord hands it back: one container with these parts. */
function messageOf(...components: readonly APIComponentInContainer[]): Pick<Message, 'components'> {
  const data = { type: ComponentType.Container, components };
  const container: unknown = Reflect.construct(ContainerComponent, [data]);
  if (!(container instanceof ContainerComponent)) throw new Error('no container');
  return { components: [container] };
}

function textDisplay(content: string, id?: number): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content, ...(id === undefined ? {} : { id }) };
}

/** What is read from a message with this title, by the hash of that topic. */
function readFrom(title: string, hash: string | undefined) {
  return readTopic(messageOf(textDisplay(title, TITLE_ID)), hash);
}

function checkRead(topic: string, language: 'de' | 'en'): void {
  expect(readFrom(renderTitle(topic, language), shortHash(topic))).toEqual({ topic });
}

describe('renderTitle', () => {
  it.each([
    ['a topic', 'Mossul', '### Zeitleiste: Mossul', '### Timeline: Mossul'],
    [
      'the whole corpus',
      undefined,
      '### Zeitleiste: das ganze Korpus',
      '### Timeline: the whole corpus',
    ],
    [
      'signs, disarmed',
      '**a** <@1> [b](c)',
      '### Zeitleiste: \\*\\*a\\*\\* \\<\\@1> \\[b\\](c)',
      '### Timeline: \\*\\*a\\*\\* \\<\\@1> \\[b\\](c)',
    ],
  ])('names %s', (_, topic, german, english) => {
    expect(renderTitle(topic, 'de')).toBe(german);
    expect(renderTitle(topic, 'en')).toBe(english);
  });
});

describe('readTopic', () => {
  it.each([
    ['a name', 'Mossul'],
    ['signs of markdown', '*Hafen* _Norderfleth_ ~|`<>[]() \\ # @ :// -'],
    ['a mention of everybody', 'was @everyone und @here sagen'],
    ['emoji and colons', ':smile: 😀 <t:1:R>'],
    ['signs that texts with gaps are written with', '{{topic}} $t(date.none) $& $1'],
    ['what the title itself is made of', 'Zeitleiste: Timeline: das ganze Korpus'],
    ['backslashes', '\\\\a\\*b\\'],
    ['a number sign at its start', '# Boot'],
  ])('reads %s back, in both languages', (_, topic) => {
    checkRead(topic, 'de');
    checkRead(topic, 'en');
  });

  it('reads back any cleaned topic of up to 300 characters, in both languages', () => {
    const part = fc.oneof(
      fc.constantFrom(
        ...'aB ä1.\\`*_~|[]()<>#:@-+/!&{}$'.split(''),
        '@everyone',
        '{{topic}}',
        '://',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    );
    const topic = fc
      .array(part, { minLength: 1, maxLength: 80 })
      .map((parts) => cleanQuestion(cleanQuestion(parts.join('')).slice(0, 300)));
    fc.assert(
      fc.property(topic, fc.constantFrom('de', 'en'), (some, language) => {
        fc.pre(some !== '');
        checkRead(some, language);
      }),
      { numRuns: 300 },
    );
  });

  it('needs no title for the whole corpus', () => {
    expect(readTopic(messageOf(), undefined)).toEqual({ topic: undefined });
    expect(readFrom(renderTitle('Mossul', 'de'), undefined)).toEqual({ topic: undefined });
  });

  it.each([
    ['of another topic', '### Zeitleiste: Rakka'],
    ['of the whole corpus', '### Zeitleiste: das ganze Korpus'],
    ['that was cut', '### Zeitleiste: Moss…'],
    ['with something behind it', '### Zeitleiste: Mossul!'],
    ['in another language', '### Chronologie : Mossul'],
    ['that is no heading', 'Zeitleiste: Mossul'],
    ['that has another word in the place of the number signs', 'Die Zeitleiste: Mossul'],
    ['that is empty', ''],
  ])('reads nothing from a title %s', (_, title) => {
    expect(readFrom(title, shortHash('Mossul'))).toBeUndefined();
  });

  it('reads the title and no other text, wherever it stands', () => {
    const hash = shortHash('Mossul');
    const title = renderTitle('Mossul', 'de');
    const other = textDisplay(renderTitle('Rakka', 'de'));
    expect(readTopic(messageOf(other, textDisplay(title, TITLE_ID)), hash)).toEqual({
      topic: 'Mossul',
    });
    expect(readTopic(messageOf(textDisplay(title), other), hash)).toBeUndefined();
    expect(readTopic(messageOf(textDisplay(title, TITLE_ID + 1)), hash)).toBeUndefined();
    expect(readTopic(messageOf(), hash)).toBeUndefined();
    expect(readTopic({ components: [] }, hash)).toBeUndefined();
    const [first] = messageOf(other).components;
    const [second] = messageOf(textDisplay(title, TITLE_ID)).components;
    const several = [first, second].flatMap((container) => container ?? []);
    expect(readTopic({ components: several }, hash)).toEqual({ topic: 'Mossul' });
  });
});
