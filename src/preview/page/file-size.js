/** @import { Texts } from './texts.js' */

const KIB = 1024;
const MIB = KIB * KIB;

/**
 * A size in the words of the page's language: `712 B`, `38 KB`, `1,4 MB`.
 *
 * @param {number} bytes
 * @param {Texts} texts
 */
export function fileSize(bytes, texts) {
  if (bytes < KIB) return `${bytes} B`;
  if (bytes < MIB) return `${texts.number(Math.ceil(bytes / KIB))} KB`;
  return `${texts.number(bytes / MIB)} MB`;
}
