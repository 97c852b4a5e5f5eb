import { describe, expect, it } from 'vitest';
import { browserPath, openPage, stickingOut } from './browser.ts';
import { setPageStage } from './page-stage.ts';

const noBrowser = browserPath() === undefined;
const { open } = setPageStage();

/** Opens `/corpus add` as the moderator, with the keyboard, up to the empty field for the file. */
async function openAdd(how: Parameters<typeof openPage>[1] = {}, query = '') {
  const { page, complaints } = await open(`?member=third${query}`, how);
  await page.keyboard.type('/corpus add');
  await page.keyboard.press('Enter');
  const field = page.locator('input[type=file]');
  await field.waitFor();
  return { page, complaints, field };
}

/** An article as somebody would choose it. */
const ARTICLE = {
  name: 'bagdad.md',
  mimeType: 'text/markdown',
  buffer: Buffer.from('Ein Zentrum in Bagdad.'),
};

let articles = 0;

/** Sends an article of its own and opens the form for what it does not say. */
async function openForm() {
  const { page, complaints, field } = await openAdd();
  articles += 1;
  const text = `Artikel ${articles}.`;
  await field.setInputFiles({ ...ARTICLE, buffer: Buffer.from(text) });
  await page.keyboard.press('Enter');
  const reply = page.getByRole('article').filter({ hasText: text });
  await reply.getByRole('button', { name: 'Angaben ändern' }).press('Enter');
  const form = page.getByRole('dialog', { name: 'Angaben zum Artikel' });
  await form.waitFor();
  return { page, complaints, form };
}

describe('the moderator in a browser', () => {
  it.skipIf(noBrowser)('is offered what members are not, and in the server only', async () => {
    const { page } = await open();
    const box = page.getByRole('combobox', { name: 'Nachricht' });
    const offered = () => page.getByRole('option', { name: '/corpus add' }).count();
    await box.fill('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await offered()).toBe(0);

    await page.getByRole('radio', { name: 'Cleo Mod' }).check();
    await page.getByRole('radio', { name: 'Cleo Mod' }).and(page.locator(':focus')).waitFor();
    await expect
      .poll(async () => {
        await box.fill('/');
        return offered();
      })
      .toBe(1);
    await page.getByRole('radio', { name: 'Fundstelle' }).check();
    await expect
      .poll(async () => {
        await box.fill('/');
        return offered();
      })
      .toBe(0);
  });

  it.skipIf(noBrowser)('chooses a file with the keyboard alone', async () => {
    const { page, complaints } = await openAdd();
    expect(await page.locator('input[type=file]:focus').count()).toBe(1);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.keyboard.press('Space'),
    ]);
    await chooser.setFiles(ARTICLE);
    await page.getByLabel('file bagdad.md 22 B').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('article').last().getByText('Ein Zentrum in Bagdad.').waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('chooses a file with the mouse and takes it away again', async () => {
    const { page } = await openAdd();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('.file-face').click(),
    ]);
    await chooser.setFiles(ARTICLE);
    await page.getByRole('button', { name: 'Datei bagdad.md entfernen' }).click();
    await page.getByLabel('file Datei wählen').waitFor();
    await page.getByRole('button', { name: 'Senden' }).click();
    // Without the file the command is not sent.
    expect(await page.locator('input[type=file]:focus:invalid').count()).toBe(1);
  });

  it.skipIf(noBrowser)('is told at once that a file is too large', async () => {
    const { page, complaints, field } = await openAdd();
    await field.setInputFiles({ ...ARTICLE, buffer: Buffer.alloc(11 * 1024 * 1024) });
    const words = 'bagdad.md ist zu groß: 11 MB, erlaubt sind 10 MB.';
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.getByLabel('file Datei wählen').count()).toBe(1);
    await field.setInputFiles({ ...ARTICLE, buffer: Buffer.alloc(10 * 1024 * 1024, 'x') });
    await page.getByLabel('file bagdad.md 10 MB').waitFor();
    expect(await page.getByText(words).count()).toBe(0);
    await page.getByRole('button', { name: 'Senden' }).click();
    await page.getByText('Cleo').last().waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('says no to a switch that is not set', async () => {
    const { page } = await open('?member=third');
    await page.keyboard.type('/corpus reload');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'dry_run hinzufügen' }).press('Enter');
    await page.getByRole('checkbox', { name: 'dry_run' }).press('Space');
    await page.keyboard.press('Enter');
    const seen = page.getByRole('article');
    await seen.getByText(/Lese den Korpus … (10|40|70) %/).waitFor();
    await seen.getByText('Probelauf: false').waitFor();
    await seen.last().getByText('Nichts abgelehnt.').waitFor();
    expect(await page.getByText('Lese den Korpus').count()).toBe(0);
  });

  it.skipIf(noBrowser)('fills in a form, and the message changes in place', async () => {
    const { page, complaints, form } = await openForm();
    const title = form.getByRole('textbox', { name: 'Titel' });
    expect(await title.inputValue()).toBe('Info-Zentrum in Bagdad');
    const date = form.getByRole('textbox', { name: 'Datum' });
    const describedBy = await date.getAttribute('aria-describedby');
    expect(await page.locator(`#${describedBy}`).innerText()).toContain('Vorschlag aus');
    expect(await form.getByLabel('Quelle').getAttribute('placeholder')).toBe('z. B. dpa');
    await form.getByLabel('Notiz').fill('Zeile 1\nZeile 2');
    await title.fill('ab');
    await title.press('Enter');
    // Too short: the browser says so, and nothing is sent.
    expect(await form.isVisible()).toBe(true);
    await title.fill('Neuer Titel');
    await title.press('Enter');
    await page.getByRole('link', { name: 'Neuer-Titel.md' }).waitFor();
    await page.getByRole('article').last().getByText('Aufgenommen.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    const changed = page.getByRole('article').filter({ hasText: 'Neuer-Titel.md' });
    expect(await changed.innerText()).not.toContain('bagdad.md');
    expect(await page.locator('button:focus').innerText()).toBe('Angaben ändern');
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('keeps what was typed when the bot does not take the form', async () => {
    const { page, form } = await openForm();
    await form.getByLabel('Quelle').fill('dpa');
    await form.getByLabel('Titel').fill('stumm');
    await page.keyboard.press('Enter');
    await form.getByRole('alert').getByText('Etwas ist schiefgegangen').waitFor();
    expect(await form.getByLabel('Quelle').inputValue()).toBe('dpa');
    await form.getByLabel('Titel').fill('Laut');
    await page.keyboard.press('Enter');
    await page.getByText('Quelle: dpa').waitFor();
  });

  it.skipIf(noBrowser)('leaves a form without sending it', async () => {
    const { page, form } = await openForm();
    await form.getByRole('button', { name: 'Abbrechen' }).press('Enter');
    await form.waitFor({ state: 'detached' });
    expect(await page.locator('button:focus').innerText()).toBe('Angaben ändern');
    await page.keyboard.press('Enter');
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
  });

  it.skipIf(noBrowser)('has room for all of it on a narrow screen', async () => {
    const how = { viewport: { width: 380, height: 780 }, colorScheme: 'light' } as const;
    const { page, field } = await openAdd(how, '&locale=en');
    await page.getByText('Choose a file or drop it here').waitFor();
    await field.setInputFiles({ ...ARTICLE, name: `${'lang-'.repeat(30)}.md` });
    await page.getByRole('button', { name: 'Add date' }).click();
    expect(await stickingOut(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'date' }).press('Enter');
    await page.getByRole('button', { name: 'Angaben ändern' }).last().click();
    await page.getByRole('dialog').waitFor();
    expect(await stickingOut(page)).toEqual([]);
  });
});
