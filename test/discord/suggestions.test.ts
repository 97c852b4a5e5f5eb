import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { harbourArticles } from './harbour-articles.ts';
import { startTestBot, type TestBot } from './harness.ts';

const LONG = `Langer Titel ${'Kapitänspatentverlängerung '.repeat(8)}Schluss`;

const library = await libraryOf([
  ...harbourArticles(),
  article({ id: 'lang', headline: LONG, body: 'Ein Satz über Kapitänspatente.' }),
]);

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot(library);
});
afterAll(() => running.stop());

async function choicesOf(
  command: 'ask' | 'timeline',
  option: string,
  typed: string,
  locale = 'de',
) {
  const member = running.emulator.member({ locale });
  const needed = command === 'ask' ? { question: 'x' } : {};
  const asked = await member.autocomplete(command, { ...needed, [option]: typed }, option);
  expect(asked.failed).toBeUndefined();
  const choices = asked.choices ?? [];
  for (const { name, value } of choices) {
    expect(name.length).toBeLessThanOrEqual(100);
    expect(String(value).length).toBeLessThanOrEqual(100);
  }
  return choices;
}

function namesOf(command: 'ask' | 'timeline', option: string) {
  return async (typed: string, locale?: string) =>
    (await choicesOf(command, option, typed, locale)).map(({ name }) => name);
}

describe('suggestions of questions', () => {
  it('are the biggest topics and the newest headlines where nothing is typed', async () => {
    const choices = await choicesOf('ask', 'question', '');
    expect(choices.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Hafen Norderfleth (13 Artikel)', '11.12.2019 · Sturm']),
    );
    expect(choices.length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['de', '10.03.2019 · Hafen im Monat 3'],
    ['en-US', 'Mar 10, 2019 · Hafen im Monat 3'],
  ])('are headlines with their dates in %s, then topics', async (locale, expected) => {
    const choices = await choicesOf('ask', 'question', 'hafen', locale);
    expect(choices.map(({ name }) => name)).toContain(expected);
    expect(choices[0]?.name).toContain('Hafen im Monat');
    expect(choices.at(-1)?.name).toMatch(/\((?:13 Artikel|13 articles)\)$/);
  });

  it('forgive a slip of the finger', async () => {
    expect((await choicesOf('ask', 'question', 'strum')).map(({ name }) => name)).toContain(
      '11.12.2019 · Sturm',
    );
  });

  it('lead back to the article when one is picked', async () => {
    const [choice] = await choicesOf('ask', 'question', 'langer ti');
    expect(choice?.name).toMatch(/^ohne Datum · Langer Titel .*…$/);
    expect(LONG).toContain(String(choice?.value));
    const asked = await running.emulator
      .member({ locale: 'de' })
      .invoke('ask', { question: choice?.value ?? '' });
    expect(textOf(await asked.reply())).toContain('Ein Satz über');
  });

  it('are none for a whole question of one’s own, and that is answered', async () => {
    const question = 'Wann überflutete ein Sturm den Hafen?';
    expect(await choicesOf('ask', 'question', question)).toEqual([]);
    const asked = await running.emulator.member({ locale: 'de' }).invoke('ask', { question });
    expect(textOf(await asked.reply())).toContain('Sturm');
  });
});

describe.each(['ask', 'timeline'] as const)('suggestions for /%s', (command) => {
  it('name the sources with their articles', async () => {
    const names = namesOf(command, 'source');
    expect(await names('')).toEqual(['Fördebote (12 Artikel)', 'dpa (1 Artikel)']);
    expect(await names('foerdbote', 'en-GB')).toEqual(['Fördebote (12 articles)']);
    expect(await names('prawda')).toEqual([]);
  });

  it('write days out in the member’s language', async () => {
    const names = namesOf(command, 'from');
    expect((await names('')).slice(1, 3)).toEqual(['2019', 'Dezember 2019']);
    expect(await names('mär')).toEqual(['März 2019']);
    expect(await names('26.9.2015', 'en-US')).toEqual(['September 26, 2015']);
    expect(await names('26.9.2015')).toEqual(['26. September 2015']);
  });

  it('give days that the command reads', async () => {
    const [choice] = await choicesOf(command, 'to', 'märz');
    const options = { [command === 'ask' ? 'question' : 'topic']: 'Norderfleth' };
    const asked = await running.emulator
      .member({ locale: 'de' })
      .invoke(command, { ...options, to: choice?.value ?? '' });
    expect(textOf(await asked.reply())).toContain('bis 31. März 2019');
  });

  it.each([
    ['de', 'letzte 30 Tage im Korpus', 'ab 12. November 2019'],
    ['en-GB', 'last 30 days of the corpus', 'from November 12, 2019'],
  ])('offer and read the last days of the corpus in %s', async (locale, name, told) => {
    expect((await choicesOf(command, 'from', '', locale))[0]).toEqual({ name, value: name });
    expect(await namesOf(command, 'to')('', locale)).not.toContain(name);
    const options = { [command === 'ask' ? 'question' : 'topic']: 'Norderfleth' };
    for (const from of [name, 'Letzte 30 Tage', 'the last 30 days']) {
      const member = running.emulator.member({ locale });
      const reply = await (await member.invoke(command, { ...options, from })).reply();
      expect(textOf(reply)).toContain(told);
      expect(textOf(reply)).not.toContain('Oktober 2019');
    }
  });
});
