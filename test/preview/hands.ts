import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How a person gets at what the page shows. */
export type Hands = {
  /** Presses a button, follows a link, picks a radio button. */
  press(target: Locator): Promise<void>;
  /** Opens the list of commands and picks one. */
  pickCommand(label: string): Promise<void>;
  /** Takes a line of the list that is open. */
  choose(option: Locator): Promise<void>;
  /** Opens the choice of files. */
  openFiles(field: Locator): Promise<void>;
  /** Sends the command that is filled in. */
  send(): Promise<void>;
};

/** More controls than the page ever has between two others. */
const MAX_TABS = 120;

/** More lines than a list ever has. */
const MAX_LINES = 30;

const box = (page: Page): Locator => page.getByRole('combobox', { name: /^(Nachricht|Message)$/ });

const isFocused = async (target: Locator): Promise<boolean> =>
  (await target.and(target.page().locator(':focus')).count()) > 0;

async function pressUntil(
  page: Page,
  key: string,
  max: number,
  done: () => Promise<boolean>,
): Promise<void> {
  for (let pressed = 0; pressed < max; pressed += 1) {
    if (await done()) return;
    await page.keyboard.press(key);
  }
  expect(await done(), `not reached with ${max} times ${key}`).toBe(true);
}

/** Goes to a control as somebody without a mouse does; from a radio button to its neighbours with the arrows. */
async function reach(target: Locator): Promise<void> {
  const page = target.page();
  await target.waitFor();
  const group = await target.getAttribute('name');
  const isRadio = (await target.getAttribute('type')) === 'radio';
  if (isRadio) {
    const checked = page.locator(`input[name=${group}]:checked`);
    await pressUntil(page, 'Shift+Tab', MAX_TABS, () => isFocused(checked));
    await pressUntil(page, 'ArrowRight', MAX_LINES, () => isFocused(target));
  } else await pressUntil(page, 'Shift+Tab', MAX_TABS, () => isFocused(target));
}

/** Somebody who has no mouse. */
export function onlyKeyboard(page: Page): Hands {
  const choose = async (option: Locator): Promise<void> => {
    await option.waitFor();
    const marked = option.and(page.locator('[aria-selected=true]'));
    await pressUntil(page, 'ArrowDown', MAX_LINES, async () => (await marked.count()) > 0);
    await page.keyboard.press('Enter');
  };
  return {
    async press(target) {
      await reach(target);
      const isRadio = (await target.getAttribute('type')) === 'radio';
      if (!isRadio) await page.keyboard.press('Enter');
    },
    choose,
    async pickCommand(label) {
      await reach(box(page));
      await page.keyboard.type('/');
      await choose(page.getByRole('option', { name: label }));
    },
    async openFiles(field) {
      await reach(field);
      await page.keyboard.press('Space');
    },
    send: () => page.keyboard.press('Enter'),
  };
}

/** Somebody who writes with the keyboard and does everything else with the mouse. */
export function mouse(page: Page): Hands {
  return {
    press: (target) => target.click(),
    choose: (option) => option.click(),
    async pickCommand(label) {
      await page.getByRole('button', { name: /^(Befehle|Commands)$/ }).click();
      await page.getByRole('option', { name: label }).click();
    },
    openFiles: (field) => field.click(),
    send: () => page.getByRole('button', { name: /^(Senden|Send)$/ }).click(),
  };
}
