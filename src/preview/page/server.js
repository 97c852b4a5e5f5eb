/** @import { CorpusModel, InspectionModel, MessageModel, OutcomeModel, PersonaModel, StateModel } from '../model.ts' */

/** What the server refuses, in one sentence. */
export class RefusedError extends Error {}

/**
 * Reads what this page's own server said. It has the types from the same file as this page, so its word is
 * taken.
 *
 * @template T
 * @param {string} json
 * @returns {T}
 */
function parse(json) {
  // oxlint-disable-next-line typescript/no-unsafe-return -- checking again what one's own server made gains nothing
  return JSON.parse(json);
}

/**
 * @template T
 * @param {Response} response
 * @returns {Promise<T>}
 */
async function read(response) {
  const text = await response.text();
  if (response.ok) return parse(text);
  /** @type {{ error: string }} */
  const { error } = parse(text);
  throw new RefusedError(error);
}

/**
 * Sends what a person did; resolves when the bot has responded or failed to.
 *
 * @param {'invoke' | 'menu' | 'autocomplete' | 'click' | 'select' | 'modal'} deed
 * @param {PersonaModel} persona
 * @param {object} details
 * @returns {Promise<OutcomeModel>}
 */
export async function send(deed, persona, details) {
  return read(await post(deed, { persona, ...details }));
}

/**
 * Writes a message into the channel, as members do among themselves.
 *
 * @param {PersonaModel} persona
 * @param {string} content
 * @returns {Promise<void>}
 */
export async function say(persona, content) {
  await read(await post('say', { persona, content }));
}

/**
 * @param {string} deed
 * @param {object} body
 */
function post(deed, body) {
  return fetch(`/api/${deed}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

/**
 * How a message came about, or what became of an interaction that brought none.
 *
 * @param {'message' | 'interaction'} kind
 * @param {string} id
 * @param {PersonaModel} persona
 * @returns {Promise<InspectionModel>}
 */
export async function inspect(kind, id, persona) {
  const query = new URLSearchParams({ ...persona }).toString();
  return read(await fetch(`/api/inspect/${kind}/${id}?${query}`));
}

/**
 * Whom to tell what happens.
 *
 * @typedef {object} EventHandlers
 * @property {(state: StateModel) => void} onState first of all, and after every break
 * @property {(corpus: CorpusModel) => void} onCorpus another one is served
 * @property {(message: MessageModel) => void} onMessage new or changed
 * @property {(id: string) => void} onDelete
 * @property {() => void} onBreak the connection broke; the browser goes on trying
 */

/**
 * Listens to what happens as a persona; the function returned ends it.
 *
 * @param {PersonaModel} persona
 * @param {EventHandlers} handlers
 */
export function openEvents(persona, { onState, onCorpus, onMessage, onDelete, onBreak }) {
  const query = new URLSearchParams({ ...persona }).toString();
  const events = new EventSource(`/api/events?${query}`);
  events.addEventListener('state', (event) => onState(parse(String(event.data))));
  events.addEventListener('corpus', (event) => onCorpus(parse(String(event.data))));
  events.addEventListener('message', (event) => onMessage(parse(String(event.data))));
  events.addEventListener('messageDelete', (event) => onDelete(parse(String(event.data))));
  events.addEventListener('error', onBreak);
  return () => events.close();
}
