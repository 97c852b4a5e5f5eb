import { agencyOf } from '../../agencies.ts';
import { MISSING, type Sourced } from '../../draft.ts';
import { publisherOfHost, publisherOfMark, publisherWithin } from '../furniture/publishers.ts';
import { readDateline } from '../patterns/read-dateline.ts';
import { siteOf } from '../patterns/read-url-line.ts';
import type { LabelledUnit } from '../structure/label.ts';
import { basisOf } from './basis.ts';
import type { Reading } from './reading.ts';

type Found = Sourced<string> | undefined;

const COPYRIGHT = /^(?:©|\(c\)|copyright\b)[\s:©]*(?<name>.+)$/iu;

/** What stands around a name in a copyright line: years, rights, the firm's form. */
const AROUND_NAME =
  /(?<!\p{L})(?:all rights reserved|alle rechte vorbehalten|copyright|by|vom \d.*|\d{4}(?:\s?[-–]\s?\d{4})?|or its affiliated companies)(?!\p{L})/giu;
const FIRM =
  /[\s,]+(?:GmbH|mbH|AG|SE|KG|& Co\.?|Co\.?|Ltd\.?|Limited|Inc\.?|LLC|plc|e\. ?V\.|Verlag|Verlags\p{L}*|Verlagsgesellschaft|Medien|Medienhaus|Mediengruppe|Media|Group|Holding|Online|Digital)$/u;

/** „Von: Rundbrief Moorschutz <post@…>“ */
const SENDER = /^(?:von|from):\s*"?(?<name>\p{L}[^<>"@]{2,60}?)"?\s*<[^<>@\s]+@[^<>\s]+>$/iu;

/** Lines of a menu, and characters below the text, that a name is looked for in. */
const MAX_MENU = 60;
const MAX_BELOW = 20_000;

/** Longest name of a publisher in a menu, in words. */
const MAX_NAME_WORDS = 6;

/**
 * Who published the article. `given`: a line prints the name, or the link has the host. `inferred`: the furniture names it
 * („Zu weiteren Angeboten der DW springen“), or a name in the menu comes back below the text. Agencies are no publishers.
 */
export function readPublisher(
  reading: Reading,
  url: Sourced<string | undefined>,
): Sourced<string | undefined> {
  return (
    fromLines(reading) ??
    fromUrl(url) ??
    fromFurniture(reading) ??
    fromRepeatedName(reading) ??
    MISSING
  );
}

function fromUrl({ value, basis }: Sourced<string | undefined>): Found {
  const host = value === undefined ? undefined : siteOf(value);
  return host === undefined
    ? undefined
    : {
        value: publisherOfHost(host) ?? host,
        status: 'given',
        basis: `host of the link, ${basis}`,
      };
}

/** Lines that print the name: the name alone, `Quelle:`, ©, the credit line. */
function fromLines(reading: Reading): Found {
  const { units, first, last, related } = reading;
  for (const [index, one] of units.entries()) {
    if (one.label.role !== 'removed' || related.has(index)) continue;
    if (one.guess.is === 'named-publisher' && index >= first && index <= last) continue;
    const name = printedName(one, index > last, reading);
    if (name !== undefined) return { value: name, status: 'given', basis: basisOf(one.unit) };
  }
  for (const { unit, label } of units) {
    if (label.role !== 'paragraph') continue;
    // „BERLIN taz |“
    if (readDateline(unit.text) && /^[^|(]{1,40}\staz\s?\|/u.test(unit.text))
      return { value: 'taz', status: 'given', basis: basisOf(unit) };
    break;
  }
  return undefined;
}

function printedName(
  { unit, guess, label }: LabelledUnit,
  isBehind: boolean,
  reading: Reading,
): string | undefined {
  if (guess.is === 'named-publisher') return publisherOfMark(guess.name) ?? agencyless(guess.name);
  if (label.role === 'removed' && label.kind !== 'caption') {
    const whole = publisherOfMark(unit.text);
    if (whole !== undefined) return whole;
  }
  const others =
    guess.is === 'credit'
      ? guess.credit.others
      : guess.is === 'date'
        ? guess.line.others
        : guess.is === 'byline'
          ? guess.byline.others
          : [];
  for (const other of others) {
    const known = publisherOfMark(other);
    if (known !== undefined) return known;
    if (/^[\p{L}\d-]+\.\p{Ll}{2,3}$/u.test(other)) return other;
  }
  const holder = COPYRIGHT.exec(unit.text)?.groups?.['name'];
  return holder !== undefined && isBehind
    ? holderOf(holder, guess.is === 'furniture', reading)
    : undefined;
}

/** The holder of the copyright; of a line that may be a picture's credit only where something speaks for a publisher. */
function holderOf(text: string, isSure: boolean, { units, first }: Reading): string | undefined {
  const holder =
    text
      .replace(AROUND_NAME, ' ')
      .split(/[|/·•,–]|\.\s/u)[0]
      ?.trim() ?? '';
  let name = holder;
  for (let left = 4; left > 0 && FIRM.test(name); left -= 1) name = name.replace(FIRM, '').trim();
  if (name.length < 2 || name.length > 60 || agencyOf(name) !== undefined) return undefined;
  const known = publisherOfMark(holder) ?? publisherOfMark(name);
  if (known !== undefined) return known;
  const isFirm = name !== holder;
  const isInMenu = units
    .slice(0, Math.min(first, MAX_MENU))
    .some(({ unit }) => unit.text.toLowerCase().includes(name.toLowerCase()));
  return (isSure || isFirm || isInMenu) && /^[\p{Lu}\d]/u.test(name) ? name : undefined;
}

function agencyless(name: string): string | undefined {
  return agencyOf(name) === undefined ? name.trim() : undefined;
}

/** Menus, skip links, „… auf WhatsApp abonnieren“: the site names itself. */
function fromFurniture({ units, related, first, last }: Reading): Found {
  for (const [index, one] of units.entries()) {
    if (one.label.role !== 'removed' || related.has(index) || (index >= first && index <= last))
      continue;
    const isMenu =
      one.guess.is === 'text' && index < first && one.unit.text.split(' ').length <= MAX_NAME_WORDS;
    const isFurniture =
      isMenu ||
      (one.guess.is === 'furniture' &&
        one.guess.kind !== 'related' &&
        one.guess.kind !== 'section');
    const sender = SENDER.exec(one.unit.text)?.groups?.['name'];
    if (sender !== undefined)
      return { value: sender, status: 'inferred', basis: basisOf(one.unit) };
    const office = one.guess.is === 'byline' ? one.guess.byline.others[0] : undefined;
    const name = office ?? (isFurniture ? publisherWithin(one.unit.text) : undefined);
    if (name !== undefined)
      return { value: publisherOfMark(name) ?? name, status: 'inferred', basis: basisOf(one.unit) };
  }
  // A byline may stand between lede and text.
  for (const { unit, guess } of units.slice(first, first + 4)) {
    const office = guess.is === 'byline' ? guess.byline.others[0] : undefined;
    if (office !== undefined)
      return { value: publisherOfMark(office) ?? office, status: 'inferred', basis: basisOf(unit) };
  }
  return undefined;
}

/** A name above the title that stands again below the text: masthead and imprint, sender and contact. */
function fromRepeatedName({ units, title, first, last }: Reading): Found {
  const below = units
    .slice(last + 1)
    .map(({ unit }) => unit.text)
    .join('\n')
    .slice(0, MAX_BELOW);
  if (below === '') return undefined;
  for (const { unit, guess, label } of units.slice(0, title ?? first).slice(-MAX_MENU)) {
    const { text } = unit;
    if (guess.is !== 'text' || label.role !== 'removed') continue;
    const isName =
      /^\p{Lu}/u.test(text) && text.length >= 4 && text.split(' ').length <= MAX_NAME_WORDS;
    if (isName && below.includes(text) && agencyOf(text) === undefined)
      return { value: text, status: 'inferred', basis: `${basisOf(unit)}, again below the text` };
  }
  return undefined;
}
