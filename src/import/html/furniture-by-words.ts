import type { RemovedKind } from '../draft.ts';
import type { PageBlock } from './page-blocks.ts';

/** Lines that are furniture as a whole, German and English. First match wins. */
const LINES: readonly (readonly [RemovedKind, RegExp])[] = [
  [
    'caption',
    /^(?:(?:bild|foto|grafik|video)(?:unterschrift)?\s*(?:\d+\s*)?[:|©]|©|\(c\)\s|bild(?:er)?quelle|bildrechte|bildnachweis|symbol(?:bild|foto)\b|archiv(?:bild|foto)\b|beitragsbild\b|quelle:\s*(?:imago|getty|picture|dpa|shutterstock|reuters|afp))/iu,
  ],
  [
    'credit',
    /(?:(?:foto|bild|grafik|quelle|fotos|bilder|credit|photo)s?:\s*[^.]{2,60}|©\s?[^.]{2,60}|(?:picture[- ]alliance|getty images?|imago(?: images)?|shutterstock|adobe ?stock|pixabay|unsplash)\W*[^.]{0,40})$/iu,
  ],
  [
    'paywall',
    /^(?:(?:jetzt|hier) (?:kostenlos |gratis )?(?:testen|abonnieren|registrieren|anmelden|einloggen|weiterlesen)|sie haben (?:bereits|schon|noch kein) (?:ein )?(?:abo|konto)|bereits (?:abonnent|kunde|registriert)|mit .{0,30}(?:abo|plus) (?:weiter)?lesen|dieser (?:artikel|inhalt|beitrag) ist (?:nur )?(?:exklusiv )?für|weiterlesen mit|exklusiv für abonnenten|zugang zu allen|monatlich kündbar)/iu,
  ],
  [
    'share',
    /^(?:(?:artikel|beitrag|seite|diesen (?:artikel|beitrag)) (?:teilen|drucken|versenden|merken|weiterempfehlen|empfehlen)|teilen(?: mit| auf)?:?|drucken|senden|zitieren|merken|link kopieren|kommentieren|kommentare? (?:anzeigen|lesen|schreiben)|(?:(?:teilen )?auf )?(?:facebook|twitter|whatsapp|pinterest|xing|linkedin|flipboard|telegram|e-?mail|pocket)(?: teilen)?|share(?: this)?|tweet|print|(?:(?:artikel|beitrag) )?(?:vorlesen|anhören)|gefällt mir:?|like this:?|wird geladen ?(?:\.\.\.|…)?|loading ?(?:\.\.\.|…)?|folgen sie uns\b.{0,80}|folge uns\b.{0,80}|(?:ihnen|dir|euch) hat (?:der|dieser) (?:artikel|beitrag) gefallen.*|war (?:der|dieser) (?:artikel|beitrag) (?:nützlich|hilfreich).*)\W*$/iu,
  ],
  [
    'donation',
    /\b(?:unterstützen sie (?:uns|unsere)|unterstütze uns|jetzt spenden|mit einer spende|spendenkonto|via paypal)\b/iu,
  ],
  [
    'related',
    /^(?:mehr (?:zum thema|dazu|zu diesem thema|infos?|informationen|news|nachrichten)\b|(?:lesen|hören|sehen) sie (?:auch|hier|dazu|mehr|weiter)\b|lies(?: hier)? (?:auch|mehr|weiter)\b|siehe auch\b|auch interessant\b|das könnte (?:sie|dich|ihnen|dir)\b|passend (?:zum thema|dazu)\b|weitere (?:artikel|themen|infos?|informationen|meldungen|nachrichten|beiträge|news|links)\b|weiterlesen\b|(?:mehr )?zum (?:artikel|video|beitrag)\b|themen?(?: in diesem artikel| des artikels)?:|schlagw(?:orte?|örter):|tags?:|stichworte?:|kategorien?:|related (?:posts|articles):?|ähnliche (?:artikel|beiträge)\b|verwandte (?:artikel|themen|beiträge)\b|lesetipp|read more\b|(?:previous|next) (?:post|article)|(?:vorheriger|nächster) (?:artikel|beitrag)\b|(?:→|►|▶|➤|➔|>>)\s*\S|dieses thema im programm\b|über dieses thema berichte)/iu,
  ],
  [
    'advertisement',
    /^(?:\W*(?:anzeige|werbung|reklame|advertisement)\W*|sponsored\b.*|reklame\b.*|\*? ?(?:affiliate|partner)-?links?\b.*)$/iu,
  ],
  [
    'byline',
    // Names only: words with a capital letter, up to eight of them.
    /^(?:[Vv]on|[Bb]y|Autor(?:in)?:?|Text:|Redaktion:|(?:[Gg]eschrieben|[Vv]erfasst|[Vv]eröffentlicht) von|Posted by|Ein (?:Beitrag|Artikel|Kommentar|Gastbeitrag) von)(?: (?:\p{Lu}\S*|de|van|von|der|und|and|&)){1,8}$/u,
  ],
  [
    'date',
    /^(?:(?:stand|veröffentlicht|erstellt|(?:zuletzt )?aktualisiert|letzte aktualisierung|publiziert|erschienen|datum|update|posted|published|updated)?(?: am| on)?:?\s*)?(?:(?:mo|di|mi|do|fr|sa|so)\p{L}*\.?,? ?)?(?:den )?\d{1,2}\. ?(?:\d{1,2}\.|\p{L}+) ?\d{2,4}(?:,?(?: um| -| –|,| \|)? ?\d{1,2}[:.]\d{2}(?: ?uhr)?)?(?:.{0,60}(?:aktualisiert|stand|update|lese).{0,40})?$/iu,
  ],
  [
    'date',
    /^(?:stand: ?\d.*|lesezeit|lesedauer|reading time|\d+ min(?:\.|uten?)?(?: lesezeit| lesedauer)?)\b.{0,30}$/iu,
  ],
  [
    'navigation',
    /^(?:zur startseite|startseite|home|nach oben|zum seitenanfang|zurück(?: zur .{0,40})?|springen sie .*|zum inhalt.*|inhalt(?:sverzeichnis)?|seite \d+(?: von \d+)?|bildergalerie|fotostrecke|\d+ ?\/ ?\d+|\d+ (?:kommentare?|bilder|fotos)|kommentare?|impressum|datenschutz)\W*$/iu,
  ],
];

/** Prose that speaks of the page itself: offers of a newsletter, requests for consent. */
const PROSE: readonly (readonly [RemovedKind, RegExp])[] = [
  [
    'advertisement',
    /\bnewsletter\b.{0,200}(?:abonnier|anmeld|informier|postfach|kostenlos|bestell|registrier|eintragen|per e-?mail)|(?:abonnier|anmeld|kostenlos|bestell).{0,120}\bnewsletter\b|^.{0,60}\bnewsletter\W*$/iu,
  ],
  [
    'other',
    /^(?:an dieser stelle (?:finden sie|findest du|steht|befindet sich|würden)|(?:ich bin|mit ihrer zustimmung|sie sind) (?:damit )?einverstanden|extern(?:e[nr]?|er) inhalte? (?:anzeigen|laden|geladen)|empfohlener (?:externer|redaktioneller) inhalt|hinweis: dieser (?:externe|artikel enthält))|(?:externe[nr]? (?:inhalte?|medien)|datenschutzerklärung).{0,160}(?:personenbezogene|einverstanden|zustimm|einwillig|anzeigen|datenschutz|drittplattform|laden)/iu,
  ],
];

/** Characters up to which a block is judged as a line, and as prose about the page: a longer one is the article's. */
const MAX_LINE_LENGTH = 220;
const MAX_PROSE_LENGTH = 500;

/** Share of linked characters from which a short block only points elsewhere. */
const LINKED = 0.85;
const MAX_LINK_LENGTH = 160;

/** What kind of furniture a block is by its words and links; `undefined` for text. */
export function furnitureByWords({ text, linked, element }: PageBlock): RemovedKind | undefined {
  if (text.length > MAX_PROSE_LENGTH) return undefined;
  const prose = PROSE.find(([, pattern]) => pattern.test(text))?.[0];
  if (prose !== undefined || text.length > MAX_LINE_LENGTH) return prose;
  const isLink = linked >= text.length * LINKED && text.length <= MAX_LINK_LENGTH;
  if (isLink && (element.tag === 'li' || /^[»>→]/u.test(text))) return 'related';
  // A heading that is only a date or a name still divides the text (diaries, live tickers).
  const line = LINES.find(([, pattern]) => pattern.test(text))?.[0];
  return line === 'date' && /^h[2-6]$/.test(element.tag) ? undefined : line;
}
