import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { startPreview } from '../../src/preview/preview-server.ts';
import {
  browserPath,
  closeBrowser,
  type OpenPage,
  openPage,
  reportMissingBrowser,
} from './browser.ts';
import { EXAMPLE, type PreviewFixture, startFixture } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();

let fixture: PreviewFixture;
let opened: OpenPage | undefined;
beforeAll(async () => {
  fixture = await startFixture();
});
afterEach(async () => {
  await opened?.close();
  opened = undefined;
});
afterAll(async () => {
  await closeBrowser();
  await fixture.stop();
});

describe('the start of the channel', () => {
  it.skipIf(noBrowser)('says what the corpus holds, and shows the bot with its mark', async () => {
    opened = await openPage(fixture.preview.url);
    const { page } = opened;
    await page.getByRole('button', { name: EXAMPLE }).click();
    expect(await page.locator('#welcome').innerText()).toContain('5 Artikel');
    const mark = page.getByRole('article').last().locator('img.avatar.large');
    await mark.waitFor();
    expect(await mark.getAttribute('src')).toBe('/mark.svg');
    const width = 'document.querySelector("img.avatar.large").naturalWidth';
    expect(await page.evaluate(width)).toBeGreaterThan(0);
  });

  it.skipIf(noBrowser)(
    'opens a second window as somebody else, as the first one looks',
    async () => {
      opened = await openPage(`${fixture.preview.url}/?locale=en`);
      const { page } = opened;
      await page.getByRole('radio', { name: 'Light' }).check();
      const [second] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('link', { name: 'Second window as Ben' }).click(),
      ]);
      await second.getByRole('radio', { name: 'Ben', checked: true }).waitFor();
      await second.getByRole('link', { name: 'Second window as Ada' }).waitFor();
      expect(await second.locator('html').getAttribute('data-theme')).toBe('light');
    },
  );

  it.skipIf(noBrowser)(
    'offers what the bot suggests where the corpus has no examples',
    async () => {
      const preview = await startPreview({
        emulator: fixture.emulator,
        port: 0,
        exampleQuestions: () => [],
        corpusLine: () => '',
      });
      onTestFinished(() => preview.stop());
      opened = await openPage(preview.url);
      const { page, complaints } = opened;
      await page.getByRole('button', { name: '26.09.2015 · Zentrum in Bagdad' }).click();
      // The bot gets the value of the suggestion, not its words.
      await page.getByRole('article').last().getByText('Frage: d:3fa9c1').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
