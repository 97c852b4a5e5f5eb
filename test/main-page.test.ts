import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview } from '../src/preview/preview-server.ts';
import { loadTestLibrary, startTestBot, type TestBot } from './discord/harness.ts';
import { browserPath, closeBrowser, openPage, reportMissingBrowser } from './preview/browser.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();

const library = await loadTestLibrary();

/** The real bot over the shipped corpus, its emulator, and the page that `npm start` serves. */
let running: TestBot;
let preview: Awaited<ReturnType<typeof startPreview>>;
beforeAll(async () => {
  running = await startTestBot(library);
  preview = await startPreview({
    emulator: running.emulator,
    port: 0,
    exampleQuestions: () => library.examples,
    corpusLine: () => ({ de: 'Korpus', en: 'Corpus' }),
  });
});
afterAll(async () => {
  await closeBrowser();
  await preview.stop();
  await running.stop();
});

/** Types a question into the page and reads what the bot answers. */
async function ask(question: string): Promise<string> {
  const opened = await openPage(preview.url);
  const { page, complaints } = opened;
  try {
    await page.getByRole('button', { name: library.examples[0] ?? '' }).waitFor();
    await page.keyboard.type(question);
    await page.keyboard.press('Enter');
    const reply = page.getByRole('article').last();
    await reply.getByText(`Frage: ${question}`).waitFor();
    expect(complaints).toEqual([]);
    return await reply.innerText();
  } finally {
    await opened.close();
  }
}

describe('asking the sample corpus in the page', () => {
  it.skipIf(noBrowser)('shows passage, date and source', async () => {
    const reply = await ask('Wie wurde General Suleimani getötet?');
    expect(reply).toContain('14. Februar 2020');
    expect(reply).toContain('Anti-IS-Koalition hält am Einsatz im Irak fest');
    expect(reply).toContain('mit einer Drohne angegriffen und getötet');
    expect(reply).toContain('Zusammenfassung nach Deutsche Welle');
    expect(reply).toContain('Absatz 3');
  });

  it.skipIf(noBrowser)('says that a date was worked out', async () => {
    const reply = await ask('Wie viele Geiseln liess der IS in Deir ez-Zor frei?');
    expect(reply).toContain('vermutlich 20. Januar 2016');
    expect(reply).toContain('Datum erschlossen');
    expect(reply).toContain('insgesamt 270');
  });

  it.skipIf(noBrowser)('says that there is nothing, to the asker alone', async () => {
    const reply = await ask('Wie backe ich ein Sauerteigbrot?');
    expect(reply).toContain('Dazu steht nichts im Korpus.');
    expect(reply).toContain('Nur du kannst dies sehen');
  });
});
