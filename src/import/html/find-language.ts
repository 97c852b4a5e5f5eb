import type { Sourced } from '../draft.ts';
import type { PageHead } from './page-head.ts';

/** Words that are frequent in one of the two languages and no words of the other. */
const GERMAN =
  /(?<!\p{L})(?:der|die|das|und|nicht|ist|ein|eine|mit|auf|für|von|sich|auch|dem|den|wird|sind)(?!\p{L})/giu;
const ENGLISH =
  /(?<!\p{L})(?:the|and|of|to|is|that|with|for|are|this|it|was|not|have|from)(?!\p{L})/giu;

/** Swiss spelling, where Germany and Austria write ß. */
const SWISS =
  /(?<!\p{L})(?:gross(?:e[nrsm]?)?|ausser|dreissig|heisst|strasse\p{Ll}*|fuss\p{Ll}*|schliesslich|weiss|grüsse|massnahmen?|ausserdem|aussen\p{Ll}+|gemäss|regelmässig)(?!\p{L})/iu;

/** Characters that are counted. */
const SAMPLE = 20_000;

/** How much more frequent the other language's words are before the page's own word for it is not believed. */
const CLEARLY = 3;
const MIN_WORDS = 15;

/**
 * The language: what the page says, unless its words clearly speak against it; `de` becomes `de-CH` or `de-AT` by the
 * page's own region, by ß and the host's country, else `de-DE`.
 */
export function findLanguage(
  head: PageHead,
  text: string,
  url: string | undefined,
): Sourced<string> {
  const sample = text.slice(0, SAMPLE);
  const [german, english] = [count(sample, GERMAN), count(sample, ENGLISH)];
  const [language = '', region = ''] = head.lang.replace('_', '-').split('-');
  const named = language.toLowerCase();
  const isGerman = named === 'de' || named === '';
  const byWords = german >= english ? 'de' : 'en';
  const [more, less] = [Math.max(german, english), Math.min(german, english)];
  const isContradicted =
    (named === 'de' || named === 'en') &&
    byWords !== named &&
    more >= MIN_WORDS &&
    more > CLEARLY * less;
  if (/^[a-z]{2,3}$/.test(named) && !isContradicted) {
    if (named !== 'de') {
      const tag = /^[a-z]{2}$/i.test(region) ? `${named}-${region.toUpperCase()}` : named;
      return { value: tag, status: 'given', basis: `lang "${head.lang}"` };
    }
    if (/^(?:de|at|ch|li|lu)$/i.test(region) && !/^de$/i.test(region))
      return { value: `de-${region.toUpperCase()}`, status: 'given', basis: `lang "${head.lang}"` };
  }
  if (byWords === 'en' && (isContradicted || !isGerman || english > german))
    return {
      value: 'en',
      status: 'inferred',
      basis: `words: ${english} English, ${german} German`,
    };
  return germanOf(sample, url, region.toLowerCase() === 'de' ? `lang "${head.lang}"` : '');
}

function germanOf(sample: string, url: string | undefined, given: string): Sourced<string> {
  const host = url === undefined ? '' : new URL(url).hostname;
  if (!sample.includes('ß') && (SWISS.test(sample) || host.endsWith('.ch')))
    return { value: 'de-CH', status: 'inferred', basis: 'no ß, Swiss spelling or host' };
  if (given !== '') return { value: 'de-DE', status: 'given', basis: given };
  if (host.endsWith('.at')) return { value: 'de-AT', status: 'inferred', basis: `host ${host}` };
  return { value: 'de-DE', status: 'inferred', basis: 'words' };
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
