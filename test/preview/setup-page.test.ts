import { beforeAll, describe, expect, it } from 'vitest';
import { browserPath, stickingOut } from './browser.ts';
import { setPageStage } from './page-stage.ts';
import { createClient, type PreviewClient } from './preview-client.ts';
import { EXAMPLE } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
const { visit, fixture } = setPageStage();
let client: PreviewClient;
beforeAll(() => {
  client = createClient(fixture().preview.url);
});

describe('the steps to a real bot', () => {
  it.each([
    ['the address', '/setup?locale=de', 'en-US', 'de'],
    ['the address', '/setup?locale=en', 'de-DE', 'en'],
    ['the browser', '/setup', 'de-AT,de;q=0.9,en;q=0.8', 'de'],
    ['the browser', '/setup', 'fr;q=0.5,en-GB', 'en'],
    ['nobody', '/setup?locale=xx', 'fr', 'en'],
  ])('are in the language of %s (%s, %s)', async (_, path, acceptLanguage, language) => {
    const { status, body } = await client.get(path, { 'accept-language': acceptLanguage });
    expect(status).toBe(200);
    expect(body).toContain(`<html lang="${language}">`);
  });

  it('are five in both languages, and name the same things', async () => {
    const pages = await Promise.all(
      ['de', 'en'].map(async (locale) => (await client.get(`/setup?locale=${locale}`)).body),
    );
    const steps = pages.map((body) => body.match(/<li>/g)?.length);
    expect(steps).toEqual([5, 5]);
    const codes = pages.map((body) =>
      [...body.matchAll(/<code>(.*?)<\/code>/g)]
        .map(([, code]) => code)
        .filter((code) => !code?.startsWith('DISCORD_TOKEN=')),
    );
    expect(codes[0]).toContain('npm start');
    expect(codes[0]).toEqual(codes[1]);
  });

  it.skipIf(noBrowser)('are a link away from the start, in its language and colours', async () => {
    const { page, complaints } = await visit('/?locale=en&member=second&theme=light');
    await page.getByRole('link', { name: 'In five steps to your Discord server' }).click();
    await page.getByRole('heading', { level: 1, name: 'In five steps' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('link', { name: 'Deutsch' }).click();
    await page.getByRole('heading', { level: 1, name: 'In fünf Schritten' }).waitFor();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light');
    await page.getByRole('link', { name: 'Zurück zur Vorschau' }).click();
    await page.getByRole('button', { name: EXAMPLE }).waitFor();
    expect(await page.getByRole('radio', { name: 'Ben' }).isChecked()).toBe(true);
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('make an invitation out of the application id, and only that', async () => {
    const { page, complaints } = await visit('/setup?locale=de');
    const invitation = page.locator('#invite');
    const field = page.getByLabel('Application ID');
    expect(await invitation.getAttribute('href')).toBeNull();
    await field.fill('1200000000000000000');
    expect(await invitation.getAttribute('href')).toBe(
      'https://discord.com/oauth2/authorize?client_id=1200000000000000000&scope=bot+applications.commands&permissions=0',
    );
    await field.fill('1200"><script>');
    expect(await invitation.getAttribute('href')).toBeNull();
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('fit on a narrow screen', async () => {
    const { page } = await visit('/setup', { viewport: { width: 380, height: 780 } });
    expect(await stickingOut(page)).toEqual([]);
  });
});

describe('the switch of colours', () => {
  const ground = 'getComputedStyle(document.body).backgroundColor';
  const [dark, light] = ['rgb(49, 51, 56)', 'rgb(255, 255, 255)'];

  it.skipIf(noBrowser)('goes before the system, and is kept in the address alone', async () => {
    const { page, complaints } = await visit('/?member=second');
    await page.getByRole('button', { name: EXAMPLE }).waitFor();
    expect(await page.evaluate(ground)).toBe(dark);
    expect(await page.getByRole('radio', { name: 'Wie das System' }).isChecked()).toBe(true);
    await page.getByRole('radio', { name: 'Hell' }).check();
    expect(await page.evaluate(ground)).toBe(light);
    await page.reload();
    await page.getByRole('button', { name: EXAMPLE }).waitFor();
    expect(await page.evaluate(ground)).toBe(light);
    expect(new URL(page.url()).search).toBe('?member=second&theme=light');
    await page.getByRole('radio', { name: 'Wie das System' }).check();
    expect(await page.evaluate(ground)).toBe(dark);
    expect(new URL(page.url()).search).toBe('?member=second');
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('follows the system where nothing is set', async () => {
    const { page } = await visit('/', { colorScheme: 'light' });
    expect(await page.evaluate(ground)).toBe(light);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await page.evaluate(ground)).toBe(dark);
  });
});
