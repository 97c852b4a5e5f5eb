/**
 * How much must be changed to make one word of another: a letter changed or swapped with its neighbour counts 1, one added
 * or left out a little more (optimal string alignment; Damerau 1964), one taken for its neighbour on the keyboard less.
 * Stops early: above `limit` the answer is `Infinity`.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * COST_OF_GAP > limit) return Infinity;
  const width = b.length + 1;
  // Three rows, used in turn.
  const rows = new Float64Array(3 * width);
  for (let column = 0; column < width; column += 1) rows[column] = column * COST_OF_GAP;
  for (let row = 1; row <= a.length; row += 1) {
    const current = (row % 3) * width;
    const previous = ((row + 2) % 3) * width;
    const before = ((row + 1) % 3) * width;
    rows[current] = row * COST_OF_GAP;
    let least = row * COST_OF_GAP;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column < width; column += 1) {
      const other = b.charCodeAt(column - 1);
      let distance = Math.min(
        (rows[previous + column - 1] ?? 0) + costOfChange(letter, other),
        (rows[previous + column] ?? 0) + COST_OF_GAP,
        (rows[current + column - 1] ?? 0) + COST_OF_GAP,
      );
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === b.charCodeAt(column - 2) &&
        a.charCodeAt(row - 2) === other;
      if (isSwapped) distance = Math.min(distance, (rows[before + column - 2] ?? 0) + 1);
      rows[current + column] = distance;
      if (distance < least) least = distance;
    }
    if (least > limit) return Infinity;
  }
  const distance = rows[(a.length % 3) * width + b.length] ?? 0;
  return distance > limit ? Infinity : distance;
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

/** Row and column of each key, by the code of its sign. */
const keyOf = new Map<number, { readonly row: number; readonly column: number }>(
  KEYBOARD.flatMap((keys, row) =>
    Array.from(keys, (key, place) => [
      key.charCodeAt(0),
      { row, column: place + (row === 3 ? 0 : row / 2) },
    ]),
  ),
);

/** Whether the keys of two letters, as codes, lie side by side. */
export function areNeighbours(letter: number, other: number): boolean {
  const key = keyOf.get(letter);
  const next = keyOf.get(other);
  if (!key || !next) return false;
  return Math.abs(key.row - next.row) <= 1 && Math.abs(key.column - next.column) <= 1;
}
