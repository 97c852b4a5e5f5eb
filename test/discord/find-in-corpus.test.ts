import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsOfMessage } from '../../src/discord/words-of-message.ts';
import type { MemberOptions } from '../../src/emulator/driver/member.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startTestBot, type TestBot } from './harness.ts';

const library = await libraryOf(harbourArticles());

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot(library);
});
afterAll(() => running.stop());

/** What a member is told on a message that somebody wrote. */
async function find(content: string, member: MemberOptions = { locale: 'de' }, name = 'Ada') {
  const { emulator } = running;
  const reader = emulator.member(member);
  const { channelId, guildId } = reader;
  const place = { guild: guildId ?? false, channelId };
  const written = emulator.member({ ...place, name, ...(guildId ? {} : { id: reader.id }) });
  const message = written.say(content);
  const reply = await (await reader.invokeMessageMenu('Find in corpus', message)).reply();
  return { reply, text: textOf(reply), message, reader };
}

describe('Find in corpus', () => {
  it.each([
    ['de', 'Zu einer Nachricht von \\@Ada', 'Quelle:'],
    ['en-US', 'On a message by \\@Ada', 'Source:'],
  ])('answers a message as /ask does, in %s, to the asker alone', async (locale, head, source) => {
    const { reply, text, message, reader } = await find('Wann war der Sturm im Hafen?', { locale });
    expect(text).toContain(head);
    expect(text).toContain(`${reader.guildId}/${reader.channelId}/${message.id}`);
    expect(text).toContain('**Sturm**');
    expect(text).toContain(source);
    expect(reply.ephemeral).toBe(true);
  });

  it('is offered in servers, direct messages and by one’s own installation', async () => {
    const { text, reply } = await find('Der Sturm im Hafen', { locale: 'de', guild: false });
    expect(text).toContain('Sturm');
    expect(reply.ephemeral).toBe(true);
    const own = await find('Der Sturm im Hafen', { locale: 'de', install: 'user' });
    expect(own.text).toContain('Sturm');
  });

  it('looks for the rarest nouns of a long message', async () => {
    const { text } = await find(
      `${'Man hört ja so einiges und niemand weiß es genau. '.repeat(8)}Aber die Königin von Dänemark war da!`,
    );
    expect(text).toContain('Königin Dänemark');
    expect(text).toContain('besuchte die');
  });

  it('takes the beginning of a long message that the corpus knows no word of', async () => {
    const { text, reply } = await find('Quastenflosser schwimmen gerne. '.repeat(40));
    expect(text).toContain('Dazu steht nichts im Korpus');
    expect(reply.ephemeral).toBe(true);
  });

  it.each([
    ['no text', ''],
    ['a link', 'https://example.org/sturm-im-hafen'],
    ['emoji and mentions', '😀 <:sturm:123456789012345678> <@123456789012345678> @everyone 🇩🇪'],
    ['code', '```\nSturm im Hafen\n```'],
  ])('says so where a message holds %s only', async (_name, content) => {
    expect((await find(content)).text).toBe('Diese Nachricht enthält keinen Text.');
    expect((await find(content, { locale: 'en-GB' })).text).toBe('This message contains no text.');
  });

  it.each(['everyone', '*fett* [x](https://evil.example) <@1>'])(
    'mentions and formats nothing where the author is called %s',
    async (name) => {
      const { text } = await find('Der Sturm im Hafen', { locale: 'de' }, name);
      expect(text).toContain('Zu einer Nachricht von \\@');
      expect(text).not.toMatch(/@everyone|[^\\]\[x|<@1>/);
    },
  );

  it('mentions nobody and sends nothing that Discord does not know', () => {
    const callbacks = running.emulator.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.length).toBeGreaterThan(10);
    for (const { body } of callbacks)
      expect(JSON.stringify(body)).toContain('"allowed_mentions":{"parse":[]');
    expect(running.emulator.warnings).toEqual([]);
    expect(running.emulator.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });
});

describe('the answer to a message, shared', () => {
  it.each([
    ['de', 'Als Antwort teilen', 'Zu einer Nachricht von \\@Ada', 'geteilt von \\@Ben'],
    ['en-US', 'Share as an answer', 'On a message by \\@Ada', 'shared by \\@Ben'],
  ])('stands in the channel with a link to the message, in %s', async (locale, label, head, by) => {
    const asker = { locale, name: 'Ben' };
    const { reply, message, reader } = await find('Was war im Hafen Norderfleth?', asker);
    const second = await (await reader.click(reply, '▶')).reply();
    const link = `/channels/${reader.guildId}/${reader.channelId}/${message.id})`;
    expect(textOf(second)).toContain(head);
    const shared = await (await reader.click(second, label)).reply();
    expect(shared.ephemeral).toBe(false);
    for (const part of [head, link, by]) expect(textOf(shared)).toContain(part);
    expect(textOf(shared)).toMatch(/\*\*4 · /);
    expect(labelsOf(shared)).not.toContain(label);
    const body = running.emulator.requests.findLast(({ path }) => path.endsWith('/callback'))?.body;
    expect(JSON.stringify(body)).toContain('"allowed_mentions":{"parse":[]');
  });

  it('is not what follows to a question of one’s own', async () => {
    const { reply, reader } = await find('Was ist das denn?', { locale: 'de' });
    expect(textOf(reply)).toContain('Zu einer Nachricht von');
    const opened = await reader.click(reply, 'Neu fragen');
    const own = await reader.submitModal(opened, { question: 'Was war im Hafen Norderfleth?' });
    const answer = await own.reply();
    expect(textOf(answer)).toContain('Fundstellen');
    expect(textOf(answer)).not.toContain('Zu einer Nachricht von');
    expect(labelsOf(answer)).not.toContain('Als Antwort teilen');
  });

  it('still says which message it is about where somebody else turns the page', async () => {
    const { reply, reader } = await find(
      'Was war im Hafen Norderfleth?',
      { locale: 'de' },
      '*A* [b',
    );
    const shared = await (await reader.click(reply, 'Als Antwort teilen')).reply();
    const visitor = running.emulator.member({ locale: 'en-US', name: 'Cleo' });
    const copy = await (await visitor.click(shared, '▶')).reply();
    expect(copy.ephemeral).toBe(true);
    expect(textOf(copy)).toContain('On a message by \\@\\*A\\* \\[b · [');
    expect(labelsOf(copy)).toContain('Share as an answer');
  });

  it('is offered in no direct message, nor where only the member has the bot', async () => {
    const places: MemberOptions[] = [
      { locale: 'de', guild: false },
      { locale: 'de', install: 'user' },
    ];
    for (const place of places) {
      const { reply } = await find('Was war im Hafen Norderfleth?', place);
      expect(labelsOf(reply)).toContain('▶');
      expect(labelsOf(reply)).not.toContain('Als Antwort teilen');
    }
  });
});

describe('wordsOfMessage', () => {
  it.each([
    ['plain words', 'Wer war es?', 'Wer war es?'],
    [
      'markup',
      '# **Sturm** im ~~alten~~ ||Hafen||\n> nein\n-# leise',
      'Sturm im alten Hafen nein leise',
    ],
    ['named links', 'Lies [das hier](https://x.org/a) und <https://y.org>', 'Lies das hier und'],
    ['mentions', '<@!12> und <@&34> in <#56>, </ask:78> <id:home>', 'und in ,'],
    ['times and emoji', 'um <t:1700000000:R> <a:wow:12> 👩🏽‍🚀 1️⃣', 'um 1'],
    ['code without end', 'vorher ```js\nlet a', 'vorher'],
    ['names with underscores', 'snake_case bleibt', 'snake_case bleibt'],
    ['signs only', '?! … ---', ''],
  ])('keeps of %s what can be read', (_name, content, expected) => {
    expect(wordsOfMessage(content)).toBe(expected);
  });

  it('takes no longer for a hostile message', () => {
    const started = performance.now();
    for (const sign of ['[', '<', '`', '*', '_', '](', '</', '> ', '<@'])
      wordsOfMessage(sign.repeat(4000 / sign.length));
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
