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

/** Where files are served. */
export const CDN_PREFIX = '/cdn/attachments/';

/** An empty store whose addresses begin with the server's origin. */
export function createFileStore(origin: () => string, nextId: () => string): FileStore {
  const files = new Map<string, { data: Uint8Array; contentType: string }>();
  return {
    add(file) {
      const id = nextId();
      const path = `${CDN_PREFIX}${id}/${encodeURIComponent(file.filename)}`;
      files.set(path, { data: file.data, contentType: file.contentType });
      for (const oldest of files.keys()) {
        if (files.size <= MAX_FILES) break;
        files.delete(oldest);
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
