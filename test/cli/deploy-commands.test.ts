import { describe, expect, it, onTestFinished } from 'vitest';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { runProgram } from './run-program.ts';

async function startDiscord(): Promise<Emulator> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.stop());
  return emulator;
}

const envOf = ({ token, apiUrl }: Emulator) => ({ DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl });

const deploy = async (emulator: Emulator, ...args: string[]) =>
  await runProgram('corpus', ['deploy-commands', ...args], {
    ...envOf(emulator),
    OPERATOR_LANGUAGE: 'en',
  });
const namesOf = ({ commands }: Emulator) => commands.map(({ name }) => name).toSorted();

describe('deploy-commands', () => {
  it('says with --dry-run what it would register, and registers nothing', async () => {
    const emulator = await startDiscord();
    const { out } = await deploy(emulator, '--dry-run');
    expect(out.split('\n')).toEqual([
      'Commands for all, not registered: new: ask, timeline, about',
      `Commands on server ${emulator.guildId}, not registered: new: corpus`,
      '',
    ]);
    expect(emulator.commands).toEqual([]);
  });

  it('registers, says what, and the second time nothing', async () => {
    const emulator = await startDiscord();
    const url = `${emulator.apiUrl}/v10/applications/${emulator.applicationId}/commands`;
    const headers = { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' };
    for (const name of ['old', 'about'])
      await fetch(url, {
        method: 'POST',
        headers,
        body: JSON.stringify({ name, description: 'x' }),
      });
    const { out } = await deploy(emulator);
    expect(out.split('\n')).toEqual([
      'Commands for all, registered: new: ask, timeline; changed: about; gone: old',
      `Commands on server ${emulator.guildId}, registered: new: corpus`,
      '',
    ]);
    expect(namesOf(emulator)).toEqual(['about', 'ask', 'corpus', 'timeline']);
    const puts = () => emulator.requests.filter(({ method }) => method === 'PUT').length;
    expect(puts()).toBe(2);
    expect((await deploy(emulator)).out).toBe(
      `Commands for all: unchanged\nCommands on server ${emulator.guildId}: unchanged\n`,
    );
    expect(puts()).toBe(2);
    const env = { ...envOf(emulator), OPERATOR_LANGUAGE: 'en' };
    const doctor = await runProgram('corpus', ['doctor'], env);
    expect(doctor.out).toContain('ok       Commands for all: as in this version');
  });

  it('needs a token', async () => {
    const { reported, exitCode } = await runProgram('corpus', ['deploy-commands']);
    expect(reported).toContain('Kein DISCORD_TOKEN gesetzt');
    expect(exitCode).toBe(2);
  });
});
