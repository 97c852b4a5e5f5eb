import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Member, MemberOptions } from '../../src/emulator/driver/member.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { createOpenApiJudge } from '../emulator/openapi-judge.ts';
import { loadTestLibrary, startTestBot, type TestBot } from './harness.ts';

const library = await loadTestLibrary();
const QUESTION = 'Wie viele Angriffe gab es bei Kobane?';

let running: TestBot;
let isBroken = false;
beforeAll(async () => {
  running = await startTestBot(() => {
    if (isBroken) throw new TypeError('secret detail at /some/path.ts');
    return library;
  });
});
afterAll(() => running.stop());

type AskOptions = Parameters<Member['invoke']>[1];

/** Asks as a member and checks what the member reads, and whether others read it, too. */
async function check(
  options: AskOptions,
  expected: { readonly texts: readonly (string | RegExp)[]; readonly isPrivate: boolean },
  member: MemberOptions = { locale: 'de' },
) {
  const asked = await running.emulator.member(member).invoke('ask', options, { raw: true });
  const reply = await asked.reply();
  const text = textOf(reply);
  for (const part of expected.texts) expect(text).toMatch(part);
  expect(reply.ephemeral).toBe(expected.isPrivate);
}

describe('/ask', () => {
  it('answers in the member’s language, the passage stays as it is', async () => {
    const passage = /21 \*\*Angriffe\*\* in der Umgebung der kurdischen Enklave \*\*Kobane\*\*/;
    await check(
      { question: QUESTION },
      { texts: ['Frage: ', 'vermutlich 14. Oktober 2014', passage, 'Absatz 8'], isPrivate: false },
    );
    await check(
      { question: QUESTION },
      {
        texts: ['Question: ', 'probably October 14, 2014', passage, 'paragraph 8 · German'],
        isPrivate: false,
      },
      { locale: 'fr' },
    );
  });

  it('answers privately on request, and where only the member has installed the bot', async () => {
    await check({ question: QUESTION, private: true }, { texts: ['Kobane'], isPrivate: true });
    await check(
      { question: QUESTION },
      { texts: ['Kobane'], isPrivate: true },
      { locale: 'de', install: 'user' },
    );
  });

  it('keeps to a range and a source, and says so', async () => {
    await check(
      { question: 'Was geschieht im Irak?', from: '2020', source: 'deutsche welle' },
      {
        texts: ['ab 1. Januar 2020', 'Quelle: Deutsche Welle', '14. Februar 2020'],
        isPrivate: false,
      },
    );
  });

  it.each([
    ['de', 'Gesucht nach: Kramp-Karrenbauer', 'Gesucht nach: Irak'],
    ['en-US', 'Searched for: Kramp-Karrenbauer', 'Searched for: Irak'],
  ])(
    'says in %s what it looked for instead of a typo, also where there is nothing',
    async (locale, told, toldOfNothing) => {
      await check(
        { question: 'Was sagt Kramp-Karenbauer?' },
        { texts: [told, /> .*\*\*Kramp-Karrenbauer/], isPrivate: false },
        { locale },
      );
      await check(
        { question: 'Steuererklaerungg Qualle Irack' },
        { texts: [toldOfNothing, /Dazu steht nichts|Nothing about this/], isPrivate: true },
        { locale },
      );
    },
  );

  it('says nothing of the kind where nothing is mistyped', async () => {
    const asked = await running.emulator
      .member({ locale: 'de' })
      .invoke('ask', { question: 'Was sagt Kramp-Karrenbauer?' });
    expect(textOf(await asked.reply())).not.toContain('Gesucht nach');
  });

  it('underlines the sentence that fits best', async () => {
    await check(
      { question: QUESTION },
      { texts: [/^> .*__[^_]*\*\*Kobane\*\*[^_]*__/m], isPrivate: false },
    );
  });

  it('swaps a range given the wrong way round', async () => {
    await check(
      { question: QUESTION, from: 'Dezember 2014', to: 'Jänner 2014' },
      { texts: ['1. Januar 2014 bis 31. Dezember 2014', 'vertauscht'], isPrivate: false },
    );
  });

  it('says how many passages there are outside a range that holds none', async () => {
    await check(
      { question: QUESTION, from: '2019' },
      {
        texts: [
          'In diesem Ausschnitt des Korpus gibt es keine Fundstelle',
          /Außerhalb davon gibt es \d/,
        ],
        isPrivate: true,
      },
    );
  });

  it.each([
    [
      'an unreadable date',
      { question: QUESTION, from: '31.02.2015' },
      'from: „31.02.2015“ ist kein Datum',
    ],
    [
      'an unknown source',
      { question: QUESTION, source: 'Prawda' },
      '„Prawda“ gibt es keinen Artikel. Es gibt: dpa, Deutsche Welle',
    ],
    [
      'a question of 6,000 characters',
      { question: 'Wer '.repeat(1500) },
      'Die Frage hat 5.?999 Zeichen; möglich sind 300',
    ],
    [
      'a question of stop words only',
      { question: 'Was ist das denn und wie?' },
      'Darin steht kein Wort',
    ],
    [
      'emoji and control characters only',
      { question: '😀\u0000\u202E🎉' },
      'Darin steht kein Wort',
    ],
    ['nothing but white space', { question: '  \u200B ' }, 'Die Frage ist leer'],
  ])('answers %s clearly and privately', async (_name, options, text) => {
    await check(options, { texts: [new RegExp(text)], isPrivate: true });
  });

  it('disarms mentions and links in a question', async () => {
    const question = '@everyone [Kobane](https://evil.example) <@123> **Angriffe**';
    const asked = await running.emulator.member({ locale: 'de' }).invoke('ask', { question });
    const text = textOf(await asked.reply());
    expect(text).not.toContain('@everyone');
    expect(text).not.toContain('[Kobane](');
    expect(text).toContain('Kobane');
  });

  it('tells of a fault of ours nothing but a reference that stands in the log', async () => {
    isBroken = true;
    try {
      const asked = await running.emulator
        .member({ locale: 'de' })
        .invoke('ask', { question: QUESTION });
      const text = textOf(await asked.reply());
      expect(text).toMatch(/Da ist etwas schiefgegangen\. Kennung [0-9A-F]{8}/);
      expect(text).not.toContain('secret');
      const [, reference = 'none'] = /Kennung (\w+)/.exec(text) ?? [];
      expect(running.log.join('')).toContain(reference);
    } finally {
      isBroken = false;
    }
  });
});

describe('/about', () => {
  it.each([
    ['de', ['5 Artikel', 'Deutsche Welle (2)', 'eigene Zusammenfassungen', 'Version 1.2.3']],
    ['en-US', ['5 articles', 'summaries of our own', 'As of: November 21, 2026']],
  ])('tells what the corpus holds in %s, to the asker alone', async (locale, texts) => {
    const asked = await running.emulator.member({ locale }).invoke('about');
    const reply = await asked.reply();
    for (const part of texts) expect(textOf(reply)).toContain(part);
    expect(reply.ephemeral).toBe(true);
  });
});

describe('every request of the bot', () => {
  it('mentions nobody and sends no field that Discord does not know', () => {
    const callbacks = running.emulator.requests.filter(({ path }) => path.endsWith('/callback'));
    expect(callbacks.length).toBeGreaterThan(10);
    for (const { body } of callbacks)
      expect(JSON.stringify(body)).toContain('"allowed_mentions":{"parse":[]');
    expect(running.emulator.warnings).toEqual([]);
    expect(running.emulator.requests.filter(({ status }) => status >= 400)).toEqual([]);
  });

  const judge = createOpenApiJudge();
  if (!judge) process.stdout.write('skipped: the official API description is not here\n');
  it.skipIf(!judge)('fits the official API description', () => {
    const verdicts = running.emulator.requests.flatMap((request) => judge?.check(request) ?? []);
    expect(running.emulator.requests.length).toBeGreaterThan(10);
    expect(verdicts).toEqual([]);
  });
});
