import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold, scoreTexts } from './score.ts';

/** Where the sample articles and what a person read in them lie on machines that have them; they are no part of the project. */
const TEXTS = path.resolve('../shared/seeds');
const GOLD = path.resolve('../shared/data/import/gold-seeds.json');

const isAtHand = existsSync(TEXTS) && existsSync(GOLD);
if (!isAtHand)
  process.stderr.write('samples.test.ts skipped: the sample articles are not at hand\n');

describe.skipIf(!isAtHand)('readRawText on the sample articles', () => {
  it('finds every paragraph and field and guesses nothing', () => {
    const { texts, fields, paragraphF1, structure, captions, silentGuesses, problems } = scoreTexts(
      TEXTS,
      readGold(GOLD),
    );
    expect(problems).toEqual([]);
    expect({ texts, fields, paragraphF1, structure, captions, silentGuesses }).toEqual({
      texts: 5,
      fields: 1,
      paragraphF1: 1,
      structure: 1,
      captions: 1,
      silentGuesses: [],
    });
  });
});
