/** @import { Values } from './command-form.js' */
/** @import { Texts } from './texts.js' */
import { RefusedError } from './server.js';

/**
 * The bytes of a file in base64.
 *
 * @param {File} file
 * @returns {Promise<string>}
 */
function inBase64(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => {
      const url = typeof reader.result === 'string' ? reader.result : '';
      // `data:<type>;base64,<bytes>`; of an empty file some browsers give `data:` alone.
      resolve(url.split(',', 2)[1] ?? '');
    });
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)));
    reader.readAsDataURL(file);
  });
}

/**
 * A file as the server takes it.
 *
 * @param {File} file
 * @param {Texts} texts
 */
async function pack(file, texts) {
  const data = await inBase64(file).catch((cause) => {
    throw new RefusedError(texts.unreadableFile(file.name), { cause });
  });
  const contentType = file.type === '' ? undefined : file.type;
  return { filename: file.name, contentType, data };
}

/**
 * What was filled in as the server takes it: files as their bytes.
 *
 * @param {Values} values
 * @param {Texts} texts
 * @returns {Promise<object>} rejects with {@link RefusedError} if a file has gone or changed since
 */
export async function packValues(values, texts) {
  /** @type {{ [option: string]: unknown }} */
  const packed = {};
  for (const [name, value] of Object.entries(values)) {
    packed[name] = value instanceof File ? await pack(value, texts) : value;
  }
  return packed;
}
