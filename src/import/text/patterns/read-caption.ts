import { agencyOf } from '../../agencies.ts';

/** A line under a picture. */
export type CaptionLine = {
  /** What the picture shows; empty where the line names only who took it. */
  readonly text: string;
  readonly credit: string | undefined;
  /** The line is a label alone („Bildunterschrift“): the caption stands on the next line. */
  readonly opensCaption: boolean;
};

const MAX_LENGTH = 420;
const MAX_CREDIT_LENGTH = 110;

const CREDIT_LABEL =
  '(?:Fotos?|Bilder|Bild|Bildrechte|Bildquelle|Bildnachweis|Fotocredit|Foto-Credit|Fotoquelle|Grafik|Infografik|Illustration|Montage|Collage|Video|Screenshot|Photographs?|Photos?|Photo credit|Picture|Pictures|Image|Image source|Image credit|Image copyright|Credit|Composite|Getty|Symbolbild|Symbolfoto|Archivbild|Archivfoto)';

/** The credit alone: `Bild: picture-alliance/AP Photo`, `© Foto: Jost Amrhein`, `(Foto: dpa)`, `Image source, Reuters` */
const CREDIT_ALONE = new RegExp(
  `^[([]?(?:©\\s*)?${CREDIT_LABEL}(?:\\s?[:|©]|,|\\s?by)\\s*(?<credit>[^\\n]{1,${MAX_CREDIT_LENGTH}}?)[)\\]]?$`,
  'iu',
);

/** The credit behind the caption, in brackets, behind a bar, after a space or glued on: `…fortsetzenBild: dpa` */
const CREDIT_BEHIND = new RegExp(
  `^(?<text>.+?)\\s?[([|/–-]*\\s?(?:©\\s*)?(?<![\\p{Lu}-])(?<label>${CREDIT_LABEL})(?:/\\p{Lu}\\p{L}+)?\\s?[:©]\\s?(?<credit>[^!?:]{1,${MAX_CREDIT_LENGTH}}?)[)\\]]?$`,
  'u',
);

const CREDIT_BEHIND_SMALL = /^(?<text>.+?[.\s)“"])(?:foto|bild|grafik): ?(?<credit>[^!?:]{2,80})$/u;

/** `© Feuerwehr Gelsenhagen` at the end. */
const COPYRIGHT_BEHIND =
  /^(?<text>.*?)\s?[([|]?\s?(?:©|\(c\)|\(C\))\s?(?<credit>[^!?:©]{2,80}?)[)\]]?$/u;

/** `| picture alliance/dpa/TT`, `(AP)`, `[Keystone]` */
const AGENCY_BEHIND =
  /^(?<text>.+?\S)\s?(?:\((?<round>[^()]{2,60})\)|\[(?<square>[^[\]]{2,60})\])$/u;
const AGENCY_BEHIND_BAR = /^(?<text>.+)\s\|\s(?<credit>[^|]{2,80})$/u;

const CAPTION_LABEL =
  /^(?:Bildunterschrift|Bildtext|Bildlegende|Bildbeschreibung|Legende|Image caption|Media caption|Caption|Karte|Infografik|Grafik|Archivbild|Archivfoto|Symbolbild|Symbolfoto|Rubriklistenbild|Titelbild|Beitragsbild|Aufmacherbild)(?:\s?[:|,]\s?(?<text>.*)|)$/iu;

/** „(Archivbild)“ at the end says what the line is. */
const ARCHIVE_BEHIND =
  /\((?:Archiv(?:bild|foto|aufnahme)?|Symbol(?:bild|foto)|Themenbild|Archivbild[^()]{0,30}|file photo|file image|file picture|Bild|Foto|Screenshot)\)\.?$/iu;

/** Houses that sell pictures, and signs of their credits. Own list. */
const PICTURE_HOUSES =
  /\b(?:picture[- ]?alliance|getty ?images|getty|keystone|imago(?: images)?|istock(?:photo)?|shutterstock|adobe ?stock|fotolia|unsplash|pixabay|alamy|ullstein|laif|photothek|photonews|ap photo|ap images|afp photo|dpa-bildfunk|dpa-picture|epa|epa-efe|reuters|action press|actionpress|bildfunk|wikimedia(?: commons)?|cc[- ]by(?:-sa)?|anadolu(?: agency)?|zuma|sipa|rex|xinhua|tass|nurphoto|ostkreuz|agentur focus|dapd|ddp images|archiv|privat|handout|screenshot|ritzau|tt news|ansa|zdf|ard|srf|orf|br|ndr|wdr|mdr|swr|hr|rbb|dw|bbc|afp|ap|dpa|apa|sda|epd|kna|pa|pa wire|pa media)\b/iu;

/** Words in lower case that a credit may have besides names. */
const SMALL_WORDS =
  /^(?:von|van|de|der|den|di|da|la|le|du|del|el|al|bin|und|and|via|for|für|by|the|of|privat|imago|dpa|afp|ap|apa|epa|sda|epd|kna|ddp|dapd|laif|images|picture|alliance|picture-alliance|archiv|photo|press|zur|vom|am|com|de|ag)$/u;

/**
 * Reads a caption or a picture's credit, also where it is glued to the end of the caption. `undefined` for anything else,
 * prose with a colon („ein anderes Bild: Tausende flohen“) among it. Takes linear time: longer lines are not read.
 */
export function readCaption(line: string): CaptionLine | undefined {
  if (line.length > MAX_LENGTH) return undefined;
  const label = CAPTION_LABEL.exec(line);
  if (label) {
    const inner = label.groups?.['text'] ?? '';
    const nested = inner === '' ? undefined : readCaption(inner);
    return nested ?? { text: inner, credit: undefined, opensCaption: inner === '' };
  }
  const alone = CREDIT_ALONE.exec(line)?.groups?.['credit'];
  if (alone !== undefined) {
    if (isCredit(alone)) return credited('', alone);
    // „Foto: Der Hafen von Visby (Archiv)“: the label opens a caption.
    return /^(?:©|[([])?\s?(?:foto|bild|photo|image)\b/iu.test(line) && line.length < 200
      ? (behind(alone) ?? { text: alone, credit: undefined, opensCaption: false })
      : undefined;
  }
  return behind(line);
}

function behind(line: string): CaptionLine | undefined {
  for (const form of [CREDIT_BEHIND, CREDIT_BEHIND_SMALL, COPYRIGHT_BEHIND, AGENCY_BEHIND_BAR]) {
    const { text = '', credit = '' } = form.exec(line)?.groups ?? {};
    if (credit === '' || !isCredit(credit)) continue;
    if (form === AGENCY_BEHIND_BAR && !PICTURE_HOUSES.test(credit)) continue;
    if (form === COPYRIGHT_BEHIND && /^\d{4}|(?:19|20)\d{2}$/.test(credit)) continue;
    return credited(text, credit);
  }
  const { text = '', round, square } = AGENCY_BEHIND.exec(line)?.groups ?? {};
  const bracket = round ?? square ?? '';
  if (line.length < 220 && isPictureHouse(bracket) && !(isAgencies(bracket) && endsSentence(text)))
    return credited(text, bracket);
  if (line.length < 220 && ARCHIVE_BEHIND.test(line))
    return { text: line, credit: undefined, opensCaption: false };
  return isPictureHouse(line) && agencyOf(line) === undefined ? credited('', line) : undefined;
}

function credited(text: string, credit: string): CaptionLine {
  return { text: text.trim(), credit: credit.trim(), opensCaption: false };
}

/** Every word has a capital, is small as in names, or is an agency. */
function isCredit(text: string): boolean {
  const trimmed = text.trim().replace(/[.]$/, '');
  if (trimmed === '' || trimmed.length > MAX_CREDIT_LENGTH) return false;
  const words = trimmed.split(/[\s/,|()&+–-]+/u).filter((word) => word !== '');
  if (words.length > 12) return false;
  // „foto: ap / jacquelyn martin“
  if (
    trimmed.includes('/') &&
    words.length <= 5 &&
    words.some((word) => agencyOf(word) !== undefined)
  )
    return true;
  return words.every(
    (word) =>
      /^[\p{Lu}\d@©.]/u.test(word) ||
      SMALL_WORDS.test(word) ||
      agencyOf(word) !== undefined ||
      /^[\p{Ll}\d-]+\.\p{Ll}{2,3}$/u.test(word),
  );
}

/** A picture house or agency with names around it: `AFP/Getty Images`, `REUTERS/Jonas Kahn`. */
function isPictureHouse(text: string): boolean {
  return (
    text.length <= 80 &&
    isCredit(text) &&
    (PICTURE_HOUSES.test(text) || agencyOf(text) !== undefined)
  );
}

function endsSentence(text: string): boolean {
  return /[.!?]["“”»«]?$/u.test(text.trim());
}

/** „(dpa/AFP)“ behind a sentence is the credit of the text. */
function isAgencies(text: string): boolean {
  return text.split(/\s?[/,]\s?/u).every((part) => agencyOf(part) !== undefined);
}
