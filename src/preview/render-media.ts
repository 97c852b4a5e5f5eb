import type { Attachment } from '../emulator/world/message.ts';
import type { MediaModel } from './model.ts';
import { webAddress } from './web-address.ts';

/** Pictures that a browser shows and that cannot hold a script, unlike SVG opened on its own. */
const IMAGE_TYPES: readonly string[] = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/** Whether a file of that type is shown as a picture. */
export function isShownAsImage(contentType: string): boolean {
  const [type = ''] = contentType.toLowerCase().split(';');
  return IMAGE_TYPES.includes(type.trim());
}

/** How the addresses of files are read. */
export type MediaContext = {
  readonly attachments: readonly Attachment[];
  /** Where this server hands out a file of the emulator; undefined for any other address. */
  localUrlOf(url: string): string | undefined;
};

function lastSegment(url: string): string {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.split('/').at(-1) ?? '';
}

/** A picture or file by its address; one on another host becomes a link, since only this machine is asked. */
export function renderMedia(
  url: string,
  how: {
    readonly description?: string | null | undefined;
    readonly spoiler?: boolean | null | undefined;
  },
  context: MediaContext,
): MediaModel {
  const file = context.attachments.find((one) => one.url === url);
  const localUrl = context.localUrlOf(url);
  const externalUrl = localUrl === undefined ? webAddress(url) : undefined;
  const description = how.description ?? file?.description;
  return {
    name: file?.filename ?? lastSegment(url),
    spoiler: how.spoiler ?? false,
    isImage: isShownAsImage(file?.content_type ?? ''),
    ...(description === undefined ? {} : { description }),
    ...(localUrl === undefined ? {} : { localUrl }),
    ...(externalUrl === undefined ? {} : { externalUrl }),
    ...(file === undefined ? {} : { sizeBytes: file.size }),
  };
}
