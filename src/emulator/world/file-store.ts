import type { Attachment } from './message.ts';

/** A file on its way into the store. */
export type NewFile = {
  readonly filename: string;
  readonly data: Uint8Array;
  readonly contentType: string;
  readonly description?: string | undefined;
};

/** The files of messages and options, served under the emulator's own address. */
export type FileStore = {
  add(file: NewFile): Attachment;
  /** The bytes under an address path, undefined if there are none. */
  read(path: string): { readonly data: Uint8Array; readonly contentType: string } | undefined;
};

/** Files kept; the oldest go first. Chosen so that a long preview session stays small. */
const MAX_FILES = 500;

/** Bytes kept, the newest file apart; the oldest go first. Chosen: twenty files of the largest size. */
const MAX_BYTES = 200 * 1024 * 1024;

/** Where files are served. */
export const CDN_PREFIX = '/cdn/attachments/';

/** An empty store whose addresses begin with the server's origin. */
export function createFileStore(origin: () => string, nextId: () => string): FileStore {
  const files = new Map<string, { data: Uint8Array; contentType: string }>();
  let bytes = 0;
  return {
    add(file) {
      const id = nextId();
      const path = `${CDN_PREFIX}${id}/${encodeURIComponent(file.filename)}`;
      files.set(path, { data: file.data, contentType: file.contentType });
      bytes += file.data.byteLength;
      for (const [oldest, { data }] of files) {
        const isRoom = files.size <= MAX_FILES && bytes <= MAX_BYTES;
        if (isRoom || files.size === 1) break;
        files.delete(oldest);
        bytes -= data.byteLength;
      }
      return {
        id,
        filename: file.filename,
        size: file.data.byteLength,
        url: `${origin()}${path}`,
        content_type: file.contentType,
        ...(file.description === undefined ? {} : { description: file.description }),
      };
    },
    read: (path) => files.get(path),
  };
}
