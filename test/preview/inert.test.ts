import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, temporaryFolder } from '../run-main.ts';
import { browserPath, closeBrowser, openPage, reportMissingBrowser } from './browser.ts';
import { LONG } from './real-program.ts';

const noBrowser = browserPath() === undefined;
reportMissingBrowser();
afterAll(closeBrowser);

/** What somebody might try in a text; each of them would change the title, call somebody or lead away. */
const TRICKS = [
  '<script>document.title = "caught"</script>',
  '<img src=x onerror="document.title = \'caught\'">',
  '<a href="javascript:document.title=1">Klick</a>',
  '<svg onload="document.title = \'caught\'"></svg>',
  '</div></main><h1>Neue Seite</h1>',
  '&lt;b&gt;fett&lt;/b&gt;',
  '**nicht fett** __nicht unterstrichen__ ||nicht verdeckt||',
  '[Klick](https://evil.example/x) <https://evil.example/y>',
  '[Klick](javascript:alert(1))',
  '@everyone @here <@1100000000000000001> <@&2> <#3> </ask:4>',
  '<t:0:R> `kein Code` :smile: <:name:5>',
];

/** The same tricks wherever a corpus has words of its own. */
const ARTICLE = `---
id: a-tricks
headline: ${JSON.stringify(`Zwergseidenhuhn **dick** <b>fett</b> <script>document.title = "caught"</script> @everyone`)}
datePublished: 2020-03-03
publisher: "<img src=x onerror=document.title='caught'> **Bote**"
author: ["||verdeckt|| <script>1</script>"]
---
Das Zwergseidenhuhn wurde gesehen. ${TRICKS.join(' ')} Das Zwergseidenhuhn blieb ruhig.

# Das Zwergseidenhuhn als Überschrift

> Das Zwergseidenhuhn als Zitat

-# Das Zwergseidenhuhn im Kleingedruckten
`;

describe('an article full of tricks', LONG, () => {
  it.skipIf(noBrowser)('is shown as it is written, and does nothing', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'tricks.md'), ARTICLE);
    await writeFile(
      path.join(folder, 'examples.yaml'),
      'questions: ["<b>Wo</b> ist das Zwergseidenhuhn?"]\n',
    );
    const program = await run('.test-workers/main.js', [], { CORPUS_DIR: folder });
    const url = await program.waitFor(/http:\/\/127\.0\.0\.1:\d+/);
    const opened = await openPage(url);
    const { page, complaints } = opened;
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));

    await page.getByRole('button', { name: '<b>Wo</b> ist das Zwergseidenhuhn?' }).click();
    const answer = page.getByRole('article').last();
    await answer.getByRole('button', { name: 'Im Artikel ›' }).first().waitFor();
    const shown = await page.getByRole('article').last().innerText();
    for (const trick of TRICKS.slice(0, -3)) {
      // Invisible characters may stand within, where Discord would otherwise see markup.
      expect(shown.replaceAll('\u200B', ''), trick).toContain(trick);
    }

    await answer.getByRole('button', { name: 'Im Artikel ›' }).first().click();
    await page.getByText('Nur du kannst dies sehen').last().waitFor();
    await page.getByRole('combobox', { name: 'Nachricht' }).fill('/timeline');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zwerg');
    await page.keyboard.press('Enter');
    await page.getByRole('article').nth(2).waitFor();

    const log = page.locator('#log');
    const foreign = log.locator(
      'script, svg, h1, iframe, [onerror], [onload], .mention, .spoiler, .timestamp, a:not([href^="/files/"]), img:not(.avatar, .picture img)',
    );
    expect(await foreign.allTextContents()).toEqual([]);
    expect(await page.title()).not.toBe('caught');
    expect([...hosts]).toEqual([new URL(url).host]);
    expect(complaints).toEqual([]);
    await opened.close();
  });
});
