/**
 * Discord's limits, one constant each. Lengths count UTF-16 units (`string.length`).
 *
 * Sources: "spec" is Discord's OpenAPI description (HTTP API v10, 2026-07-18); the other names are pages
 * of Discord's developer documentation.
 */

/** Characters of a message's content. Source: spec, IncomingWebhookInteractionRequest. */
export const MAX_CONTENT = 2000;
/** Embeds of a message. Source: spec, IncomingWebhookInteractionRequest. */
export const MAX_EMBEDS = 10;
/** Characters of an embed's title. Source: resources/message "Embed limits". */
export const MAX_EMBED_TITLE = 256;
/** Characters of an embed's description. Source: resources/message "Embed limits". */
export const MAX_EMBED_DESCRIPTION = 4096;
/** Fields of an embed. Source: resources/message "Embed limits". */
export const MAX_EMBED_FIELDS = 25;
/** Characters of an embed field's name. Source: resources/message "Embed limits". */
export const MAX_EMBED_FIELD_NAME = 256;
/** Characters of an embed field's value. Source: resources/message "Embed limits". */
export const MAX_EMBED_FIELD_VALUE = 1024;
/** Characters of an embed's footer. Source: resources/message "Embed limits". */
export const MAX_EMBED_FOOTER = 2048;
/** Characters of an embed's author. Source: resources/message "Embed limits". */
export const MAX_EMBED_AUTHOR = 256;
/** Characters of all embeds of a message together. Source: resources/message "Embed limits". */
export const MAX_EMBED_SUM = 6000;
/** The largest colour, white. Source: spec, RichEmbed. */
export const MAX_COLOR = 0xffffff;
/** Characters of a media address. Source: spec, UnfurledMediaRequest. */
export const MAX_MEDIA_URL = 2048;
/** Characters of a media description. Source: spec, MediaGalleryItemRequest. */
export const MAX_MEDIA_DESCRIPTION = 1024;

/** Files of a message. Source: resources/message. */
export const MAX_ATTACHMENTS = 10;
/** Bytes per file where the server has no boost. Source: reference "Uploading files". */
export const DEFAULT_ATTACHMENT_SIZE = 10 * 1024 * 1024;
/** Bytes of a whole request. Source: reference "Uploading files". */
export const MAX_REQUEST_SIZE = 25 * 1024 * 1024;
/** Characters of a file name. Source: spec, MessageAttachmentRequest. */
export const MAX_FILENAME = 1024;
/** Users or roles in `allowed_mentions`. Source: spec, MessageAllowedMentionsRequest. */
export const MAX_ALLOWED_MENTIONS = 100;

/** Components of a message counted with nesting. Source: components/reference. */
export const MAX_COMPONENTS = 40;
/** Rows of a message without Components V2. Source: components/reference. */
export const MAX_LEGACY_ROWS = 5;
/** Characters of one text display. Source: spec, TextDisplayComponentForMessageRequest. */
export const MAX_TEXT_DISPLAY = 4000;
/** Characters of all text displays of a message. Source: discord.js guide "Display components". */
export const MAX_TEXT_SUM = 4000;
/** Width of an action row: a button is 1 wide, a select 5. Source: components/reference. */
export const ROW_WIDTH = 5;
/** Text displays of a section. Source: spec, SectionComponentForMessageRequest. */
export const MAX_SECTION_TEXTS = 3;
/** Items of a media gallery. Source: spec, MediaGalleryComponentForMessageRequest. */
export const MAX_GALLERY_ITEMS = 10;
/** Characters of a custom id. Source: components/reference "Custom ID". */
export const MAX_CUSTOM_ID = 100;
/** Characters of a button's label. Source: components/reference "Button". */
export const MAX_BUTTON_LABEL = 80;
/** Characters of a link button's address. Source: components/reference "Button". */
export const MAX_BUTTON_URL = 512;
/** Characters of an emoji's name. Source: spec, ComponentEmojiForRequest. */
export const MAX_EMOJI_NAME = 32;
/** Options, and selected values, of a select menu. Source: components/reference "String Select". */
export const MAX_SELECT_OPTIONS = 25;
/** Characters of a select option's label, value or description. Source: as above. */
export const MAX_SELECT_OPTION_TEXT = 100;
/** Characters of a select menu's placeholder. Source: as above. */
export const MAX_SELECT_PLACEHOLDER = 150;

/** Characters of a modal's title. Source: interactions/receiving-and-responding "Modal". */
export const MAX_MODAL_TITLE = 45;
/** Top-level components of a modal. Source: as above. */
export const MAX_MODAL_ROWS = 5;
/** Characters of the label over a modal's field. Source: components/reference "Label". */
export const MAX_FIELD_LABEL = 45;
/** Characters of the description of a modal's field. Source: components/reference "Label". */
export const MAX_FIELD_DESCRIPTION = 100;
/** Characters of a text input. Source: components/reference "Text Input". */
export const MAX_TEXT_INPUT = 4000;
/** Characters of a text input's placeholder. Source: components/reference "Text Input". */
export const MAX_TEXT_INPUT_PLACEHOLDER = 100;
/** Files of a file upload field. Source: spec, FileUploadComponentForModalRequest. */
export const MAX_UPLOADS = 10;

/** Characters of a command's or option's name. Source: interactions/application-commands. */
export const MAX_COMMAND_NAME = 32;
/** Characters of a command's or option's description. Source: as above. */
export const MAX_COMMAND_DESCRIPTION = 100;
/** Options of a command, subcommand or group. Source: as above. */
export const MAX_COMMAND_OPTIONS = 25;
/** Choices of an option, fixed or suggested. Source: as above. */
export const MAX_CHOICES = 25;
/** Characters of a choice's name. Source: as above. */
export const MAX_CHOICE_NAME = 100;
/** Characters of a choice's text value. Source: as above. */
export const MAX_CHOICE_VALUE = 100;
/** Characters of a whole command; the longest localisation of each field counts. Source: as above. */
export const MAX_COMMAND_SIZE = 8000;
/** Characters that `min_length` and `max_length` may ask for. Source: as above. */
export const MAX_OPTION_LENGTH = 6000;
/** Slash commands per place (global, or one server). Source: as above. */
export const MAX_CHAT_INPUT_COMMANDS = 100;
/** User menus per place, and message menus per place. Source: as above. */
export const MAX_MENU_COMMANDS = 15;
/** Commands created per place and day; overwriting an old one is free. Source: as above. */
export const MAX_COMMAND_CREATES_PER_DAY = 200;

/** Milliseconds to the first response. Source: interactions/receiving-and-responding. */
export const DEFAULT_ACKNOWLEDGE_MS = 3000;
/** Life of an interaction's token. Source: interactions/receiving-and-responding. */
export const DEFAULT_INTERACTION_TOKEN_MS = 15 * 60 * 1000;
/** Follow-ups where only the user installed the app. Source: interactions/receiving-and-responding. */
export const MAX_USER_INSTALL_FOLLOW_UPS = 5;

/** The languages of Discord's client. Source: reference "Locales". */
export const LOCALES: readonly string[] = [
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr',
  'cs el bg ru uk hi th zh-CN ja zh-TW ko',
].flatMap((line) => line.split(' '));
