import { spawnSync } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../run-main.ts';

const FILE = 'docs/fundstelle.service';

const isMissing = spawnSync('systemd-analyze', ['--version']).error !== undefined;
if (isMissing) process.stderr.write(`skipped: ${FILE} is not verified, no systemd-analyze here\n`);

/** What systemd says of a unit: nothing, if all is well. */
async function verify(unit: string) {
  const folder = path.join(await temporaryFolder(), 'units');
  await mkdir(folder);
  const file = path.join(folder, 'fundstelle.service');
  // Node need not lie where it lies on a server; that it can be run is checked, too.
  await writeFile(file, unit.replace('ExecStart=/usr/bin/node ', `ExecStart=${process.execPath} `));
  const { status, stdout, stderr } = spawnSync('systemd-analyze', ['verify', file], {
    encoding: 'utf8',
  });
  return { status, said: `${stdout}${stderr}` };
}

describe('the unit of systemd', () => {
  it.skipIf(isMissing)('is one that systemd has nothing against', async () => {
    expect(await verify(await readFile(FILE, 'utf8'))).toEqual({ status: 0, said: '' });
  });

  it.skipIf(isMissing)('is looked at: a word that systemd does not know is found', async () => {
    const unit = (await readFile(FILE, 'utf8')).replace('ProtectHome=', 'ProtectHaus=');
    expect((await verify(unit)).said).toContain('ProtectHaus');
  });

  it('runs what npm run build makes, gives it time, and leaves V8 its memory', async () => {
    const unit = await readFile(FILE, 'utf8');
    expect(unit).toMatch(/^ExecStart=\/usr\/bin\/node .*\/dist\/main\.js$/m);
    // More than the bot takes: 8 s for answers, 1.5 s to log out.
    expect(unit).toMatch(/^TimeoutStopSec=15$/m);
    expect(unit).not.toMatch(/^MemoryDenyWriteExecute/m);
    expect(unit).toMatch(/^Environment=SNAPSHOT_DIR=\/var\/lib\/fundstelle$/m);
    expect(unit).not.toMatch(/TOKEN=/);
  });
});
