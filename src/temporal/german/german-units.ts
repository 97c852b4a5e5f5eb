import type { ShiftUnit } from '../meaning.ts';

/** A unit of durations. */
type Unit = {
  /** Its letters in ISO 8601, `T` before those of a time; `DE` and `CE` are TIMEX3. */
  readonly iso: string;
  /** The unit to count days by; none below a day. */
  readonly shift: ShiftUnit | undefined;
  /** How many of `shift` it has. */
  readonly times: number;
};

/** The unit of a noun in any of its forms, lower case; years for what it does not know. */
export function unitOf(noun: string): Unit {
  if (noun.startsWith('sekunde')) return { iso: 'TS', shift: undefined, times: 1 };
  if (noun.startsWith('minute')) return { iso: 'TM', shift: undefined, times: 1 };
  if (noun.startsWith('stunde')) return { iso: 'TH', shift: undefined, times: 1 };
  if (noun.startsWith('tag') || noun.startsWith('nacht'))
    return { iso: 'D', shift: 'day', times: 1 };
  if (noun.startsWith('woche')) return { iso: 'W', shift: 'week', times: 1 };
  if (noun.startsWith('monat')) return { iso: 'M', shift: 'month', times: 1 };
  if (noun.startsWith('jahrzehnt')) return { iso: 'DE', shift: 'year', times: 10 };
  if (noun.startsWith('jahrhundert')) return { iso: 'CE', shift: 'year', times: 100 };
  return { iso: 'Y', shift: 'year', times: 1 };
}

/** `P3D`, `PT2H`, `PXY`. */
export function isoDuration(iso: string, number: string): string {
  return iso.startsWith('T') ? `PT${number}${iso.slice(1)}` : `P${number}${iso}`;
}
