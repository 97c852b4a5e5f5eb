import type { Answer } from '../domain/answer.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import { dateStatus, type FieldStatus } from '../domain/publication-date.ts';
import type { SearchHit } from '../domain/search-hit.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeNothing } from '../messages/describe-nothing.ts';
import { describePassage } from '../messages/describe-passage.ts';
import { describeScope } from '../messages/describe-scope.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';

/** One answer as `ask --json` prints it. */
type AnswerJson = {
  readonly question: string;
  readonly kind: Answer['kind'];
  /** Best first. */
  readonly passages: readonly {
    readonly articleId: string;
    readonly headline: string;
    /** EDTF as in the article's file; null where it is unknown. */
    readonly datePublished: string | null;
    readonly dateStatus: FieldStatus;
    readonly publisher: string | null;
    readonly form: 'original' | 'summary';
    readonly url: string | null;
    /** 0 is the lede. */
    readonly paragraph: number;
    readonly text: string;
    /** The sentence of `text` that fits best. */
    readonly sentence: string;
    /** Comparable within this answer only. */
    readonly score: number;
  }[];
  /** Milliseconds from question to answer. */
  readonly ms: number;
};

/** An answer for machines. */
export function answerToJson(answer: Answer, ms: number): AnswerJson {
  const hits = answer.kind === 'nothing' ? [] : answer.hits;
  const passages = hits.map(({ article, paragraph, sentence, score }) => ({
    articleId: article.id,
    headline: article.headline,
    datePublished: article.datePublished?.edtf ?? null,
    dateStatus: dateStatus(article.datePublished),
    publisher: article.publisher ?? null,
    form: article.form,
    url: article.url ?? null,
    paragraph: paragraph.number,
    text: paragraph.text,
    sentence: paragraph.text.slice(sentence.start, sentence.end),
    score,
  }));
  return { question: answer.question, kind: answer.kind, passages, ms };
}

/** An answer for people, as a Discord member reads it, with the passages whole; ends with a line break. */
export function answerToText(answer: Answer, summary: LibrarySummary, language: Language): string {
  const t = translator(language);
  const remarks = describeScope(answer.scope, language);
  const lines = [t('answer.question', { question: answer.question }), ...remarks, ''];
  if (answer.kind === 'nothing') {
    const { title, text } = describeNothing(answer.reason, language);
    const corpus = t('nothing.corpus', { summary: describeCorpus(summary, language) });
    return `${[...lines, title, text, corpus].join('\n')}\n`;
  }
  if (answer.kind === 'weak') lines.push(`${t('answer.weak')} ${t('answer.weakBody')}`, '');
  for (const [index, hit] of answer.hits.entries())
    lines.push(...passageLines(hit, index + 1, language), '');
  lines.push(t('answer.verbatim', { asOf: formatDay(summary.asOf, language) }));
  return `${lines.join('\n')}\n`;
}

function passageLines(
  { article, paragraph }: SearchHit,
  number: number,
  language: Language,
): string[] {
  const passage = describePassage(article, paragraph, language);
  const place = [passage.source, passage.place, passage.foreignLanguage];
  return [
    `${number} · ${passage.date} – ${passage.headline}`,
    `  ${paragraph.text}`,
    `  ${place.filter((part) => part !== '').join(' · ')}`,
    ...[passage.dateNote, article.url ?? '']
      .filter((line) => line !== '')
      .map((line) => `  ${line}`),
  ];
}
