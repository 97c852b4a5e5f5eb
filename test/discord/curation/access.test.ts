import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Member, OptionValues } from '../../../src/emulator/driver/member.ts';
import { textOf } from '../../../src/emulator/text-of.ts';
import { request } from '../../emulator/http.ts';
import { PORTS } from '../../serving/keeper-fixture.ts';
import { type CurationStage, call, press, ROLES, setCurationStage } from './curation-stage.ts';

const ELSEWHERE = 'Das Korpus wird von einem anderen Server aus gepflegt; hier geht das nicht.';
const NO_RIGHTS = 'Dafür brauchst du das Recht „Server verwalten“ auf diesem Server.';

/** A file that could be taken in. */
const FILE = {
  file: { filename: 'a.txt', data: 'Neuer Hafen\n\nDer Hafen von Xanten meldet Pegelstand 9.' },
};

const SUBCOMMANDS = [
  ['status', {}],
  ['reload', {}],
  ['reload', { dry_run: true }],
  ['reload', { force: true }],
  ['add', FILE],
  ['undo', {}],
] as const;

/** Tries everything as somebody, and checks that it is refused, privately, logged, and without any effect. */
async function checkRefused(
  stage: CurationStage,
  member: Member,
  words: string,
  reason: string,
  subcommands: readonly (readonly [string, OptionValues])[] = SUBCOMMANDS,
) {
  const before = stage.keeper.status();
  await stage.corpus.remove('Aalhuus.md');
  for (const [subcommand, options] of subcommands) {
    const reply = await call(member, subcommand, options);
    expect(textOf(reply)).toBe(words);
    expect(reply.ephemeral).toBe(true);
  }
  expect(stage.keeper.status()).toEqual(before);
  const refusals = stage.log.filter(({ refused }) => refused === reason);
  expect(refusals).toHaveLength(subcommands.length);
  for (const refusal of refusals)
    expect(refusal).toMatchObject({ level: 40, who: member.id, guild: member.guildId ?? null });
  expect(refusals.map(({ audit }) => audit)).toEqual(subcommands.map(([name]) => name));
}

describe('who may not look after the corpus', () => {
  it('is somebody with every right on a server of their own', async () => {
    const stage = await setCurationStage();
    await checkRefused(stage, stage.mallory, ELSEWHERE, 'curation-elsewhere');
  });

  it('is a member of the home server without rights', async () => {
    const stage = await setCurationStage();
    await checkRefused(stage, stage.ada, NO_RIGHTS, 'curation-no-rights');
  });

  it('is a moderator in a direct message', async () => {
    const stage = await setCurationStage();
    const direct = stage.emulator.member({ id: stage.cleo.id, guild: false, locale: 'de' });
    await checkRefused(stage, direct, ELSEWHERE, 'curation-elsewhere');
  });

  it('is somebody with another role', async () => {
    const stage = await setCurationStage();
    const member = stage.emulator.member({ roles: [ROLES.other], locale: 'de' });
    await checkRefused(stage, member, NO_RIGHTS, 'curation-no-rights');
  });

  it('is everybody where no home server is named and the bot is on two', async () => {
    const stage = await setCurationStage({ homeGuildIds: 'none' });
    const { emulator } = stage;
    expect(stage.cleo.commands.map(({ name }) => name)).not.toContain('corpus');
    // A client may have kept what an earlier start has registered.
    const options = ['status', 'undo'].map((name) => ({ type: 1, name, description: name }));
    await request(emulator, 'PUT', `/applications/${emulator.applicationId}/commands`, [
      { name: 'corpus', description: 'corpus', options },
    ]);
    await checkRefused(stage, stage.cleo, ELSEWHERE, 'curation-elsewhere', [
      ['status', {}],
      ['undo', {}],
    ]);
    expect(stage.log.map(({ msg }) => msg)).toContainEqual(
      expect.stringContaining('set HOME_GUILD_IDS'),
    );
  });
});

describe('who may', () => {
  it.each([
    [
      'has the right to manage the server',
      () => ({ permissions: PermissionFlagsBits.ManageGuild }),
    ],
    ['is an administrator', () => ({ permissions: PermissionFlagsBits.Administrator })],
    ['has the role', () => ({ roles: [ROLES.moderation] })],
    ['owns the application', (stage: CurationStage) => ({ id: stage.emulator.ownerId })],
  ])('%s on the home server', async (_, who) => {
    const stage = await setCurationStage({ ports: PORTS.slice(0, 3) });
    const member = stage.emulator.member({ locale: 'de', ...who(stage) });
    expect(textOf(await call(member, 'status'))).toContain('Korpus: Fassung 1');
  });

  it('does so on the only server where no home server is named', async () => {
    const stage = await setCurationStage({
      homeGuildIds: 'none',
      guilds: 1,
      ports: PORTS.slice(0, 3),
    });
    expect(textOf(await call(stage.cleo, 'status'))).toContain('Korpus: Fassung 1');
  });
});

/** What the client offers somebody. */
function offered(member: Member): readonly string[] {
  return member.commands.map(({ name }) => name);
}

describe('/corpus', () => {
  it('is offered to moderators of the home server, and to nobody else anywhere', async () => {
    const { cleo, ada, mallory, emulator } = await setCurationStage({ ports: PORTS.slice(0, 3) });
    expect(offered(cleo)).toEqual(['about', 'ask', 'corpus', 'Find in corpus', 'timeline']);
    for (const member of [ada, mallory, emulator.member({ guild: false })])
      expect(offered(member)).toEqual(['about', 'ask', 'Find in corpus', 'timeline']);
  });

  it('follows the bot where no home server is named: gone with the second server', async () => {
    const { cleo, emulator, log } = await setCurationStage({
      homeGuildIds: 'none',
      guilds: 1,
      ports: PORTS.slice(0, 3),
    });
    expect(offered(cleo)).toContain('corpus');
    emulator.addGuild({ name: 'Zweiter' });
    await expect.poll(() => offered(cleo)).not.toContain('corpus');
    expect(log.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('HOME_GUILD_IDS'));
  });

  it('is offered nowhere where the home server is one that the bot is not on, and the log says so', async () => {
    const { cleo, log } = await setCurationStage({
      homeGuildIds: 'elsewhere',
      ports: PORTS.slice(0, 3),
    });
    expect(cleo.commands.map(({ name }) => name)).not.toContain('corpus');
    expect(log.map(({ msg }) => msg)).toContainEqual(expect.stringContaining('HOME_GUILD_IDS'));
  });
});

describe('a button', () => {
  it('is refused to somebody who has lost the right since', async () => {
    const stage = await setCurationStage({ guilds: 2 });
    const { cleo, corpus, keeper, emulator } = stage;
    for (const port of PORTS) await corpus.remove(`${port}.md`).catch(() => undefined);
    await corpus.write('Neu.md', '---\nid: neu\nheadline: Neu\n---\nDer Hafen meldet etwas.\n');
    const report = await call(cleo, 'reload', { dry_run: true });
    // A dry run that also loses articles is still a dry run.
    expect(textOf(report)).toContain('Probelauf: noch nichts übernommen');
    expect(textOf(report)).not.toContain('Nicht übernommen');
    const fallen = emulator.member({ id: cleo.id, locale: 'de' });
    for (const button of ['Trotzdem übernehmen', 'Verwerfen', 'Bericht (.json)']) {
      const refused = await press(fallen, report, button);
      expect(textOf(refused)).toBe(NO_RIGHTS);
      expect(refused.ephemeral).toBe(true);
    }
    expect(keeper.status().served.number).toBe(1);
    expect(stage.log.filter(({ refused }) => refused === 'curation-no-rights')).toHaveLength(3);
    expect(textOf(await press(cleo, report, 'Trotzdem übernehmen'))).toContain(
      'Fassung 2 ist aktiv',
    );
  });
});
