import { NO_WORD } from '../pattern.ts';

/** Patterns of what is counted in thousands: units, people, things. Collected from news, November 2026. */
const COUNTED: readonly string[] = String.raw`
  Euro EUR Mark DM Dollar US-Dollar Franken Schilling Lire Kronen Rubel Yen Pfund Cent Prozent Promille Punkte?n?
  Menschen Personen Leute Einwohnern? Bewohnern? Bürger Besuchern? Zuschauern? Teilnehmern? Mitgliedern?
  Mitarbeitern? Beschäftigten? Soldaten Schülern? Studenten Studierenden? Kindern? Frauen Männern? Tote[rn]? Stimmen
  Sitze Fällen? Meter[ns]? Metern Höhenmetern? Kilometern? km m cm mm kg g t l ha Tonnen Liter Kilo Kilogramm Gramm
  Hektar Quadratmetern? Quadratkilometern? Kubikmetern? Watt Kilowatt Megawatt kW MW PS Volt Grad Uhr Stunden Minuten
  Sekunden Tage?n? Wochen Monaten? Jahren? Mal mal Seiten Exemplaren? Stück Stufen Kalorien Betten Wohnungen Häusern?
  Autos Fahrzeugen? Millionen Mio Milliarden Mrd Tausend Ausgaben Titeln? Büchern? Bänden? Dokumenten? Arten
  Unternehmen Firmen Betrieben? Arbeitsplätzen? Stellen Flüchtlingen? Aufrufen? Hz MHz GB MB
`
  .trim()
  .split(/\s+/u);

const COUNTED_BEHIND = new RegExp(
  `^[\\s\\u00a0-]{0,3}(?:[%‰€$£°½]|(?:${COUNTED.join('|')})${NO_WORD})`,
  'u',
);

/** Words before a number that make it a count, an amount or an address. */
const COUNT_BEFORE =
  /(?<![\p{L}\p{N}])(?:Nr|Nummer|Seiten?|S|Bd|Band|Zeile|Artikel|Art|Paragra[fp]h?|Tel|Telefon|Fax|PLZ|Agenda|Windows|Linie|Route|BMW|Boeing|Airbus|Postfach|Zimmer|Raum|Kapitel|Konto|Platz|Code|Typ|Modell|Version|Euro|EUR|Dollar|Fr|CHF|DM|A|B|ISO|DIN|EN|alle)\.?:?\s$|[§€$£#№+=]\s?$/u;
/** What stands before years. */
const YEAR_BEFORE =
  /(?:(?<!\p{L})(?:in|im|um|seit|von|bis|ab|nach|vor|gegen|etwa|bereits|schon|erst|anno|Anfang|Mitte|Ende)\s|[(–/-])$/iu;
/** Words before a number that is a count if a noun follows. */
const ESTIMATE_BEFORE =
  /(?<![\p{L}\p{N}])(?:rund|knapp|etwa|circa|ca\.|gut|fast|über|als|mindestens|höchstens|maximal|insgesamt|die|der|den|weitere[nr]?|mit|um|auf|von)\s$/iu;
/** A noun in the plural: what is counted. */
const PLURAL_BEHIND =
  /^[ \t\u00a0]{1,2}(?:(?!ge|be|er|ver|ent|zer|ab|an|auf|aus|ein|um|vor)\p{Ll}{3,}e[nr]?[ \t\u00a0])?\p{Lu}\p{Ll}+(?:e|n|er|s)(?![\p{L}\p{N}])/u;
/** "2000 bis 3000 Grad": what is counted stands behind the second number. */
const RANGE_BEHIND = /^[ \t\u00a0]?(?:bis|und|oder|[-–])[ \t\u00a0]?\d{1,3}\.?\d{3}(?!\d)/u;

/** Whether the text behind a number says what it counts: " Euro", "%". */
export function isCounted(right: string): boolean {
  return COUNTED_BEHIND.test(right);
}

/**
 * Whether a number that may be a year is none for what stands before (at most 20 units) and behind it (at most 24): it
 * counts, or is a name's part.
 */
export function isQuantity(number: number, left: string, right: string): boolean {
  // So far back a year is told to be one: "um 1100", "(1170–1230)"; "Fiat 1100" is none.
  if (number < 1400 && !YEAR_BEFORE.test(left)) return true;
  if (isCounted(right) || COUNT_BEFORE.test(left)) return true;
  const range = RANGE_BEHIND.exec(right)?.[0].length;
  if (range !== undefined && isCounted(right.slice(range))) return true;
  if (!PLURAL_BEHIND.test(right)) return false;
  return number % 100 === 0 || number < 1600 || ESTIMATE_BEFORE.test(left);
}

/** Whether a number is a part of a phone number, a score or a formula: "0471 2014", "2014:3", "1200 x 1600". */
export function isInFormula(left: string, right: string): boolean {
  const joins = /\d\s$|[\d:][/:-]$/u.test(left);
  const joinsYear = /(?:\b|\D)[12]\d{3}[/-]$|\b\d{1,2}\.?\s?[-–/]$/u.test(left);
  return (joins && !joinsYear) || /^\s?[x×*=:]\s?\d|^\s\d{3}(?!\d)/u.test(right);
}
