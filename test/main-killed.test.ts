import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { Invocation } from '../src/emulator/driver/invocation.ts';
import type { Member } from '../src/emulator/driver/member.ts';
import { type Emulator, startEmulator } from '../src/emulator/emulator.ts';
import { textOf } from '../src/emulator/text-of.ts';
import { MEMBER_PERMISSIONS } from '../src/emulator/world/wire.ts';
import { type Run, run, temporaryFolder } from './run-main.ts';

/** Who may change a server's settings. Source: Discord docs, topics/permissions. */
const MANAGE_GUILD = 1n << 5n;

/** So many articles that reading them takes a second or more. */
const MANY = 300;

const PARAGRAPHS = 10;

/** Long enough for a start on a busy machine. */
const PATIENCE_MS = 60_000;

const SYLLABLES = [
  'ba',
  'du',
  'fel',
  'gor',
  'hin',
  'kam',
  'lus',
  'mer',
  'nat',
  'pol',
  'rin',
  'tes',
];

/** The same word for the same number, another one for another number. */
function wordOf(number: number): string {
  const word = [number, number / 12, number / 144, number / 1728]
    .map((part) => SYLLABLES[Math.floor(part) % SYLLABLES.length] ?? '')
    .join('');
  return `${word[0]?.toUpperCase()}${word.slice(1)}`;
}

function article(number: number, colour: string): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, place) => {
    const words = Array.from({ length: 40 }, (_w, at) =>
      wordOf((number * 7919 + place * 104_729 + at * 31) % 20_736),
    );
    return `Im Bezirk ${wordOf(number * PARAGRAPHS + place)} tagten ${words.join(' und ')}.`;
  });
  paragraphs[0] = `Die Schleuse von ${number === 0 ? 'Bredsiel' : wordOf(number)} wurde ${colour} gestrichen, sagte der Schleusenwärter.`;
  const fields = [`id: a-${number}`, `headline: Schleuse ${number}`, 'datePublished: 2020-02-14'];
  return `---\n${fields.join('\n')}\n---\n${paragraphs.join('\n\n')}\n`;
}

/** A server, a corpus folder and a folder of snapshots that outlive the program. */
type Site = {
  readonly emulator: Emulator;
  readonly moderator: Member;
  readonly folder: string;
  readonly snapshots: string;
  /** Writes every article anew: all sluices have this colour. */
  paint(colour: string): Promise<void>;
  /** Starts the program; resolves when the bot is there. */
  start(): Promise<Run>;
  /** What Ada is told of the colour. */
  askColour(): Promise<string>;
  /** What is noted for the next start. */
  state(): Promise<string>;
};

/** A corpus of so many red sluices, and nothing that runs yet. */
async function makeSite(articles: number): Promise<Site> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.stop());
  const [folder, snapshots] = [await temporaryFolder(), await temporaryFolder()];
  const permissions = MEMBER_PERMISSIONS | MANAGE_GUILD;
  const site: Site = {
    emulator,
    moderator: emulator.member({ name: 'Cleo', permissions }),
    folder,
    snapshots,
    async paint(colour) {
      for (let number = 0; number < articles; number += 1)
        await writeFile(path.join(folder, `${number}.md`), article(number, colour));
    },
    async start() {
      const program = await run('.test-workers/main.js', [], {
        CORPUS_DIR: folder,
        SNAPSHOT_DIR: snapshots,
        DISCORD_TOKEN: emulator.token,
        DISCORD_API_URL: emulator.apiUrl,
      });
      await program.waitFor(/"msg":"ready"/);
      return program;
    },
    async askColour() {
      const question = 'Wie wurde die Schleuse von Bredsiel gestrichen?';
      const asked = await emulator.member({ name: 'Ada' }).invoke('ask', { question });
      // Found words are bold.
      return textOf(await asked.reply(PATIENCE_MS)).replaceAll('**', '');
    },
    async state() {
      const name = (await readdir(snapshots)).find((file) => file.endsWith('serving.json'));
      return await readFile(path.join(snapshots, name ?? 'serving.json'), 'utf8');
    },
  };
  await site.paint('rot');
  return site;
}

/** Orders a reload. */
function reload({ moderator }: Site): Promise<Invocation> {
  return moderator.invoke('corpus', {}, { subcommand: 'reload' });
}

function read(messages: Invocation['messages']): string {
  return messages
    .filter(({ deleted }) => !deleted)
    .map(textOf)
    .join('\n');
}

/** Waits until the moderator reads that; returns all of what is read then. */
async function waitForText(invocation: Invocation, pattern: RegExp): Promise<string> {
  return read(await invocation.until((messages) => pattern.test(read(messages)), PATIENCE_MS));
}

/** Kills the program in the middle of a load that the moderator is being told of. */
async function killWhileLoading(site: Site, program: Run, invocation: Invocation): Promise<void> {
  await waitForText(invocation, /Das Korpus wird gelesen/);
  await program.kill();
  // The proof that it was in the middle.
  expect(await site.state()).toContain('"interrupted"');
}

/** Four starts of the real program on a busy machine. */
const LONG = { timeout: 180_000 };

/** Enough articles where no reload is to be caught. */
const FEW = 5;

const NOT_OF_FOLDER = 'served is not what the folder holds';

describe('killed in the middle of a reload', LONG, () => {
  it('answers as before, however often, until a moderator reloads', async () => {
    const site = await makeSite(MANY);
    const first = await site.start();
    expect(await site.askColour()).toContain('rot gestrichen');
    await site.paint('blau');
    await killWhileLoading(site, first, await reload(site));

    const second = await site.start();
    expect(second.output()).toContain(NOT_OF_FOLDER);
    expect(second.output()).toContain('"origin":"snapshot"');
    expect(await site.askColour()).toContain('rot gestrichen');
    await killWhileLoading(site, second, await reload(site));

    const third = await site.start();
    expect(third.output()).toContain(NOT_OF_FOLDER);
    expect(await site.askColour()).toContain('rot gestrichen');
    await waitForText(await reload(site), /Fassung 2 ist aktiv/);
    expect(await site.askColour()).toContain('blau gestrichen');
    await third.kill();

    const fourth = await site.start();
    expect(fourth.output()).not.toContain(NOT_OF_FOLDER);
    expect(fourth.output()).toContain('"origin":"snapshot"');
    expect(await site.askColour()).toContain('blau gestrichen');
  });
});

describe('killed while nothing is reloaded', LONG, () => {
  it('opens the index again, whatever lies half-written beside it, and answers the same', async () => {
    const site = await makeSite(FEW);
    const first = await site.start();
    expect(first.output()).toContain('"origin":"built"');
    const answer = await site.askColour();
    expect(answer).toContain('rot gestrichen');
    await first.kill();
    await leaveHalfBeside(site);

    const second = await site.start();
    expect(second.output()).toContain('"origin":"snapshot"');
    expect(second.output()).not.toContain(NOT_OF_FOLDER);
    expect(await site.askColour()).toBe(answer);
    expect(await endingsIn(site.snapshots)).toEqual(['.json', '.snapshot']);
  });

  it('answers the same where the index, then the notes were cut short', async () => {
    const site = await makeSite(FEW);
    const first = await site.start();
    const answer = await site.askColour();
    await first.kill();
    await cutShort(site, '.snapshot');

    const second = await site.start();
    expect(second.output()).toContain('"fault":"damaged"');
    expect(await site.askColour()).toBe(answer);
    await second.kill();
    await cutShort(site, 'serving.json');

    await site.start();
    expect(await site.askColour()).toBe(answer);
    expect(await endingsIn(site.snapshots)).toEqual(['.json', '.snapshot']);
  });
});

describe('killed after an article was accepted', LONG, () => {
  it('has its file whole, and takes it over on the next reload', async () => {
    const site = await makeSite(MANY);
    const first = await site.start();
    const told = await site.moderator.invoke(
      'corpus',
      { file: { filename: 'leuchtturm.txt', data: LIGHTHOUSE }, date: '2020-03-01' },
      { subcommand: 'add' },
    );
    const proposal = await told.reply();
    await killWhileLoading(site, first, await site.moderator.click(proposal, 'Aufnehmen'));
    const added = (await readdir(site.folder, { recursive: true })).filter((name) =>
      /leuchtturm[^/]*\.md$/i.test(name),
    );
    expect(added).toHaveLength(1);
    const file = await readFile(path.join(site.folder, added[0] ?? ''), 'utf8');
    expect(file).toContain('datePublished: 2020-03-01');
    expect(file.trim().endsWith('Besucher dürfen ab Mai wieder hinauf.')).toBe(true);

    const second = await site.start();
    expect(second.output()).toContain(NOT_OF_FOLDER);
    expect(await askForLighthouse(site)).toContain('Dazu steht nichts im Korpus');
    await waitForText(await reload(site), /Fassung 2 ist aktiv[^]*neu 1, unverändert/);
    expect(await askForLighthouse(site)).toContain('Leuchtturm von Harlebucht');
  });
});

describe('SIGTERM in the middle of a reload', LONG, () => {
  it('ends it with 0 within ten seconds', async () => {
    const site = await makeSite(MANY);
    const program = await site.start();
    await site.paint('blau');
    await waitForText(await reload(site), /Das Korpus wird gelesen/);
    const asked = performance.now();
    program.stop();
    expect(await program.exit).toBe(0);
    expect(performance.now() - asked).toBeLessThan(10_000);
    await site.start();
    expect(await site.askColour()).toMatch(/(rot|blau) gestrichen/);
  });
});

const LIGHTHOUSE = `Neues Licht für den Leuchtturm von Harlebucht

Der Leuchtturm von Harlebucht hat eine neue Laterne bekommen, teilte das Schifffahrtsamt mit. Sie reicht zwölf Seemeilen weit.

Die alte Laterne steht jetzt im Heimatmuseum, wie dessen Leiterin Wiebke Onken erklärte. Besucher dürfen ab Mai wieder hinauf.
`;

async function askForLighthouse({ emulator }: Site): Promise<string> {
  const question = 'Wie weit reicht die Laterne des Leuchtturms von Harlebucht?';
  const asked = await emulator.member({ name: 'Ada' }).invoke('ask', { question });
  return await waitForText(asked, /./);
}

async function fileEndingWith(folder: string, ending: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith(ending));
  if (name === undefined) throw new Error(`no *${ending}`);
  return path.join(folder, name);
}

async function leaveHalfBeside({ snapshots }: Site): Promise<void> {
  const whole = await fileEndingWith(snapshots, '.snapshot');
  const bytes = await readFile(whole);
  await writeFile(`${whole}.4711.tmp`, bytes.subarray(0, bytes.length / 2));
}

async function cutShort({ snapshots }: Site, ending: string): Promise<void> {
  const file = await fileEndingWith(snapshots, ending);
  await truncate(file, Math.floor((await stat(file)).size / 2));
}

async function endingsIn(folder: string): Promise<readonly string[]> {
  return (await readdir(folder)).map((name) => path.extname(name)).toSorted();
}
