import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath, stickingOut } from './browser.ts';
import { setPageStage } from './page-stage.ts';
import { EXAMPLE } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
const { open } = setPageStage();

/** Writes into the channel, not to the bot, with the keyboard. */
async function write(page: Page, text: string, shown: string) {
  await page.getByRole('combobox', { name: 'Nachricht' }).focus();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: /in den Kanal schreiben/ }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  const message = page.getByRole('article', { name: /Ada/ }).filter({ hasText: shown });
  await message.waitFor();
  return message;
}

const MENU = { name: 'Menü der Nachricht' } as const;
const ENTRY = { name: 'Im Korpus suchen' } as const;

describe('a message of a member', () => {
  it.skipIf(noBrowser)('is asked about with the keyboard alone', async () => {
    const { page, complaints } = await open();
    const message = await write(page, 'Wer führt in **Mossul**?', 'Wer führt in Mossul?');
    expect(await message.locator('strong', { hasText: 'Mossul' }).count()).toBe(1);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    expect(await message.getByRole('button', MENU).and(page.locator(':focus')).count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', ENTRY).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    expect(await message.getByRole('button', MENU).and(page.locator(':focus')).count()).toBe(1);
    expect(await page.getByRole('menu').count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = page.getByRole('article').last();
    await reply.getByText('Nur du kannst dies sehen').waitFor();
    const command = await reply.locator('.command-line').textContent();
    expect(command).toContain('Ada hat Im Korpus suchen verwendet');
    expect(await reply.innerText()).toContain('Zu dieser Nachricht: Wer führt in Mossul?');
    // What only Ada sees is no target.
    expect(await reply.getByRole('button', MENU).count()).toBe(0);
    await reply.getByRole('link', { name: 'dieser Nachricht' }).press('Enter');
    expect(await message.and(page.locator(':target')).count()).toBe(1);
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('has its menu on a right click, and on a button', async () => {
    const { page } = await open('?member=second');
    await page.getByRole('button', { name: EXAMPLE }).click();
    const answer = page.getByRole('article').last();
    await answer.getByText('gemeinsames Zentrum').click({ button: 'right' });
    await page.getByRole('menuitem', ENTRY).waitFor();
    await page.getByText('Willkommen').click();
    expect(await page.getByRole('menu').count()).toBe(0);
    // What the keyboard has in place of a right click.
    await answer.getByRole('button', { name: '▶' }).press('Shift+F10');
    await page.getByRole('menuitem', ENTRY).and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Escape');
    await answer.hover();
    await answer.getByRole('button', MENU).click();
    await page.getByRole('menuitem', ENTRY).click();
    await page.getByText('hat Im Korpus suchen verwendet').last().waitFor();
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it.skipIf(noBrowser)('leaves links to the menu of the browser', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: EXAMPLE }).click();
    const answer = page.getByRole('article').last();
    await answer.getByRole('link', { name: 'Quelle' }).click({ button: 'right' });
    expect(await page.getByRole('menu').count()).toBe(0);
  });

  it.skipIf(noBrowser)('keeps its menu within a narrow window', async () => {
    const { page } = await open('?locale=en', { viewport: { width: 380, height: 780 } });
    await page.getByRole('button', { name: EXAMPLE }).click();
    const answer = page.getByRole('article').last();
    await answer.getByRole('button', { name: 'Menu of the message' }).click();
    await page.getByRole('menuitem', { name: 'Find in corpus' }).waitFor();
    expect(await stickingOut(page)).toEqual([]);
  });

  it.skipIf(noBrowser)('is not sent by leaving the box with Tab', async () => {
    const { page } = await open('?place=direct&member=second');
    await page.keyboard.type('Noch nicht fertig');
    await page.getByRole('option', { name: '/ask Fundstelle fragen' }).waitFor();
    await page.keyboard.press('Tab');
    expect(await page.getByRole('option').count()).toBe(0);
    expect(await page.getByRole('article').count()).toBe(0);
    expect(await page.getByRole('combobox').inputValue()).toBe('Noch nicht fertig');
  });
});
