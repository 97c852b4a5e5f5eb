/** Words in lower case, parted by one space; what must not follow stands behind them as a pattern. */
export type VagueTable = readonly string[];

/** Words for the present. "nun" is none: it mostly goes on with a thought. */
export const PRESENT: VagueTable = [
  'derzeit',
  'derzeitige',
  'derzeitigen',
  'heutzutage',
  'jetzt',
  'momentan',
  'zurzeit',
  'zur zeit(?! de[rs] )',
  'zur stunde',
  'im moment',
  'im augenblick',
  'gegenwart',
];

/** Words for the past. */
export const PAST: VagueTable = [
  'damals',
  'einst',
  'früher(?! als | oder )',
  'kürzlich',
  'neulich',
  'vergangenheit',
  'letzter zeit',
  'jüngster zeit',
  'vergangenen zeit',
  'vergangener zeit',
  'vergangener zeiten',
  'dieser zeit',
  'jener zeit',
];

/** Words for the future. */
export const FUTURE: VagueTable = [
  'bald(?! darauf| danach)',
  'demnächst',
  'zukunft',
  'nächster zeit',
  'absehbarer zeit',
];
