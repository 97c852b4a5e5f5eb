import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Language } from '../messages/translate.ts';
import type { Settings } from '../settings.ts';

/** What the command line works with. */
export type CliContext = {
  /** Read when a command needs them, so that `--help` works with any settings. */
  readonly settings: () => Settings;
  /** Known even where other settings are wrong. */
  readonly operatorLanguage: () => Language;
  readonly today: (timeZone: string) => CalendarDate;
  readonly version: string;
  /** Such as `20.19.0`. */
  readonly nodeVersion: string;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Takes what a long command says on its way: standard error. */
  readonly report: (text: string) => void;
  /** The instant: ISO 8601 with zone. */
  readonly now: () => string;
  readonly terminal: Terminal;
  readonly setExitCode: (code: number) => void;
};

/** The person before the screen, if there is one. */
type Terminal = {
  /** Whether somebody can be asked: standard input and error are a terminal. */
  readonly isInteractive: boolean;
  /** Whether a line may be written over: standard error is a terminal. */
  readonly showsProgress: boolean;
  /** All of standard input. */
  readonly readInput: () => Promise<Uint8Array>;
  /** Calls back on Ctrl-C instead of ending the program. */
  readonly onInterrupt: (stop: () => void) => void;
};
