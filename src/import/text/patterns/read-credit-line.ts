import { agencyOf } from '../../agencies.ts';
import { agenciesIn, creditParts } from './credit-parts.ts';
import { areInitials, isPersonName } from './names.ts';
import { findPrintedDates, type PrintedDate } from './printed-dates.ts';

/** Who wrote an article, as the line at its end says. */
export type CreditLine = {
  /** Usual names, in order. */
  readonly agencies: readonly string[];
  /** Initials in lower case, in order. */
  readonly authors: readonly string[];
  /** Other names in it that may be the publisher's: `ORF.at`, `ZEIT ONLINE`. */
  readonly others: readonly string[];
  readonly dates: readonly PrintedDate[];
};

const MAX_LENGTH = 120;

/** „Foto: Jacky Naegelen/AFP“, „Image source, Reuters“ */
const NAMES_PICTURE =
  /^[([©\s]*(?:foto|bild|bilder|grafik|karte|illustration|video|image|photo|picture|legende)/iu;

/** Words that carry a credit and say nothing. */
const FILLER =
  /^(?:red|redaktion|ag|agenturen|agency|agencies|staff|material|mit material|dpa-material|online|und|and|mit|sowie|quellen?|sources?|wires|bearbeitet|korr|aktualisiert|der agenturen?|nachrichtenagentur(?:en)?|die nachrichtenagentur|eigene|eig|ber|ots|lr|gms|tmn|hintergrund)$/iu;

const LEAD_IN =
  /^(?:quellen?|sources?|agenturen?|mit (?:material|agenturmaterial|informationen|texten) (?:von|der|des)(?: den)?(?: (?:nachrichten)?agentur(?:en)?)?|unter verwendung von (?:material|agenturmaterial)(?: von| der)?|material(?:ien)? (?:von|der)|text|mit)\s*:?\s+/iu;

const CONTRIBUTED =
  /^(?:with (?:reporting|material|files|additional reporting) (?:by|from) )?(?:the )?(?<who>[\p{L} ,-]{2,60}?)(?: (?:and [\p{L} -]+ )?contributed to this (?:report|article|story))$/iu;
const WITH_REPORTING =
  /^(?:with (?:reporting|material|files|additional reporting) (?:by|from)|additional reporting by|reporting by) (?<who>.{2,80})$/iu;

/**
 * Reads a line of agencies and initials: `abc/kle (dpa, rtr)`, `(sda/afp)`, `Quelle: ZEIT ONLINE, dpa`, `red, ORF.at/Agenturen`,
 * `Reuters contributed to this report`. `undefined` where anything in it is none, or there is neither an agency nor
 * initials in brackets or with a slash: `Ulm` is no credit.
 */
export function readCreditLine(line: string): CreditLine | undefined {
  if (line.length > MAX_LENGTH || NAMES_PICTURE.test(line)) return undefined;
  const text = line.replace(/[.\s]+$/u, '');
  const english = CONTRIBUTED.exec(text) ?? WITH_REPORTING.exec(text);
  if (english) {
    const agencies = agenciesIn(english.groups?.['who'] ?? '');
    return agencies.length > 0 ? { agencies, authors: [], others: [], dates: [] } : undefined;
  }
  return readParts(text);
}

function readParts(text: string): CreditLine | undefined {
  const dates = findPrintedDates(text);
  const withoutDates = dates.reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)},${rest.slice(end)}`,
    text,
  );
  const hasLeadIn = LEAD_IN.test(withoutDates);
  const list = withoutDates
    .replace(LEAD_IN, '')
    .replace(/^(?:©|\(c\))\s*/iu, '')
    .replace(/,?\s*dpa[^\s,]*:[\d-]+(?:\/\d+)?/giu, ', dpa') // „© dpa-infocom, dpa:160120-99-4711/2“
    .replace(/[()[\]]/gu, ',');
  const parts = creditParts(list).filter((part) => !FILLER.test(part));
  const agencies = [...new Set(parts.flatMap((part) => agenciesOf(part)))];
  const authors = parts.filter((part) => agencyOf(part) === undefined && areInitials(part));
  const others = parts.filter(
    (part) => agenciesOf(part).length === 0 && !areInitials(part) && mayBePublisher(part),
  );
  const namesAgencies = /agenturen/iu.test(list);
  const unread =
    parts.length -
    parts.filter((part) => agenciesOf(part).length > 0).length -
    authors.length -
    others.length;
  if (unread > 0 || (others.length > 0 && agencies.length === 0 && !hasLeadIn && !namesAgencies))
    return undefined;
  const isMarked = /^\(.*\)$|^\p{Ll}{2,4}\/\p{Ll}{2,4}/u.test(text) && authors.length > 0;
  if (agencies.length === 0 && !isMarked && !namesAgencies) return undefined;
  return { agencies, authors, others, dates };
}

/** „dpa lby“: an agency with the mark of its regional desk. */
function agenciesOf(part: string): readonly string[] {
  const whole = agencyOf(part);
  if (whole !== undefined) return [whole];
  const words = part.split(' ');
  const named = words.flatMap((word) => agencyOf(word) ?? []);
  const rest = words.filter((word) => agencyOf(word) === undefined);
  return rest.every((word) => areInitials(word) || FILLER.test(word)) ? named : [];
}

/** A site's or paper's name: `ORF.at`, `ZEIT ONLINE`, `tagesschau.de`; persons are none. */
function mayBePublisher(part: string): boolean {
  if (/^[\p{L}\d-]+\.(?:de|at|ch|com|net|org|tv|eu)$/iu.test(part)) return true;
  return (
    part.length <= 30 &&
    /^[\p{Lu}\d]/u.test(part) &&
    part.split(' ').length <= 3 &&
    !isPersonName(titleCase(part))
  );
}

/** `ZEIT ONLINE` is not the person "Zeit Online": names in capitals throughout are not names of persons. */
function titleCase(part: string): string {
  return part === part.toUpperCase() ? '' : part;
}
