/** 32-bit FNV-1a. Source: Fowler, Noll, Vo; draft-eastlake-fnv. */
const OFFSET_BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** A text as up to seven letters and digits: the same text, the same letters. Tells texts apart, keeps no secrets. */
export function shortHash(text: string): string {
  let hash = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, PRIME);
  return (hash >>> 0).toString(36);
}
