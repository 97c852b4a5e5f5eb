import { PermissionFlagsBits } from 'discord.js';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { z } from 'zod';
import { startBot } from '../../../src/discord/bot.ts';
import type { Invocation } from '../../../src/emulator/driver/invocation.ts';
import type { InvokeHow, Member, OptionValues } from '../../../src/emulator/driver/member.ts';
import { type Emulator, startEmulator } from '../../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../../src/emulator/text-of.ts';
import type { VisibleMessage } from '../../../src/emulator/world/message.ts';
import { createIntake } from '../../../src/intake/intake.ts';
import type { Keeper } from '../../../src/serving/keeper.ts';
import {
  makeCorpus,
  PORTS,
  portArticle,
  startKeeper,
  type TestCorpus,
} from '../../serving/keeper-fixture.ts';

const logLine = z.record(z.string(), z.unknown());

/** Ids of the roles that a test gives. */
export const ROLES = { moderation: '1200000000000000001', other: '1200000000000000002' } as const;

/** A bot with a corpus that can be looked after, on two servers; the first is its home. */
export type CurationStage = {
  readonly emulator: Emulator;
  readonly keeper: Keeper;
  readonly corpus: TestCorpus;
  /** A moderator of the home server. */
  readonly cleo: Member;
  /** A member of the home server. */
  readonly ada: Member;
  /** Who rules over the other server. */
  readonly mallory: Member;
  /** What was logged, parsed. */
  readonly log: readonly Record<string, unknown>[];
};

/** How a stage differs from the usual one. */
export type StageOptions = {
  readonly homeGuildIds?: 'first' | 'none' | 'elsewhere';
  readonly guilds?: 1 | 2;
  readonly ports?: readonly string[];
  readonly snapshots?: string;
  readonly locale?: string;
};

/** Sets the stage; all of it ends with the test. */
export async function setCurationStage(options: StageOptions = {}): Promise<CurationStage> {
  const { homeGuildIds = 'first', guilds = 2, ports = PORTS, snapshots, locale = 'de' } = options;
  const emulator = await startEmulator({
    guilds: [{ name: 'Heimat' }, { name: 'Fremde' }].slice(0, guilds),
  });
  onTestFinished(() => emulator.stop());
  const corpus = await makeCorpus(ports);
  const { keeper } = await startKeeper(corpus.folder, { snapshots });
  const log: Record<string, unknown>[] = [];
  const ids = { first: [emulator.guildId], none: [], elsewhere: ['1999999999999999999'] };
  const bot = await startBot({
    token: emulator.token,
    apiUrl: emulator.apiUrl,
    borrowCorpus: keeper.borrow,
    curation: {
      keeper,
      intake: createIntake({
        folder: corpus.folder,
        tool: 'fundstelle test',
        now: () => '2026-11-21T12:00:00.000Z',
      }),
      clock: Date.now,
      homeGuildIds: ids[homeGuildIds],
      moderatorRoleIds: [ROLES.moderation],
    },
    renderChart: () => Promise.reject(new Error('no charts here')),
    version: '1.2.3',
    log: pino(
      { level: 'debug' },
      { write: (line: string) => void log.push(logLine.parse(JSON.parse(line))) },
    ),
    onFatal: (error) => void log.push({ fatal: error.message }),
  });
  onTestFinished(() => bot.stop());
  const other = emulator.guilds.find(({ id }) => id !== emulator.guildId)?.id ?? true;
  const permissions = PermissionFlagsBits.ManageGuild;
  return {
    emulator,
    keeper,
    corpus,
    cleo: emulator.member({ name: 'Cleo', locale, permissions }),
    ada: emulator.member({ name: 'Ada', locale }),
    mallory: emulator.member({
      name: 'Mallory',
      locale,
      permissions: PermissionFlagsBits.Administrator | permissions,
      guild: other,
    }),
    log,
  };
}

/** Calls a subcommand, even where Discord's client would not offer it, and waits for what comes of it in the end. */
export async function call(
  member: Member,
  subcommand: string,
  options: OptionValues = {},
  how: InvokeHow = { raw: true },
): Promise<VisibleMessage> {
  const invoked = await member.invoke('corpus', options, { ...how, subcommand });
  return await settled(invoked);
}

/** Presses a button and waits for what comes of it in the end: a new message, or the same one changed. */
export async function press(
  member: Member,
  message: VisibleMessage,
  button: string,
): Promise<VisibleMessage> {
  const { editedAtMs } = currentOf(member, message);
  return await settled(await member.click(message, button, { raw: true }), () => {
    const now = currentOf(member, message);
    return now.editedAtMs === editedAtMs ? undefined : now;
  });
}

/** A message as it is by now. */
export function currentOf(member: Member, message: VisibleMessage): VisibleMessage {
  return member.history.find(({ id }) => id === message.id) ?? message;
}

/** What a long work shows until it is done. */
const INTERIM = /Das Korpus wird gelesen|Reading the corpus/;

/** Longest that a test waits for a reply; slow machines need some air. */
const WAIT_MS = 30_000;

function isDone(message: VisibleMessage): boolean {
  return !message.thinking && !INTERIM.test(textOf(message));
}

/** The reply, once no progress is shown any more; or the changed message that stands for it. */
export async function settled(
  invoked: Invocation,
  changed: () => VisibleMessage | undefined = () => undefined,
): Promise<VisibleMessage> {
  const deadline = Date.now() + WAIT_MS;
  for (;;) {
    if (invoked.failed !== undefined) throw new Error(invoked.failed);
    const done = [...invoked.messages, changed()].findLast((one) => one && isDone(one));
    if (done) return done;
    if (Date.now() > deadline) throw new Error('nothing came of it');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** What a member reads of a message, escapes resolved, and the buttons below it. */
export function readOf(message: VisibleMessage): string {
  const text = textOf(message).replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
  return `${text}\n[${labelsOf(message).join('] [')}]`;
}

/** Writes another level into all articles. */
export async function setLevel({ corpus }: CurationStage, level: number): Promise<void> {
  for (const port of PORTS) await corpus.write(`${port}.md`, portArticle(port, level));
}

/** The level that a member is told who asks. */
export async function levelTold({ ada }: CurationStage): Promise<string | undefined> {
  const asked = await ada.invoke('ask', {
    question: 'Welchen Pegelstand meldet der Hafen an der Mole?',
  });
  return /\d+/.exec(/Pegelstand\**\s\d+/.exec(textOf(await asked.reply()))?.[0] ?? '')?.[0];
}

/** What was logged of changes of the corpus. */
export function auditOf({ log }: CurationStage) {
  return log.filter(({ audit }) => audit !== undefined);
}
