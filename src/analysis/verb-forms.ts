import { analyzeGerman } from './german-analyzer.ts';

/**
 * German verbs that change their stem: infinitive, past, participle, and the present where it differs, too. A stemmer leaves these
 * apart: "trafen", "trifft" and "getroffen" have nothing in common but the verb. Verbs that are function words are left out. Own
 * list, written from general knowledge of the language; no source copied.
 */
const STRONG_VERBS = `
backen backte gebacken bäckt
befehlen befahl befohlen befiehlt
beginnen begann begonnen
beißen biss gebissen
bergen barg geborgen birgt
bersten barst geborsten birst
bewegen bewog bewogen
biegen bog gebogen
bieten bot geboten
binden band gebunden
bitten bat gebeten
blasen blies geblasen bläst
bleiben blieb geblieben
braten briet gebraten brät
brechen brach gebrochen bricht
brennen brannte gebrannt
bringen brachte gebracht
denken dachte gedacht
dringen drang gedrungen
empfehlen empfahl empfohlen empfiehlt
empfangen empfing empfangen empfängt
essen aß gegessen isst
fahren fuhr gefahren fährt
fallen fiel gefallen fällt
fangen fing gefangen fängt
fechten focht gefochten ficht
finden fand gefunden
flechten flocht geflochten flicht
fliegen flog geflogen
fliehen floh geflohen
fließen floss geflossen
fressen fraß gefressen frisst
frieren fror gefroren
gebären gebar geboren gebiert
geben gab gegeben gibt
gedeihen gedieh gediehen
gehen ging gegangen
gelingen gelang gelungen
gelten galt gegolten gilt
genießen genoss genossen
geschehen geschah geschehen geschieht
gewinnen gewann gewonnen
gießen goss gegossen
gleichen glich geglichen
gleiten glitt geglitten
graben grub gegraben gräbt
greifen griff gegriffen
halten hielt gehalten hält
hängen hing gehangen
heben hob gehoben
heißen hieß geheißen
helfen half geholfen hilft
kennen kannte gekannt
klingen klang geklungen
kommen kam gekommen
kriechen kroch gekrochen
laden lud geladen lädt
lassen ließ gelassen lässt
laufen lief gelaufen läuft
leiden litt gelitten
leihen lieh geliehen
lesen las gelesen liest
liegen lag gelegen
lügen log gelogen
meiden mied gemieden
messen maß gemessen misst
misslingen misslang misslungen
nehmen nahm genommen nimmt
nennen nannte genannt
pfeifen pfiff gepfiffen
preisen pries gepriesen
raten riet geraten rät
reiben rieb gerieben
reißen riss gerissen
reiten ritt geritten
rennen rannte gerannt
riechen roch gerochen
ringen rang gerungen
rufen rief gerufen
saufen soff gesoffen säuft
schaffen schuf geschaffen
scheiden schied geschieden
scheinen schien geschienen
schelten schalt gescholten schilt
schieben schob geschoben
schießen schoss geschossen
schlafen schlief geschlafen schläft
schlagen schlug geschlagen schlägt
schleichen schlich geschlichen
schließen schloss geschlossen
schmelzen schmolz geschmolzen schmilzt
schneiden schnitt geschnitten
schreiben schrieb geschrieben
schreien schrie geschrien
schreiten schritt geschritten
schweigen schwieg geschwiegen
schwimmen schwamm geschwommen
schwinden schwand geschwunden
schwören schwor geschworen
sehen sah gesehen sieht
senden sandte gesandt
singen sang gesungen
sinken sank gesunken
sitzen saß gesessen
sprechen sprach gesprochen spricht
springen sprang gesprungen
stechen stach gestochen sticht
stehen stand gestanden
stehlen stahl gestohlen stiehlt
steigen stieg gestiegen
sterben starb gestorben stirbt
stoßen stieß gestoßen stößt
streichen strich gestrichen
streiten stritt gestritten
tragen trug getragen trägt
treffen traf getroffen trifft
treiben trieb getrieben
treten trat getreten tritt
trinken trank getrunken
verbieten verbot verboten
verderben verdarb verdorben verdirbt
vergessen vergaß vergessen vergisst
verlieren verlor verloren
verschwinden verschwand verschwunden
verzeihen verzieh verziehen
wachsen wuchs gewachsen wächst
waschen wusch gewaschen wäscht
weichen wich gewichen
weisen wies gewiesen
wenden wandte gewandt
werben warb geworben wirbt
werfen warf geworfen wirft
wiegen wog gewogen
winden wand gewunden
wissen wusste gewusst weiß
ziehen zog gezogen
zwingen zwang gezwungen
`;

/** What stands before a verb in one word, folded as the analysis does it ("über", "zurück"); the longest is tried first. */
const PREFIXES =
  'auseinander zusammen entgegen zuruck gegen nieder statt unter durch wider wieder empor voran heraus hinaus herein hinein uber nach fest teil frei weg auf aus bei ein ent emp her hin los miss mit vor ver zer ab an be er um zu'
    .split(' ')
    .toSorted((a, b) => b.length - a.length);

/** The stems of a verb, without a prefix; of the participle also without its "ge". */
type Verb = { readonly stems: readonly string[]; readonly bare: readonly string[] };

const VERBS: ReadonlyMap<string, Verb> = readVerbs(STRONG_VERBS);

/**
 * Stems of a verb's other forms, those with prefixes included; some of them may be no words.
 *
 * @param stem as the German analysis has it
 * @returns empty for a word that is no such verb
 */
export function verbFormsOf(stem: string): readonly string[] {
  const whole = VERBS.get(stem);
  if (whole?.stems.includes(stem)) return whole.stems.filter((other) => other !== stem);
  for (const prefix of PREFIXES) {
    if (!stem.startsWith(prefix)) continue;
    const rest = stem.slice(prefix.length);
    const verb = VERBS.get(rest);
    if (verb)
      return [...new Set([...verb.stems, ...verb.bare])]
        .filter((other) => other !== rest)
        .map((other) => prefix + other);
  }
  return [];
}

function readVerbs(list: string): ReadonlyMap<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const line of list.trim().split('\n')) {
    const stems = [...new Set(line.split(' ').flatMap(stemOf))];
    const bare = [...new Set(line.split(' ').slice(2, 3).flatMap(withoutGe))];
    const verb = { stems, bare };
    for (const stem of [...stems, ...bare]) if (!verbs.has(stem)) verbs.set(stem, verb);
  }
  return verbs;
}

/** "geboten" → "boten": "verboten" has no "ge". */
function withoutGe(participle: string): string[] {
  return participle.startsWith('ge') ? stemOf(participle.slice(2)) : [];
}

function stemOf(word: string): string[] {
  return analyzeGerman(word).flatMap(({ term }) => term);
}
