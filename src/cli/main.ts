#!/usr/bin/env node
import process from 'node:process';
import { buffer } from 'node:stream/consumers';
import { CommanderError } from 'commander';
import { readOperatorLanguage, readSettings } from '../settings.ts';
import { dayIn } from '../temporal/day-in.ts';
import { version } from '../version.ts';
import { describeFailure } from './describe-failure.ts';
import { printable } from './printable.ts';
import { createProgram } from './program.ts';

/** The call itself was wrong: an unknown option, an unreadable date. */
const EXIT_WRONG_CALL = 2;

const program = createProgram({
  settings: readSettings,
  operatorLanguage: readOperatorLanguage,
  today: (timeZone) => dayIn(timeZone, new Date()),
  version,
  nodeVersion: process.versions.node,
  write: (text) => process.stdout.write(printable(text)),
  report: (text) => process.stderr.write(printable(text)),
  now: () => new Date().toISOString(),
  terminal: {
    isInteractive: process.stdin.isTTY && process.stderr.isTTY,
    showsProgress: process.stderr.isTTY,
    readInput: () => buffer(process.stdin),
    onInterrupt: (stop) => void process.once('SIGINT', stop),
  },
  setExitCode: (code) => {
    process.exitCode = code;
  },
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has written its message already; help and version are no errors.
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_WRONG_CALL;
  } else {
    const text = describeFailure(error, readOperatorLanguage());
    if (text === undefined) throw error;
    process.stderr.write(`${printable(text)}\n`);
    process.exitCode = EXIT_WRONG_CALL;
  }
}
