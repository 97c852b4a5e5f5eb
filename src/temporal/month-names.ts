/** Month names and their abbreviations, German (with Austrian ones) and English, lower case → 1 to 12. */
export const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    ['januar', 'jänner', 'january', 'jan'],
    ['februar', 'feber', 'february', 'feb'],
    ['märz', 'maerz', 'march', 'mär', 'mar'],
    ['april', 'apr'],
    ['mai', 'may'],
    ['juni', 'june', 'jun'],
    ['juli', 'july', 'jul'],
    ['august', 'aug'],
    ['september', 'sept', 'sep'],
    ['oktober', 'october', 'okt', 'oct'],
    ['november', 'nov'],
    ['dezember', 'december', 'dez', 'dec'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
