import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { closeBrowser, type OpenPage, openPage, reportMissingBrowser } from './browser.ts';
import { EXAMPLE, type PreviewFixture, startFixture } from './preview-fixture.ts';

type Opened = Pick<OpenPage, 'page' | 'complaints'>;
type How = Parameters<typeof openPage>[1];

/** The page of a test file with a bot behind it, and a browser that lives as long; pages are closed after each test. */
export type PageStage = {
  /** Started before the first test. */
  readonly fixture: () => PreviewFixture;
  /** Opens an address of the server, such as `/setup`, or a whole one. */
  readonly visit: (path: string, how?: How) => Promise<Opened>;
  /** Opens the channel as the query says, and waits until it is there. */
  readonly open: (query?: string, how?: How) => Promise<Opened>;
};

/** Sets the stage for the tests of a file; says so where there is no browser. */
export function setPageStage(): PageStage {
  reportMissingBrowser();
  let fixture: PreviewFixture | undefined;
  const opened: OpenPage[] = [];
  const started = () => {
    if (!fixture) throw new Error('the preview has not been started');
    return fixture;
  };
  beforeAll(async () => {
    fixture = await startFixture();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((one) => one.close()));
  });
  afterAll(async () => {
    await closeBrowser();
    await fixture?.stop();
  });
  const visit = async (path: string, how: How = {}) => {
    const one = await openPage(new URL(path, started().preview.url).href, how);
    opened.push(one);
    return one;
  };
  return {
    fixture: started,
    visit,
    async open(query = '', how = {}) {
      const one = await visit(`/${query}`, how);
      await waitForStart(one.page);
      return one;
    },
  };
}

async function waitForStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: EXAMPLE }).waitFor();
}
