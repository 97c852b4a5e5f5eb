/** @import { InspectionModel, PersonaModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { el } from './dom.js';
import { inspect } from './server.js';

/**
 * @param {string} label
 * @param {string} value
 */
function figure(label, value) {
  return el('div', {}, el('dt', {}, label), el('dd', {}, value));
}

/**
 * @param {InspectionModel} inspection
 * @param {Texts} texts
 */
function inspectionView(inspection, texts) {
  const { characters, maxCharacters, components, maxComponents } = inspection;
  const figures = el(
    'dl',
    {},
    figure(texts.characters, `${characters} ${texts.of} ${maxCharacters}`),
    figure(texts.components, `${components} ${texts.of} ${maxComponents}`),
  );
  if (inspection.acknowledgedAfterMs !== undefined) {
    const ms = `${Math.round(inspection.acknowledgedAfterMs)} ms`;
    figures.append(figure(texts.acknowledged, ms));
  }
  const requests = inspection.requests.map(({ method, path, status, tookMs, body, refusal }) =>
    el(
      'section',
      { class: refusal === undefined ? 'request' : 'request refused' },
      el('h3', {}, `${method} ${path} → ${status} (${Math.round(tookMs)} ms)`),
      ...[refusal ?? '', body]
        .filter((json) => json !== '')
        .map((json) => el('pre', { tabindex: '0' }, json)),
    ),
  );
  return requests.length > 0
    ? [figures, ...requests]
    : [figures, el('p', {}, texts.nothingRecorded)];
}

/**
 * A line below a reply that opens to what the bot sent for it; asked for only when opened.
 *
 * @param {string} messageId
 * @param {PersonaModel} persona
 * @param {Texts} texts
 */
export function inspectorView(messageId, persona, texts) {
  const content = el('div', { class: 'inspection' });
  const details = el('details', { class: 'inspector' }, el('summary', {}, texts.inspect), content);
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    inspect(messageId, persona).then(
      (inspection) => content.replaceChildren(...inspectionView(inspection, texts)),
      (error) => content.replaceChildren(el('p', { role: 'alert' }, String(error))),
    );
  });
  return details;
}
