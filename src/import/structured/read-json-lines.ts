import type { FilePlace } from '../../domain/file-detail.ts';
import { type Draft, ImportError } from '../draft.ts';
import { draftOfJson } from './draft-of-json.ts';

/**
 * The articles of JSON Lines, one a line, in their order; a line that holds none gives its error. Its fields may have any of
 * the names that `draftOfJson` knows.
 *
 * @throws {ImportError} `no-text` where every line is blank
 */
export function readJsonLines(source: string): readonly (Draft | ImportError)[] {
  const read = source.split('\n').flatMap((json, index): (Draft | ImportError)[] => {
    if (json.trim() === '') return [];
    try {
      const place = { kind: 'line', number: index + 1 } as const;
      return [draftOfJson(parseJson(json, place), place)];
    } catch (error) {
      if (error instanceof ImportError) return [error];
      throw error;
    }
  });
  if (read.length === 0) throw new ImportError('no-text');
  return read;
}

function parseJson(json: string, place: FilePlace): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new ImportError('not-json', place, error);
  }
}
