import type { EngineDocuments, Field } from './engine.ts';

/** For each term the paragraphs that hold it in one field; those of term `t` lie from `offsets[t]` up to `offsets[t + 1]`. */
type Postings = {
  readonly offsets: Uint32Array;
  /** Ascending for each term. */
  readonly positions: Uint32Array;
  /** How often the paragraph holds the term, at most 255. */
  readonly frequencies: Uint8Array;
  /** Number of the field's terms in each paragraph, relative to the mean; 1 where the mean is 0. */
  readonly relativeLengths: Float32Array;
};

const MAX_FREQUENCY = 255;

/** Two passes over the documents: one counts, one fills. */
export function buildPostings(documents: EngineDocuments, field: Field): Postings {
  const { count, termCount } = documents;
  const offsets = new Uint32Array(termCount + 1);
  const lastPosition = new Int32Array(termCount).fill(-1);
  const lengths = new Float32Array(count);
  let total = 0;
  for (let position = 0; position < count; position += 1)
    for (const term of documents.termsOf(position, field)) {
      lengths[position] = (lengths[position] ?? 0) + 1;
      total += 1;
      if (lastPosition[term] === position) continue;
      lastPosition[term] = position;
      offsets[term + 1] = (offsets[term + 1] ?? 0) + 1;
    }
  for (let term = 0; term < termCount; term += 1)
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);

  const positions = new Uint32Array(offsets[termCount] ?? 0);
  const frequencies = new Uint8Array(positions.length);
  const next = offsets.slice();
  lastPosition.fill(-1);
  for (let position = 0; position < count; position += 1)
    for (const term of documents.termsOf(position, field)) {
      const isNew = lastPosition[term] !== position;
      const at = (next[term] ?? 0) - (isNew ? 0 : 1);
      if (isNew) {
        lastPosition[term] = position;
        positions[at] = position;
        next[term] = at + 1;
      }
      const frequency = frequencies[at] ?? 0;
      if (frequency < MAX_FREQUENCY) frequencies[at] = frequency + 1;
    }

  const mean = count === 0 ? 0 : total / count;
  return {
    offsets,
    positions,
    frequencies,
    relativeLengths: lengths.map((length) => (mean === 0 ? 1 : length / mean)),
  };
}
