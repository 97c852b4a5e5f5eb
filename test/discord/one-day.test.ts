import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { startTestBot, type TestBot } from './harness.ts';

const library = await libraryOf([
  article({ id: 'a', datePublished: '2019-03-04', body: 'Der Sturm überflutete den Hafen.' }),
  article({ id: 'b', datePublished: '2019-03-04', body: 'Der Kran im Hafen steht wieder still.' }),
]);

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot(library);
});
afterAll(() => running.stop());

describe.each([
  ['de', 'vom 4. März 2019', 'am 4. März 2019', /4\. März 2019 bis/],
  ['en-US', 'of March 4, 2019', 'on March 4, 2019', /March 4, 2019 to/],
])('a single day, in %s', (locale, of, on, span) => {
  async function reply(command: string, options = {}) {
    const member = running.emulator.member({ locale });
    return textOf(await (await member.invoke(command, options)).reply());
  }

  it('is no span of the corpus', async () => {
    for (const told of [await reply('about'), await reply('ask', { question: 'Quastenflosser' })]) {
      expect(told).toContain(of);
      expect(told).not.toMatch(span);
    }
  });

  it('is no span that was asked for', async () => {
    const limits = { from: '4.3.2019', to: '2019-03-04' };
    for (const told of [
      await reply('ask', { question: 'Was überflutete den Hafen?', ...limits }),
      await reply('timeline', { topic: 'Hafen', ...limits }),
    ]) {
      expect(told).toContain(on);
      expect(told).not.toMatch(span);
    }
  });
});
