/**
 * How much must be changed to make one word of another: a letter changed or swapped with its neighbour counts 1, one added
 * or left out a little more (optimal string alignment; Damerau 1964), one taken for its neighbour on the keyboard less.
 * Stops early: above `limit` the answer is `Infinity`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * COST_OF_GAP > limit) return Infinity;
  const last = align(a, b, limit);
  const distance = last === undefined ? Infinity : (cells[last + b.length] ?? Infinity);
  return distance > limit ? Infinity : distance;
}

/**
 * How much must be changed to make a word of the nearest beginning of a text; beginnings are one letter shorter than the word to one longer.
 *
 * @returns `Infinity` above the limit
 */
export function distanceToBeginning(word: string, text: string, limit: number): number {
  const longest = text.slice(0, word.length + 1);
  if ((word.length - longest.length) * COST_OF_GAP > limit) return Infinity;
  const last = align(word, longest, limit);
  if (last === undefined) return Infinity;
  let least = Infinity;
  // Of a text shorter than all of these, the whole.
  const shortest = Math.min(longest.length, Math.max(0, word.length - 1));
  for (let length = shortest; length <= longest.length; length += 1)
    least = Math.min(least, cells[last + length] ?? Infinity);
  return least > limit ? Infinity : least;
}

/** Three rows of the table, used in turn; kept, because thousands of words are compared for one question. */
let cells = new Float64Array(3 * 64);

/**
 * Fills the table; cells further from the diagonal than the limit's gaps stay `Infinity` (Ukkonen 1985).
 *
 * @returns where in `cells` the last row begins: its n-th cell is the distance to the first n letters of `b`; `undefined` where all
 *   are above the limit
 */
function align(a: string, b: string, limit: number): number | undefined {
  const width = b.length + 1;
  if (cells.length < 3 * width) cells = new Float64Array(6 * width);
  const band = Math.floor(limit / COST_OF_GAP);
  cells.fill(Infinity, 0, width);
  for (let column = 0; column <= Math.min(band, b.length); column += 1)
    cells[column] = column * COST_OF_GAP;
  for (let row = 1; row <= a.length; row += 1) {
    const current = (row % 3) * width;
    const previous = ((row + 2) % 3) * width;
    const before = ((row + 1) % 3) * width;
    const first = Math.max(1, row - band);
    const last = Math.min(b.length, row + band);
    // What this row of the three held before lies three rows back.
    cells.fill(Infinity, current, current + width);
    cells[current] = row * COST_OF_GAP;
    let least = row * COST_OF_GAP;
    const letter = a.charCodeAt(row - 1);
    for (let column = first; column <= last; column += 1) {
      const other = b.charCodeAt(column - 1);
      let distance = Math.min(
        (cells[previous + column - 1] ?? 0) + costOfChange(letter, other),
        (cells[previous + column] ?? 0) + COST_OF_GAP,
        (cells[current + column - 1] ?? 0) + COST_OF_GAP,
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other;
      if (isSwapped) distance = Math.min(distance, (cells[before + column - 2] ?? 0) + 1);
      cells[current + column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return undefined;
  }
  return (a.length % 3) * width;
}

/**
 * What a slip to the next key counts, and a letter too many or too few: words that differ by two letters in length are
 * mostly different words ("Hefeteig", "heftig"). Source: best of those tried on mistyped questions.
 */
const COST_OF_SLIP = 0.7;
const COST_OF_GAP = 1.1;

function costOfChange(letter: number, other: number): number {
  if (letter === other) return 0;
  return areNeighbours(letter, other) ? COST_OF_SLIP : 1;
}

/** The keys of a German keyboard, row by row; each row is shifted by about half a key. */
const KEYBOARD = ['1234567890ß', 'qwertzuiopü', 'asdfghjklöä', '<yxcvbnm,.-'] as const;

/** Codes of signs on it: all are below. */
const CODES = 256;

/** For each pair of codes, 1 where their keys lie side by side. */
const neighbours = tableOfNeighbours();

/** Whether the keys of two letters, as codes, lie side by side; a key lies beside itself. */
export function areNeighbours(letter: number, other: number): boolean {
  return letter < CODES && other < CODES && neighbours[letter * CODES + other] === 1;
}

function tableOfNeighbours(): Uint8Array {
  const keys = KEYBOARD.flatMap((signs, row) =>
    Array.from(signs, (sign, place) => ({
      code: sign.charCodeAt(0),
      row,
      column: place + (row === 3 ? 0 : row / 2),
    })),
  );
  const table = new Uint8Array(CODES * CODES);
  for (const key of keys)
    for (const next of keys)
      if (Math.abs(key.row - next.row) <= 1 && Math.abs(key.column - next.column) <= 1)
        table[key.code * CODES + next.code] = 1;
  return table;
}

/** Letters that are heard alike in German, or nearly so; of two in one group one is written for the other. */
const ALIKE = ['aeiouyäöü', 'bpw', 'dt', 'gkcqxh', 'szcß', 'fvw', 'mn', 'lr', 'ij', 'jy'];

/** Letters of words that differ from others by one letter more often by nature than by a slip. Chosen. */
const MAX_CROWDED = 6;

/**
 * Whether two words differ by one letter that nobody writes for the other: neither do they lie side by side on the keyboard, nor are
 * they heard alike. So differ two names ("Osama", "Obama") rather than a name and its misspelling; of long words few have such a
 * neighbour.
 */
export function differByForeignLetter(a: string, b: string): boolean {
  if (a.length !== b.length || a.length > MAX_CROWDED) return false;
  const places = Array.from({ length: a.length }, (_, place) => place).filter(
    (place) => a[place] !== b[place],
  );
  const [place, more] = places;
  if (place === undefined || more !== undefined) return false;
  const [x = '', y = ''] = [a[place], b[place]];
  return (
    !areNeighbours(x.charCodeAt(0), y.charCodeAt(0)) &&
    !ALIKE.some((group) => group.includes(x) && group.includes(y))
  );
}
