import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startBotOn } from './harness.ts';

const UNDATED = article({
  id: 'boot',
  publisher: 'Fördebote',
  body: 'Gestern sank das Boot Klabauter im Hafen.',
});
const library: Library = await libraryOf([...harbourArticles(), UNDATED]);

let emulator: Emulator;
let stopBot: () => Promise<void>;

async function startAnew(): Promise<void> {
  const { bot } = await startBotOn(emulator, () => library);
  stopBot = () => bot.stop();
}

beforeEach(async () => {
  emulator = await startEmulator();
  await startAnew();
});
afterEach(async () => {
  await stopBot();
  await emulator.stop();
});

async function show(options: Record<string, string>, locale = 'de') {
  const someone = emulator.member({ locale });
  const reply = await (await someone.invoke('timeline', options)).reply();
  return { someone, reply };
}

describe('no timeline', () => {
  it.each([
    ['de', { from: '9999' }, 'Ohne Zeitraum suchen', '12 Ereignistage'],
    ['en-GB', { from: '9999' }, 'Search without dates', '12 event dates'],
    ['de', { source: 'dpa', from: '9999' }, 'Im ganzen Korpus suchen', '12 Ereignistage'],
  ])(
    'outside a range leads to the whole one, in the same message (%s, %j)',
    async (locale, limits, label, expected) => {
      const { someone, reply } = await show({ topic: 'Norderfleth', ...limits }, locale);
      expect(labelsOf(reply)).toEqual([label]);
      const whole = await (await someone.click(reply, label)).reply();
      expect(whole.id).toBe(reply.id);
      expect(whole.ephemeral).toBe(true);
      expect(textOf(whole)).toContain(expected);
      expect(textOf(whole)).toContain('> Am **3');
    },
  );

  it('of a source leads to all of them', async () => {
    const { someone, reply } = await show({ topic: 'Klabauter', source: 'dpa' });
    const [label = ''] = labelsOf(reply);
    expect(label).toBe('In allen Quellen suchen');
    const all = await (await someone.click(reply, label)).reply();
    expect(textOf(all)).toContain('Dazu nennt das Korpus keinen Zeitpunkt');
  });

  it('of an unknown topic leads to others, after a restart of the bot, too', async () => {
    const { someone, reply } = await show({ topic: 'Quastenflosser' });
    const labels = labelsOf(reply);
    expect(labels.length).toBeGreaterThan(2);
    expect(labels.length).toBeLessThanOrEqual(5);
    expect(labels.at(-1)).toBe('Alle Themen');
    const label = labels.find((name) => name.includes('Norderfleth')) ?? '';
    await stopBot();
    await startAnew();
    const other = await (await someone.click(reply, label)).reply();
    expect(other.id).toBe(reply.id);
    expect(textOf(other)).toContain(`### Zeitleiste: ${label}\n`);
    expect(textOf(other)).toContain('Ereignistag');
  });

  it.each([
    ['an unknown topic', 'Quastenflosser'],
    ['one of function words', 'der die das'],
  ])('of %s leads to all topics, in a message of its own', async (_, topic) => {
    const { someone, reply } = await show({ topic });
    const topics = await (await someone.click(reply, 'Alle Themen')).reply();
    expect(topics.id).not.toBe(reply.id);
    expect(topics.ephemeral).toBe(true);
    expect(textOf(topics)).toMatch(/Wovon das Korpus handelt[^]*Norderfleth/);
  });

  it('of a topic without dates leads to its passages', async () => {
    const { someone, reply } = await show({ topic: 'Klabauter' });
    expect(labelsOf(reply)).toEqual(['Stellen dazu']);
    const passages = await (await someone.click(reply, 'Stellen dazu')).reply();
    expect(passages.ephemeral).toBe(true);
    expect(passages.id).not.toBe(reply.id);
    expect(textOf(passages)).toContain('### Frage: Klabauter');
    expect(textOf(passages)).toContain('Gestern sank das Boot');
  });

  it('of such a topic in a source leads to the passages of that source', async () => {
    const { someone, reply } = await show({ topic: 'Klabauter', source: 'Fördebote' });
    const passages = await (await someone.click(reply, 'Stellen dazu')).reply();
    expect(textOf(passages)).toMatch(/^-# 1 Fundstelle.* · Quelle: Fördebote$/mu);
  });
});
