/** Words in lower case, parted by one space. */
export type VagueTable = readonly string[];

/** Words for the present. */
export const PRESENT: VagueTable = [
  'now(?! that | ?,)',
  'nowadays',
  'currently',
  'presently',
  'at present',
  'at the moment',
  'at this time',
  'at this moment',
  'right now',
  'these days',
  'for the moment',
  'for the time being',
];

/** Words for the past. */
export const PAST: VagueTable = [
  'recently',
  'lately',
  'formerly',
  'previously',
  'in the past(?! \\d| [a-z]+ (?:years|months|weeks|days|hours)| year| week| month| decade)',
  'at the time(?! of )',
  'at that time',
  'in those days',
  'back then',
  'long ago',
  'once upon a time',
];

/** Words for the future. */
export const FUTURE: VagueTable = [
  'soon(?! after| as )',
  'shortly(?! after| before)',
  'in future',
  'in the future',
  'in the near future',
  'in the foreseeable future',
  'for the foreseeable future',
  'some day',
  'someday',
  'sooner or later',
];
