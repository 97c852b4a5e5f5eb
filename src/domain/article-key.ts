import { shortHash } from './short-hash.ts';

/**
 * An article's id as up to 14 letters and digits, for places where the id itself is too long. Two hashes of 32 bits: among a
 * million articles, two hardly ever share it.
 */
export function articleKey(id: string): string {
  return shortHash(id) + shortHash(`#${id}`).padStart(7, '0');
}
