import {
  isJsonList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  printJson,
} from '../world/json.ts';
import { MessageFlag } from '../world/message.ts';
import {
  checkFileReferences,
  checkUniqueIds,
  checkV2Sums,
  legacyComponents,
  v2Components,
} from './component-rules.ts';
import { checkEmbedSum, embed } from './embed-rules.ts';
import { at, type Form } from './form.ts';
import {
  MAX_ALLOWED_MENTIONS,
  MAX_ATTACHMENTS,
  MAX_CONTENT,
  MAX_EMBEDS,
  MAX_FILENAME,
  MAX_MEDIA_DESCRIPTION,
} from './limits.ts';
import {
  anything,
  flag,
  integer,
  list,
  may,
  must,
  numberIn,
  object,
  objectsIn,
  oneOf,
  snowflake,
  text,
  textIn,
  uniqueList,
} from './shape.ts';

/** What the rules must know of a message that is being edited. */
type PreviousMessage = {
  readonly content: string;
  readonly flags: number;
  readonly embedCount: number;
  readonly componentCount: number;
  readonly files: readonly { readonly id: string; readonly filename: string }[];
};

/** What the rules must know beside the body. */
export type MessageContext = {
  /** Undefined for a new message. */
  readonly previous: PreviousMessage | undefined;
  /** Names of the files that came with the request. */
  readonly uploads: readonly string[];
};

const mentionIds = uniqueList(snowflake, { max: MAX_ALLOWED_MENTIONS });

const attachment = object({
  id: must(snowflake),
  filename: may(text({ min: 1, max: MAX_FILENAME })),
  description: may(text({ max: MAX_MEDIA_DESCRIPTION })),
  title: may(text({ max: MAX_FILENAME })),
  duration_secs: may(anything),
  waveform: may(anything),
  is_spoiler: may(flag),
  is_remix: may(flag),
  // discord.js sends attachments of an earlier message back as it got them.
  ...Object.fromEntries(
    ['size', 'url', 'proxy_url', 'content_type', 'ephemeral', 'width', 'height', 'flags'].map(
      (name) => [name, may(anything)],
    ),
  ),
});

const messageShape = object({
  content: may(text({ max: MAX_CONTENT })),
  embeds: may(list(embed, { max: MAX_EMBEDS })),
  components: may(anything), // judged below, since the flag decides which may stand here
  attachments: may(list(attachment, { max: MAX_ATTACHMENTS })),
  allowed_mentions: may(
    object({
      parse: may(uniqueList(oneOf(['users', 'roles', 'everyone']), { max: 3 })),
      users: may(mentionIds),
      roles: may(mentionIds),
      replied_user: may(flag),
    }),
  ),
  flags: may(integer({ min: 0 })),
  tts: may(flag),
  poll: may(anything),
  sticker_ids: may(list(snowflake, { max: 3 })),
  message_reference: may(anything),
  // discord.js sends these with every message; they mean something in channels and webhooks only.
  nonce: may(anything),
  enforce_nonce: may(flag),
  username: may(anything),
  avatar_url: may(anything),
  thread_name: may(anything),
  applied_tags: may(anything),
  shared_client_theme: may(anything),
});

/** Whether the message is a Components V2 message once the body is applied. */
function isV2(body: JsonObject, context: MessageContext): boolean {
  const flags = numberIn(body['flags']) | (context.previous?.flags ?? 0);
  return (flags & MessageFlag.componentsV2) !== 0;
}

/** The flag stays for the life of a message. */
function checkFlagStays(body: JsonObject, path: string, form: Form, context: MessageContext): void {
  const flags = body['flags'];
  const was = ((context.previous?.flags ?? 0) & MessageFlag.componentsV2) !== 0;
  if (!was || typeof flags !== 'number' || (flags & MessageFlag.componentsV2) !== 0) return;
  const words = 'The IS_COMPONENTS_V2 flag cannot be removed from a message';
  form.refuse(at(path, 'flags'), 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', words);
}

/** A V2 message has neither content nor embeds, poll or stickers, not even left over from before. */
function checkV2Excludes(
  body: JsonObject,
  path: string,
  form: Form,
  context: MessageContext,
): void {
  const { previous } = context;
  const content = body['content'] === undefined ? previous?.content : textIn(body['content']);
  const embedCount = body['embeds'] === undefined ? previous?.embedCount : count(body['embeds']);
  const legacy: readonly (readonly [string, boolean])[] = [
    ['content', (content ?? '') !== ''],
    ['embeds', (embedCount ?? 0) > 0],
    ['poll', isJsonObject(body['poll'])],
    ['sticker_ids', count(body['sticker_ids']) > 0],
  ];
  for (const [field, present] of legacy) {
    if (!present) continue;
    const words = `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
    const code = 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2';
    form.refuse(at(path, field), code, words);
  }
}

function count(value: JsonValue | undefined): number {
  return isJsonList(value) ? value.length : 0;
}

/** The names of the files the message has once the body is applied. */
function filenamesAfter(body: JsonObject, context: MessageContext): readonly string[] {
  const listed = objectsIn(body['attachments'], '').map(([one]) => one);
  const before = context.previous?.files ?? [];
  const kept =
    body['attachments'] === undefined
      ? before
      : before.filter((file) => listed.some((one) => printJson(one['id']) === file.id));
  return [
    ...context.uploads,
    ...kept.map((file) => file.filename),
    ...listed.map((one) => textIn(one['filename'])),
  ];
}

/** Files kept by an edit and files sent along are together no more than ten. */
function checkFileCount(body: JsonObject, path: string, form: Form, context: MessageContext): void {
  const kept =
    body['attachments'] === undefined
      ? (context.previous?.files.length ?? 0)
      : objectsIn(body['attachments'], '').filter(
          ([one]) => numberIn(Number(one['id'])) >= context.uploads.length,
        ).length;
  if (context.uploads.length === 0 || kept + context.uploads.length <= MAX_ATTACHMENTS) return;
  const words = `Must be ${MAX_ATTACHMENTS} or fewer in length.`;
  form.refuse(at(path, 'attachments'), 'BASE_TYPE_MAX_LENGTH', words);
}

/** Judges a message body: of a callback (`path` is `data`), a webhook or a channel. */
export function checkMessage(
  body: JsonObject,
  path: string,
  form: Form,
  context: MessageContext,
): void {
  const components = body['components'];
  const componentsPath = at(path, 'components');
  const v2 = isV2(body, context);

  messageShape(body, path, form);
  checkEmbedSum(body['embeds'], at(path, 'embeds'), form);
  checkFileCount(body, path, form, context);
  checkFlagStays(body, path, form, context);
  if (v2) checkV2Excludes(body, path, form, context);
  if (components === undefined || components === null) return;
  (v2 ? v2Components : legacyComponents)(components, componentsPath, form);
  checkUniqueIds(components, componentsPath, form);
  checkFileReferences(components, componentsPath, filenamesAfter(body, context), form);
  if (v2) checkV2Sums(components, componentsPath, form);
}

/** Whether nothing would be left to see once the body is applied. */
export function isEmptyMessage(body: JsonObject, context: MessageContext): boolean {
  const { previous, uploads } = context;
  const after = (field: string, before: number | undefined): number =>
    body[field] === undefined ? (before ?? 0) : count(body[field]);
  const content = body['content'] === undefined ? previous?.content : textIn(body['content']);
  return (
    (content ?? '') === '' &&
    after('embeds', previous?.embedCount) === 0 &&
    after('components', previous?.componentCount) === 0 &&
    after('attachments', previous?.files.length) === 0 &&
    uploads.length === 0 &&
    count(body['sticker_ids']) === 0 &&
    !isJsonObject(body['poll'])
  );
}
