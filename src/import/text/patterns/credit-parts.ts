import { agencyOf } from '../../agencies.ts';

/** What separates the parts of a credit line. */
const BETWEEN = /\s*(?:[,;/|+&•·]|\s(?:und|and|mit|sowie|with)\s|\s[–—-]\s)\s*/u;

/** The parts of a credit line in order, none empty. */
export function creditParts(text: string): readonly string[] {
  return text
    .split(BETWEEN)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Agencies among the parts of a line, by their usual names, each once, in order. */
export function agenciesIn(text: string): readonly string[] {
  const whole = agencyOf(text);
  if (whole !== undefined) return [whole];
  const found = creditParts(text).flatMap((part) => agencyOf(part) ?? []);
  return [...new Set(found)];
}
