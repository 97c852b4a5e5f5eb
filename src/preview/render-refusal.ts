import { z } from 'zod';
import type { RefusalModel } from './model.ts';

const refusal = z.object({ code: z.number(), message: z.string(), errors: z.unknown().optional() });

const listedProblem = z.object({ code: z.string(), message: z.string() });

/** Discord nests each problem under the path of its field, in a list `_errors`. Source: Discord docs, reference "Error Messages". */
function problemsIn(nested: unknown, path: readonly string[]): RefusalModel['problems'] {
  if (typeof nested !== 'object' || nested === null) return [];
  return Object.entries(nested).flatMap(([key, value]: [string, unknown]) => {
    if (key !== '_errors') return problemsIn(value, [...path, key]);
    const listed = z.array(listedProblem).safeParse(value);
    return (listed.data ?? []).map(({ code, message }) => ({
      field: path.join('.'),
      text: `${code}: ${message}`,
    }));
  });
}

/** What Discord has against a request, by field; an answer of another shape is shown as it is. */
export function renderRefusal(response: unknown): RefusalModel {
  const { data } = refusal.safeParse(response);
  if (!data) return { message: JSON.stringify(response) ?? '', problems: [] };
  return { message: `${data.code} ${data.message}`, problems: problemsIn(data.errors, []) };
}
