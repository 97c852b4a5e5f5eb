import {
  type Answer,
  type AnswerHit,
  copiesElsewhere,
  type Repetition,
  type WordChange,
} from '../domain/answer.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import type { FeatureShare, SpellingCorrection } from '../domain/search-hit.ts';
import { describeCopies } from '../messages/describe-copies.ts';
import { describeCorpus } from '../messages/describe-corpus.ts';
import { describeCorrections } from '../messages/describe-corrections.ts';
import { describeNothing } from '../messages/describe-nothing.ts';
import { describePassage } from '../messages/describe-passage.ts';
import { describeScope } from '../messages/describe-scope.ts';
import { describeUnknownWords } from '../messages/describe-unknown-words.ts';
import { describeVersions } from '../messages/describe-versions.ts';
import { formatDay } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { type ArticleJson, articleToJson } from './article-to-json.ts';

/** A paragraph and where it stands. */
type PlaceJson = ArticleJson & {
  /** 0 is the lede. */
  readonly paragraph: number;
  readonly text: string;
};

/** One answer as `ask --json` prints it. */
type AnswerJson = {
  readonly question: string;
  readonly kind: Answer['kind'];
  /** 0 to 1: how likely the first passage found answers the question. */
  readonly confidence: number;
  /** Words that were looked for instead of mistyped ones. */
  readonly corrections: readonly SpellingCorrection[];
  /** Words of the question that the corpus does not hold. */
  readonly unknownWords: readonly string[];
  /** Best first; none repeats another. */
  readonly passages: readonly (PlaceJson & {
    /** The sentence of `text` that fits best. */
    readonly sentence: string;
    /** Comparable within this answer only. */
    readonly score: number;
    /** Under `--explain` the parts of the score, largest first. */
    readonly explanation?: readonly FeatureShare[];
    /** Where other articles print all but the same, best first. */
    readonly copies: readonly PlaceJson[];
    /** Other passages that say all but the same, and what reads otherwise there. */
    readonly versions: readonly (PlaceJson & { readonly changes: readonly WordChange[] })[];
  })[];
  /** Milliseconds from question to answer. */
  readonly ms: number;
};

/** An answer for machines; `explain` adds why each passage stands where it stands. */
export function answerToJson(answer: Answer, ms: number, explain: boolean): AnswerJson {
  const hits = answer.kind === 'nothing' ? [] : answer.hits;
  const passages = hits.map((hit) => ({
    ...placeToJson(hit),
    sentence: hit.paragraph.text.slice(hit.sentence.start, hit.sentence.end),
    score: hit.score,
    ...(explain ? { explanation: byShare(hit.explanation) } : {}),
    copies: copiesElsewhere(hit).map(placeToJson),
    versions: hit.versions.map((version) => ({
      ...placeToJson(version),
      changes: version.changes,
    })),
  }));
  const { question, kind, confidence, corrections, unknownWords } = answer;
  return { question, kind, confidence, corrections, unknownWords, passages, ms };
}

function placeToJson({ article, paragraph }: Repetition): PlaceJson {
  return { ...articleToJson(article), paragraph: paragraph.number, text: paragraph.text };
}

/**
 * An answer for people, as a Discord member reads it, with the passages whole; ends with a line break.
 *
 * @param explain adds why each passage stands where it stands, and how sure the answer is
 */
export function answerToText(
  answer: Answer,
  summary: LibrarySummary,
  language: Language,
  explain: boolean,
): string {
  const t = translator(language);
  const remarks = [
    ...describeCorrections(answer.corrections, language),
    ...(answer.kind === 'nothing' ? [] : describeUnknownWords(answer, language)),
    ...describeScope(answer.scope, language),
  ];
  if (explain) remarks.push(t('operator.confidence', { confidence: answer.confidence.toFixed(2) }));
  const lines = [t('answer.question', { question: answer.question }), ...remarks, ''];
  if (answer.kind === 'nothing') {
    const { title, text } = describeNothing(answer, language);
    const corpus = t('nothing.corpus', { summary: describeCorpus(summary, language) });
    return `${[...lines, title, text, corpus].join('\n')}\n`;
  }
  if (answer.kind === 'weak') lines.push(`${t('answer.weak')} ${t('answer.weakBody')}`, '');
  for (const [index, hit] of answer.hits.entries())
    lines.push(
      ...passageLines(hit, index + 1, language),
      ...(explain ? explanationLines(hit, language) : []),
      '',
    );
  lines.push(t('answer.verbatim', { asOf: formatDay(summary.asOf, language) }));
  return `${lines.join('\n')}\n`;
}

function passageLines(hit: AnswerHit, number: number, language: Language): string[] {
  const { article, paragraph } = hit;
  const passage = describePassage(article, paragraph, language);
  const place = [passage.source, passage.place, passage.foreignLanguage];
  return [
    `${number} · ${passage.date} – ${passage.headline}`,
    `  ${paragraph.text}`,
    `  ${place.filter((part) => part !== '').join(' · ')}`,
    ...[
      describeVersions(hit, language),
      describeCopies(hit, language),
      passage.dateNote,
      article.url ?? '',
    ]
      .filter((line) => line !== '')
      .map((line) => `  ${line}`),
  ];
}

/** `score 5.61 = words 1.20 (0.80 × 1.5) + …`, largest first; parts of nothing are left out. */
function explanationLines({ score, explanation }: AnswerHit, language: Language): string[] {
  const parts = byShare(explanation)
    .filter(({ value }) => value !== 0)
    .map(
      ({ name, value, weight }) =>
        `    ${(value * weight).toFixed(2)}  ${name} (${value.toFixed(2)} × ${weight})`,
    );
  return [`  ${translator(language)('operator.score', { score: score.toFixed(2) })}`, ...parts];
}

function byShare(explanation: readonly FeatureShare[]): readonly FeatureShare[] {
  return explanation.toSorted((a, b) => b.value * b.weight - a.value * a.weight);
}
