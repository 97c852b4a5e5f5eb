import { sha256 } from './article-file.ts';
import type { Draft } from './draft.ts';

/** Where and when a text was printed, as far as somebody says so. */
export type Printing = {
  readonly publisher: string | undefined;
  /** EDTF, or whatever a person wrote there. */
  readonly datePublished: string | undefined;
};

/** What a draft says of its printing. */
export function printingOf({ publisher, datePublished }: Draft): Printing {
  return { publisher: publisher.value, datePublished: datePublished.value };
}

/** The same for bodies of one text, however their lines are broken and their subheadings marked. */
export function textKeyOf(body: string): string {
  const flat = body
    .replace(/^\s{0,3}\\?#{1,6}(?:\s+|$)/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return sha256(flat);
}

/**
 * Whether nothing tells two printings of one text apart. A report that two papers printed, or one paper on two days, makes two
 * articles; what only one of them says tells nothing.
 */
export function isSamePrinting(a: Printing, b: Printing): boolean {
  return (
    agree(a.publisher, b.publisher, (one, other) => one === other) &&
    // A year and a day in it are no two days.
    agree(a.datePublished, b.datePublished, (one, other) => one.startsWith(other))
  );
}

function agree(
  a: string | undefined,
  b: string | undefined,
  fits: (one: string, other: string) => boolean,
): boolean {
  const [one, other] = [plain(a), plain(b)];
  return one === '' || other === '' || fits(one, other) || fits(other, one);
}

/** Without what makes no difference: case, spaces, and EDTF's marks of doubt. */
function plain(value = ''): string {
  return value
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[?~%]$/u, '');
}
