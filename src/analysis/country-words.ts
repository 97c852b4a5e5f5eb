import { analyzeGerman } from './german-analyzer.ts';

/**
 * German words for one country or people: its name, its adjective, those who live there. Questions have one ("der französische
 * Minister") where articles have another ("Frankreichs Minister"). Left out are countries whose words have one stem ("Irak", "irakisch")
 * or six letters in common at least ("Österreich", "österreichisch"): these are found without. So are words whose stem is another's:
 * "Pole", "Ire", "armenisch". Own list, written from general knowledge; no source copied.
 */
const COUNTRY_WORDS = `
Afghanistan afghanisch Afghane
Albanien albanisch Albaner
Algerien algerisch Algerier
Amerika USA US amerikanisch Amerikaner
Belarus Weißrussland belarussisch weißrussisch Belarusse Weißrusse
Belgien belgisch Belgier
Bosnien bosnisch Bosnier
Brasilien brasilianisch Brasilianer
Bulgarien bulgarisch Bulgare
Chile chilenisch Chilene
China chinesisch Chinese
Dänemark dänisch
Deutschland deutsch Deutscher
England englisch Engländer
Estland estnisch
Finnland finnisch
Frankreich französisch Franzose
Georgien georgisch Georgier
Griechenland griechisch Grieche
Großbritannien Britannien britisch Brite
Indien indisch
Irland irisch
Israel israelisch Israeli
Italien italienisch Italiener
Jemen jemenitisch Jemenit
Jugoslawien jugoslawisch Jugoslawe
Kanada kanadisch Kanadier
Kenia kenianisch Kenianer
Kolumbien kolumbianisch Kolumbianer
Kongo kongolesisch Kongolese
Korea koreanisch Koreaner
Kosovo kosovarisch Kosovare
Kroatien kroatisch Kroate
Kuba kubanisch Kubaner
Kurdistan kurdisch Kurde
Lettland lettisch
Libanon libanesisch Libanese
Libyen libysch Libyer
Mali malisch Malier
Malta maltesisch Malteser
Marokko marokkanisch Marokkaner
Mexiko mexikanisch Mexikaner
Niederlande niederländisch Niederländer Holland holländisch Holländer
Nigeria nigerianisch Nigerianer
Palästina palästinensisch Palästinenser
Peru peruanisch Peruaner
Polen polnisch
Portugal portugiesisch Portugiese
Preußen preußisch Preuße
Rumänien rumänisch Rumäne
Russland russisch Russe
Saudi-Arabien saudisch saudi-arabisch Saudi
Schottland schottisch Schotte
Schweden schwedisch Schwede
Schweiz schweizerisch Schweizer
Serbien serbisch Serbe
Slowakei slowakisch Slowake
Slowenien slowenisch
Somalia somalisch Somalier
Sowjetunion UdSSR sowjetisch Sowjet
Spanien spanisch Spanier
Sudan sudanesisch Sudanese
Südafrika südafrikanisch Südafrikaner
Syrien syrisch Syrer
Tschechien tschechisch Tscheche
Tschechoslowakei tschechoslowakisch Tschechoslowake
Tunesien tunesisch Tunesier
Türkei türkisch Türke
Ungarn ungarisch Ungar
Usbekistan usbekisch Usbeke
Vietnam vietnamesisch Vietnamese
Zypern zyprisch Zyprer
`;

/** A stem of each with the stems of its country's other words. */
const FAMILIES: ReadonlyMap<string, readonly string[]> = readFamilies(COUNTRY_WORDS);

/** Stems of the other words for the country that a German stem stands for; empty where it is none. */
export function countryWordsOf(stem: string): readonly string[] {
  return FAMILIES.get(stem) ?? [];
}

function readFamilies(list: string): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const line of list.trim().split('\n')) {
    // Of a name of several words ("Saudi-Arabien") only those count that are one.
    const tokens = line.split(' ').map((word) => analyzeGerman(word));
    const stems = new Set(tokens.flatMap(([token, more]) => (token && !more ? token.term : [])));
    for (const stem of stems)
      families.set(
        stem,
        [...stems].filter((other) => other !== stem),
      );
  }
  return families;
}
