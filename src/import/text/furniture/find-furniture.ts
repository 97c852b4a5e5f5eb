import { ENGLISH_FURNITURE } from './english-furniture.ts';
import type { FurnitureKind, FurnitureLists } from './furniture-lists.ts';
import { FURNITURE_PATTERNS } from './furniture-patterns.ts';
import { GERMAN_FURNITURE } from './german-furniture.ts';
import { phraseKey } from './phrase-key.ts';
import { ADDRESSES_READER, CONSENT_WORDS, SITE_WORDS } from './site-words.ts';

/** Longer lines are never furniture; chosen by hand: cookie and donation texts of one paragraph fit. */
const MAX_FURNITURE_LENGTH = 340;

/** Banners about cookies are longer. */
const MAX_CONSENT_LENGTH = 1500;

const KINDS: readonly FurnitureKind[] = [
  'section',
  'navigation',
  'share',
  'advertisement',
  'newsletter',
  'donation',
  'comments',
  'paywall',
  'related',
  'press-contact',
];

/** A phrase of two lists is of the later kind: „Jetzt abonnieren“ tells more as paywall than as navigation. */
function phrasesOf(...lists: readonly FurnitureLists[]): ReadonlyMap<string, FurnitureKind> {
  return new Map(
    KINDS.flatMap((kind) =>
      lists.flatMap((list) =>
        list[kind]
          .trim()
          .split(/ ; |\n/u)
          .map((phrase) => [phrase, kind] as const),
      ),
    ),
  );
}

const PHRASES = phrasesOf(GERMAN_FURNITURE, ENGLISH_FURNITURE);

/** What kind of furniture a line is by its own words; `undefined` where it may be part of the article. */
export function findFurniture(text: string): FurnitureKind | undefined {
  if (text.length > MAX_FURNITURE_LENGTH) return asksConsent(text) ? 'advertisement' : undefined;
  const key = phraseKey(text);
  if (key === '') return 'navigation'; // bullets, rules and arrows alone
  const known = PHRASES.get(key);
  if (known !== undefined) return known;
  if (isMenu(key)) return 'navigation';
  for (const [kind, pattern] of FURNITURE_PATTERNS) if (pattern.test(key)) return kind;
  if (speaksOfSite(text)) return 'navigation';
  return asksConsent(text) ? 'advertisement' : undefined;
}

/** „Startseite Politik Sport“: a menu that was copied as one line holds nothing but names of sections. */
function isMenu(key: string): boolean {
  const words = key.split(' ');
  return (
    words.length > 1 &&
    words.every((word) => ['section', 'navigation'].includes(PHRASES.get(word) ?? ''))
  );
}

/** A banner about cookies and partners, or the small print of a copyright. */
function asksConsent(text: string): boolean {
  if (text.length > MAX_CONSENT_LENGTH) return false;
  if (/^(?:copyright\b|©)/iu.test(text)) return true;
  return ADDRESSES_READER.test(text) && new Set(text.toLowerCase().match(CONSENT_WORDS)).size >= 3;
}

/** „Mit Ihrer Anmeldung zum Newsletter stimmen Sie den Nutzungsbedingungen zu.“; quotations are never it. */
function speaksOfSite(text: string): boolean {
  if (/["“”„«»]/.test(text) || !ADDRESSES_READER.test(text)) return false;
  return new Set(text.toLowerCase().match(SITE_WORDS)).size >= 2;
}
