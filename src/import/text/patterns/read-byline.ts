import { agencyOf } from '../../agencies.ts';
import { areInitials, isPersonName, isSingleName } from './names.ts';

/** Who wrote it, as a line at the beginning says. */
export type Byline = {
  /** Names and initials, in order. */
  readonly authors: readonly string[];
  /** Usual names, in order. */
  readonly agencies: readonly string[];
  /** Other names in it that may be the publisher's: `Zeit Online`, `Nordfunk` of "Nordfunk-Studio Stockholm". */
  readonly others: readonly string[];
};

const MAX_LENGTH = 160;

const LABEL =
  /^(?:(?:ein(?:e)?\s+)?(?:(?:Gast)?(?:Kommentar|Beitrag|Analyse|Interview|Reportage|Porträt|Bericht|Essay|Kolumne|Artikel|Text|Protokoll|Rezension|Glosse|Leitartikel)\s+)?(?:von|by)\s*:?|(?:Text|Autor(?:in|en)?|Interview|Bericht|Author|Words|Protokoll|Verfasst von|Geschrieben von|Aufgezeichnet von|Written by|Das Interview führten?|Das Gespräch führten?|Interview by|Posted by|Gastbeitrag)\s*(?:von|by)?\s*:?)\s+/iu;

/** „Eleanor Haigh North of England correspondent“, „Julian Marsh in Washington“ */
const ENGLISH_ROLE =
  /^(?<name>\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){1,2}?),?\s(?:in\s\p{Lu}[\p{L} ,]{2,30}|(?:[\p{L}&-]+\s){0,5}(?:correspondent|editor|reporter|staff|writer|columnist|bureau chief|producer))$/u;

const ROLE_ALONE =
  /^(?:[\p{L}&'-]+\s){0,5}(?:correspondent|editor|reporter|Korrespondent(?:in)?|Redakteur(?:in)?)(?:, [\p{L} ]{2,30})?$/u;

const STAFF =
  /^(?:(?:guardian |our |staff )*(?:staff|agencies|correspondents?|staff and agencies|reporters?)(?: in \p{Lu}[\p{L} ]+)?|unsere[mn]? (?:\S+ )?(?:Korrespondent|Mitarbeiter|Redakteur|Reporter)\p{L}*.{0,40})$/iu;

/** „Nordfunk-Studio Stockholm“: the office of a broadcaster. */
const OFFICE = /[- ](?:Studio|Korrespondent(?:in)?|Hauptstadtstudio)\b.*$/u;

/** Places that look like a person's name. */
const PLACES: ReadonlySet<string> = new Set(
  'New York,Tel Aviv,Den Haag,The Hague,Buenos Aires,Rio de Janeiro,Los Angeles,San Francisco,Hong Kong,Abu Dhabi,Neu Delhi,New Delhi,Sankt Petersburg,St. Petersburg,St. Gallen,St. Pölten,San Salvador,Addis Abeba,Kuala Lumpur,Ramat Gan,São Paulo,Sao Paulo,Bad Homburg,Frankfurt am Main,Washington DC,Port Louis,Tel Awiw,Kiew Lwiw'.split(
    ',',
  ),
);

/**
 * Reads a byline: `Von Max Muster`, `Von: Kevin R.`, `By Jane Doe`, `Interview: Tobias Renz`, `Von Zeit Online, dpa, sk`,
 * `Jane Doe in Paris`. `undefined` for anything that goes on as a sentence: "Von Anfang an war klar".
 */
export function readByline(line: string): Byline | undefined {
  if (line.length > MAX_LENGTH || /[!?;@]|[.]$/u.test(line.replace(/\b\p{Lu}\.$/u, '')))
    return undefined;
  const role = ENGLISH_ROLE.exec(line);
  if (role) return whoIn(role.groups?.['name'] ?? '');
  if (ROLE_ALONE.test(line)) return { authors: [], agencies: [], others: [] };
  const label = LABEL.exec(line);
  if (!label) return agencyWithPlace(line);
  const who = line.slice(label[0].length).trim();
  if (STAFF.test(who)) return { authors: [], agencies: [], others: [] };
  return whoIn(who);
}

/** „Associated Press in Paris“, „Staff and agencies“ */
function agencyWithPlace(line: string): Byline | undefined {
  if (STAFF.test(line) && /^\p{Lu}/u.test(line) && line.includes(' '))
    return { authors: [], agencies: [], others: [] };
  const agency = agencyOf(line.replace(/\s(?:in|,)\s?\p{Lu}[\p{L} ,]{2,30}$/u, ''));
  return agency === undefined || agencyOf(line) !== undefined
    ? undefined
    : { authors: [], agencies: [agency], others: [] };
}

function whoIn(text: string): Byline | undefined {
  const parts = text
    .split(/\s*(?:[,;/|•·]|\s(?:und|and|&|mit)\s|\s[–—-]\s)\s*/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const authors: string[] = [];
  const agencies: string[] = [];
  const others: string[] = [];
  for (const [index, part] of parts.entries()) {
    const agency = agencyOf(part);
    const person = personOf(part);
    if (agency !== undefined) agencies.push(agency);
    else if (/^(?:agencies|agenturen|wires|staff|red|redaktion)$/iu.test(part)) continue;
    else if (OFFICE.test(part)) others.push(part.replace(OFFICE, ''));
    else if (index > 0 && PLACES.has(part)) continue;
    else if (isOutlet(part)) others.push(part);
    else if (person !== undefined) authors.push(person);
    else if (areInitials(part)) authors.push(part);
    else if (index === 0 && isSingleName(part)) authors.push(part);
    else if (index === 0 || !isAside(part)) return undefined;
  }
  return parts.length === 0 ? undefined : { authors, agencies, others };
}

/** „Julian Marsh in Washington“, „Max Muster (Text)“ without what follows the name. */
function personOf(part: string): string | undefined {
  const name = part.replace(/\s(?:in|aus|from|at)\s\p{Lu}.*$|\s\(.*\)$/u, '');
  return isPersonName(name) ? name : undefined;
}

function isOutlet(part: string): boolean {
  return /\b(?:online|ONLINE|\p{L}+\.(?:de|at|ch|net|com))$/iu.test(part) && part.length <= 30;
}

/** A place, an office, a role: short, with a capital somewhere. */
function isAside(part: string): boolean {
  return part.length <= 60 && part.split(' ').length <= 6 && /\p{Lu}/u.test(part);
}
