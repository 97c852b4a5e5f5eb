import { describe, expect, it, onTestFinished } from 'vitest';
import { startPreview } from '../../src/preview/preview-server.ts';
import { browserPath } from './browser.ts';
import { setPageStage } from './page-stage.ts';
import { EXAMPLE } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
const { open, visit, fixture } = setPageStage();

describe('the start of the channel', () => {
  it.skipIf(noBrowser)('says what the corpus holds, and shows the bot with its mark', async () => {
    const { page } = await open();
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
      const { page } = await open('?locale=en');
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
        emulator: fixture().emulator,
        port: 0,
        exampleQuestions: () => [],
        corpusLine: () => '',
      });
      onTestFinished(() => preview.stop());
      const { page, complaints } = await visit(preview.url);
      await page.getByRole('button', { name: '26.09.2015 · Zentrum in Bagdad' }).click();
      // The bot gets the value of the suggestion, not its words.
      await page.getByRole('article').last().getByText('Frage: d:3fa9c1').waitFor();
      expect(complaints).toEqual([]);
    },
  );
});
