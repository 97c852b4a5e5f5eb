import { createProgram } from '../../src/cli/program.ts';
import { parseSettings } from '../../src/settings.ts';
import { day } from '../domain/sample-article.ts';

/** What a call printed and how it ended. */
export type Outcome = {
  /** Standard output, help included. */
  readonly out: string;
  /** Standard error. */
  readonly reported: string;
  /** Messages of the command line parser. */
  readonly complaints: string;
  readonly exitCode: number | undefined;
  readonly error: unknown;
};

/** Runs the command line in this process, on the given corpus folder, on 1 January 2026. */
export async function runProgram(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  input = '',
): Promise<Outcome> {
  let out = '';
  let complaints = '';
  let reported = '';
  let exitCode: number | undefined;
  let error: unknown;
  const write = (text: string) => {
    out += text;
  };
  const program = createProgram({
    settings: () => parseSettings({ CORPUS_DIR: folder, ...env }),
    today: (timeZone) => day(timeZone === 'Europe/Berlin' ? '2026-01-01' : '2025-12-31'),
    operatorLanguage: () => (env['OPERATOR_LANGUAGE'] === 'en' ? 'en' : 'de'),
    version: '1.2.3',
    nodeVersion: '20.19.0',
    write,
    report: (text) => {
      reported += text;
    },
    now: () => '2026-01-01T12:00:00.000Z',
    terminal: {
      isInteractive: false,
      showsProgress: false,
      readInput: () => Promise.resolve(new TextEncoder().encode(input)),
      onInterrupt: () => undefined,
    },
    setExitCode: (code) => {
      exitCode = code;
    },
  });
  const writeErr = (text: string) => {
    complaints += text;
  };
  for (const command of [program, ...program.commands])
    command.configureOutput({ writeOut: write, writeErr });
  try {
    await program.parseAsync(args, { from: 'user' });
  } catch (thrown) {
    error = thrown;
  }
  return { out, reported, complaints, exitCode, error };
}
