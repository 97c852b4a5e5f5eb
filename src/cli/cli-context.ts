import type { CalendarDate } from '../domain/calendar-date.ts';
import type { Settings } from '../settings.ts';

/** What the command line works with. */
export type CliContext = {
  /** Read when a command needs them, so that `--help` works with any settings. */
  readonly settings: () => Settings;
  readonly today: (timeZone: string) => CalendarDate;
  readonly version: string;
  /** Writes to standard output. */
  readonly write: (text: string) => void;
  /** Takes what a long command says on its way; standard error unless given. */
  readonly report?: (text: string) => void;
  readonly setExitCode: (code: number) => void;
};
