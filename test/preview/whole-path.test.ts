import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { browserPath, closeBrowser, reportMissingBrowser } from './browser.ts';
import { COPIED, LONG, openAs, startProgram } from './real-program.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();
afterAll(closeBrowser);

/** An article that somebody has put into the folder by hand. */
const BRIDGE = `---
id: a-bridge
headline: Samarra bekommt wieder eine Tigrisbrücke
datePublished: 2020-03-03
---
Die neue Brücke bei Samarra ist 310 Meter lang.
`;

const QUESTION = 'Wie lang ist die neue Brücke bei Samarra?';

/** Types a line and sends it. */
async function send(page: Page, line: string): Promise<void> {
  const box = page.getByRole('combobox', { name: 'Nachricht' });
  await box.focus();
  await page.keyboard.type(line);
  await page.keyboard.press('Enter');
}

/** Types a command that takes nothing and sends it. */
async function command(page: Page, line: string): Promise<void> {
  await send(page, line);
  await page.keyboard.press('Enter');
}

/** The newest message that says that. */
function messageWith(page: Page, text: string) {
  return page.getByRole('article').filter({ hasText: text }).last();
}

async function press(page: Page, text: string, button: string): Promise<void> {
  await messageWith(page, text).getByRole('button', { name: button, exact: true }).click();
}

async function handIn(page: Page): Promise<void> {
  await send(page, '/corpus add');
  await page.locator('input[type=file]').setInputFiles({
    name: 'bruecke.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(COPIED),
  });
  await page.getByRole('button', { name: 'Senden' }).click();
  await messageWith(page, 'Diesen Artikel aufnehmen?').waitFor();
}

async function correct(page: Page): Promise<void> {
  await press(page, 'Diesen Artikel aufnehmen?', 'Berichtigen');
  const form = page.getByRole('dialog', { name: 'Angaben zum Artikel' });
  const headline = form.getByLabel('Titel');
  expect(await headline.inputValue()).toBe('Busse fahren wieder über den Tigris');
  await headline.fill('Samarra bekommt wieder eine Tigrisbrücke');
  await form.getByLabel('Datum').fill('3.3.2020');
  await form.getByLabel('Quelle').fill('Musterbote');
  await headline.press('Enter');
  await messageWith(page, 'Titel: Samarra bekommt wieder eine Tigrisbrücke').waitFor();
}

/** Asks what only the new article tells. */
async function askOfBridge(page: Page, expected: string): Promise<string> {
  await send(page, QUESTION);
  const reply = messageWith(page, expected);
  await reply.waitFor();
  return await reply.innerText();
}

describe('a moderator in the preview of the real bot', LONG, () => {
  it.skipIf(noBrowser)('takes an article in, and takes it back', async () => {
    const { url, folder } = await startProgram();
    const cleo = await openAs(url, 'third');
    const ada = await openAs(url, 'first');
    expect(await ada.page.locator('#topic').innerText()).toContain('5 Artikel');

    await handIn(cleo.page);
    const proposal = messageWith(cleo.page, 'Diesen Artikel aufnehmen?');
    const proposed = await proposal.innerText();
    expect(proposed).toContain('Titel: Busse fahren wieder über den Tigris');
    expect(proposed).toContain('Datum: fehlt');
    expect(proposed).toContain('Navigation: Zum Inhalt springen');
    expect(proposed).toContain('Bildunterschrift: Die neue Brücke kurz vor der Freigabe.');
    expect(proposed).toContain('Mehr zum Thema: Lesen Sie auch');

    await correct(cleo.page);
    const corrected = await proposal.innerText();
    expect(corrected).toContain('Datum: 3. März 2020');
    expect(corrected).toContain('Quelle: Musterbote');

    await press(cleo.page, 'Diesen Artikel aufnehmen?', 'Aufnehmen');
    const report = messageWith(cleo.page, 'Fassung 2 ist aktiv');
    await report.waitFor();
    const reported = await report.innerText();
    expect(reported).toContain('1 Artikel aufgenommen');
    expect(reported).toContain('neu 1, unverändert 5');

    // Ada's page has stood open all the while.
    await ada.page.locator('#topic').getByText('6 Artikel').waitFor();
    const answer = await askOfBridge(ada.page, 'Samarra bekommt wieder eine Tigrisbrücke');
    expect(answer).toContain('3. März 2020');
    expect(answer).toContain('310 Meter');
    expect(answer).toContain('Quelle: Musterbote');

    await press(cleo.page, 'Fassung 2 ist aktiv', 'Zurück zu Fassung 1');
    const undone = messageWith(cleo.page, 'Beiseitegelegt, nicht gelöscht');
    await undone.waitFor();
    expect(await undone.innerText()).toContain('Zurück zu Fassung 1');
    const nothing = await askOfBridge(ada.page, 'Dazu steht nichts im Korpus');
    expect(nothing).toContain(QUESTION);
    await ada.page.locator('#topic').getByText('5 Artikel').waitFor();
    expect((await readdir(folder, { recursive: true })).join('\n')).toMatch(/samarra/i);
    expect([...cleo.complaints, ...ada.complaints]).toEqual([]);
  });

  it.skipIf(noBrowser)('looks at a reload first, and then takes it over', async () => {
    const { url, folder } = await startProgram();
    const { page, complaints } = await openAs(url, 'third');
    await command(page, '/corpus status');
    const status = messageWith(page, 'Korpus: Fassung 1');
    await status.waitFor();
    const told = await status.innerText();
    expect(told).toMatch(/5 Artikel, \d+ Absätze/);
    expect(told).toContain('Beim Lesen fand sich kein Fehler.');

    await writeFile(path.join(folder, 'bruecke.md'), BRIDGE);
    await writeFile(path.join(folder, 'kaputt.md'), BRIDGE.replace('03-03', '02-31'));
    await send(page, '/corpus reload');
    await page.getByRole('button', { name: 'dry_run hinzufügen' }).click();
    await page.getByRole('checkbox', { name: 'dry_run' }).check();
    await page.keyboard.press('Enter');
    const dryRun = messageWith(page, 'Probelauf: noch nichts übernommen');
    await dryRun.waitFor();
    const seen = await dryRun.innerText();
    expect(seen).toContain('neu 1, unverändert 5, abgelehnt 1');
    expect(seen).toContain('Samarra bekommt wieder eine Tigrisbrücke');
    expect(seen).toMatch(/kaputt\.md:\d+:\d+ Fehler K002/);
    expect(await page.locator('#topic').innerText()).toContain('5 Artikel');

    await press(page, 'Probelauf', 'Übernehmen');
    await messageWith(page, 'Fassung 2 ist aktiv').waitFor();
    expect(await page.getByText('Probelauf: noch nichts übernommen').count()).toBe(0);
    await page.locator('#topic').getByText('6 Artikel').waitFor();
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('offers nothing of that to members', async () => {
    const { url } = await startProgram();
    const { page } = await openAs(url, 'first');
    await page.getByRole('combobox', { name: 'Nachricht' }).fill('/');
    await page.getByRole('option', { name: '/ask' }).waitFor();
    expect(await page.getByRole('option', { name: '/corpus' }).count()).toBe(0);
  });
});
