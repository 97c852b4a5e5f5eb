import type { Locator, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { browserPath, closeBrowser, reportMissingBrowser } from './browser.ts';
import { type Hands, mouse, onlyKeyboard } from './hands.ts';
import { LONG, openAs, startProgram } from './real-program.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();
afterAll(closeBrowser);

const ARTICLE = {
  name: 'bruecke.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from(`---
headline: Samarra bekommt wieder eine Tigrisbrücke
datePublished: 2020-03-03
publisher: Musterbote
---
Die neue Brücke bei Samarra ist 310 Meter lang.
`),
};

/** The newest message that says that. */
const messageWith = (page: Page, text: string): Locator =>
  page.getByRole('article').filter({ hasText: text }).last();

const button = (within: Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true }).first();

async function askWithSuggestion(page: Page, hands: Hands) {
  await hands.pickCommand('/ask');
  await page.keyboard.type('Russ');
  await hands.choose(page.getByRole('option', { name: 'Russland (4 Artikel)' }));
  await hands.send();
  const answer = messageWith(page, 'Frage: Russland');
  await answer.waitFor();
  expect(await answer.innerText()).toContain('Seite 1/');
  expect(await answer.getByText('Nur du kannst dies sehen').count()).toBe(0);
  return answer;
}

async function turnAndRead(page: Page, hands: Hands, answer: Locator) {
  await hands.press(button(answer, '▶'));
  await answer
    .getByText(/Seite 2\/\d+$/)
    .first()
    .waitFor();
  const headline = await answer.locator('strong').nth(1).innerText();
  await hands.press(button(answer, 'Im Artikel ›'));
  const reading = page.getByRole('article').last();
  await reading.getByText('Nur du kannst dies sehen').waitFor();
  expect(headline).toMatch(/\d{4}/);
  expect((await reading.innerText()).length).toBeGreaterThan(300);
}

async function askInPrivateAndShare(page: Page, hands: Hands) {
  await hands.pickCommand('/ask');
  await page.keyboard.type('Wie viele Angriffe gab es bei Kobane?');
  await hands.press(page.getByRole('button', { name: 'private hinzufügen' }));
  await hands.send();
  const answer = messageWith(page, 'Frage: Wie viele Angriffe');
  await answer.getByText('Nur du kannst dies sehen').waitFor();
  await hands.press(button(answer, 'Im Kanal teilen'));
  await messageWith(page, 'geteilt von @Ada').waitFor();
}

async function askForTimeline(page: Page, hands: Hands) {
  await hands.pickCommand('/timeline');
  await page.keyboard.type('Bagd');
  await hands.choose(page.getByRole('option', { name: /^Bagdad/ }));
  await hands.send();
  const timeline = messageWith(page, 'Zeitleiste: Bagdad');
  const picture = timeline.getByRole('img').last();
  await picture.waitFor();
  expect(await picture.getAttribute('alt')).toMatch(/\d/);
  const width =
    'Math.max(...[...document.querySelectorAll(".gallery img")].map((one) => one.naturalWidth))';
  await expect.poll(() => page.evaluate(width)).toBeGreaterThan(500);
}

async function switchToEnglish(page: Page, hands: Hands) {
  await hands.press(page.getByRole('radio', { name: 'English' }));
  await page.getByText('Ask a question below').waitFor();
  expect(await page.locator('#topic').innerText()).toContain('5 articles');
}

async function addAsModerator(page: Page, hands: Hands) {
  await hands.press(page.getByRole('radio', { name: 'Cleo' }));
  await page.getByRole('radio', { name: 'Cleo', checked: true }).waitFor();
  await hands.pickCommand('/corpus add');
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    hands.openFiles(page.locator('input[type=file]')),
  ]);
  await chooser.setFiles(ARTICLE);
  await page.getByLabel('file bruecke.md 157 B').waitFor();
  await hands.send();
  const proposal = messageWith(page, 'Add this article?');
  await proposal.waitFor();
  await hands.press(button(proposal, 'Add'));
  await messageWith(page, 'Version 2 is in use').waitFor();
  await page.locator('#topic').getByText('6 articles').waitFor();
  await hands.pickCommand('/corpus reload');
  await hands.send();
  await messageWith(page, 'Nothing to do').waitFor();
}

describe('the whole way of a newcomer', LONG, () => {
  it.skipIf(noBrowser).each([
    ['by keyboard', onlyKeyboard],
    ['by mouse', mouse],
  ])('%s', async (_, handsOf) => {
    const { url } = await startProgram();
    const ben = await openAs(url, 'second');
    const { page, complaints } = await openAs(url, 'first');
    const hands = handsOf(page);
    const answer = await askWithSuggestion(page, hands);
    await turnAndRead(page, hands, answer);
    await askInPrivateAndShare(page, hands);
    await messageWith(ben.page, 'geteilt von @Ada').waitFor();
    // What Ben has not seen is what was for Ada alone.
    expect(await ben.page.getByText('Nur du kannst dies sehen').count()).toBe(0);
    await askForTimeline(page, hands);
    await switchToEnglish(page, hands);
    await addAsModerator(page, hands);
    expect([...complaints, ...ben.complaints]).toEqual([]);
  });
});
