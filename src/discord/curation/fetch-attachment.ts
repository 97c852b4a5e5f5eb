import { Buffer } from 'node:buffer';
import path from 'node:path';
import type { Attachment } from 'discord.js';
import { UserError } from '../../domain/user-error.ts';

/** Where Discord keeps attachments. Source: Discord API docs, reference, "Signed Attachment CDN URLs". */
const DISCORD_ORIGINS = ['https://cdn.discordapp.com', 'https://media.discordapp.net'] as const;

/**
 * Largest file that is fetched. Source: what Discord lets members without a subscription upload (Discord API docs,
 * reference, "Uploading Files"); an article has a tenth of a megabyte.
 */
const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;

const MEGABYTE = 1024 * 1024;

/** Chosen: a file of the largest size at 4 Mbit/s; a moderator waits no longer without a word. */
const FETCH_WITHIN_MS = 20_000;

/** What the importer reads. */
const ENDINGS = ['.txt', '.md', '.html', '.htm', '.json', '.jsonl'] as const;

/** A file that somebody has attached. */
type FetchedFile = {
  /** Its own name, without any path. */
  readonly name: string;
  readonly bytes: Uint8Array;
};

/**
 * Fetches an attachment from where Discord keeps them, and from nowhere else: no other host, no redirects, not more bytes and
 * not longer than allowed, whatever the message claims.
 *
 * @param apiUrl whose host may hand out files as well, where it is not Discord's own: a proxy, a test
 * @throws {UserError} (rejects) `file-kind`, `file-too-large`, `file-elsewhere`, `file-unreachable`, `file-too-slow`
 */
export async function fetchAttachment(
  { name: givenName, size, url: givenUrl }: Pick<Attachment, 'name' | 'size' | 'url'>,
  apiUrl: string,
): Promise<FetchedFile> {
  const name = baseName(givenName);
  if (!ENDINGS.some((ending) => name.toLowerCase().endsWith(ending)))
    throw new UserError({ identifier: 'file-kind', name, endings: ENDINGS });
  if (size > MAX_ATTACHMENT_BYTES) throw tooLarge();
  const url = URL.canParse(givenUrl) ? new URL(givenUrl) : undefined;
  const origins: readonly string[] = [...DISCORD_ORIGINS, new URL(apiUrl).origin];
  if (
    url === undefined ||
    !origins.includes(url.origin) ||
    url.username !== '' ||
    url.password !== ''
  )
    throw new UserError({ identifier: 'file-elsewhere' });

  const deadline = AbortSignal.timeout(FETCH_WITHIN_MS);
  try {
    const response = await fetch(url, { redirect: 'error', signal: deadline });
    if (!response.ok || !response.body) {
      await response.body?.cancel();
      throw new UserError({ identifier: 'file-unreachable' });
    }
    return { name, bytes: await readBounded(response.body) };
  } catch (error) {
    if (error instanceof UserError) throw error;
    // The address stays out of the log: it is signed, and whoever has it can read the file.
    throw new UserError({
      identifier: deadline.aborted ? 'file-too-slow' : 'file-unreachable',
    });
  }
}

async function readBounded(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of body) {
    length += part.byteLength;
    // Leaving the loop ends the connection.
    if (length > MAX_ATTACHMENT_BYTES) throw tooLarge();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooLarge(): UserError {
  return new UserError({
    identifier: 'file-too-large',
    maxMegabytes: Math.floor(MAX_ATTACHMENT_BYTES / MEGABYTE),
  });
}

/** The last part of a path of either kind, without what is not seen. */
function baseName(name: string): string {
  const last = path.posix.basename(name.replaceAll('\\', '/'));
  return last.replace(/[\p{C}]/gu, '').trim() || 'file';
}
