import { afterEach, expect, it } from 'vitest';
import { textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { startTestBot, type TestBot } from './harness.ts';

const NAME = 'Ursula von der Leyen';

const articles = ['lobte', 'besuchte', 'eröffnete', 'verließ'].map((verb, index) =>
  article({
    id: `a-${index + 1}`,
    headline: `Meldung ${index + 1}`,
    datePublished: `2019-0${index + 1}-10`,
    body: `Am Montag ${verb} ${NAME} den Hafen.`,
  }),
);

let running: TestBot | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

it('shows the timeline of the topic that was chosen, small words and all', async () => {
  running = await startTestBot(await libraryOf(articles));
  const member = running.emulator.member({ locale: 'de' });
  const asked = await (await member.invoke('ask', { question: 'Quastenflosser?' })).reply();
  const topics = await (await member.click(asked, 'Alle Themen')).reply();
  expect(JSON.stringify(topics.components)).toContain(`"value":"${NAME}"`);
  const timeline = await (await member.select(topics, 'Zeitleiste zu …', [NAME])).reply();
  expect(textOf(timeline)).toContain(`### Zeitleiste: ${NAME}\n`);
  expect(textOf(timeline)).toContain('4 Ereignistage');
});
