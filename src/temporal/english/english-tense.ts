import type { Tense } from '../meaning.ts';
import {
  FUTURE_VERBS,
  NO_PAST,
  PAST_OR_BASE,
  PAST_VERBS,
  PLANNING,
  PRESENT_VERBS,
  WEAK_PLANNING,
} from './english-verbs.ts';

/** How far a sentence is looked for on each side, in UTF-16 units. */
const WINDOW = 160;

/** A full stop behind an abbreviation or a single letter, or before a small letter, ends no sentence. */
const SENTENCE_END =
  /(?<!(?:^|[^A-Za-z])(?:[A-Za-z]|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gov|Gen|Lt|Col|Prof|Capt|Sgt|Rev|Jr|Sr|vs|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec))\.(?=\s|["”'’)]|$)(?!\s{0,2}[a-z,;])|[!?;\n]/gu;
const WORDS = /[A-Za-z]+(?:-[a-z]+)?|[,:"“”]|''|``/gu;

/** What lasts has begun. */
const SINCE = /(?<![A-Za-z])since\s{1,3}(?:(?:the|late|early|mid|last)\s{1,3})?$/iu;
/** The expression begins its clause: what it tells of follows. */
const CLAUSE_START =
  /(?:^|[,:;"“(]|\u0060\s?\u0060|(?<![A-Za-z])(?:that|and|but|which|who|when|where|because|if))\s{0,3}(?:(?:on|by|in|early|late|from|starting|beginning)\s{1,3}(?:the\s{1,3})?)?$/iu;
/** "He said in Ames, Iowa, on Monday that it is late": the comma begins no clause. */
const REPORT_BEHIND = /^\s{0,3}(?:that|to)(?![A-Za-z])/u;
const AFTER = /(?<![A-Za-z])after\s{1,3}(?:the\s{1,3})?$/iu;
/** The article of the noun that follows the expression. */
const ATTRIBUTIVE = /(?<![A-Za-z])(?:the|an?|this|that|its)\s{1,3}(?:[a-z]{3,12}\s{1,3})?$/iu;
const UNTIL = /(?<![A-Za-z])(?:until|till)\s{1,3}(?:(?:the|late|early)\s{1,3})?$/iu;

/**
 * Tense of the clause around a span of English text; `undefined` in doubt.
 *
 * The verb that is nearest on the left decides ("said on Monday"), or on the right, where nothing stands on the left or the
 * span begins its clause ("he said that on Monday they will").
 */
export function englishTenseAt(text: string, start: number, end: number): Tense | undefined {
  const left = leftOf(text, start);
  if (SINCE.test(left)) return 'past';
  const right = rightOf(text, end);
  const leftWords = left.match(WORDS) ?? [];
  const rightWords = right.match(WORDS) ?? [];
  const startsClause = CLAUSE_START.test(left) && !REPORT_BEHIND.test(right);
  const before = startsClause ? undefined : lastTense(leftWords);
  const behind = before ?? firstTense(rightWords, startsClause);
  const told = startsClause
    ? (behind ?? lastTense(leftWords) ?? firstTense(rightWords, false))
    : behind;
  // "the explosion of 20 April will", "will tell of the April 20 explosion": what will be is not on that day.
  const isAside = !startsClause && before === undefined;
  if (told === 'future' && (isAside || ATTRIBUTIVE.test(left))) return 'present';
  // "After Friday's losses it is": what is looked back on.
  if (told === 'present' && AFTER.test(left)) return 'past';
  return told ?? (UNTIL.test(left) ? 'future' : undefined);
}

function leftOf(text: string, start: number): string {
  const from = Math.max(0, start - WINDOW);
  const window = text.slice(from, start);
  let last = 0;
  for (const match of window.matchAll(SENTENCE_END)) last = match.index + match[0].length;
  return window.slice(last);
}

function rightOf(text: string, end: number): string {
  const window = text.slice(end, end + WINDOW);
  const offset = window.search(SENTENCE_END);
  return offset < 0 ? window : window.slice(0, offset);
}

/** Tense of the last verb. */
function lastTense(words: readonly string[]): Tense | undefined {
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const tense = tenseOfWord(words, index);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

/** Tense of the first verb, at most up to the comma that ends the clause. */
function firstTense(words: readonly string[], stopsAtComma: boolean): Tense | undefined {
  for (let index = 0; index < words.length; index += 1) {
    // "On Monday, he said": the comma right behind the expression ends nothing.
    if (stopsAtComma && index > 1 && words[index] === ',') return undefined;
    const tense = tenseOfWord(words, index);
    if (tense !== undefined) return tense;
  }
  return undefined;
}

function tenseOfWord(words: readonly string[], index: number): Tense | undefined {
  const word = (words[index] ?? '').toLowerCase();
  const [previous, second] = [wordAt(words, index - 1), wordAt(words, index - 2)];
  if (word === 'since') return 'past';
  if (word === 'to') return planOf(words, index);
  // "would not comment", "could not be reached": what was not to be had.
  if ((word === 'would' || word === 'could') && wordAt(words, index + 1) === 'not') return 'past';
  if (previous === 'to' || second === 'to') {
    // An infinitive tells nothing by itself; "to" is looked at next.
    if (word === 'be' || previous === 'to') return undefined;
  }
  const isAhead = hasFutureBefore(previous, second);
  if (PAST_VERBS.has(word)) return isAhead ? 'future' : 'past';
  if (FUTURE_VERBS.has(word)) {
    // "was due on Monday": ahead of what is told, perhaps not of today; "as planned".
    if (previous === 'as') return undefined;
    return PAST_VERBS.has(previous) ? 'present' : 'future';
  }
  if (PRESENT_VERBS.has(word)) return words[index] === 'May' ? undefined : 'present';
  if (PAST_OR_BASE.has(word)) {
    // "set for Monday", "set to resume".
    const next = wordAt(words, index + 1);
    if (isAhead || (word === 'set' && (next === 'to' || next === 'for' || next === '')))
      return 'future';
    return MODALS.has(previous) ? undefined : 'past';
  }
  if (!/^[a-z]{2,}ed$/u.test(words[index] ?? '') || NO_PAST.has(word)) return undefined;
  // "will be opened".
  return isAhead ? 'future' : 'past';
}

/** "expected to resume", "plans to visit"; "agreed to the plan" has no infinitive. */
function planOf(words: readonly string[], index: number): Tense | undefined {
  const [previous, second] = [wordAt(words, index - 1), wordAt(words, index - 2)];
  const next = words[index + 1] ?? '';
  if (NO_INFINITIVE.has(next) || /^[A-Z]/u.test(next)) return undefined;
  if (WEAK_PLANNING.has(previous)) return 'present';
  if (!PLANNING.has(previous)) return undefined;
  return PAST_VERBS.has(second) ? 'present' : 'future';
}

const NO_INFINITIVE = new Set(['the', 'a', 'an', 'his', 'her', 'its', 'their', 'this', 'that', '']);

function hasFutureBefore(previous: string, second: string): boolean {
  return (
    previous === 'will' ||
    (previous === 'be' && (MODALS.has(second) || second === 'to')) ||
    (previous === 'being' && (second === 'is' || second === 'are'))
  );
}

const MODALS = new Set([
  'will',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'shall',
  'should',
]);

function wordAt(words: readonly string[], index: number): string {
  return (words[index] ?? '').toLowerCase();
}
