import { setTimeout as wait } from 'node:timers/promises';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import type { Member } from '../../src/emulator/driver/member.ts';
import { type Emulator, startEmulator } from '../../src/emulator/emulator.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import type { Keeper } from '../../src/serving/keeper.ts';
import type { BorrowedCorpus } from '../../src/serving/version-slot.ts';
import { writeFolder } from '../corpus/temporary-folder.ts';
import { byAda, levelsIn, makeCorpus, PORTS, startKeeper } from './keeper-fixture.ts';

const RELOADS = 10;
const MEMBERS = 30;
/** Questions that are put at least, however fast the reloads are. */
const LEAST_ASKS = 300;
/** Between the steps of an answer. */
const ANSWER_MS = 300;
/** Between two deeds of a member, so that the reloads get their share of the machine. */
const PAUSE_MS = 1000;
/** Of a member's deeds every so many-th is a timeline, and the one after it an autocompletion. */
const EVERY = 12;
const QUESTION = 'Welchen Pegelstand meldet der Hafen an der Mole?';

/** What the ports report besides: without it, the reports would count as one, printed in twelve articles. */
const NEWS = [
  'Drei Kutter suchten bei Nordwind Schutz hinter dem alten Speicher.',
  'Am Kai wurde Getreide aus Übersee gelöscht und auf die Bahn verladen.',
  'Die Werft nahm nach langem Streit den zweiten Kran wieder in Betrieb.',
  'Fischer beklagten leere Netze und hohe Preise für Treibstoff.',
  'Eine Schulklasse zählte Möwen, Robben und angespülte Flaschen.',
  'Taucher fanden einen Anker, den niemand vermisst gemeldet hatte.',
  'Der Lotse musste zweimal umkehren, weil Nebel die Einfahrt verdeckte.',
  'Über die neue Schleuse entscheidet der Landtag frühestens im Herbst.',
];

function news(number: number): string {
  return NEWS[number % NEWS.length] ?? '';
}

/** An article of two paragraphs; `level` is what all articles of one version have in common. */
function reportOf(port: string, place: number, level: number): string {
  return `---
id: a-${port.toLowerCase()}
headline: Bericht aus ${port}
datePublished: 2020-02-${10 + place}
---
Der Hafen ${port} meldet Pegelstand ${level} an der Mole. ${news(place)} ${news(place * 3 + 1)}

Wieder meldet der Hafen ${port} Pegelstand ${level} an der Mole. ${news(place * 5 + 2)} ${news(place + 3)}
`;
}

/** What came of an `/ask` or a `/timeline`: all that is wrong, and the levels that its passages name. */
type Reply = {
  readonly command: 'ask' | 'timeline';
  readonly text: string;
  /** How often a level is named. */
  readonly mentions: number;
  readonly levels: readonly string[];
  /** Levels served when it was asked, and when the reply was there: it may be of these, or of any between. */
  readonly earliest: number;
  readonly latest: number;
};

/** What the members saw. */
type Seen = { readonly replies: Reply[]; readonly failures: string[]; suggestions: number };

describe('a bot whose corpus is reloaded while members ask', () => {
  it('fails nobody, and answers each from one version', { timeout: 120_000 }, async () => {
    const corpus = await makeCorpus([]);
    const fill = async (level: number) => {
      for (const [place, port] of PORTS.entries())
        await corpus.write(`${port}.md`, reportOf(port, place, level));
    };
    await fill(1);
    const { keeper, log } = await startKeeper(corpus.folder, {
      // With a snapshot of each version, the thread of the old one ends as soon as nobody uses it.
      snapshots: await writeFolder({}),
    });
    const { emulator, errors } = await startBotOn(keeper);
    const levels = { served: 1, written: 1, isOver: false };
    const seen: Seen = { replies: [], failures: [], suggestions: 0 };
    const asks = () => seen.replies.filter(({ command }) => command === 'ask');

    const members = Array.from({ length: MEMBERS }, (_, number) =>
      keepAsking(() => emulator.member({ locale: 'de' }), number, levels, seen),
    );
    while (asks().length < MEMBERS) await wait(10);
    for (let reload = 1; reload <= RELOADS; reload += 1) {
      levels.written += 1;
      await fill(levels.written);
      expect(await keeper.reload(byAda())).toMatchObject({ kind: 'swapped' });
      levels.served = levels.written;
      // However fast the reloads are: enough is asked, and somebody is answered from each version.
      const level = `Pegelstand ${levels.served}`;
      while (
        asks().length * RELOADS < LEAST_ASKS * reload ||
        !asks().some(({ levels: [one] }) => one === level)
      )
        await wait(10);
    }
    levels.isOver = true;
    await Promise.all(members);

    expect(seen.failures).toEqual([]);
    expect(errors).toEqual([]);
    expect(log.filter((line) => !line.startsWith('info'))).toEqual([]);
    expect(asks().length).toBeGreaterThanOrEqual(LEAST_ASKS);
    expect(seen.replies.length).toBeGreaterThan(asks().length);
    expect(seen.suggestions).toBeGreaterThan(0);
    expect(seen.replies.filter(isWrong)).toEqual([]);
    const served = Array.from({ length: RELOADS + 1 }, (_, number) => `Pegelstand ${number + 1}`);
    expect(new Set(asks().flatMap((reply) => reply.levels))).toEqual(new Set(served));
  });
});

/** Nothing to see mixing in, more than one level, or one that was not served meanwhile. */
function isWrong({ mentions, levels, earliest, latest }: Reply): boolean {
  const level = Number(levels[0]?.replace('Pegelstand ', ''));
  return mentions < 2 || levels.length !== 1 || !(earliest <= level && level <= latest);
}

/** One member after the other, as nobody may ask so often: always at something, until it is over. */
async function keepAsking(
  newMember: () => Member,
  first: number,
  levels: { readonly served: number; readonly written: number; readonly isOver: boolean },
  seen: Seen,
): Promise<void> {
  for (let deed = first; !levels.isOver; deed += 1) {
    try {
      const member = newMember();
      if (deed % EVERY === 1) {
        const { choices } = await member.autocomplete('timeline', { topic: 'Haf' }, 'topic');
        if (!choices) throw new Error('suggestions failed');
        // None at all: on a busy machine they came too late to be of use.
        if (choices.length > 0) seen.suggestions += 1;
        continue;
      }
      const command = deed % EVERY === 0 ? 'timeline' : 'ask';
      const earliest = levels.served;
      const asked = await member.invoke(
        command,
        command === 'ask' ? { question: QUESTION } : { topic: 'Pegelstand' },
      );
      if (asked.failed !== undefined) throw new Error(asked.failed);
      const text = textOf(await asked.reply()).replaceAll('*', '');
      const mentions = text.match(/Pegelstand \d+/g)?.length ?? 0;
      const latest = levels.written;
      seen.replies.push({ command, text, mentions, levels: levelsIn([text]), earliest, latest });
    } catch (error) {
      seen.failures.push(String(error));
    } finally {
      await wait(PAUSE_MS);
    }
  }
}

/**
 * A version whose answers take long, and ask it twice: first for the first passage, later for the others. So there are always
 * some under way when another version takes over, and what comes from two versions shows in one message.
 */
function inTwoSteps({ corpus, giveBack }: BorrowedCorpus): BorrowedCorpus {
  return {
    corpus: {
      ...corpus,
      async answer(question, limit) {
        const first = await corpus.answer(question, limit);
        await wait(ANSWER_MS);
        const later = await corpus.answer(question, limit);
        if (first.kind === 'nothing' || later.kind === 'nothing') return later;
        return { ...first, hits: [...first.hits.slice(0, 1), ...later.hits.slice(1)] };
      },
    },
    giveBack,
  };
}

/** The real bot on an emulator of its own, answering from a keeper; `errors` is what it logs as such. */
async function startBotOn(
  keeper: Keeper,
): Promise<{ readonly emulator: Emulator; readonly errors: readonly string[] }> {
  const emulator = await startEmulator();
  onTestFinished(() => emulator.stop());
  const errors: string[] = [];
  const bot = await startBot({
    token: emulator.token,
    apiUrl: emulator.apiUrl,
    borrowCorpus: () => inTwoSteps(keeper.borrow()),
    renderChart: () => Promise.resolve(new Uint8Array()),
    version: '1.2.3',
    log: pino({ level: 'warn' }, { write: (line: string) => void errors.push(line) }),
    onFatal: (error) => void errors.push(error.message),
  });
  onTestFinished(() => bot.stop());
  return { emulator, errors };
}
