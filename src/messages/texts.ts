import type { de } from './de.ts';

type SameShape<T> = { readonly [K in keyof T]: T[K] extends string ? string : SameShape<T[K]> };

/** What every language must hold: the keys of the German texts. */
export type Texts = SameShape<typeof de>;
