import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarize } from '../../src/answer/library.ts';
import type { ReplyMessage } from '../../src/discord/message.ts';
import { renderAnswer } from '../../src/discord/render-answer.ts';
import type { Answer, AnswerHit } from '../../src/domain/answer.ts';
import type { Article } from '../../src/domain/article.ts';
import { day } from '../domain/sample-article.ts';
import { FIRST, firstOf } from './answer-context.ts';
import { loadTestLibrary } from './harness.ts';

const ZERO_WIDTH_SPACE = '\u200B';

const library = await loadTestLibrary();
const context = {
  language: 'de',
  asOf: library.asOf,
  summary: summarize(library),
  isPrivate: false,
  ...FIRST,
} as const;
const scope = { swapped: false, undatedLeftOut: 0 } as const;
/** What every answer tells of its question. */
const head = { question: 'Wer?', scope, corrections: [], unknownWords: [], confidence: 1 } as const;

/** All text displays of a message in order. */
function textsOf(message: ReplyMessage): string[] {
  const texts: string[] = [];
  JSON.stringify(message, (key, value: unknown) => {
    if (key === 'content' && typeof value === 'string') texts.push(value);
    return value;
  });
  return texts;
}

/** What Discord shows of a quote: bold, underlines and escapes resolved, without quote sign and ellipses. */
function shownBy(quote: string): string {
  const [line = ''] = quote.slice(2).split('\n');
  return line
    .replace(/\\(.)|\*\*|__/gu, '$1')
    .replace(/^… | …$/g, '')
    .replaceAll(ZERO_WIDTH_SPACE, '')
    .trim();
}

function hitOn(fields: Partial<Article>, text: string): AnswerHit {
  const paragraph = { id: 'x#1', articleId: 'x', number: 1, heading: undefined, text };
  const article: Article = {
    id: 'x',
    headline: 'Kopf',
    kicker: undefined,
    datePublished: undefined,
    dateNote: undefined,
    publisher: undefined,
    agencies: [],
    url: undefined,
    inLanguage: 'de-DE',
    form: 'original',
    paragraphs: [paragraph],
    ...fields,
  };
  const span = { start: 0, end: text.length };
  return {
    article,
    paragraph,
    score: 1,
    coverage: 1,
    sentence: span,
    highlights: [],
    explanation: [],
    copies: [],
    versions: [],
  };
}

/** A hit whose text other articles print, too. */
function printedIn(hit: AnswerHit, copies: readonly Partial<Article>[]): AnswerHit {
  const printed = copies.map((fields, place) => ({
    article: { ...hit.article, publisher: undefined, id: `copy${place}`, ...fields },
    paragraph: hit.paragraph,
    changes: [],
  }));
  return { ...hit, copies: printed };
}

function passages(...hits: AnswerHit[]): Answer {
  return { ...head, kind: 'passages', ...firstOf(hits) };
}

function check(answer: Answer, expected: readonly (string | RegExp)[]) {
  const texts = textsOf(renderAnswer(answer, context)).join('\n');
  for (const part of expected) expect(texts).toMatch(part);
}

describe('renderAnswer', () => {
  it('names headline, date, source and paragraph beside the passage', () => {
    check(passages(hitOn({ publisher: 'Zeitung' }, 'Der Satz.')), [
      'Frage: Wer?',
      '1 Fundstelle in 1 Artikel',
      '**1 · ohne Datum** – Kopf',
      '> Der Satz.\n-# Quelle: Zeitung · Absatz 1',
      'Wörtliche Auszüge aus dem Korpus, Stand 21. November 2026',
    ]);
  });

  it('says when it quotes a summary, and when nobody names the source', () => {
    check(passages(hitOn({ form: 'summary', publisher: 'Zeitung' }, 'A.')), [
      'Zusammenfassung nach Zeitung',
    ]);
    check(passages(hitOn({}, 'A.')), ['Quelle nicht genannt']);
  });

  it('escapes what an article and a question hold', () => {
    const evil = '@everyone [x](https://evil.example) **fett** <@1>';
    const answer: Answer = {
      ...passages(hitOn({ headline: evil, publisher: evil }, evil)),
      question: evil,
    };
    const text = textsOf(renderAnswer(answer, context)).join('\n');
    expect(text).not.toContain('@everyone');
    expect(text).not.toContain('[x](');
    expect(text).not.toContain('**fett**');
    expect(text).not.toContain('<@1>');
  });

  it('has a button beside each passage that opens its article', () => {
    const hits = ['A.', 'B.', 'C.'].map((text) => hitOn({ url: 'https://example.org/a' }, text));
    const rendered = JSON.stringify(renderAnswer(passages(...hits), context));
    expect(rendered.match(/"label":"Im Artikel ›"/g)).toHaveLength(3);
    expect(rendered).not.toContain('"url"');
  });

  it('says below the source where else a passage was printed, in the language of the reader', () => {
    const hit = hitOn({ publisher: 'Zeitung' }, 'Der Satz.');
    const answer = passages(printedIn(hit, [{ publisher: 'Bote' }, { publisher: 'Kurier' }]), hit);
    check(answer, [
      '-# Quelle: Zeitung · Absatz 1\n-# auch gedruckt in: Bote (ohne Datum) und Kurier (ohne Datum)',
    ]);
    const english = textsOf(renderAnswer(answer, { ...context, language: 'en' })).join('\n');
    expect(english).toContain('\n-# also printed in Bote (undated) and Kurier (undated)');
    expect(english.match(/printed/g)).toHaveLength(1);
  });

  it('says nothing of copies in the same article', () => {
    const hit = hitOn({}, 'Der Satz.');
    const answer = passages(printedIn(hit, [{ id: 'x' }]));
    expect(renderAnswer(answer, context)).toEqual(renderAnswer(passages(hit), context));
    check(answer, [/Absatz 1$/m]);
    expect(textsOf(renderAnswer(answer, context)).join('\n')).not.toMatch(/^-# $/m);
  });

  it('escapes and cuts what it says of copies', () => {
    const evil = '@everyone [x](https://evil.example) **fett** <@1>';
    const hit = hitOn({}, 'Der Satz.');
    const text = textsOf(
      renderAnswer(passages(printedIn(hit, [{ publisher: evil }, { headline: evil }])), context),
    ).join('\n');
    expect(text).toContain('evil');
    for (const sign of ['@everyone', '[x](', '**fett**', '<@1>']) expect(text).not.toContain(sign);

    const long = printedIn(hit, [{ publisher: 'Sehr lange Zeitung '.repeat(40) }]);
    const lines = textsOf(renderAnswer(passages(long), context))
      .join('\n')
      .split('\n');
    const [line = ''] = lines.filter((some) => some.startsWith('-# auch gedruckt in: Sehr'));
    expect(line.length).toBeGreaterThan(100);
    expect(line.length).toBeLessThanOrEqual('-# '.length + 180);
    expect(line.endsWith('…')).toBe(true);
  });

  it('shows at most three passages, in their order', () => {
    const hits = ['Eins.', 'Zwei.', 'Drei.', 'Vier.'].map((text) => hitOn({}, text));
    const text = textsOf(renderAnswer(passages(...hits), context)).join('\n');
    expect(text.match(/> \w+\./g)).toEqual(['> Eins.', '> Zwei.', '> Drei.']);
  });

  it('keeps weak matches and no answer to the asker', () => {
    const hits = [hitOn({}, 'A.')];
    expect(renderAnswer({ ...head, kind: 'weak', ...firstOf(hits) }, context).isPrivate).toBe(true);
    expect(renderAnswer(passages(...hits), context).isPrivate).toBe(false);
    const reason = { kind: 'not-in-corpus', near: [] } as const;
    const nothing: Answer = { ...head, unknownWords: ['Quastenflosser'], kind: 'nothing', reason };
    expect(renderAnswer(nothing, context).isPrivate).toBe(true);
    check(nothing, ['Dazu steht nichts im Korpus', '„Quastenflosser“', '5 Artikel']);
  });

  it('leaves room for the quotations where every part is at its longest', () => {
    const long = 'Sehr langer Text '.repeat(200).trim();
    const datePublished = {
      edtf: '2016-09-26?',
      earliest: day('2016-09-26'),
      latest: day('2016-09-26'),
      precision: 'day',
      uncertain: true,
      approximate: false,
    } as const;
    const fields = { headline: long, publisher: long, dateNote: long, datePublished };
    const hits = ['a', 'b', 'c'].map((id) =>
      printedIn(hitOn({ ...fields, id, inLanguage: 'es' }, long), [{ publisher: `Bote ${long}` }]),
    );
    for (const kind of ['passages', 'weak'] as const) {
      const range = { from: day('2015-09-26'), to: day('2017-09-26'), source: long };
      const answer: Answer = {
        ...head,
        kind,
        question: long.slice(0, 300),
        ...firstOf(hits, 50),
        scope: { ...range, swapped: true, undatedLeftOut: 100 },
      };
      const texts = textsOf(renderAnswer(answer, context));
      expect(texts.join('').length).toBeLessThanOrEqual(4000);
      expect(texts.join('\n').match(/auch gedruckt in: Bote Sehr/g)).toHaveLength(3);
      const quotes = texts.filter((part) => part.startsWith('> ')).map(shownBy);
      expect(quotes).toHaveLength(3);
      for (const quote of quotes) expect(quote.length).toBeGreaterThan(100);
    }
  });

  it('stays within 4000 characters and shows a contiguous slice, whatever the corpus holds', () => {
    const words = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme', maxLength: 30 }),
        fc.constantFrom('**', '@everyone', '😀', '\\', 'Wort'),
      ),
      { minLength: 1, maxLength: 400 },
    );
    const text = words.map(
      (list) => list.join(' ').normalize('NFC').replace(/\s+/gu, ' ').trim() || 'x',
    );
    const fields = fc.record({ headline: text, publisher: text, dateNote: text });
    fc.assert(
      fc.property(fields, text, text, text, fc.nat(), (article, body, question, copier, at) => {
        const start = Array.from(body)
          .slice(0, at % Array.from(body).length)
          .join('').length;
        const sentence = { start, end: body.length };
        const uncertain = {
          edtf: '2016-01-20?',
          earliest: library.asOf,
          latest: library.asOf,
          precision: 'day',
          uncertain: true,
          approximate: false,
        } as const;
        const plain = hitOn({ ...article, datePublished: uncertain }, body);
        const hit = {
          ...printedIn(plain, [{ publisher: copier }, { headline: copier }]),
          sentence,
          highlights: [sentence],
        };
        const kind = at % 2 === 0 ? 'passages' : 'weak';
        const asked = question.slice(0, 300);
        const answer: Answer = { ...head, kind, question: asked, ...firstOf([hit, hit, hit]) };
        const texts = textsOf(renderAnswer(answer, context));
        expect(texts.join('').length).toBeLessThanOrEqual(4000);
        for (const part of texts) expect(encodeURIComponent(part)).not.toBe(''); // throws on half a pair
        const quotes = texts.flatMap((part) => (part.startsWith('> ') ? [shownBy(part)] : []));
        expect(quotes).toHaveLength(3);
        for (const quote of quotes)
          expect(quote.length).toBeGreaterThan(Math.min(40, body.length / 4));
        for (const quote of quotes) expect(body.replaceAll(ZERO_WIDTH_SPACE, '')).toContain(quote);
      }),
      { numRuns: 200 },
    );
  });
});
