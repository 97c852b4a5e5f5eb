import { z } from 'zod';
import type { UploadedFile } from '../emulator/driver/member.ts';
import { MAX_CONTENT, MAX_FILENAME } from '../emulator/rules/limits.ts';
import { personaSchema } from './personas.ts';

/** A name or id; longer than any that Discord knows. */
const name = z.string().min(1).max(200);

/** A value that somebody typed or picked. */
const text = z.string().max(6000);

const base = { persona: personaSchema };

const typed = z.union([text, z.number(), z.boolean()]);

/** A file in base64; how large it may be is for the emulator to say. */
const file = z
  .object({
    filename: z.string().min(1).max(MAX_FILENAME),
    contentType: z.string().min(1).max(200).exactOptional(),
    data: z.string(),
  })
  .transform(({ data, ...rest }): UploadedFile => ({ ...rest, data: Buffer.from(data, 'base64') }));

const commandName = {
  command: name,
  subcommand: name.exactOptional(),
  subcommandGroup: name.exactOptional(),
};

/** Reads `POST /api/invoke`. */
export const invokeSchema = z.object({
  ...base,
  ...commandName,
  options: z.record(name, z.union([typed, file])),
});

/** Reads `POST /api/autocomplete`; files are left out, so that not every key sends them again. */
export const autocompleteSchema = z.object({
  ...base,
  ...commandName,
  options: z.record(name, typed),
  focused: name,
});

/** Reads `POST /api/say`. */
export const saySchema = z.object({ ...base, content: z.string().trim().min(1).max(MAX_CONTENT) });

/** Reads `POST /api/menu`. */
export const menuSchema = z.object({ ...base, command: name, messageId: name });

/** Reads `POST /api/click`. */
export const clickSchema = z.object({ ...base, messageId: name, customId: name });

/** Reads `POST /api/select`; 25 is the most a menu offers. */
export const selectSchema = z.object({
  ...base,
  messageId: name,
  customId: name,
  values: z.array(text).max(25),
});

/** Reads `POST /api/modal`; the form is named by the interaction that opened it. */
export const modalSchema = z.object({
  ...base,
  interactionId: name,
  fields: z.record(name, z.union([text, z.array(text).max(25)])),
});
