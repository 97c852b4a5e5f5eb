/** @import { ChoiceModel, PersonaModel, StateModel } from '../model.ts' */
/** @import { Texts } from './texts.js' */
import { byId, el, pressable } from './dom.js';

/**
 * Everything around the conversation: names, switches, title.
 *
 * @param {StateModel} state
 * @param {PersonaModel} persona
 * @param {Texts} texts
 */
export function drawFrame(state, persona, texts) {
  const inGuild = persona.place === 'guild';
  document.documentElement.lang = persona.locale;
  document.title = inGuild ? `#${state.channelName} · ${state.title}` : state.title;
  const words = {
    'guild-name': state.guildName,
    'place-legend': texts.place,
    'place-guild': state.channelName,
    'place-direct': state.botName,
    'member-legend': texts.member,
    'member-first': state.memberNames.first,
    'member-second': state.memberNames.second,
    'member-third': state.memberNames.third,
    'member-role': texts.moderator,
    'locale-legend': texts.language,
    'theme-legend': texts.theme,
    'channel-name': inGuild ? state.channelName : state.botName,
    topic: state.corpusLine,
    note: texts.note,
  };
  for (const [id, word] of Object.entries(words)) byId(id).textContent = word;
  for (const theme of /** @type {const} */ (['system', 'dark', 'light'])) {
    const label = byId(`theme-${theme}`);
    label.title = texts.themes[theme];
    const unseen = el('span', { class: 'unseen' }, texts.themes[theme]);
    label.querySelector('span')?.replaceChildren(unseen);
  }
  byId('topic').title = state.corpusLine;
  byId('channel-name').classList.toggle('direct', !inGuild);
  byId('moderator').title = texts.moderatorMay;
  byId('place-direct').title = texts.direct(state.botName);
  byId('history').setAttribute(
    'aria-label',
    inGuild ? `#${state.channelName}` : texts.direct(state.botName),
  );
}

/**
 * The beginning of the channel: what the corpus holds, and questions to try.
 *
 * @param {StateModel} state
 * @param {PersonaModel} persona
 * @param {Texts} texts
 * @param {readonly ChoiceModel[]} examples
 * @param {(example: ChoiceModel) => void} onExample
 */
export function drawWelcome(state, persona, texts, examples, onExample) {
  const title =
    persona.place === 'guild'
      ? texts.welcome(`#${state.channelName}`)
      : texts.welcomeDirect(state.botName);
  const welcome = byId('welcome');
  welcome.hidden = false;
  welcome.replaceChildren(
    el('img', { src: '/mark.svg', alt: '', width: '68', height: '68' }),
    el('h2', {}, title),
    el('p', { class: 'what' }, texts.welcomeWhat(state.botName)),
    el('p', {}, state.corpusLine),
  );
  if (state.commands.length === 0) welcome.append(el('p', {}, texts.welcomeNoCommands));
  if (examples.length > 0) {
    welcome.append(
      el('p', { class: 'try' }, texts.welcomeBody),
      el(
        'ul',
        { class: 'examples' },
        ...examples.map((example) =>
          el(
            'li',
            {},
            pressable(example.label, { class: 'example' }, () => onExample(example)),
          ),
        ),
      ),
    );
  }
  welcome.append(hintsView(state, persona, texts));
  const setup = ownLink(texts.setup, '/setup', { locale: persona.locale });
  welcome.append(el('p', { class: 'onwards' }, texts.setupWhat, ' ', setup));
}

/**
 * What else there is to try.
 *
 * @param {StateModel} state
 * @param {PersonaModel} persona
 * @param {Texts} texts
 */
function hintsView({ messageMenus, memberNames }, persona, texts) {
  const hints = el('ul', { class: 'hints' }, el('li', {}, texts.hintCommands));
  const [menu] = messageMenus;
  if (menu) hints.append(el('li', {}, texts.hintMenu(menu.label)));
  if (persona.place === 'direct') return hints;
  if (persona.member !== 'third')
    hints.append(el('li', {}, texts.hintModerator(memberNames.third)));
  const other = persona.member === 'second' ? 'first' : 'second';
  const otherWindow = ownLink(texts.secondWindow(memberNames[other]), '/', {
    ...persona,
    member: other,
  });
  otherWindow.target = '_blank';
  hints.append(
    el('li', {}, otherWindow, el('span', { class: 'unseen' }, ` ${texts.opensInNewTab}`)),
  );
  return hints;
}

/**
 * A link to another page of this server, which takes along what the address holds: see address.js.
 *
 * @param {string} label
 * @param {string} path
 * @param {{ [name: string]: string }} choices go before what the address holds
 */
function ownLink(label, path, choices) {
  const query = new URLSearchParams(choices).toString();
  return el('a', { href: `${path}?${query}`, 'data-choices': query }, label);
}
