import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Library } from '../../src/answer/library.ts';
import type { BotOptions } from '../../src/discord/bot.ts';
import type { Member, MemberOptions } from '../../src/emulator/driver/member.ts';
import type { Emulator } from '../../src/emulator/emulator.ts';
import { startEmulator } from '../../src/emulator/emulator.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startBotOn } from './harness.ts';

const harbour = await libraryOf(harbourArticles());

let emulator: Emulator;
let stopBot: () => Promise<void>;
let library: Library;
let renderChart: BotOptions['renderChart'] | undefined;

async function startAnew(): Promise<void> {
  const { bot } = await startBotOn(emulator, () => library, undefined, renderChart);
  stopBot = () => bot.stop();
}

beforeEach(async () => {
  library = harbour;
  renderChart = undefined;
  emulator = await startEmulator();
  await startAnew();
});
afterEach(async () => {
  await stopBot();
  await emulator.stop();
});

async function show(
  options: Parameters<Member['invoke']>[1],
  member: MemberOptions = { locale: 'de' },
) {
  const someone = emulator.member(member);
  const invocation = await someone.invoke('timeline', options);
  return { someone, reply: await invocation.reply() };
}

describe('/timeline', () => {
  it('tells the events by their dates, each with its sentence and source', async () => {
    const { reply } = await show({ topic: 'Norderfleth', entries: 5 });
    const text = textOf(reply);
    expect(text).toContain('### Zeitleiste: Norderfleth');
    expect(text).toContain('die 5 wichtigsten von 12 Ereignistagen aus 13 Artikeln');
    expect(text).toMatch(/\*\*1\*\* · \*\*3\. \p{L}+ 2019\*\*\n> Am \*\*3\\?\.\d+\.2019\*\* /u);
    expect(text).toMatch(/Quelle: Fördebote · erschienen 10\. \p{L}+ 2019 · Absatz 1/u);
    expect(reply.ephemeral).toBe(false);
  });

  it('speaks the language of the member, the sentence stays as it is', async () => {
    const { reply } = await show({ topic: 'Norderfleth' }, { locale: 'en-GB' });
    const text = textOf(reply);
    expect(text).toContain('### Timeline: Norderfleth');
    expect(text).toMatch(/\*\*\p{L}+ 3, 2019\*\*\n> Am \*\*3\\?\.\d+\.2019\*\* /u);
    expect(text).toMatch(/Source: Fördebote · published \p{L}+ 10, 2019 · paragraph 1 · German/u);
  });

  it('names the other sources of an event', async () => {
    const { reply } = await show({ topic: 'Sturm' });
    expect(textOf(reply)).toContain('**3. Dezember 2019**');
    expect(textOf(reply)).toMatch(
      /\+1 weitere Quelle: (?:dpa|Fördebote) \(1[01]\. Dezember 2019\)/,
    );
  });

  it('shows the whole corpus where no topic is given', async () => {
    const { reply } = await show({});
    expect(textOf(reply)).toContain('### Zeitleiste: das ganze Korpus');
    expect(textOf(reply)).toContain('Ereignistage');
  });

  it('keeps to a range of events and a source, and says so', async () => {
    const { reply } = await show({
      topic: 'Norderfleth',
      from: 'März 2019',
      to: 'Mai 2019',
      source: 'Fördebote',
    });
    const text = textOf(reply);
    expect(text).toContain('1. März 2019 bis 31. Mai 2019 · Quelle: Fördebote');
    expect(text.match(/\*\*3\. \p{L}+ 2019\*\*/gu)).toEqual([
      '**3. März 2019**',
      '**3. April 2019**',
      '**3. Mai 2019**',
    ]);
  });

  it('brings the picture with a description, or not, as asked', async () => {
    const withChart = await show({ topic: 'Norderfleth' });
    expect(withChart.reply.attachments.map(({ filename }) => filename)).toEqual(['timeline.png']);
    expect(JSON.stringify(withChart.reply.components)).toMatch(/Balken: Artikel je \w+, /);
    const without = await show({ topic: 'Norderfleth', chart: false });
    expect(without.reply.attachments).toEqual([]);
  });

  it('is whole without the picture, with a line of bars instead', async () => {
    await stopBot();
    renderChart = () => Promise.reject(new Error('no font'));
    await startAnew();
    const { reply } = await show({ topic: 'Norderfleth' });
    expect(textOf(reply)).toMatch(/-# [▁▂▃▄▅▆▇█]{2,} Artikel je /u);
    expect(textOf(reply)).toContain('**3. ');
    expect(reply.attachments).toEqual([]);
  });

  it.each([
    ['a topic of function words', 'der die das', 'Darin steht kein Wort'],
    [
      'a topic that the corpus does not name',
      'Quastenflosser',
      'Kein Artikel enthält „Quastenflosser“',
    ],
    ['a topic of 300 characters', 'Quastenflosser '.repeat(20), 'Dazu steht nichts im Korpus'],
  ])('answers %s honestly, to the asker alone', async (_, topic, expected) => {
    const { reply } = await show({ topic });
    expect(textOf(reply)).toContain(expected);
    expect(reply.ephemeral).toBe(true);
  });

  it('offers topics that the corpus does write about', async () => {
    const { reply } = await show({ topic: 'Nordrefleth' });
    expect(textOf(reply)).toContain('Gesucht nach: Norderfleth');
    const other = await show({ topic: 'Quastenflosser' });
    expect(textOf(other.reply)).toMatch(/Davon handelt es, zum Beispiel: .*Norderfleth/);
  });

  it('says that a range holds nothing, and how much there is elsewhere', async () => {
    const { reply } = await show({ topic: 'Norderfleth', from: '9999' });
    expect(textOf(reply)).toContain('In diesem Ausschnitt gibt es kein Ereignis dazu');
    expect(textOf(reply)).toContain('Außerhalb davon gibt es 12.');
  });

  it('makes no entry by guess where an article has no date', async () => {
    library = await libraryOf([article({ body: 'Gestern sank das Boot Klabauter im Hafen.' })]);
    const { reply } = await show({ topic: 'Klabauter' });
    expect(textOf(reply)).toContain('Dazu nennt das Korpus keinen Zeitpunkt');
    expect(reply.ephemeral).toBe(true);
  });
});

describe('the pages of a timeline', () => {
  it('turn by buttons, in the same message', async () => {
    const { someone, reply } = await show({ topic: 'Norderfleth', entries: 12 });
    expect(labelsOf(reply)).toEqual(expect.arrayContaining(['◀', 'Seite 1/3', '▶', 'Als Datei']));
    const turned = await someone.click(reply, '▶');
    const second = await turned.reply();
    expect(second.id).toBe(reply.id);
    expect(textOf(second)).toMatch(/\*\*6\*\* · \*\*3\. Juni 2019\*\*/);
    expect(labelsOf(second)).toContain('Seite 2/3');
    expect(second.attachments.map(({ filename }) => filename)).toEqual(['timeline.png']);
  });

  it('turn after a restart of the bot, too', async () => {
    const { someone, reply } = await show({
      topic: '*Hafen* _Norderfleth_ ~|`<>[]() \\ # @ :// -',
      entries: 12,
    });
    await stopBot();
    await startAnew();
    const second = await (await someone.click(reply, '▶')).reply();
    expect(labelsOf(second)).toContain('Seite 2/3');
  });

  it('jump to a chosen month', async () => {
    const { someone, reply } = await show({ topic: 'Norderfleth', entries: 12 });
    const menu = JSON.stringify(reply.components);
    const value = /"label":"Dezember 2019 \(1 Eintrag\)","value":"([^"]+)"/.exec(menu)?.[1] ?? '';
    const jumped = await (await someone.select(reply, 'Springe zu …', [value])).reply();
    expect(textOf(jumped)).toContain('**3. Dezember 2019**');
    expect(labelsOf(jumped)).toContain('Seite 3/3');
  });

  it('hold more entries on request', async () => {
    const { someone, reply } = await show({ topic: 'Norderfleth', entries: 5 });
    const more = await (await someone.click(reply, 'Mehr Einträge')).reply();
    expect(textOf(more)).toContain('die 10 wichtigsten von 12');
    expect(more.id).toBe(reply.id);
  });

  it('stay as they are for their owner where somebody else turns them', async () => {
    const { reply } = await show({ topic: 'Norderfleth', entries: 12 });
    const other = emulator.member({ locale: 'en-US', name: 'Ben' });
    const copy = await (await other.click(reply, '▶')).reply();
    expect(copy.id).not.toBe(reply.id);
    expect(copy.ephemeral).toBe(true);
    expect(textOf(copy)).toContain('### Timeline: Norderfleth');
    expect(labelsOf(copy)).toContain('Page 2/3');
    const again = await (await other.click(copy, '▶')).reply();
    expect(again.id).toBe(copy.id);
    expect(labelsOf(again)).toContain('Page 3/3');
  });

  it('say that the corpus has changed since', async () => {
    const { someone, reply } = await show({ topic: 'Norderfleth', entries: 12 });
    library = await libraryOf(harbourArticles().slice(0, 8), 'fedcba9876543210');
    const second = await (await someone.click(reply, '▶')).reply();
    expect(textOf(second)).toContain('Das Korpus hat sich seit dieser Nachricht geändert');
    expect(textOf(second)).toContain('aus 8 Artikeln');
  });

  it('come as two files to whoever asks for them', async () => {
    const { reply } = await show({ topic: 'Norderfleth', entries: 12 });
    const other = emulator.member({ locale: 'de', name: 'Ben' });
    const files = await (await other.click(reply, 'Als Datei')).reply();
    expect(files.ephemeral).toBe(true);
    expect(files.attachments.map(({ filename }) => filename)).toEqual([
      'zeitleiste-norderfleth.md',
      'zeitleiste-norderfleth.json',
    ]);
    const [markdown, json] = await Promise.all(
      files.attachments.map(async ({ url }) => await (await fetch(url)).text()),
    );
    expect(markdown).toContain('# Zeitleiste: Norderfleth');
    expect(markdown).toContain('- **3. Januar 2019**');
    expect(markdown).toContain('(<https://example.org/a_(b)>)');
    const parsed: unknown = JSON.parse(json ?? '');
    expect(parsed).toMatchObject({ events: { length: 12 }, title: { text: {} } });
    expect(parsed).toHaveProperty('events.0.start_date', { year: 2019, month: 1, day: 3 });
  });

  it.each([
    ['an older scheme', 't0:>:2'],
    ['a page before the first', 't1:>:0:5:auto:1:-:-:-:0123:abc'],
    ['a topic that the message does not hold', 't1:>:2:12:auto:1:-:-:-:01234567:zzz'],
    ['a source that is gone', 't1:>:2:12:auto:1:-:-:zzz:01234567:-'],
    ['a day that does not exist', 't1:>:2:12:auto:1:20190230:-:-:01234567:-'],
  ])('get a polite word where a button is of %s', async (_, customId) => {
    const someone = emulator.member({ locale: 'de' });
    const button = { type: 2, style: 2, label: 'x', custom_id: customId };
    const response = await fetch(`${emulator.apiUrl}/v10/channels/${someone.channelId}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${emulator.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'alt', components: [{ type: 1, components: [button] }] }),
    });
    expect(response.status).toBe(200);
    const message = someone.history.at(-1);
    const answer = await (await someone.click(message ?? '', customId)).reply();
    expect(textOf(answer)).toContain('aus einer älteren Fassung');
    expect(answer.ephemeral).toBe(true);
  });
});

async function suggest(topic: string) {
  const typed = emulator.member({ locale: 'de' }).autocomplete('timeline', { topic }, 'topic');
  return (await typed).choices ?? [];
}

describe('suggestions of topics', () => {
  it('come with what the corpus writes about most where nothing is typed', async () => {
    const choices = await suggest('');
    expect(choices.length).toBeGreaterThan(3);
    expect(choices.length).toBeLessThanOrEqual(25);
    expect(choices.map(({ value }) => value)).toContain('Hafen Norderfleth');
  });

  it.each([
    ['a beginning', 'nord'],
    ['another case', 'NORDERF'],
    ['a slip of the finger', 'Norderfletj'],
    ['a letter left out', 'Norderleth'],
  ])('are found by %s', async (_, typed) => {
    expect((await suggest(typed)).map(({ name }) => name)).toContain(
      'Hafen Norderfleth (13 Artikel)',
    );
  });

  it('are none, and no error, for what nothing is like', async () => {
    expect(await suggest('xqzw')).toEqual([]);
    expect(await suggest('*'.repeat(90))).toEqual(await suggest(''));
  });
});
