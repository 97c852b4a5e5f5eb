import type { Tense } from '../meaning.ts';
import { FUTURE_VERBS, NO_PRETERITE, PAST_VERBS } from './german-verbs.ts';

/** How far a clause is looked for on each side, in UTF-16 units. */
const WINDOW = 160;

/** A full stop behind a number of one or two digits or a single letter ends no sentence. */
const SENTENCE_END = /(?<!(?<!\d)\d{1,2}|\b\p{L})\.(?=\s|$)|[!?:;\n„“”»«]/gu;
const WORDS = /\p{L}+/gu;
const PARTICIPLE =
  /^(?:\p{Ll}{0,6}ge\p{Ll}{2,}(?:t|en)|\p{Ll}{3,}iert|(?:be|er|ver|zer|ent|über|unter)\p{Ll}{2,}(?:t|en))$/u;
const PERFECT = new Set(['hat', 'haben', 'habe', 'ist', 'sind', 'sei', 'seien', 'bin', 'habt']);
const PRETERITE = /^\p{Ll}{3,}(?:te|ten)$/u;

/** How far before a sentence "Termin:" may stand. */
const LEAD = 12;

const SINCE =
  /(?<!\p{L})seit(?:\s{1,3}(?:dem|der|Anfang|Mitte|Ende|Beginn|vergangene[nmr]|letzte[nmr]|vorige[nmr]))?\s{1,3}$/iu;
const ANNOUNCED = /(?:Termine?|Beginn|Wann)\s?:\s{0,2}$/u;
const CLOCK = /^.{0,24}?\d{1,2}(?:[.:]\d\d)?\s?Uhr/u;

/**
 * Tense of the clause around a span of German text; `undefined` in doubt. What stands between commas comes first, then the
 * whole sentence.
 */
export function germanTenseAt(text: string, start: number, end: number): Tense | undefined {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const [left, right] = [text.slice(from, start), text.slice(end, to)];
  // "Seit Mai läuft der Versuch": what lasts has begun.
  if (SINCE.test(left)) return 'past';
  const clauseLeft = left.slice(left.lastIndexOf(',') + 1);
  const comma = right.indexOf(',');
  const clauseRight = comma < 0 ? right : right.slice(0, comma);
  const told = tenseOf(`${clauseLeft} ${clauseRight}`) ?? tenseOf(`${left} ${right}`);
  if (told !== undefined) return told;
  // "Termin: 9. Juli", "Samstag, 20 Uhr": announcements have no verb.
  const lead = text.slice(Math.max(0, from - LEAD), from);
  return ANNOUNCED.test(lead) || CLOCK.test(right) ? 'future' : undefined;
}

function sentenceStart(text: string, start: number): number {
  const from = Math.max(0, start - WINDOW);
  let last = from;
  for (const match of text.slice(from, start).matchAll(SENTENCE_END))
    last = from + match.index + match[0].length;
  return last;
}

function sentenceEnd(text: string, end: number): number {
  const rest = text.slice(end, end + WINDOW);
  const offset = rest.search(SENTENCE_END);
  return end + (offset < 0 ? rest.length : offset);
}

function tenseOf(clause: string): Tense | undefined {
  let [past, future, perfect, participle, werden] = [0, 0, false, false, false];
  for (const [word] of clause.matchAll(WORDS)) {
    const lower = word.toLowerCase();
    if (PAST_VERBS.has(lower)) past += 1;
    else if (FUTURE_VERBS.has(lower)) future += 1;
    else if (PERFECT.has(lower)) perfect = true;
    else if (lower === 'wird' || lower === 'werden' || lower === 'werde') {
      werden = true;
      future += 1;
    }
    // "setzte" is past, "werten" is not: the plural says less.
    else if (PRETERITE.test(word) && !NO_PRETERITE.has(word)) past += word.endsWith('n') ? 0.5 : 1;
    else if (PARTICIPLE.test(word)) participle = true;
  }
  // „soll … verletzt haben“: told of the past.
  if (past > 0 && past >= future) return 'past';
  if (perfect && participle && !werden) return 'past';
  if (future > 0) return 'future';
  if (perfect) return 'present';
  // A participle without its verb is a headline or a note: „Am Montag gestorben“.
  return participle ? 'past' : undefined;
}
