import type { ApplicationCommandOptionChoiceData } from 'discord.js';
import { suggestDays, suggestLastDays, suggestSources } from '../answer/suggest-scope.ts';
import type { LibrarySummary } from '../domain/library-summary.ts';
import { formatPart } from '../messages/format-days.ts';
import { type Language, translator } from '../messages/translate.ts';
import { cut, cutWords } from './cut.ts';
import { MAX_CHOICE_LENGTH, MAX_CHOICES } from './limits.ts';

/** `2015`, `2015-03`, `2015-03-26`: read as what they are, whatever the year and the language. */
const ISO_LENGTH = { year: 4, month: 7, day: 10 } as const;

/** What a member may mean by the beginning of a source or of a day; none for any other option. */
export function suggestScope(
  { name: option, value: typed }: { readonly name: string; readonly value: string },
  { sources, dateSpan }: Pick<LibrarySummary, 'sources' | 'dateSpan'>,
  language: Language,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  switch (option) {
    case 'source':
      return suggestSources(typed, sources, MAX_CHOICES).map(({ source, articleCount }) => ({
        name: cut(
          translator(language)('command.countedChoice', { text: source, count: articleCount }),
          MAX_CHOICE_LENGTH,
        ),
        // The beginning of a longer name is enough to find it by.
        value: cutWords(source, MAX_CHOICE_LENGTH),
      }));
    case 'from':
      return [
        ...(dateSpan ? lastDays(typed, language) : []),
        ...days(typed, dateSpan, language),
      ].slice(0, MAX_CHOICES);
    case 'to':
      return days(typed, dateSpan, language);
    default:
      return [];
  }
}

function days(
  typed: string,
  span: LibrarySummary['dateSpan'],
  language: Language,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  return suggestDays(typed, span, MAX_CHOICES).map(({ first, precision }) => ({
    name: formatPart(first, precision, language),
    value: first.slice(0, ISO_LENGTH[precision]),
  }));
}

/** As an end ("until the last 30 days") they would limit nothing. What is sent is read as a member's own words are. */
function lastDays(
  typed: string,
  language: Language,
): readonly ApplicationCommandOptionChoiceData<string>[] {
  const number = suggestLastDays(typed);
  if (number === undefined) return [];
  const name = translator(language)('command.lastDays', { number });
  return [{ name, value: name }];
}
