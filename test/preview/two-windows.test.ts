import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { type Preview, startPreview } from '../../src/preview/preview-server.ts';
import {
  browserPath,
  closeBrowser,
  type OpenPage,
  openPage,
  reportMissingBrowser,
} from './browser.ts';
import { createClient } from './preview-client.ts';
import { EXAMPLE, type PreviewFixture, startFixture } from './preview-fixture.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();

/** The emulator, counting those who listen to its messages. */
function counting(emulator: Emulator) {
  let listeners = 0;
  const on: Emulator['on'] = (name, listener) => {
    const end = emulator.on(name, listener);
    if (name !== 'message') return end;
    listeners += 1;
    return () => {
      listeners -= 1;
      end();
    };
  };
  const counted = new Proxy(emulator, {
    get(target, name): unknown {
      const value: unknown = Reflect.get(target, name);
      return name === 'on' ? on : value;
    },
  });
  return { counted, listeners: () => listeners };
}

let fixture: PreviewFixture;
let preview: Preview;
let listeners: () => number;
const opened: OpenPage[] = [];
beforeAll(async () => {
  fixture = await startFixture();
  const { counted, ...rest } = counting(fixture.emulator);
  ({ listeners } = rest);
  preview = await startPreview({
    emulator: counted,
    port: 0,
    exampleQuestions: () => [EXAMPLE],
    corpusLine: () => '',
  });
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((one) => one.close()));
});
afterAll(async () => {
  await closeBrowser();
  await preview.stop();
  await fixture.stop();
});

async function open(query: string): Promise<OpenPage> {
  const one = await openPage(`${preview.url}/${query}`);
  opened.push(one);
  await one.page.getByRole('button', { name: EXAMPLE }).waitFor();
  return one;
}

const article = (one: OpenPage, text: string) =>
  one.page.getByRole('article').filter({ hasText: text });

describe('a switch', () => {
  it.skipIf(noBrowser)(
    'leaves the list of commands open that somebody has begun to pick from',
    async () => {
      const { page } = await open('?member=first');
      await page.keyboard.type('/as');
      await page.getByRole('option', { name: '/ask' }).waitFor();
      // As somebody does who types on before the new person's commands are there.
      const english = `document.querySelector('input[name=locale][value=en]').click()`;
      await page.evaluate(english);
      await page.getByRole('textbox').or(page.getByRole('combobox')).first().waitFor();
      await page.getByRole('option', { name: 'Ask the corpus' }).waitFor();
      expect(await page.getByRole('combobox', { name: 'Message' }).inputValue()).toBe('/as');
    },
  );

  it.skipIf(noBrowser)('of the colours goes along to the other window', async () => {
    const { page } = await open('?member=first&theme=dark');
    await page.getByRole('radio', { name: 'Hell' }).click();
    const [other] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: /Ben/ }).click({ button: 'middle' }),
    ]);
    await other.waitForURL(/theme=light/);
    expect(other.url()).toContain('member=second');
    await other.close();
  });
});

describe('two windows', () => {
  it.skipIf(noBrowser)('show each other what is public, and nothing else', async () => {
    const [ada, ben] = [await open('?member=first'), await open('?member=second')];
    await ada.page.keyboard.type('/ask');
    await ada.page.keyboard.press('Enter');
    await ada.page.keyboard.type('Geheim');
    await ada.page.getByRole('button', { name: 'private hinzufügen' }).click();
    await ada.page.keyboard.press('Enter');
    await article(ada, 'Frage: Geheim').getByText('Nur du kannst dies sehen').waitFor();
    await ada.page.getByRole('button', { name: EXAMPLE }).click();
    await article(ben, EXAMPLE).getByText('Ada hat /ask verwendet').waitFor();
    // What came first is not there either.
    expect(await article(ben, 'Geheim').count()).toBe(0);

    await article(ben, EXAMPLE).getByRole('button', { name: '▶' }).click();
    await article(ada, 'Seite gewechselt').getByText('(bearbeitet)').waitFor();
    await article(ben, 'Seite gewechselt').getByText('(bearbeitet)').waitFor();
    expect([...ada.complaints, ...ben.complaints]).toEqual([]);
  });

  it.skipIf(noBrowser)('leave nothing running when they are closed', async () => {
    // The windows of the test before need a moment to be gone.
    await expect.poll(listeners).toBe(0);
    const [ada] = [await open('?member=first'), await open('?member=second')];
    await expect.poll(listeners).toBe(2);
    await ada.page.close();
    await expect.poll(listeners).toBe(1);
    await opened[1]?.page.goto('about:blank');
    await expect.poll(listeners).toBe(0);
  });

  it.skipIf(noBrowser)('keep one stream each, whoever they turn into', async () => {
    const { page } = await open('?member=first');
    for (const name of ['Ben', 'Cleo', 'Ada']) {
      await page.getByRole('radio', { name }).check();
      await page.getByRole('button', { name: EXAMPLE }).waitFor();
    }
    await expect.poll(listeners).toBe(1);
  });

  it('end on the server where a stream is only cut', async () => {
    await expect.poll(listeners).toBe(0);
    const stream = await createClient(preview.url).listen();
    await stream.next(() => true);
    await expect.poll(listeners).toBe(1);
    await stream.close();
    await expect.poll(listeners).toBe(0);
  });
});
