import { findFurniture } from '../furniture/find-furniture.ts';
import type { FurnitureKind } from '../furniture/furniture-lists.ts';
import type { TextUnit } from '../lines/text-unit.ts';
import { findPrintedDates } from '../patterns/printed-dates.ts';
import { type Byline, readByline } from '../patterns/read-byline.ts';
import { type CaptionLine, readCaption } from '../patterns/read-caption.ts';
import { type CreditLine, readCreditLine } from '../patterns/read-credit-line.ts';
import { type DateLine, readDateLine } from '../patterns/read-date-line.ts';
import { type CleanUrl, readUrlLine } from '../patterns/read-url-line.ts';

/** What a line is by its own words, before its place is looked at. */
export type Guess =
  | { readonly is: 'furniture'; readonly kind: FurnitureKind }
  | { readonly is: 'caption'; readonly caption: CaptionLine }
  | { readonly is: 'credit'; readonly credit: CreditLine }
  | { readonly is: 'date'; readonly line: DateLine }
  | { readonly is: 'byline'; readonly byline: Byline }
  | { readonly is: 'url'; readonly url: CleanUrl }
  /** A headline of another article with its day behind it. */
  | { readonly is: 'dated-teaser' }
  /** `Betreff: …`, `Titel: …` */
  | { readonly is: 'named-title'; readonly title: string }
  /** `Quelle: Werratal-Kurier` */
  | { readonly is: 'named-publisher'; readonly name: string }
  | { readonly is: 'text' };

/** A unit with what its words say. */
export type GuessedUnit = { readonly unit: TextUnit; readonly guess: Guess };

/** Longer lines are text or a banner; no other pattern is meant for them. */
const MAX_LENGTH = 420;

const TEXT: Guess = { is: 'text' };

const NAMED_TITLE =
  /^(?:betreff|subject|titel|überschrift|headline|schlagzeile|title)\s?:\s+(?<title>\S.{3,200})$/iu;
const NAMED_PUBLISHER =
  /^(?:quelle|source|medium|zeitung|publikation|publisher|herausgeber|verlag|erschienen in|veröffentlicht in)\s?:\s+(?<name>\p{Lu}[^.!?]{1,60}|[\p{L}\d-]+(?:\.[\p{L}\d-]+)+)$/iu;

/** What the words of a line say, the surest first. */
export function guessUnit(unit: TextUnit): GuessedUnit {
  return { unit, guess: guessOf(unit.text) };
}

function guessOf(text: string): Guess {
  if (text.length > MAX_LENGTH) {
    const banner = findFurniture(text);
    return banner === undefined ? TEXT : { is: 'furniture', kind: banner };
  }
  const url = readUrlLine(text);
  if (url) return { is: 'url', url };
  const credit = readCreditLine(text);
  const line = readDateLine(text);
  // „(APA, 12.1.2022)“ ends an article, „20.01.2016, 17:44 Uhr | dpa“ begins one.
  if (line && !(credit && text.startsWith('('))) return { is: 'date', line };
  if (credit && !text.startsWith('©')) return { is: 'credit', credit };
  const title = NAMED_TITLE.exec(text)?.groups?.['title'];
  if (title !== undefined) return { is: 'named-title', title };
  const caption = readCaption(text);
  if (caption) return { is: 'caption', caption };
  const kind = findFurniture(text);
  if (kind !== undefined) return { is: 'furniture', kind };
  const name = NAMED_PUBLISHER.exec(text)?.groups?.['name'];
  if (name !== undefined) return { is: 'named-publisher', name };
  const byline = readByline(text);
  if (byline) return { is: 'byline', byline };
  return isDatedTeaser(text) ? { is: 'dated-teaser' } : TEXT;
}

/** „Streit um Fischfangquoten 06.11.2022“ */
function isDatedTeaser(text: string): boolean {
  if (text.length > 160 || /[.!?]["“”»]?$/u.test(text)) return false;
  const last = findPrintedDates(text).at(-1);
  return (
    last !== undefined &&
    text.length - last.end <= 12 &&
    /\d{2}\.\d{2}\.\d{2}/u.test(text.slice(last.start))
  );
}
