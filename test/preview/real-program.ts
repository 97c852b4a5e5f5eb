import { cp } from 'node:fs/promises';
import { onTestFinished } from 'vitest';
import { type Run, run, temporaryFolder } from '../run-main.ts';
import { type OpenPage, openPage } from './browser.ts';

/** A start of the real program, three indexes and a browser, on a busy machine. */
export const LONG = { timeout: 120_000 };
const PATIENCE_MS = 30_000;

/** A question that the shipped corpus offers as an example. */
export const SHIPPED_EXAMPLE = 'Wie viele Angriffe gab es bei Kobane?';

/** A page as somebody copies it out of the browser: furniture around it, and no year. */
export const COPIED = `Zum Inhalt springen
Startseite
Politik
Ausland

Busse fahren wieder über den Tigris

Samarra, 3. März (dpa) - Über den Tigris führt bei Samarra seit Dienstag wieder eine Brücke. Sie ist 310 Meter lang und ersetzt den Übergang, den Kämpfer auf ihrem Rückzug gesprengt hatten, teilte das Bauministerium mit.

Bild vergrößern
Die neue Brücke kurz vor der Freigabe. Foto: Karim Musterfoto

Gebaut wurde sie in elf Monaten von Ingenieuren aus Basra. „Heute fährt hier wieder der Bus nach Tikrit“, sagte der Bauleiter Haidar Dschaburi bei der Freigabe.

Lesen Sie auch
Wie der Wiederaufbau in Ramadi vorankommt

Lastwagen dürfen die Brücke erst vom Sommer an benutzen. Bis dahin fehlen noch die Geländer auf der westlichen Seite.

Impressum
Datenschutz
`;

/** `npm start` without a token, on a copy of the shipped corpus. */
export async function startProgram(): Promise<{ program: Run; url: string; folder: string }> {
  const folder = await temporaryFolder();
  await cp('corpus', folder, { recursive: true });
  const program = await run('.test-workers/main.js', [], { CORPUS_DIR: folder });
  return { program, url: await program.waitFor(/http:\/\/127\.0\.0\.1:\d+/), folder };
}

/** The page, as one of the people. */
export async function openAs(
  url: string,
  member: 'first' | 'second' | 'third',
  how: Parameters<typeof openPage>[1] = {},
): Promise<OpenPage> {
  const opened = await openPage(`${url}/?member=${member}`, how);
  onTestFinished(() => opened.close());
  const { page } = opened;
  page.setDefaultTimeout(PATIENCE_MS);
  await page.getByRole('button', { name: SHIPPED_EXAMPLE }).waitFor();
  return opened;
}
