import { type EngineDocuments, FIELDS, type Field } from '../../../src/search/engines/engine.ts';

/** Documents for an engine, with the numbers that their words were given. */
type NumberedDocuments = {
  readonly documents: EngineDocuments;
  /** The number of a word; one that no document holds, and no engine was told of, for any other. */
  readonly numberOf: (word: string) => number;
};

/**
 * Numbers words by their letters, so that a number says nothing of where a word stands.
 *
 * @param texts `words / parts / headline` of each document, with spaces between the words
 */
export function numberWords(texts: readonly string[]): NumberedDocuments {
  const words = new Set(texts.flatMap((text) => text.split(/[ /]+/)));
  words.delete('');
  const numbers = new Map([...words].toSorted().map((word, number) => [word, number]));
  const numberOf = (word: string) => numbers.get(word) ?? numbers.size;
  const fields = texts.map((text) => {
    const lists = text.split('/').map((field) => field.split(' ').filter((word) => word !== ''));
    return new Map<Field, readonly number[]>(
      FIELDS.map((field, place) => [field, (lists[place] ?? []).map(numberOf)]),
    );
  });
  return {
    documents: {
      count: fields.length,
      termCount: numbers.size,
      termsOf: (position, field) => fields[position]?.get(field) ?? [],
    },
    numberOf,
  };
}
