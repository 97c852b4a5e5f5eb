import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MemberOptions } from '../../src/emulator/driver/member.ts';
import { textOf } from '../../src/emulator/text-of.ts';
import { libraryOf } from '../answer/library-of.ts';
import { article } from '../domain/sample-article.ts';
import { startTestBot, type TestBot } from './harness.ts';

const FIRE =
  'Bei einem Feuer in einer Möbelfabrik am Stadtrand von Ostheim sind nach Angaben der Feuerwehr 27 Menschen verletzt worden, ' +
  'wie der Leiter der Einsatzkräfte am Abend mitteilte.';
const STRIKE =
  'Die Lokführer der Küstenbahn haben für den 3. März einen ganztägigen Streik angekündigt, wie ihre Gewerkschaft nach ' +
  'dem Scheitern der Gespräche mit dem Vorstand erklärte.';
const MAYOR =
  'Der Stadtrat von Westheim hat den bisherigen Kämmerer Jens Harder zum neuen Direktor der Sparkasse bestellt, nachdem ' +
  'die Findungskommission sich einstimmig für ihn ausgesprochen hatte.';
const PRICE =
  'Eine Tonne Winterweizen zur Lieferung im nächsten Monat kostete an der Börse in Nordheim am Abend 212 Taler, teilten ' +
  'die Händler nach dem Ende der Sitzung mit.';

function report(id: string, publisher: string, datePublished: string, body: string) {
  return article({ id, headline: `Meldung ${id}`, publisher, datePublished, body });
}

const library = await libraryOf([
  report('feuer-1', 'Bote', '2015-09-26', FIRE),
  report('feuer-2', 'Stern', '2015-09-27', FIRE.replace('27', '31')),
  report('feuer-3', 'Kurier', '2015-09-26', FIRE.replace('am Abend', 'am Abend *nicht*')),
  report('streik-1', 'Bote', '2016-02-20', STRIKE),
  report('streik-2', 'Stern', '2016-02-21', STRIKE.replace('3. März', '5. April')),
  report('rat-1', 'Bote', '2017-05-04', MAYOR),
  report('rat-2', 'Stern', '2017-05-04', MAYOR.replace('Jens Harder', 'Jens Hartner')),
  report('preis-1', 'Bote', '2018-01-08', PRICE),
  report('preis-2', 'Bote', '2018-02-08', PRICE.replace('212', '198')),
]);

let running: TestBot;
beforeAll(async () => {
  running = await startTestBot(library);
});
afterAll(() => running.stop());

/** What a new member is told, passage by passage; the head first. */
async function ask(question: string, options = {}, who: MemberOptions = { locale: 'de' }) {
  const asked = await running.emulator.member(who).invoke('ask', { question, ...options });
  return textOf(await asked.reply()).split(/\n(?=\*\*\d)/);
}

/** The passage of a publisher. */
function of(publisher: string, passages: readonly string[]): string {
  return passages.slice(1).find((passage) => passage.includes(`Quelle: ${publisher}`)) ?? '';
}

describe('agency copies with other figures', () => {
  it('stand apart, and each names the other and where it stands', async () => {
    const passages = await ask('Wie viele Menschen wurden bei dem Feuer in Ostheim verletzt?');
    const [bote, stern] = [of('Bote', passages), of('Stern', passages)];
    const [place] = /\d/.exec(stern) ?? [];
    expect(bote).toContain(
      `andere Fassung: Stern (27. September 2015), Fundstelle ${place}: „31“ statt „27“`,
    );
    expect(stern).toContain('Bote (26. September 2015), Fundstelle ');
    expect(stern).toContain('„27“ statt „31“');
  });

  it('are told in English, the words as they are', async () => {
    const question = 'Wann streiken die Lokführer der Küstenbahn?';
    const [, first = '', second = ''] = await ask(question, {}, { locale: 'en-GB' });
    const told = `${first}\n${second}`;
    expect(told).toContain(
      'another version: Stern (February 21, 2016), passage 2: “5. April” instead of “3. März”',
    );
    expect(told).toContain('passage 1: “3. März” instead of “5. April”');
  });

  it('are not named where they lie outside of what was asked for', async () => {
    const passages = await ask('Wie viele Menschen wurden bei dem Feuer in Ostheim verletzt?', {
      source: 'Stern',
    });
    expect(of('Stern', passages)).toContain('31');
    expect(passages.join('\n')).not.toContain('andere Fassung');
  });

  it('tell of a word that only one of them has, disarmed', async () => {
    const passages = await ask('Wie viele Menschen wurden bei dem Feuer in Ostheim verletzt?');
    expect(of('Kurier', passages)).toContain('ohne „nicht“');
    expect(of('Bote', passages)).toContain('„nicht“ zusätzlich');
  });

  it('are folded where only a name differs, and the name is told', async () => {
    const passages = await ask('Wer wurde Direktor der Sparkasse in Westheim?');
    expect(passages).toHaveLength(2);
    expect(passages[1]).toMatch(
      /auch gedruckt in: \w+ \(4\. Mai 2017\) mit „Har(?:tner“ statt „Harder|der“ statt „Hartner)“/,
    );
    expect(passages[1]).not.toContain('andere Fassung');
  });

  it('are none where a formula tells another month', async () => {
    const passages = await ask('Was kostete eine Tonne Winterweizen an der Börse in Nordheim?');
    expect(passages.length).toBeGreaterThan(2);
    expect(passages.join('\n')).not.toContain('andere Fassung');
  });
});
