import axe from 'axe-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { browserPath, closeBrowser, reportMissingBrowser, stickingOut } from './browser.ts';
import { COPIED, LONG, openAs, SHIPPED_EXAMPLE, startProgram } from './real-program.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();
afterAll(closeBrowser);

const findings = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable(),
    nodes: z.array(z.object({ html: z.string(), failureSummary: z.string().optional() })),
  }),
);

/** What axe-core has against the page as it stands; its rules of WCAG 2.2 AA and its own of good practice. */
async function check(page: Page, state: string): Promise<void> {
  await page.evaluate(axe.source);
  const { passes, violations } = z
    .object({ passes: findings, violations: findings })
    .parse(await page.evaluate('axe.run()'));
  // A check that saw nothing must not be green.
  expect(passes.length, state).toBeGreaterThan(10);
  const found = violations.map(({ id, impact, nodes }) => ({
    rule: `${id} (${impact})`,
    at: nodes.map(({ html, failureSummary = '' }) => `${html.slice(0, 200)}: ${failureSummary}`),
  }));
  expect(found, state).toEqual([]);
  expect(await stickingOut(page), state).toEqual([]);
}

const newest = (page: Page) => page.getByRole('article').last();

/** Goes through everything the page can show, and has each state checked. */
async function checkEverything(page: Page, url: string): Promise<void> {
  await check(page, 'start');

  await page.keyboard.type('/');
  await page.getByRole('option', { name: '/ask' }).waitFor();
  await check(page, 'picker open');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Russ');
  await page.getByRole('option', { name: /Russland \(/ }).waitFor();
  await check(page, 'suggestions');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: SHIPPED_EXAMPLE }).click();
  const answer = page.getByRole('article').filter({ hasText: SHIPPED_EXAMPLE }).last();
  await answer.getByRole('button', { name: 'Im Artikel ›' }).first().waitFor();
  await check(page, 'answer');

  await answer.getByRole('button', { name: 'Im Artikel ›' }).first().click();
  await newest(page).getByText('Nur du kannst dies sehen').waitFor();
  await check(page, 'reading view');

  await answer.getByRole('button', { name: 'Menü der Nachricht' }).click();
  await page.getByRole('menu').waitFor();
  await check(page, 'menu of a message');
  await page.keyboard.press('Escape');

  await answer.getByText('Was der Bot gesendet hat').click();
  await answer.getByText('von 4000').waitFor();
  await check(page, 'inspector');

  await page.getByRole('combobox', { name: 'Nachricht' }).focus();
  await page.keyboard.type('/timeline');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await newest(page).getByRole('img', { name: /\d/ }).last().waitFor();
  await check(page, 'timeline');

  await page.getByRole('combobox', { name: 'Nachricht' }).fill('/corpus add');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Senden' }).click();
  await page.getByRole('alert').getByText('ist erforderlich').waitFor();
  await check(page, 'field not filled in');
  await page.locator('input[type=file]').setInputFiles({
    name: 'bruecke.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from(COPIED),
  });
  await page.getByRole('button', { name: 'Senden' }).click();
  const proposal = page.getByRole('article').filter({ hasText: 'Diesen Artikel aufnehmen?' });
  await proposal.getByRole('button', { name: 'Berichtigen' }).click();
  await page.getByRole('dialog').waitFor();
  await check(page, 'modal');

  await page.goto(`${url}/setup?locale=de&theme=${new URL(page.url()).searchParams.get('theme')}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await check(page, 'setup');
}

describe('axe-core', LONG, () => {
  it.skipIf(noBrowser).each<[string, string, BrowserContextOptions]>([
    ['dark', 'dark', { colorScheme: 'light' }],
    ['light', 'light', { colorScheme: 'dark' }],
    ['at 380 px', 'dark', { viewport: { width: 380, height: 780 } }],
    ['without motion', 'light', { reducedMotion: 'reduce', viewport: { width: 380, height: 780 } }],
  ])('finds nothing against the page: %s', async (_, theme, how) => {
    const { url } = await startProgram();
    // Only the check gets in by the page's policy being off; another test has the policy itself.
    const { page, complaints } = await openAs(url, 'third', { ...how, bypassCSP: true });
    await page.locator(`input[value=${theme}]`).check();
    await page.getByRole('combobox', { name: 'Nachricht' }).focus();
    await checkEverything(page, url);
    expect(complaints).toEqual([]);
  });
});
