import { type Language, translator } from '../messages/translate.ts';
import type { TimelineId } from './timeline-id.ts';

/** What stands on the button that looks without the limits of a reply: those that it has. */
export function anywhereLabel(
  { from, to, source }: Pick<TimelineId, 'from' | 'to' | 'source'>,
  language: Language,
): string {
  const hasRange = from !== undefined || to !== undefined;
  const limits = hasRange && source !== undefined ? 'both' : hasRange ? 'range' : 'source';
  return translator(language)(`nothing.anywhere.${limits}`);
}

/** For its custom id: none of them. */
export const ANYWHERE = { page: 1, from: undefined, to: undefined, source: undefined } as const;
