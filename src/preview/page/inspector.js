/** @import { InspectedRequest, InspectionModel, PersonaModel } from '../model.ts' */
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

/** @param {number} time in milliseconds */
function ms(time) {
  return `${Math.round(time)} ms`;
}

/**
 * @param {InspectedRequest} request
 * @param {Texts} texts
 */
function requestView({ method, path, status, tookMs, body, refusal }, texts) {
  const section = el(
    'section',
    { class: refusal === undefined ? 'request' : 'request refused' },
    el('h3', {}, `${method} ${path} → ${status} (${ms(tookMs)})`),
  );
  if (refusal) {
    section.append(
      el('p', { class: 'refusal' }, el('strong', {}, texts.refused), ` ${refusal.message}`),
      el(
        'ul',
        { class: 'refusal' },
        ...refusal.problems.map(({ field, text }) =>
          el('li', {}, el('code', {}, field), ` ${text}`),
        ),
      ),
    );
  }
  if (body !== '') section.append(el('pre', { tabindex: '0', 'aria-label': texts.payload }, body));
  return section;
}

/**
 * @param {InspectionModel} inspection
 * @param {Texts} texts
 */
function inspectionView({ size, acknowledgedAfterMs, settledAfterMs, requests }, texts) {
  const figures = el('dl', {});
  if (size) {
    const { characters, maxCharacters, components, maxComponents } = size;
    figures.append(
      figure(texts.characters, `${characters} ${texts.of} ${maxCharacters}`),
      figure(texts.components, `${components} ${texts.of} ${maxComponents}`),
    );
  }
  if (acknowledgedAfterMs !== undefined) {
    figures.append(figure(texts.acknowledged, ms(acknowledgedAfterMs)));
  }
  if (settledAfterMs !== undefined) figures.append(figure(texts.settled, ms(settledAfterMs)));
  return requests.length > 0
    ? [figures, ...requests.map((request) => requestView(request, texts))]
    : [figures, el('p', {}, texts.nothingRecorded)];
}

/**
 * A line below a reply that opens to what the bot sent for it; asked for only when opened.
 *
 * @param {'message' | 'interaction'} kind
 * @param {string} id
 * @param {PersonaModel} persona
 * @param {Texts} texts
 */
export function inspectorView(kind, id, persona, texts) {
  const content = el('div', { class: 'inspection' });
  const details = el('details', { class: 'inspector' }, el('summary', {}, texts.inspect), content);
  details.addEventListener('toggle', () => {
    if (!details.open) return;
    inspect(kind, id, persona).then(
      (inspection) => content.replaceChildren(...inspectionView(inspection, texts)),
      (error) => content.replaceChildren(el('p', { role: 'alert' }, String(error))),
    );
  });
  return details;
}
