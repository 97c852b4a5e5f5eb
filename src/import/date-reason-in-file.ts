import type { DateReason } from '../domain/date-reason.ts';

const REASONS = {
  link: 'the link',
  'dpa-number': "dpa's number",
  'latest-event': 'the latest event with weekday and date',
} as const satisfies Record<DateReason['kind'], string>;

/** The reason of a proposed date as article files have it; English, as all that the importer writes. */
export function dateReasonInFile({ kind, words }: DateReason): string {
  return `${REASONS[kind]}: "${words}"`;
}
