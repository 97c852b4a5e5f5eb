import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createCooldown } from '../../src/discord/cooldown.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startTestBot } from './harness.ts';

const library = await libraryOf(harbourArticles());

describe('createCooldown', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  it('lets five questions pass at once, and more when 20 s are over', async () => {
    vi.setSystemTime(1_000_000);
    const cooldown = createCooldown(Date.now);
    for (let count = 0; count < 5; count += 1) await cooldown.take('1', 'question');
    vi.advanceTimersByTime(12_300);
    const detail = { identifier: 'too-fast', maxQuestions: 5, seconds: 20, goesOnAt: 1020 };
    await expect(cooldown.take('1', 'question')).rejects.toMatchObject({ detail });
    await expect(cooldown.take('1', 'click')).rejects.toMatchObject({ detail });
    vi.advanceTimersByTime(7_701);
    await cooldown.take('1', 'question');
  });

  it('counts a click as a quarter of a question, and everybody by themselves', async () => {
    const cooldown = createCooldown(Date.now);
    for (let count = 0; count < 20; count += 1) await cooldown.take('1', 'click');
    await expect(cooldown.take('1', 'click')).rejects.toThrow('too-fast');
    await cooldown.take('2', 'question');
  });

  it('forgets whoever has not asked for 20 s', async () => {
    const cooldown = createCooldown(Date.now);
    for (let id = 0; id < 1000; id += 1) await cooldown.take(String(id), 'question');
    expect(vi.getTimerCount()).toBe(1000);
    vi.advanceTimersByTime(20_001);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a member in a hurry', () => {
  it.each([
    [
      'de',
      /Bitte warte einen Moment: höchstens 5 Fragen in 20 Sekunden\.\s+Weiter geht es <t:\d{10}:R>\./,
    ],
    [
      'en-US',
      /Please wait a moment: at most 5 questions in 20 seconds\.\s+You can go on <t:\d{10}:R>\./,
    ],
  ])(
    'is told in %s when it goes on; others, suggestions and /about go on',
    async (locale, told) => {
      const running = await startTestBot(library);
      const { emulator, log } = running;
      const member = emulator.member({ locale });
      const timeline = await (
        await member.invoke('timeline', { topic: 'Norderfleth', entries: 12 })
      ).reply();
      const message = member.say('Der Sturm im Hafen');
      for (let count = 0; count < 2; count += 1) {
        await (await member.invoke('ask', { question: 'Sturm' })).reply();
        await (await member.invokeMessageMenu('Find in corpus', message)).reply();
      }
      const attempts = [
        await member.invoke('ask', { question: 'Sturm' }),
        await member.invoke('timeline', { topic: 'Sturm' }),
        await member.invokeMessageMenu('Find in corpus', message),
        await member.click(timeline, '▶'),
      ];
      for (const attempt of attempts) {
        const reply = await attempt.reply();
        expect(textOf(reply)).toMatch(told);
        expect(reply.ephemeral).toBe(true);
      }
      expect(labelsOf(emulator.message(timeline.id) ?? timeline).join()).toMatch(/ 1\/3/);
      expect(
        (await member.autocomplete('ask', { question: 'stu' }, 'question')).choices,
      ).not.toEqual([]);
      expect(textOf(await (await member.invoke('about')).reply())).toContain('Version');
      const other = emulator.member({ locale });
      expect(textOf(await (await other.invoke('ask', { question: 'Sturm' })).reply())).toContain(
        '> ',
      );
      expect(log.join('')).not.toContain(member.id);
      await running.stop();
    },
  );
});
