import { describe, expect, it } from 'vitest';
import type { MemberOptions } from '../../src/emulator/driver/member.ts';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { idOf, parts, QUESTION, stageOfAnswers } from './answer-stage.ts';

const { ask, click, forge, log, member, requests } = await stageOfAnswers();

describe('a button that cannot be understood', () => {
  const hash = 'a1:>:2:r:-:-:-:01234567:zzz';
  it.each([
    ['an older scheme', 'a0:>:2', undefined],
    ['a page before the first', 'a1:>:0:r:-:-:-:01234567:abc', undefined],
    ['a question that the message does not hold', hash, '### Frage: Wer?'],
    ['a message without a question', hash, undefined],
    ['a source that is gone', 'a1:>:2:r:-:-:zzz:01234567:abc', '### Frage: Wer?'],
    ['a day that does not exist', 'a1:>:2:r:20190230:-:-:01234567:abc', undefined],
    ['another order', 'a1:s:2:x:-:-:-:01234567:abc', undefined],
    ['nothing near', 'a1:n:1:r:-:-:-:01234567:abc', undefined],
  ])('of %s gets a polite word and a way on, in private', async (_, customId, title) => {
    const someone = member({ locale: 'de' });
    const answer = await click(someone, await forge(someone, customId, title), customId);
    expect(textOf(answer)).toContain('aus einer älteren Fassung des Bots. Bitte stelle die Frage');
    expect(labelsOf(answer)).toEqual(['Neu fragen']);
    expect(answer.ephemeral).toBe(true);
  });

  it('opens a form with the question, and the answer is private', async () => {
    const someone = member({ locale: 'de' });
    const old = await forge(someone, 'a0:>:2', `### Frage: ${QUESTION}`);
    const stale = await click(someone, old, 'a0:>:2');
    const opened = await someone.click(stale, 'Neu fragen');
    expect(JSON.stringify(opened.modal)).toContain(`"value":"${QUESTION}"`);
    const sent = await someone.submitModal(opened, { question: 'Wann streikte die Mannschaft?' });
    const reply = await sent.reply();
    expect(textOf(reply)).toContain('### Frage: Wann streikte die Mannschaft?');
    expect(reply.ephemeral).toBe(true);
    const empty = await someone.submitModal(opened, { question: '' });
    expect(textOf(await empty.reply())).toContain('Die Frage ist leer');
  });

  it('opens an empty form where the question is not known', async () => {
    const someone = member({ locale: 'en-GB' });
    const stale = await click(someone, await forge(someone, 'a0:>:2'), 'a0:>:2');
    const opened = await someone.click(stale, 'Ask anew');
    expect(JSON.stringify(opened.modal)).not.toContain('"value"');
  });
});

describe('what can be done with an answer', () => {
  it('shows the chronology of what the question is about, to all where its owner asks', async () => {
    const { someone, reply } = await ask();
    const timeline = await click(someone, reply, 'Zeitleiste dazu');
    expect(timeline.ephemeral).toBe(false);
    expect(textOf(timeline)).toContain('### Zeitleiste: Fähre Seestern');
    expect(timeline.id).not.toBe(reply.id);
  });

  it.each([{ private: true }, { private: false }])(
    'shows it in private to others, and below a private answer: %j',
    async (options) => {
      const { someone, reply } = await ask(options);
      const visitor = options.private ? someone : member({ locale: 'de', name: 'Ben' });
      const timeline = await click(visitor, reply, 'Zeitleiste dazu');
      expect(textOf(timeline)).toContain('Zeitleiste: Fähre Seestern');
      expect(timeline.ephemeral).toBe(true);
    },
  );

  it('posts the same page for all to see, and names who did, without a ping', async () => {
    const { someone, reply } = await ask({ private: true }, { locale: 'de', name: 'Ada *x*' });
    const second = await click(someone, reply, '▶');
    const shared = await click(someone, second, 'Im Kanal teilen');
    expect(shared.ephemeral).toBe(false);
    expect(parts(shared)).toEqual(parts(second));
    expect(textOf(shared)).toContain('geteilt von \\@Ada \\*x\\*');
    expect(labelsOf(shared)).toContain('Seite 2/3');
    expect(labelsOf(shared)).not.toContain('Im Kanal teilen');
    const body = requests().findLast(({ path }) => path.endsWith('/callback'))?.body;
    expect(JSON.stringify(body)).toContain('"allowed_mentions":{"parse":[]');
    expect(parts(await click(someone, shared, '▶'))).toHaveLength(1);
  });

  it('offers no such thing below a public answer, nor where only the member has the bot', async () => {
    expect(labelsOf((await ask()).reply)).not.toContain('Im Kanal teilen');
    const user: MemberOptions = { locale: 'de', install: 'user', name: 'Ben' };
    const { someone, reply } = await ask({}, user);
    expect(reply.ephemeral).toBe(true);
    expect(labelsOf(reply)).not.toContain('Im Kanal teilen');
    const forged = await forge(
      someone,
      idOf(reply, 'z').replace(':z:', ':t:'),
      `### Frage: ${QUESTION}`,
    );
    const copy = await (await someone.click(forged, 'x')).reply();
    expect(copy.ephemeral).toBe(true);
  });

  it.each([
    ['👍', 'up'],
    ['👎', 'down'],
  ])('thanks for %s, and counts it without who and what', async (emoji, feedback) => {
    const { someone, reply } = await ask();
    const thanks = await click(someone, reply, idOf(reply, feedback === 'up' ? 'u' : 'd'));
    expect(labelsOf(reply)).toContain(emoji);
    expect(textOf(thanks)).toContain('Danke!');
    expect(thanks.ephemeral).toBe(true);
    const line: unknown = JSON.parse(log().find((one) => one.includes('"feedback"')) ?? '{}');
    expect(line).toMatchObject({ feedback, corpus: '01234567', msg: 'feedback' });
    const keys = typeof line === 'object' && line !== null ? Object.keys(line) : [];
    expect(keys.toSorted()).toEqual(
      ['corpus', 'feedback', 'hostname', 'level', 'msg', 'pid', 'time'].toSorted(),
    );
  });
});
