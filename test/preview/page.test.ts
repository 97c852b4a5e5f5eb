import { describe, expect, it } from 'vitest';
import { browserPath, stickingOut } from './browser.ts';
import { setPageStage } from './page-stage.ts';
import { EXAMPLE } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
const { open, fixture } = setPageStage();

describe('the page in a browser', () => {
  it.skipIf(noBrowser)('answers a question that is asked with the keyboard alone', async () => {
    const { page, complaints } = await open();
    await page.keyboard.type('/as');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Wer leitet das Zentrum?');
    await page.keyboard.press('Enter');
    const reply = page.getByRole('article').last();
    await reply.getByText('Frage: Wer leitet das Zentrum?').waitFor();
    expect(await reply.innerText()).toContain('gemeinsames Zentrum in Bagdad');
    await page.keyboard.press('Shift+Tab');
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('shows scripts and tags in an article as text', async () => {
    const { page, complaints } = await open();
    await page.getByRole('button', { name: EXAMPLE }).click();
    const reply = page.getByRole('article').last();
    await reply.getByText('<script>').waitFor();
    expect(await reply.innerText()).toContain('<img src=x onerror=');
    expect(
      await page.locator('#log script, #log img[onerror], #log a[href^="javascript"]').count(),
    ).toBe(0);
    expect(await page.title()).not.toBe('caught');
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('has no way from text to markup', async () => {
    const { page } = await open();
    const failure = await page.evaluate(
      `(() => { try { document.body.innerHTML = '<b>x</b>'; } catch (error) { return String(error); } })()`,
    );
    expect(failure).toContain('TrustedHTML');
  });

  it.skipIf(noBrowser)('speaks the language of the switch, and so does the bot', async () => {
    const { page } = await open();
    await page.getByRole('radio', { name: 'English' }).focus();
    await page.keyboard.press('Space');
    await page.getByText('Ask a question below').waitFor();
    expect(await page.locator('input[value=en]:focus').count()).toBe(1);
    await page.getByRole('combobox', { name: 'Message' }).fill('/');
    await page.getByText('Ask the corpus; the answer is quoted word for word').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.reload();
    await page.getByText('Ask a question below').waitFor();
  });

  it.skipIf(noBrowser)('takes a suggestion and an option into the command', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Info-');
    await page.getByRole('option', { name: /Info-Zentrum/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'private hinzufügen' }).press('Enter');
    await page.getByRole('checkbox', { name: 'private' }).press('Enter');
    const reply = page.getByRole('article').last();
    await reply.getByText('Frage: d:3fa9c1').waitFor();
    await reply.getByText('Nur du kannst dies sehen').waitFor();
    await reply.getByRole('button', { name: 'verwerfen' }).click();
    expect(await page.getByText('Frage: d:3fa9c1').count()).toBe(0);
  });

  it.skipIf(noBrowser)('turns the page in place and keeps the focus', async () => {
    const { page } = await open('?place=direct');
    await page.getByRole('button', { name: EXAMPLE }).click();
    await page.getByRole('button', { name: '▶' }).press('Enter');
    await page.getByText('(bearbeitet)').waitFor();
    expect(await page.getByRole('article').count()).toBe(1);
    expect(await page.locator('article:focus').count()).toBe(1);
  });

  it.skipIf(noBrowser)('says when the bot does not respond', async () => {
    const { page } = await open('?place=direct&member=second');
    await page.keyboard.type('/silent');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const notice = page.getByText('Die Anwendung reagiert nicht');
    await notice.waitFor();
    expect(await notice.isVisible()).toBe(true);
  });

  it.skipIf(noBrowser)('tells what the bot sent', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: EXAMPLE }).click();
    const reply = page.getByRole('article').last();
    // Not while it still changes: a reply drawn anew closes what was opened.
    await reply.getByRole('button', { name: '▶' }).waitFor();
    await reply.getByText('Was der Bot gesendet hat').click();
    await reply.getByText('von 4000').waitFor();
    expect(await reply.innerText()).toMatch(/POST \/interactions\/\d+\/…\/callback → 204/);
  });

  it.skipIf(noBrowser)('shows a form of the bot and sends it', async () => {
    const { page } = await open();
    await page.keyboard.type('/form');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByLabel('Name').fill('Ada');
    await page.keyboard.press('Enter');
    await page.getByText('Hallo Ada').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it.skipIf(noBrowser)('fits on a narrow screen', async () => {
    const { page } = await open('', { viewport: { width: 380, height: 780 } });
    await page.getByRole('button', { name: EXAMPLE }).click();
    await page.getByRole('article').last().getByText('Nichts davon ist erzeugt').waitFor();
    expect(await stickingOut(page)).toEqual([]);
  });

  it.skipIf(noBrowser)('asks nobody but its own server', async () => {
    const { page } = await open();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.keyboard.type('/chart');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.getByRole('img', { name: 'Artikel je Monat' }).waitFor();
    await page.getByRole('link', { name: /elsewhere\.png/ }).waitFor();
    expect([...hosts]).toEqual([new URL(fixture().preview.url).host]);
  });
});
