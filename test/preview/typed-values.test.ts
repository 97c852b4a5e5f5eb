import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { browserPath } from './browser.ts';
import { setPageStage } from './page-stage.ts';

const noBrowser = browserPath() === undefined;
const { open } = setPageStage();

const answer = (page: Page, text: string | RegExp) =>
  page.getByRole('article').last().getByText(text);
const alert = (page: Page, text: string) => page.getByRole('alert').getByText(text);
const status = (page: Page, text: string) =>
  page.locator('.command-form').getByRole('status').getByText(text);
const messageBox = (page: Page) => page.getByRole('combobox', { name: /^(Nachricht|Message)$/ });

/** That the bot has answered that. */
async function checkAnswer(page: Page, text: string): Promise<void> {
  await answer(page, text).waitFor();
  expect(await page.locator('.command-form').count()).toBe(0);
}

/** That nothing has been sent: the form is still open. */
async function checkNotSent(page: Page): Promise<void> {
  expect(await page.locator('.command-form').count()).toBe(1);
}

describe('a switch that is typed', () => {
  it.skipIf(noBrowser).each([
    ['false', false],
    ['N', false],
    ['aus', false],
    ['0', false],
    ['of', false],
    ['nein ', false],
    ['true', true],
    ['an', true],
    ['1', true],
    ['', true],
    ['o\b', true],
    ['fx\b\b', true],
    ['vx\b\boff', false],
  ])('takes “%s”', async (typed, expected) => {
    const { page, complaints } = await open();
    // Its own question, for the tests share one conversation.
    const question = `Wer ist ${JSON.stringify(typed)}?`;
    await page.keyboard.type(`/ask ${question} private:`);
    for (const key of typed) await page.keyboard.press(key === '\b' ? 'Backspace' : key);
    expect(await page.getByRole('checkbox', { name: 'private' }).isChecked()).toBe(expected);
    await page.keyboard.press('Enter');
    await checkAnswer(page, `Frage: ${question}`);
    expect(await answer(page, 'Nur du kannst dies sehen').count()).toBe(expected ? 1 : 0);
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('goes on in the option that is typed behind it', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Wer? private:false from:2015');
    expect(await page.getByRole('checkbox', { name: 'private' }).isChecked()).toBe(false);
    expect(await page.getByRole('textbox', { name: 'from' }).inputValue()).toBe('2015');
  });

  it.skipIf(noBrowser)('stays as it was when another option is typed at it', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Wer? private:from:2015');
    expect(await page.getByRole('checkbox', { name: 'private' }).isChecked()).toBe(true);
    expect(await page.getByRole('textbox', { name: 'from' }).inputValue()).toBe('2015');
  });

  it.skipIf(noBrowser)('is toggled with the space bar', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Wer schaltet? private:');
    const box = page.getByRole('checkbox', { name: 'private' });
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(false);
    await page.keyboard.press('Space');
    expect(await box.isChecked()).toBe(true);
    await page.keyboard.type('vielleicht ');
    expect(await box.isChecked()).toBe(false);
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Frage: Wer schaltet?');
    expect(await answer(page, 'Nur du kannst dies sehen').count()).toBe(0);
  });
});

describe('what was typed and does not fit', () => {
  const NO_SWITCH = '„vielleicht“ passt nicht zu private';

  it.skipIf(noBrowser)('is told while it is typed at a switch, and is not sent', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Wer? private:vielleicht');
    await status(page, NO_SWITCH).waitFor();
    await page.keyboard.press('Enter');
    await alert(page, NO_SWITCH).waitFor();
    await checkNotSent(page);
    await page.getByRole('checkbox', { name: 'private' }).click();
    expect(await alert(page, NO_SWITCH).count()).toBe(0);
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Frage: Wer?');
  });

  it.skipIf(noBrowser)('is told of a switch whose beginning may mean both', async () => {
    const { page } = await open();
    await page.keyboard.type('/ask Wer? private:o');
    await page.keyboard.press('Enter');
    await alert(page, '„o“ passt nicht zu private').waitFor();
    await checkNotSent(page);
  });

  it.skipIf(noBrowser).each([
    ['/ask Wer? private:vielleicht from:2015', NO_SWITCH, 'private'],
    ['/archive status level:ganz kurz', '„ganz kurz“ passt nicht zu level', 'level'],
    ['/measure Titel entries:viele', '„viele“ passt nicht zu entries', 'entries'],
    ['/measure Titel entries:2,5', '„2,5“ passt nicht zu entries', 'entries'],
    ['/measure Titel share:halb', '„halb“ passt nicht zu share', 'share'],
    ['/measure Titel member:Ben', '„Ben“ passt nicht zu member', 'member'],
  ])('is told at once and again: %s', async (text, told, name) => {
    const { page } = await open();
    await messageBox(page).fill(text);
    await alert(page, told).waitFor();
    const focused = page.locator('.field-pill:focus-within .field-name');
    expect(await focused.textContent()).toBe(name);
    await page.getByRole('button', { name: 'Senden' }).click();
    await alert(page, told).waitFor();
    expect(await focused.textContent()).toBe(name);
    await checkNotSent(page);
    await page.getByRole('button', { name: `${name} entfernen` }).click();
    expect(await alert(page, told).count()).toBe(0);
    await page.getByRole('button', { name: 'Senden' }).click();
    await page.getByRole('article').first().waitFor();
  });

  it.skipIf(noBrowser)('is told while it is typed at a choice', async () => {
    const { page } = await open('?locale=en');
    await messageBox(page).fill('/archive status level:');
    await page.keyboard.type('very much');
    await status(page, '“very much” does not fit level').waitFor();
    await page.keyboard.press('Enter');
    await alert(page, '“very much” does not fit level').waitFor();
    await checkNotSent(page);
    await page.getByRole('combobox', { name: 'level' }).selectOption('long');
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Stufe 2');
  });

  it.skipIf(noBrowser)('leaves in the field what is no number', async () => {
    const { page } = await open();
    await page.keyboard.type('/measure Titel entries:x7');
    await page.keyboard.press('Enter');
    await alert(page, '„x7“ passt nicht zu entries').waitFor();
    await page.getByRole('textbox', { name: 'entries' }).fill('7 share:-0,5');
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Maße: Titel 7 -0.5');
  });
});

describe('what is typed where a command opens without a field', () => {
  const NO_OPTION = '„ganz kurz“ gehört zu keiner Option von /archive status.';

  it.skipIf(noBrowser)('opens the option that it names', async () => {
    const { page } = await open();
    await page.keyboard.type('/archive status level:knapp');
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Stufe 1');
  });

  it.skipIf(noBrowser)('is told where it names none, before the command is sent', async () => {
    const { page } = await open();
    await page.keyboard.type('/archive status ganz kurz');
    await status(page, NO_OPTION).waitFor();
    await page.keyboard.press('Enter');
    await alert(page, NO_OPTION).waitFor();
    await checkNotSent(page);
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Stufe 0');
  });

  it.skipIf(noBrowser)('is told at once where it is pasted', async () => {
    const { page } = await open();
    await messageBox(page).fill('/archive status ganz kurz level:knapp');
    await alert(page, NO_OPTION).waitFor();
    await page.getByRole('combobox', { name: 'level' }).and(page.locator(':focus')).waitFor();
    await checkNotSent(page);
  });

  it.skipIf(noBrowser)('may be the name of another option than the file', async () => {
    const { page } = await open('?member=third');
    await page.keyboard.type('/corpus add date:2015 file:bericht.txt');
    expect(await page.getByRole('textbox', { name: 'date' }).inputValue()).toBe('2015');
    await alert(page, '„bericht.txt“ passt nicht zu file.').waitFor({ state: 'hidden' });
    await status(page, '„bericht.txt“ passt nicht zu file.').waitFor();
    await page.keyboard.press('Tab');
    await page.getByRole('button', { name: 'Senden' }).click();
    await alert(page, '„bericht.txt“ passt nicht zu file.').waitFor();
    await checkNotSent(page);
  });
});

describe('a choice', () => {
  it.skipIf(noBrowser)('is sent with Enter', async () => {
    const { page } = await open();
    await messageBox(page).fill('/archive status level:');
    await page.keyboard.press('k');
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Stufe 1');
  });

  it.skipIf(noBrowser)(
    'is taken from the open list with Enter, and sent with the next',
    async () => {
      const { page } = await open();
      await messageBox(page).fill('/archive status level:');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await checkNotSent(page);
      await page.keyboard.press('Enter');
      await checkAnswer(page, 'Stufe 2');
    },
  );
});

describe('a field that is not filled in as it must be', () => {
  it.skipIf(noBrowser).each([
    ['de', '/measure ', 'title ist erforderlich.'],
    ['en', '/measure ', 'title is required.'],
    ['de', '/measure ab', 'title ist zu kurz: 2 Zeichen, mindestens 3.'],
    ['en', '/measure ab', 'title is too short: 2 characters, at least 3.'],
    ['de', '/measure Elf Zeichen', 'title ist zu lang: 11 Zeichen, höchstens 10.'],
    ['en', '/measure Elf Zeichen', 'title is too long: 11 characters, at most 10.'],
    ['de', '/measure abc entries:4', 'entries muss mindestens 5 sein.'],
    ['en', '/measure abc entries:4', 'entries must be at least 5.'],
    ['de', '/measure abc entries:41', 'entries darf höchstens 40 sein.'],
    ['en', '/measure abc entries:41', 'entries must be at most 40.'],
    ['de', '/measure abc entries:7.5', '„7.5“ passt nicht zu entries: Nötig ist eine ganze Zahl.'],
    ['en', '/measure abc entries:7.5', '“7.5” does not fit entries: it takes a whole number.'],
    ['de', '/measure abc share:1/2', '„1/2“ passt nicht zu share: Nötig ist eine Zahl.'],
    ['en', '/measure abc share:1/2', '“1/2” does not fit share: it takes a number.'],
  ])('is told in the language of the page (%s): %s', async (locale, text, told) => {
    // The browser speaks another language than the page.
    const { page, complaints } = await open(`?locale=${locale}`, { locale: 'fr-FR' });
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await alert(page, told).waitFor();
    await checkNotSent(page);
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-invalid')).toBe('true');
    const describedBy = await focused.getAttribute('aria-describedby');
    expect(await page.locator(`#${describedBy}`).textContent()).toBe(told);
    await page.keyboard.press('End');
    await page.keyboard.type('1');
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await alert(page, told).count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it.skipIf(noBrowser)('is the first of several', async () => {
    const { page } = await open();
    await messageBox(page).fill('/measure entries:99');
    await page.getByRole('button', { name: 'Senden' }).click();
    await alert(page, 'title ist erforderlich.').waitFor();
    await page.keyboard.type('Titel');
    await page.keyboard.press('Enter');
    await alert(page, 'entries darf höchstens 40 sein.').waitFor();
    await page.getByRole('textbox', { name: 'entries' }).fill('40');
    await page.keyboard.press('Enter');
    await checkAnswer(page, 'Maße: Titel 40 null');
  });
});
