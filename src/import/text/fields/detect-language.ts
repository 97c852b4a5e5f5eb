import type { Sourced } from '../../draft.ts';

/** Characters that are counted: enough for any article. */
const MAX_CHARACTERS = 100_000;

const WORDS = /\p{L}+/gu;

/** The commonest words that the other language has not; counted on general knowledge of both. */
const GERMAN = new Set(
  'der die das und ist nicht ein eine einen einem einer den dem des mit auf für von zu im am sich auch als bei nach wie oder aber aus wird wurde werden hat haben sind dass über vor noch nur durch er sie es'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and of to that is was for with on by it at from are were has have had this but not which their they would will been who its said as be or'.split(
    ' ',
  ),
);

/** Words that have ß in Germany and Austria after the spelling of 1996, with ss; whole words or beginnings. */
const NEEDS_SHARP_S =
  /(?<!\p{L})\p{L}*(?:ausser(?!ordentl?ichkeits)|aussen(?:minister|politi|handel|bezirk|wand|stelle)|gross(?:e[nmrs]?|britannien|bank|teil|eltern|raum|brand|stadt|mutter|vater|flächig|projekt|zügig)?(?!\p{L}*ist)|grösse\p{L}*|grösst\p{L}*|strasse\p{L}*|strassen\p{L}*|dreissig\p{L}*|heiss(?:t|en|e[nrs]?)?|hiess(?:en)?|liess(?:en)?|verliess(?:en)?|schliess\p{L}*|beschliess\p{L}*|abschliess\p{L}*|anschliess\p{L}*|weiss|fuss(?:ball|gänger|weg|note)\p{L}*|füsse\p{L}*|gemäss|regelmässig\p{L}*|verhältnismässig\p{L}*|mässig\p{L}*|massnahme\p{L}*|massgeb\p{L}*|massstab\p{L}*|süss\p{L}*|stiess(?:en)?|stossen|verstoss\p{L}*|verstösse\p{L}*|begrüss\p{L}*|grüss\p{L}*|spass|blösse|entblöss\p{L}*|fleissig\p{L}*|giess\p{L}*|geniess\p{L}*|schiess\p{L}*|reissen|beissen)(?!\p{L})/giu;

/** Words of Austrian German alone. */
const AUSTRIAN =
  /(?<!\p{L})(?:Jänner|Feber|heuer|heurige[nmrs]?|Nationalratsabgeordnete\p{L}*|Landeshauptfrau|Marille\p{L}*|Paradeiser|Erdäpfel|Postings|weiters|Bundesheer|Obfrau|Klubobmann|Klubobfrau|Matura|Spital(?:s)?aufenthalt)(?!\p{L})/gu;
/** Those that settle it alone. */
const SURELY_AUSTRIAN = /(?<!\p{L})(?:Jänner|Feber|heuer)(?!\p{L})/u;

/** What else in a source tells the country. */
export type LanguageHints = {
  /** Usual names of agencies. */
  readonly agencies: readonly string[];
  /** Link to the article. */
  readonly url: string | undefined;
  /** Lines around the text. */
  readonly furniture: string;
};

/**
 * Language of a text: `en`, or German by country. Swiss: no ß, and a word that has one elsewhere, or a Swiss host or agency
 * without any ß. Austrian: its words for the months, an Austrian host or agency. `de-DE` otherwise. Always `inferred`.
 */
export function detectLanguage(text: string, hints: LanguageHints): Sourced<string> {
  const prose = text.slice(0, MAX_CHARACTERS);
  let german = 0;
  let english = 0;
  for (const [word] of prose.toLowerCase().matchAll(WORDS)) {
    if (GERMAN.has(word)) german += 1;
    if (ENGLISH.has(word)) english += 1;
  }
  if (english > german)
    return inferred('en', `${english} English function words, ${german} German ones`);
  const host = hints.url === undefined ? '' : new URL(hints.url).hostname;
  return country(prose, host, hints);
}

function country(
  prose: string,
  host: string,
  { agencies, furniture }: LanguageHints,
): Sourced<string> {
  const sharp = prose.match(/ß/gu)?.length ?? 0;
  if (sharp === 0) {
    const swiss = [...new Set(prose.match(NEEDS_SHARP_S))].slice(0, 3);
    if (swiss.length > 0) return inferred('de-CH', `no ß, but ${swiss.join(', ')}`);
    if (host.endsWith('.ch') || agencies.includes('sda'))
      return inferred('de-CH', 'no ß; Swiss host or agency');
  }
  const all = `${prose}\n${furniture}`.slice(0, MAX_CHARACTERS);
  const austrian = [...new Set(all.match(AUSTRIAN))];
  if (SURELY_AUSTRIAN.test(all) || austrian.length >= 2)
    return inferred('de-AT', austrian.slice(0, 3).join(', '));
  if (host.endsWith('.at') || agencies.includes('APA'))
    return inferred('de-AT', 'Austrian host or agency');
  return inferred('de-DE', sharp > 0 ? 'German with ß' : 'German; nothing tells the country');
}

function inferred(value: string, basis: string): Sourced<string> {
  return { value, status: 'inferred', basis };
}
