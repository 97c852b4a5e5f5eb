import {
  type APIComponentInContainer,
  type APIContainerComponent,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';

/** A file that goes with a message; a component of the message shows it by `attachment://<name>`. */
export type MessageFile = {
  /** Letters, digits, points and hyphens. */
  readonly name: string;
  readonly data: Uint8Array;
  /** What it shows, for those who do not see it. */
  readonly description?: string;
};

/** A reply in Components V2: one container, and whether only the asker sees it. */
export type ReplyMessage = {
  readonly components: readonly [APIContainerComponent];
  readonly isPrivate: boolean;
  readonly files?: readonly MessageFile[];
};

/** Accent colours of the container, 0xRRGGBB: an answer, a doubtful one, none. Our own choice. */
export const ACCENT = {
  answer: 0x2f7d5b,
  weak: 0xb7791f,
  nothing: 0x6b7280,
  error: 0xb3261e,
} as const;

/** A line of text in Discord markdown. */
export function text(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content };
}

/** A thin line with a little room. */
export function separator(): APIComponentInContainer {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Discord's small grey text; one line. */
export function small(content: string): string {
  return `-# ${content}`;
}

/** The one container of a reply. */
export function message(
  accentColor: number,
  components: readonly APIComponentInContainer[],
  isPrivate: boolean,
  files: readonly MessageFile[] = [],
): ReplyMessage {
  return {
    components: [
      { type: ComponentType.Container, accent_color: accentColor, components: [...components] },
    ],
    isPrivate,
    files,
  };
}
