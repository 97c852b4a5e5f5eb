import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import type { CorpusVersion } from '../answer/corpus-version.ts';
import type { DatedHeadline } from '../domain/dated-headline.ts';
import type { Topic } from '../domain/topic.ts';
import { formatShortDate } from '../messages/format.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut, cutWords } from './cut.ts';
import {
  FIRST_HEADLINES,
  FIRST_TOPICS,
  MAX_CHOICE_LENGTH,
  MAX_CHOICES,
  MAX_HEADLINE_CHOICES,
} from './limits.ts';

/**
 * What may be asked, for what a member has typed so far: headlines with their dates, then topics. Nothing typed: the biggest
 * topics, then the newest headlines. Picked, each is a question in its own words; anything else may be typed as well.
 */
export async function suggestQuestions(
  typed: string,
  corpus: Pick<CorpusVersion, 'suggestHeadlines' | 'suggestTopics'>,
  language: Language,
): Promise<readonly ApplicationCommandOptionChoiceData<string>[]> {
  const [headlines, topics] = await Promise.all([
    corpus.suggestHeadlines(typed, MAX_CHOICES),
    corpus.suggestTopics(typed, MAX_CHOICES),
  ]);
  const ofHeadlines = headlines.map((headline) => headlineChoice(headline, language));
  const ofTopics = topics.map((topic) => topicChoice(topic, language));
  if (typed.trim() === '')
    return distinct([...ofTopics.slice(0, FIRST_TOPICS), ...ofHeadlines.slice(0, FIRST_HEADLINES)]);
  const shown = Math.max(MAX_HEADLINE_CHOICES, MAX_CHOICES - ofTopics.length);
  return distinct([...ofHeadlines.slice(0, shown), ...ofTopics]).slice(0, MAX_CHOICES);
}

/** A topic with the number of its articles. */
export function topicChoice(
  { text, articleCount }: Topic,
  language: Language,
): ApplicationCommandOptionChoiceData<string> {
  const name = translator(language)('command.countedChoice', { text, count: articleCount });
  return { name: cut(name, MAX_CHOICE_LENGTH), value: cutWords(text, MAX_CHOICE_LENGTH) };
}

function headlineChoice({ headline, datePublished }: DatedHeadline, language: Language) {
  const date = formatShortDate(datePublished, language);
  const name = translator(language)('command.headlineChoice', { date, headline });
  return { name: cut(name, MAX_CHOICE_LENGTH), value: cutWords(headline, MAX_CHOICE_LENGTH) };
}

/** Two long headlines may begin alike, and a headline may be a topic: the same question is offered once. */
function distinct<Choice extends { readonly value: string }>(choices: readonly Choice[]): Choice[] {
  const known = new Set<string>();
  return choices.filter(({ value }) => !known.has(value) && known.add(value));
}
