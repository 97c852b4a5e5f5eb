import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startBotOn } from './harness.ts';

const harbour = await libraryOf(harbourArticles());

let emulator: Emulator | undefined;
let stopBot: (() => Promise<void>) | undefined;
let isBroken = false;
afterEach(async () => {
  await stopBot?.();
  await emulator?.stop();
  isBroken = false;
});

function library(): Library {
  if (isBroken) throw new TypeError('secret detail at /some/path.ts');
  return harbour;
}

/** A bot that draws with this, and a member's timeline of three pages. */
async function start(renderChart?: BotOptions['renderChart']) {
  emulator = await startEmulator();
  const { bot, log } = await startBotOn(emulator, library, undefined, renderChart);
  stopBot = () => bot.stop();
  const member = emulator.member({ locale: 'de' });
  const asked = await member.invoke('timeline', { topic: 'Norderfleth', entries: 12 });
  return { emulator, member, log, reply: await asked.reply() };
}

/** Draws at once the first time, then takes its time. */
function slowFromSecond(): BotOptions['renderChart'] {
  let drawn = 0;
  return async () => {
    drawn += 1;
    if (drawn > 1) await new Promise((resolve) => setTimeout(resolve, 1700));
    return new Uint8Array([1]);
  };
}

describe('a click that takes long', () => {
  it('is acknowledged in time, and the page turns when it is there', async () => {
    const { member, reply } = await start(slowFromSecond());
    const clicked = await member.click(reply, '▶');
    expect(clicked.failed).toBeUndefined();
    expect(clicked.acknowledgedAfterMs).toBeLessThan(3000);
    await expect
      .poll(() => labelsOf(member.history.at(-1) ?? reply), { timeout: 5000 })
      .toContain('Seite 2/3');
    expect(member.history).toHaveLength(1);
  });

  it('by somebody else is thought about in private', async () => {
    const { emulator: discord, member, reply } = await start(slowFromSecond());
    const other = discord.member({ locale: 'de', name: 'Ben' });
    const clicked = await other.click(reply, '▶');
    expect(clicked.acknowledgedAfterMs).toBeLessThan(3000);
    const copy = await clicked.reply();
    expect(copy.ephemeral).toBe(true);
    expect(labelsOf(copy)).toContain('Seite 2/3');
    expect(labelsOf(member.history.at(-1) ?? copy)).toContain('Seite 1/3');
  });
});

describe('a click where something goes wrong', () => {
  it('brings a private word with a reference, and leaves the message as it is', async () => {
    const { member, reply, log } = await start();
    isBroken = true;
    const answer = await (await member.click(reply, '▶')).reply();
    expect(answer.ephemeral).toBe(true);
    const reference = /Kennung ([0-9A-F]{8})/.exec(textOf(answer))?.[1] ?? 'none';
    expect(log.join('')).toContain(reference);
    expect(textOf(answer)).not.toMatch(/secret|path/);
    expect(labelsOf(member.history.find(({ id }) => id === reply.id) ?? answer)).toContain(
      'Seite 1/3',
    );
  });

  it('offers no suggestions, and no error, while the corpus is not there', async () => {
    const { member, log } = await start();
    isBroken = true;
    const typed = await member.autocomplete('timeline', { topic: 'Nord' }, 'topic');
    expect(typed.choices).toEqual([]);
    expect(log.join('')).toContain('suggestions failed');
  });
});
