import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGold, scoreTexts } from './score.ts';

const FOLDER = path.resolve('test/import/text/fixtures');
const gold = readGold(path.join(FOLDER, 'gold.json'));

describe('readRawText on texts of twelve kinds of sites', () => {
  it('has all twelve', () => {
    expect(gold).toHaveLength(12);
  });

  it.each(gold.map((item) => [item.file, item] as const))('reads %s', (_, item) => {
    const { problems, silentGuesses } = scoreTexts(FOLDER, [item]);
    expect(problems).toEqual([]);
    expect(silentGuesses).toEqual([]);
  });
});
