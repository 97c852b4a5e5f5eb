import { describe, expect, it } from 'vitest';
import { call, press, readOf } from './curation-stage.ts';
import { askAda, RAW, setStage } from './lock-article.ts';

describe('an article that was taken in', () => {
  it.each([
    ['form: summary\npublisher: Bote', 'Zusammenfassung nach Bote'],
    ['form: summary', 'Zusammenfassung, Quelle nicht genannt'],
    ['publisher: Bote\nagencies: [dpa, AFP]', 'Quelle: Bote (Agenturen: dpa, AFP)'],
    ['agencies: [dpa]', 'Quelle: dpa'],
  ])('names the source as the answers do: %s', async (fields, words) => {
    const stage = await setStage();
    const body = RAW.split('\n\n').slice(2, 4).join('\n\n');
    const data = `---\nheadline: Neue Schleuse\ndate: 2016-01-20\n${fields}\n---\n${body}\n`;
    const proposal = await call(stage.cleo, 'add', { file: { filename: 's.md', data } });
    const report = readOf(await press(stage.cleo, proposal, 'Aufnehmen'));
    expect(report.split('\n')).toContain(`-# ${words}`);
    expect(await askAda(stage)).toContain(words.split(' (')[0]);
  });
});
