import type { MarkdownNode } from './model.ts';

/** What a moment is written out with. */
export type TimeContext = {
  readonly locale: 'de' | 'en';
  readonly nowMs: number;
  /** An IANA name; undefined for the machine's own. */
  readonly timeZone: string | undefined;
};

/** The styles of `<t:…:x>`. Source: Discord docs, reference "Timestamp Styles". */
const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { day: '2-digit', month: '2-digit', year: 'numeric' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

/** Units of relative times in seconds, largest first; month and year as averages. */
const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const satisfies readonly (readonly [Intl.RelativeTimeFormatUnit, number])[];

/** Largest time a `Date` can hold, in seconds. Source: ECMAScript, "Time Values and Time Range". */
const MAX_SECONDS = 8.64e12;

/** `de` and `en-US` are what Discord's clients send. */
function tagOf(locale: 'de' | 'en'): string {
  return locale === 'de' ? 'de-DE' : 'en-US';
}

/** A moment in the given style. */
export function formatMoment(
  ms: number,
  style: Intl.DateTimeFormatOptions,
  { locale, timeZone }: TimeContext,
): string {
  const zone = timeZone === undefined ? {} : { timeZone };
  return new Intl.DateTimeFormat(tagOf(locale), { ...style, ...zone }).format(ms);
}

function formatRelative(ms: number, { locale, nowMs }: TimeContext): string {
  const seconds = Math.round((ms - nowMs) / 1000);
  const [unit, size] = UNITS.find(([, one]) => Math.abs(seconds) >= one) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' }).format(
    Math.round(seconds / size),
    unit,
  );
}

/** Writes out Discord's `<t:seconds:style>`; a moment that no calendar has stays as it was written. */
export function formatTimestamp(
  seconds: number,
  style: string | undefined,
  context: TimeContext,
): MarkdownNode {
  if (!(Math.abs(seconds) <= MAX_SECONDS)) return { kind: 'text', text: `<t:${seconds}>` };
  const ms = seconds * 1000;
  return {
    kind: 'timestamp',
    text:
      style === 'R'
        ? formatRelative(ms, context)
        : formatMoment(
            ms,
            STYLES[style ?? 'f'] ?? { dateStyle: 'long', timeStyle: 'short' },
            context,
          ),
    title: formatMoment(ms, { dateStyle: 'full', timeStyle: 'medium' }, context),
  };
}
