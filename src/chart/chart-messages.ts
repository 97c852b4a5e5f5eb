import { z } from 'zod';
import { type CalendarDate, isCalendarDate } from '../domain/calendar-date.ts';
import type { ChartSpec } from './chart-spec.ts';
import { dayNumberOf } from './day-number.ts';

/** More bars would be thinner than 3 px, more marks could not be told apart. */
const MOST = { bars: 400, marks: 200 } as const;

const day = z.string().refine(isCalendarDate, 'no day');

const span = z.object({ first: day, last: day });

const bar = span.extend({ count: z.int().min(0), label: z.string().optional() });

const mark = span.extend({
  number: z.int().min(1),
  isAnnounced: z.boolean(),
  isPrecise: z.boolean(),
});

const spec = z.object({
  texts: z.object({
    title: z.string(),
    subtitle: z.string().optional(),
    announced: z.string().optional(),
    empty: z.string().optional(),
  }),
  locale: z.enum(['de', 'en']),
  period: z.object({ unit: z.enum(['day', 'week', 'month', 'year']), count: z.int().min(1) }),
  bars: z
    .array(bar)
    .max(MOST.bars)
    .refine(isContiguous, 'a bar does not begin where the last ends'),
  marks: z.array(mark.refine(isForward, 'ends before it begins')).max(MOST.marks),
});

const reply = z.union([
  z.object({ png: z.instanceof(Uint8Array) }),
  z.object({ error: z.string() }),
]);

/** What the worker answers to a spec. */
export type ChartReply = { readonly png: Uint8Array } | { readonly error: string };

/**
 * A spec as it arrives in the worker.
 *
 * @throws {z.ZodError} if it breaks a rule of `ChartSpec`; the error names places and rules, not the texts.
 */
export function parseSpec(message: unknown): ChartSpec {
  return spec.parse(message);
}

/** An answer as it arrives from the worker; what is none becomes an error. */
export function parseReply(message: unknown): ChartReply {
  return reply.safeParse(message).data ?? { error: 'the worker gave no reply' };
}

type Span = { readonly first: CalendarDate; readonly last: CalendarDate };

function isForward({ first, last }: Span): boolean {
  return first <= last;
}

function isContiguous(bars: readonly Span[]): boolean {
  return bars.every((next, at) => {
    const before = bars[at - 1];
    const follows = !before || dayNumberOf(next.first) === dayNumberOf(before.last) + 1;
    return follows && isForward(next);
  });
}
