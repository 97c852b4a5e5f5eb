import { existsSync } from 'node:fs';
import process from 'node:process';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** Where Debian installs Chromium. */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** The browser to test with: `$CHROMIUM_PATH`, else Debian's Chromium; undefined if there is none. */
export function browserPath(): string | undefined {
  return [process.env['CHROMIUM_PATH'], DEBIAN_CHROMIUM].find(
    (path) => path !== undefined && path !== '' && existsSync(path),
  );
}

/** Says on the terminal why browser tests do not run, so that nobody takes silence for success. */
export function reportMissingBrowser(): void {
  if (browserPath() !== undefined) return;
  process.stdout.write(
    `skipped: browser tests, no Chromium at ${DEBIAN_CHROMIUM} or in $CHROMIUM_PATH\n`,
  );
}

/** A page in a browser, sharing nothing with the others. */
export type OpenPage = {
  readonly page: Page;
  /** What went wrong in the page so far: exceptions, errors on the console, blocked by its policy. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
};

/** The elements that reach beyond the right edge of the window, by the beginning of their markup. */
export function stickingOut(page: Page): Promise<unknown> {
  return page.evaluate(
    `[...document.querySelectorAll('*')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.outerHTML.slice(0, 80))`,
  );
}

async function launch(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === undefined) throw new Error('there is no Chromium');
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** One browser for all pages of a test file: starting it takes a second or two. */
let running: Promise<Browser> | undefined;

/** Ends the browser, if {@link openPage} has started one. */
export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

/**
 * Opens an address in a session of its own; German and dark unless said otherwise.
 * Whoever calls it calls {@link closeBrowser} at the end of the file.
 */
export async function openPage(url: string, how: BrowserContextOptions = {}): Promise<OpenPage> {
  running ??= launch();
  const browser = await running;
  const context = await browser.newContext({ locale: 'de-DE', colorScheme: 'dark', ...how });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints, close: () => context.close() };
}
