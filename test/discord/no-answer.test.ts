import { describe, expect, it } from 'vitest';
import { labelsOf, textOf } from '../../src/emulator/text-of.ts';
import { stageOfAnswers } from './answer-stage.ts';

const { ask, click } = await stageOfAnswers();

describe('no answer', () => {
  it('names the unknown words and what may have been meant, which asks again', async () => {
    const { someone, reply } = await ask({
      question: 'Wer trainiert Quastenflosser im Hafenbecken von Seesternia?',
    });
    expect(textOf(reply)).toContain('Dazu steht nichts im Korpus');
    expect(textOf(reply)).toContain('„Quastenflosser“');
    expect(textOf(reply)).toContain('vom 10. Januar 2019');
    expect(textOf(reply)).toContain('Meintest du:');
    expect(labelsOf(reply).at(-1)).toBe('Alle Themen');
    expect(reply.ephemeral).toBe(true);
    const [near = ''] = labelsOf(reply);
    const again = await click(someone, reply, near);
    expect(again.id).toBe(reply.id);
    expect(textOf(again)).toMatch(new RegExp(`### Frage: .*${near}`));
  });

  it('leads to all topics, and from there to an answer', async () => {
    const { someone, reply } = await ask({ question: 'Quastenflosser?' });
    const topics = await click(someone, reply, 'Alle Themen');
    expect(textOf(topics)).toMatch(
      /Wovon das Korpus handelt[^]*Seestern.* · 7 Artikel · Januar–Juni 2019/,
    );
    expect(topics.ephemeral).toBe(true);
    const value = /"value":"([^"]*Seestern[^"]*)"/.exec(JSON.stringify(topics.components))?.[1];
    const chosen = await (await someone.select(topics, 'Frage nach …', [value ?? ''])).reply();
    expect(textOf(chosen)).toContain('7 Fundstellen');
    expect(chosen.ephemeral).toBe(true);
  });

  it.each([
    ['de', 'Alle Themen', 'Zeitleiste zu …', '### Zeitleiste: '],
    ['en-US', 'All topics', 'Timeline of …', '### Timeline: '],
  ])('leads from all topics to the timeline of one, in %s', async (locale, label, menu, title) => {
    const { someone, reply } = await ask({ question: 'Quastenflosser?' }, { locale });
    const topics = await click(someone, reply, label);
    const value = /"value":"([^"]*Seestern[^"]*)"/.exec(JSON.stringify(topics.components))?.[1];
    const timeline = await (await someone.select(topics, menu, [value ?? ''])).reply();
    expect(textOf(timeline)).toContain(`${title}${value}`);
    expect(timeline.ephemeral).toBe(true);
    expect(timeline.id).not.toBe(topics.id);
    expect(textOf(topics)).not.toContain(`- ${value?.split(' ')[0]} ·`);
  });

  it('asks anew where the question holds no word', async () => {
    const { someone, reply } = await ask({ question: 'Was ist das denn?' });
    const opened = await someone.click(reply, 'Neu fragen');
    expect(JSON.stringify(opened.modal)).toContain('"value":"Was ist das denn?"');
  });

  it.each([
    [{ from: '2021' }, 'Ohne Zeitraum suchen'],
    [{ from: '2021', source: 'Fördebote' }, 'Im ganzen Korpus suchen'],
  ])('says how much there is outside %j, and since when', async (limits, label) => {
    const { someone, reply } = await ask(limits);
    expect(textOf(reply)).toContain(
      'Außerhalb davon gibt es 7, die früheste erschienen: 10. Januar 2019.',
    );
    const all = await click(someone, reply, label);
    expect(textOf(all)).toContain('7 Fundstellen in 7 Artikeln · Seite 1/3');
    expect(all.id).toBe(reply.id);
  });

  it('hides weak matches until somebody wants to see them', async () => {
    const { someone, reply } = await ask({
      question: 'Wie teuer war die Boje in Paris?',
    });
    expect(textOf(reply)).toContain('Nur schwache Treffer');
    expect(textOf(reply)).not.toContain('\n> ');
    expect(reply.ephemeral).toBe(true);
    const label = labelsOf(reply).find((one) => one.startsWith('Trotzdem zeigen (')) ?? '';
    const shown = await click(someone, reply, label);
    expect(shown.id).toBe(reply.id);
    expect(textOf(shown)).toContain('\n> ');
    expect(labelsOf(shown)).not.toContain('Im Kanal teilen');
  });
});
