import { agencyOf } from '../agencies.ts';

/** `(dpa/AFP)`, `dpa, rtr`, `Quelle: apa`: a line, or the end of one in brackets, that names nothing else. */
const CREDIT_LINE =
  /^(?:quellen?:|mit material von|source:)?\s*[([]?([\p{L}\s.,/&-]{2,60})[)\]]?\.?$/iu;
const CREDIT_END = /[([]([\p{L}\s.,/&-]{2,40})[)\]]\.?$/u;

/** `Berlin (dpa) –`, `Wien (APA/dpa) -`: before the first sentence. */
const DATELINE = /^[\p{Lu}][\p{L}\s./-]{1,40}[,\s]+\(([\p{L}\s.,/&-]{2,30})\)\s*[-–—:.]/u;

const LIST_SEPARATOR = /\s*(?:[,/&;|]|\bund\b|\band\b|\bmit\b)\s*/iu;

/** The usual name of an agency, or `undefined` for any other name. */
export function agencyNamed(text: string): string | undefined {
  return agencyOf(text.replace(/\.\s*$/, ''));
}

/** Splits `dpa/AFP und Erika Muster` into its names, never empty ones. */
export function splitNames(text: string): readonly string[] {
  return text
    .split(LIST_SEPARATOR)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** Whether a block is nothing but a credit line with at least one agency: `dpa/rtr`. */
export function isCreditLine(text: string): boolean {
  return text.length <= 60 && namesIn(CREDIT_LINE.exec(text)?.[1]).length > 0;
}

/** Agencies of an article's paragraphs, from the dateline at its beginning and the credits at its end, in order. */
export function agenciesInText(paragraphs: readonly string[]): readonly string[] {
  const first = paragraphs[0]?.slice(0, 120) ?? '';
  const last = paragraphs
    .slice(-3)
    .flatMap((text) => [
      ...namesIn(CREDIT_END.exec(text.slice(-60))?.[1]),
      ...(isCreditLine(text) ? namesIn(CREDIT_LINE.exec(text)?.[1]) : []),
    ]);
  return [...new Set([...namesIn(DATELINE.exec(first)?.[1]), ...last])];
}

function namesIn(text: string | undefined): readonly string[] {
  return text === undefined ? [] : splitNames(text).flatMap((name) => agencyNamed(name) ?? []);
}
