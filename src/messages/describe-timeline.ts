import type { Timeline } from '../domain/timeline.ts';
import { describeCorrections } from './describe-corrections.ts';
import { describeScope } from './describe-scope.ts';
import { formatList, formatQuoted } from './format.ts';
import { type Language, translator } from './translate.ts';

/** The options that limit a timeline. */
const LIMITS = ['from', 'to', 'source'] as const;

type NoTimeline = Extract<Timeline, { kind: 'nothing' }>;

/** Unknown words that a reply names. */
const MAX_NAMED_WORDS = 5;

/** `Zeitleiste: Mossul`. Plain text. */
export function describeTimelineTitle(topic: string | undefined, language: Language): string {
  const t = translator(language);
  return t('timeline.title', { topic: topic ?? t('timeline.wholeCorpus') });
}

/** What is to be said of a timeline beside its entries, part by part. Plain text. */
export function describeTimeline(timeline: Timeline, language: Language): string[] {
  const t = translator(language);
  const remarks = [
    ...describeCorrections(timeline.corrections, language),
    ...describeScope(timeline.scope, language),
  ];
  if (timeline.step !== 'auto') remarks.push(t(`timeline.step.${timeline.step}`));
  if (timeline.kind === 'nothing') return remarks;
  const { entries, found, articleCount } = timeline;
  const events =
    entries.length >= found
      ? t('timeline.all', { count: found })
      : t('timeline.some', { shown: entries.length, count: found });
  return [t('timeline.inArticles', { events, count: articleCount }), ...remarks];
}

/** Why there is no timeline, and what to do: a title and a text. Plain text. */
export function describeNoTimeline(
  { topic, reason, scope }: Pick<NoTimeline, 'topic' | 'reason' | 'scope'>,
  language: Language,
): { readonly title: string; readonly text: string } {
  const t = translator(language);
  switch (reason.kind) {
    case 'no-words':
      return { title: t('timeline.nothing.noWordsTitle'), text: t('timeline.nothing.noWords') };
    case 'outside-scope':
      return {
        title: t('timeline.nothing.outsideTitle'),
        text: t('timeline.nothing.outside', {
          count: reason.count,
          options: formatList(
            LIMITS.filter((name) => scope[name] !== undefined).map((name) =>
              formatQuoted(name, language),
            ),
            language,
            'and',
          ),
        }),
      };
    case 'no-dates':
      return {
        title: t('timeline.nothing.noDatesTitle'),
        text: t('timeline.nothing.noDates', { count: reason.articleCount }),
      };
    case 'not-in-corpus': {
      const words = reason.unknownWords
        .slice(0, MAX_NAMED_WORDS)
        .map((word) => formatQuoted(word, language));
      const why =
        words.length > 0
          ? t('timeline.nothing.unknownWords', { words: formatList(words, language, 'or') })
          : t('timeline.nothing.notTogether', { topic: formatQuoted(topic ?? '', language) });
      const near = reason.near.map(({ text }) => text);
      const hint =
        near.length > 0
          ? ` ${t('timeline.nothing.near', { topics: formatList(near, language, 'or') })}`
          : '';
      return { title: t('timeline.nothing.title'), text: why + hint };
    }
  }
}
