import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { z } from 'zod';
import type { Article } from '../domain/article.ts';

/** An article of a version by what tells it from others and from itself in another version. */
export type InventoryItem = {
  readonly id: string;
  /** Path below the corpus folder, with `/`. */
  readonly file: string;
  readonly headline: string;
  readonly paragraphCount: number;
  /** Of all that the bot knows of the article: another one, the article was changed. */
  readonly hash: string;
};

const inventory = z.array(
  z.object({
    id: z.string(),
    file: z.string(),
    headline: z.string(),
    paragraphCount: z.number(),
    hash: z.string(),
  }),
);

/** Digits of an article's hash: 64 bits. */
const HASH_LENGTH = 16;

/** What a version holds, in its order. */
export function takeInventory(
  articles: readonly Article[],
  fileOf: ReadonlyMap<string, string>,
): readonly InventoryItem[] {
  return articles.map((article) => ({
    id: article.id,
    file: fileOf.get(article.id) ?? '',
    headline: article.headline,
    paragraphCount: article.paragraphs.length,
    hash: createHash('sha256').update(JSON.stringify(article)).digest('hex').slice(0, HASH_LENGTH),
  }));
}

/** An inventory as bytes: a thread that only hands it on need not read a million words. */
export function packInventory(items: readonly InventoryItem[]): Uint8Array {
  return serialize(items);
}

/** @throws {ZodError} if the bytes are no inventory */
export function unpackInventory(bytes: Uint8Array): readonly InventoryItem[] {
  return inventory.parse(deserialize(bytes));
}
