import { describe, expect, it } from 'vitest';
import type { MemberOptions } from '../../src/emulator/driver/member.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { stageOfAnswers } from './answer-stage.ts';

const stage = await stageOfAnswers();
const { change, click, forge, member, restart } = stage;

async function open(who: MemberOptions = { locale: 'de' }) {
  const asked = await stage.ask({ from: 'Januar 2019', to: 'Januar 2019' });
  const someone = stage.member(who);
  return { someone, reading: await stage.click(someone, asked.reply, 'Im Artikel ›') };
}

describe('the reading view', () => {
  it('shows the passage between its neighbours, marked, to whoever opens it', async () => {
    const { reading } = await open({ locale: 'de', name: 'Ben' });
    const text = textOf(reading);
    expect(reading.ephemeral).toBe(true);
    expect(text).toContain('### Fähre, Teil 1\n-# 10. Januar 2019 · Quelle: Fördebote');
    expect(text).toContain('-# Absatz 3 von 8\nDanach kam Nebel');
    expect(text).toContain('**▸ Absatz 4 von 8 · gefundene Stelle**\n> Im Hafen legte die Fähre');
    expect(text).toContain('-# Absatz 5 von 8\nDanach kam Sonne');
    expect(labelsOf(reading)).toEqual(['◀', 'Absatz 3–5 von 8', '▶', 'Artikel öffnen']);
    expect(JSON.stringify(reading.components)).toContain('"https://example.org/a"');
  });

  it('turns its pages to both ends, after a restart, too', async () => {
    const { someone, reading } = await open();
    const on = await click(someone, reading, '▶');
    expect(on.id).toBe(reading.id);
    expect(labelsOf(on)).toContain('Absatz 6–8 von 8');
    await expect(someone.click(on, '▶')).rejects.toThrow('disabled');
    await restart();
    const back = await click(someone, await click(someone, on, '◀'), '◀');
    expect(textOf(back)).toContain('-# Vorspann\nEin Schiff und seine Jahre.');
    await expect(someone.click(back, '◀')).rejects.toThrow('disabled');
  });

  it('speaks the reader’s language', async () => {
    const { reading } = await open({ locale: 'en-US', name: 'Ben' });
    expect(textOf(reading)).toContain('▸ paragraph 4 of 8 · the passage found');
    expect(textOf(reading)).toContain('January 10, 2019 · Source: Fördebote · German');
  });

  it('says that the corpus has changed, or that the article is gone', async () => {
    const { someone, reading } = await open();
    await change('fedcba9876543210', 0, 7);
    const on = await click(someone, reading, '▶');
    expect(textOf(on)).toContain('Das Korpus hat sich seit dieser Nachricht geändert');
    await change('aaaaaaaaaaaaaaaa', 1, 7);
    expect(textOf(await click(someone, on, '◀'))).toBe(
      'Diesen Artikel gibt es im Korpus nicht mehr.',
    );
  });

  it.each(['r0:o:1', 'r1:o:0:short:1:1:01234567', 'r1:>:0:abcdefghij:1:1:xyz'])(
    'answers a forged button politely: %s',
    async (customId) => {
      const someone = member({ locale: 'de' });
      const answer = await click(someone, await forge(someone, customId), customId);
      expect(textOf(answer)).toContain('aus einer älteren Fassung');
      expect(answer.ephemeral).toBe(true);
    },
  );
});
