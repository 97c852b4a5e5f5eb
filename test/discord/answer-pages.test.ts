import { describe, expect, it } from 'vitest';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { idOf, parts, stageOfAnswers } from './answer-stage.ts';

const { ask, change, click, member, restart, sortBy } = await stageOfAnswers();

describe('the pages of an answer', () => {
  it('hold three passages each, and turn in the same message', async () => {
    const { someone, reply } = await ask();
    expect(textOf(reply)).toContain('### Frage: Was geschah mit der Fähre Seestern?');
    expect(textOf(reply)).toContain('7 Fundstellen in 7 Artikeln · Seite 1/3');
    expect(parts(reply)).toHaveLength(3);
    const second = await click(someone, reply, '▶');
    expect(second.id).toBe(reply.id);
    expect(textOf(second)).toMatch(/\*\*4 · /);
    const third = await click(someone, second, '▶');
    expect(labelsOf(third)).toContain('Seite 3/3');
    const all = [reply, second, third].flatMap(parts);
    expect(all.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(parts(await click(someone, third, '◀'))).toEqual(parts(second));
  });

  it('are put in the order of days, undated ones last', async () => {
    const { someone, reply } = await ask();
    const oldest = await sortBy(someone, reply, 'oldest');
    expect(parts(oldest)).toEqual([1, 2, 3]);
    const newest = await sortBy(someone, oldest, 'newest');
    expect(parts(newest)).toEqual([6, 5, 4]);
    const last = await click(someone, await click(someone, newest, '▶'), '▶');
    expect(parts(last)).toEqual([7]);
    expect(parts(await sortBy(someone, last, 'relevance'))).toEqual(parts(reply));
  });

  it('keep range and source', async () => {
    const { someone, reply } = await ask({ from: 'Januar 2019', to: 'Juni 2019' });
    expect(textOf(reply)).toContain('6 Fundstellen in 6 Artikeln · Seite 1/2 · 1. Januar 2019 bis');
    const second = await click(someone, reply, '▶');
    expect(textOf(second)).toContain('Seite 2/2 · 1. Januar 2019 bis 30. Juni 2019');
    const bySource = await ask({ source: 'Fördebote' });
    const next = await click(bySource.someone, bySource.reply, '▶');
    expect(textOf(next)).toContain('4 Fundstellen in 4 Artikeln · Seite 2/2 · Quelle: Fördebote');
  });

  it.each([{ private: false }, { private: true }])(
    'turn after a restart of the bot, too: %j',
    async (options) => {
      const question = '*Fähre* _Seestern_ ~|`<>[]() \\ # @ :// - $&';
      const { someone, reply } = await ask({ question, ...options });
      await restart();
      const second = await click(someone, reply, '▶');
      expect(second.id).toBe(reply.id);
      expect(labelsOf(second)).toContain('Seite 2/3');
    },
  );

  it('stay as they are for their owner where somebody else turns them', async () => {
    const { someone, reply } = await ask();
    const other = member({ locale: 'en-US', name: 'Ben' });
    const copy = await click(other, reply, '▶');
    expect(copy.id).not.toBe(reply.id);
    expect(copy.ephemeral).toBe(true);
    expect(textOf(copy)).toContain('### Question: Was geschah mit der Fähre Seestern?');
    expect(labelsOf(copy)).toContain('Page 2/3');
    expect(labelsOf(someone.history.find(({ id }) => id === reply.id) ?? copy)).toContain(
      'Seite 1/3',
    );
    const again = await click(other, copy, '▶');
    expect(again.id).toBe(copy.id);
    expect(labelsOf(again)).toContain('Page 3/3');
  });

  it('are searched again where the corpus has changed, and say so', async () => {
    const { someone, reply } = await ask();
    await change('fedcba9876543210', 0, 5);
    const second = await click(someone, reply, '▶');
    expect(textOf(second)).toContain('Das Korpus hat sich seit dieser Nachricht geändert');
    expect(textOf(second)).toContain('5 Fundstellen in 5 Artikeln · Seite 2/2');
    expect(textOf(await click(someone, second, '◀'))).not.toContain('geändert');
  });

  it('end at the last one where there are fewer by now', async () => {
    const { someone, reply } = await ask();
    const third = await click(someone, await click(someone, reply, '▶'), '▶');
    await change('fedcba9876543210', 0, 2);
    const other = member({ locale: 'de', name: 'Ben' });
    const copy = await (await other.click(third, idOf(third, '>'), { raw: true })).reply();
    expect(textOf(copy)).toContain('2 Fundstellen in 2 Artikeln');
    expect(someone.history).toHaveLength(1);
  });
});
