/** Which terms a collection holds and how rare they are. */
export type Vocabulary = {
  /** Number of paragraphs that hold the term. */
  docFreq(term: string): number;
  /**
   * Inverse document frequency, above 0; highest for a term that no paragraph holds.
   * Source: BM25 as in Lucene, `ln(1 + (N - n + 0.5) / (n + 0.5))`.
   */
  idf(term: string): number;
  /**
   * Longer terms with this ending, most frequent first: compounds of which it is the head ("zentrum" →
   * "koordinationszentrum"). At most 20; empty for endings below 5 letters, which are mere suffixes.
   */
  compoundsOf(term: string): readonly string[];
  /**
   * Terms that differ from this one by at most three letters at the end, most frequent first: forms that the stemmer
   * leaves apart ("halbiert" and "halbieren", "kostet" and "kosten"). At most 10; empty for terms below 4 letters.
   */
  formsOf(term: string): readonly string[];
};

/** Shortest beginning that two forms of a word share, and letters that may follow it. Chosen on German verbs. */
const MIN_FORM_LENGTH = 4;
const MAX_ENDING_LENGTH = 3;
const MAX_FORMS = 10;

/** Shortest head of a compound that is looked for by its ending: below, endings are suffixes ("ung", "isch"). */
const MIN_HEAD_LENGTH = 5;

/** Shortest stretch before the head. */
const MIN_MODIFIER_LENGTH = 2;

/** Compounds taken for one word: bounds the work of the first stage. */
const MAX_COMPOUNDS = 20;

/** Counts in how many of the documents each term occurs. */
export function buildVocabulary(documents: Iterable<ReadonlySet<string>>): Vocabulary {
  const counts = new Map<string, number>();
  let total = 0;
  for (const terms of documents) {
    total += 1;
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const docFreq = (term: string) => counts.get(term) ?? 0;
  const idf = (term: string) => Math.log(1 + (total - docFreq(term) + 0.5) / (docFreq(term) + 0.5));

  const reversedTerms = [...counts.keys()]
    .filter((term) => term.length >= MIN_HEAD_LENGTH + MIN_MODIFIER_LENGTH)
    .map(reverse)
    .toSorted(compare);
  const compoundsOf = (term: string): readonly string[] => {
    if (term.length < MIN_HEAD_LENGTH) return [];
    const ending = reverse(term);
    const compounds: string[] = [];
    for (let at = firstAtOrAfter(reversedTerms, ending); at < reversedTerms.length; at += 1) {
      const reversed = reversedTerms[at] ?? '';
      if (!reversed.startsWith(ending)) break;
      if (reversed.length >= ending.length + MIN_MODIFIER_LENGTH) compounds.push(reverse(reversed));
    }
    return compounds
      .toSorted((a, b) => docFreq(b) - docFreq(a) || compare(a, b))
      .slice(0, MAX_COMPOUNDS);
  };

  const sortedTerms = [...counts.keys()].toSorted(compare);
  const formsOf = (term: string): readonly string[] => {
    const forms: string[] = [];
    for (let cut = 1; cut <= MAX_ENDING_LENGTH && term.length - cut >= MIN_FORM_LENGTH; cut += 1) {
      const shorter = term.slice(0, -cut);
      if (counts.has(shorter)) forms.push(shorter);
    }
    if (term.length < MIN_FORM_LENGTH) return forms;
    for (let at = firstAtOrAfter(sortedTerms, term); at < sortedTerms.length; at += 1) {
      const longer = sortedTerms[at] ?? '';
      if (!longer.startsWith(term)) break;
      if (longer !== term && longer.length <= term.length + MAX_ENDING_LENGTH) forms.push(longer);
    }
    return forms.toSorted((a, b) => docFreq(b) - docFreq(a) || compare(a, b)).slice(0, MAX_FORMS);
  };
  return { docFreq, idf, compoundsOf, formsOf };
}

function reverse(term: string): string {
  return Array.from(term).toReversed().join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Place of the first item not below the value, by bisection. */
function firstAtOrAfter(sorted: readonly string[], value: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
