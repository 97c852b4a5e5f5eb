/** What kind of thing a question asks for. */
export type ExpectedAnswer = 'date' | 'number' | 'person' | 'place';

/** Tried in order; German and English, whole words. */
const PATTERNS: readonly (readonly [ExpectedAnswer, RegExp])[] = [
  [
    'date',
    words(
      'wann|when|welche[mnrs]? (?:jahr|jahre|jahren|monat|tag|jahrhundert|datum)|(?:what|which) (?:year|month|day|date|century)',
    ),
  ],
  [
    'number',
    words(
      'wie ?viele?n?|wie (?:hoch|groß|gross|lange?|weit|oft|alt|schwer|teuer)|how (?:many|much|long|far|often|old|high|large|big|tall)',
    ),
  ],
  [
    'place',
    words(
      'wo|woher|wohin|where|(?:in|aus|nach) welche[rmn]? (?:stadt|städten|land|ländern|ort|orten|region|staat|staaten)',
    ),
  ],
  ['person', words('wer|wen|wem|wessen|who|whom|whose')],
];

/** The kind of answer that a question expects; `undefined` where its words do not tell. */
export function expectedAnswerOf(question: string): ExpectedAnswer | undefined {
  return PATTERNS.find(([, pattern]) => pattern.test(question))?.[0];
}

/** `\b` knows the letters of English only: it would find "wen" in "Löwen". */
function words(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'iu');
}
