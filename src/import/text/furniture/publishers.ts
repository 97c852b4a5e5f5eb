/**
 * Publishers: usual name | hosts | what lines print for them, upper and lower case as there. A mark counts as a whole word;
 * words that are also plain German or English (Zeit, Welt, Bild, Standard) stand only in forms that are not. Own list,
 * written from general knowledge.
 */
const TABLE = `
Deutsche Welle | dw.com dw.de | DW; Deutsche Welle; Deutschen Welle; DW.COM
tagesschau | tagesschau.de | tagesschau.de; tagesschau; Tagesschau; ARD-aktuell; tagesschau24
ZDF | zdf.de zdfheute.de heute.de | ZDF; ZDFheute; ZDFheute.de; heute.de
Deutschlandfunk | deutschlandfunk.de dlf.de | Deutschlandfunk; Dlf; DLF24; Deutschlandradio
NDR | ndr.de | NDR; NDR.de
WDR | wdr.de | WDR; WDR.de
MDR | mdr.de | MDR; MDR.DE; MDR AKTUELL
SWR | swr.de swr3.de | SWR; SWR Aktuell
BR | br.de | BR24; BR.de; Bayerischer Rundfunk
HR | hr.de hessenschau.de | hessenschau.de; hessenschau
RBB | rbb24.de rbb-online.de | rbb24; rbb
Radio Bremen | radiobremen.de butenunbinnen.de | Radio Bremen; butenunbinnen.de
n-tv | n-tv.de ntv.de | n-tv.de; n-tv; ntv.de; ntv
RTL | rtl.de | RTL.de; RTL News
Welt | welt.de | WELT; DIE WELT; welt.de; WELT ONLINE; Die Welt
Bild | bild.de | BILD; bild.de; BILD.de
Der Spiegel | spiegel.de | DER SPIEGEL; SPIEGEL ONLINE; SPIEGEL; Spiegel Online; spiegel.de; SPON
Die Zeit | zeit.de | ZEIT ONLINE; DIE ZEIT; Zeit Online; zeit.de; ZEIT
Frankfurter Allgemeine Zeitung | faz.net | FAZ.NET; FAZ; F.A.Z.; Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine; faz.net
Süddeutsche Zeitung | sueddeutsche.de sz.de | Süddeutsche Zeitung; Süddeutsche.de; SZ.de; sueddeutsche.de; SZ
taz | taz.de | taz.de; taz; die tageszeitung; TAZ
Frankfurter Rundschau | fr.de fr-online.de | Frankfurter Rundschau; FR.de
Der Tagesspiegel | tagesspiegel.de | Tagesspiegel; Der Tagesspiegel; DER TAGESSPIEGEL; tagesspiegel.de
Berliner Zeitung | berliner-zeitung.de | Berliner Zeitung
Berliner Morgenpost | morgenpost.de | Berliner Morgenpost
Handelsblatt | handelsblatt.com | Handelsblatt; Handelsblatt Online
WirtschaftsWoche | wiwo.de | WirtschaftsWoche; wiwo.de
Focus | focus.de | FOCUS Online; FOCUS; FOCUS online; focus.de; FOCUS-Online
Stern | stern.de | stern.de; STERN
Die Rheinpfalz | rheinpfalz.de | DIE RHEINPFALZ; Die Rheinpfalz
Rheinische Post | rp-online.de | RP ONLINE; Rheinische Post
Kölner Stadt-Anzeiger | ksta.de | Kölner Stadt-Anzeiger; ksta.de
Westdeutsche Allgemeine Zeitung | waz.de derwesten.de | WAZ; DerWesten
Neue Osnabrücker Zeitung | noz.de | Neue Osnabrücker Zeitung; NOZ
Hamburger Abendblatt | abendblatt.de | Hamburger Abendblatt
Stuttgarter Zeitung | stuttgarter-zeitung.de | Stuttgarter Zeitung
Stuttgarter Nachrichten | stuttgarter-nachrichten.de | Stuttgarter Nachrichten
Augsburger Allgemeine | augsburger-allgemeine.de | Augsburger Allgemeine
Münchner Merkur | merkur.de merkur-online.de | Münchner Merkur; merkur.de; Merkur.de
Abendzeitung | abendzeitung-muenchen.de | Abendzeitung
Nürnberger Nachrichten | nordbayern.de nn.de | nordbayern.de
Mitteldeutsche Zeitung | mz.de mz-web.de | Mitteldeutsche Zeitung
Sächsische Zeitung | saechsische.de sz-online.de | Sächsische.de; Sächsische Zeitung
Leipziger Volkszeitung | lvz.de | Leipziger Volkszeitung
Der Freitag | freitag.de | der Freitag
Neues Deutschland | nd-aktuell.de neues-deutschland.de | neues deutschland; nd-aktuell
junge Welt | jungewelt.de | junge Welt
Jungle World | jungle.world | Jungle World
Cicero | cicero.de | Cicero Online
Telepolis | telepolis.de heise.de | Telepolis; heise online; heise.de
Golem | golem.de | Golem.de
netzpolitik.org | netzpolitik.org | netzpolitik.org
correctiv | correctiv.org | CORRECTIV
T-Online | t-online.de | t-online; t-online.de
Web.de | web.de | WEB.DE
GMX | gmx.net gmx.at gmx.ch | GMX
euronews | euronews.com | euronews; Euronews
Sputnik | sputniknews.com | Sputnik Deutschland; Sputnik
RT | rt.com de.rt.com | RT Deutsch; RT DE
Qantara | qantara.de | Qantara.de
Domradio | domradio.de | DOMRADIO.DE; domradio.de
Vatican News | vaticannews.va | Vatican News
Presseportal | presseportal.de | presseportal.de; Presseportal
ORF | orf.at | ORF.at; ORF; news.ORF.at; orf.at; ORF-Online
Der Standard | derstandard.at derstandard.de | DER STANDARD; derStandard.at; derstandard.at; Der Standard; STANDARD
Die Presse | diepresse.com | Die Presse; DiePresse.com; DiePresse; diepresse.com
Kurier | kurier.at | KURIER; kurier.at; KURIER.at
Kronen Zeitung | krone.at | krone.at; Kronen Zeitung; Krone.at
Kleine Zeitung | kleinezeitung.at | Kleine Zeitung; kleinezeitung.at
Salzburger Nachrichten | sn.at salzburg.com | Salzburger Nachrichten; SN.at
Oberösterreichische Nachrichten | nachrichten.at | OÖNachrichten; nachrichten.at; OÖN
Tiroler Tageszeitung | tt.com | Tiroler Tageszeitung; tt.com
Vorarlberger Nachrichten | vn.at vol.at | VOL.AT; Vorarlberger Nachrichten
Wiener Zeitung | wienerzeitung.at | Wiener Zeitung; wienerzeitung.at
Heute | heute.at | heute.at; Heute.at
oe24 | oe24.at | oe24; oe24.at
profil | profil.at | profil.at
News | news.at | NEWS.AT
Puls 24 | puls24.at | PULS 24
SRF | srf.ch drs.ch | SRF; SRF News; srf.ch; Schweizer Radio und Fernsehen; SRF 4 News
Neue Zürcher Zeitung | nzz.ch | NZZ; NZZ.ch; Neue Zürcher Zeitung; Neuen Zürcher Zeitung; nzz.ch; NZZ Online; NZZ am Sonntag
Tages-Anzeiger | tagesanzeiger.ch tagi.ch | Tages-Anzeiger; tagesanzeiger.ch; Tagesanzeiger.ch/Newsnet
20 Minuten | 20min.ch | 20 Minuten; 20min.ch; 20min
Blick | blick.ch | blick.ch; Blick.ch; BLICK
Aargauer Zeitung | aargauerzeitung.ch | Aargauer Zeitung
Luzerner Zeitung | luzernerzeitung.ch | Luzerner Zeitung
St. Galler Tagblatt | tagblatt.ch | St. Galler Tagblatt; tagblatt.ch
Basler Zeitung | bazonline.ch baz.ch | Basler Zeitung; bazonline.ch
Der Bund | derbund.ch | Der Bund; derbund.ch
Berner Zeitung | bernerzeitung.ch | Berner Zeitung
watson | watson.ch watson.de | watson.ch; watson.de; watson
WOZ | woz.ch | WOZ; Die Wochenzeitung
swissinfo | swissinfo.ch | swissinfo.ch; SWI swissinfo.ch; swissinfo
Nau | nau.ch | nau.ch; Nau.ch
Republik | republik.ch | republik.ch
The Guardian | theguardian.com guardian.co.uk | The Guardian; Guardian; theguardian.com; Guardian News & Media Limited
BBC News | bbc.com bbc.co.uk | BBC News; BBC; BBC NEWS; BBC Homepage; bbc.co.uk; bbc.com
The Independent | independent.co.uk | The Independent
The Telegraph | telegraph.co.uk | The Telegraph; The Daily Telegraph; Telegraph Media Group Limited
The Times | thetimes.co.uk thetimes.com | The Times; The Sunday Times
Daily Mail | dailymail.co.uk | MailOnline; Daily Mail; Mail Online
Financial Times | ft.com | Financial Times; FT.com
Sky News | news.sky.com | Sky News
The New York Times | nytimes.com | The New York Times; The New York Times Company; nytimes.com
The Washington Post | washingtonpost.com | The Washington Post
The Wall Street Journal | wsj.com | The Wall Street Journal
CNN | cnn.com edition.cnn.com | CNN; CNN.com; Cable News Network
NPR | npr.org | NPR
CBS News | cbsnews.com | CBS News
NBC News | nbcnews.com | NBC News
Fox News | foxnews.com | Fox News
Al Jazeera | aljazeera.com | Al Jazeera; aljazeera.com; Al Jazeera English
France 24 | france24.com | FRANCE 24; France 24
The Irish Times | irishtimes.com | The Irish Times; Irish Times
RTÉ | rte.ie | RTÉ; RTÉ News
Politico | politico.com politico.eu | POLITICO
The Local | thelocal.de thelocal.ch thelocal.at | The Local
`;

/** A publisher with what it is known by. */
type Publisher = {
  readonly name: string;
  readonly hosts: readonly string[];
  readonly marks: readonly string[];
};

/** All that are known, in the table's order. */
const PUBLISHERS: readonly Publisher[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [name = '', hosts = '', marks = ''] = row.split('|').map((cell) => cell.trim());
    return { name, hosts: hosts.split(' '), marks: marks.split(';').map((mark) => mark.trim()) };
  });

const BY_HOST = new Map(
  PUBLISHERS.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)),
);
const BY_MARK = new Map(
  PUBLISHERS.flatMap(({ name, marks }) => marks.map((mark) => [mark, name] as const)),
);

/** Names that stand for other things when they are alone in a line of a menu. */
const DOUBTFUL_NAMES: ReadonlySet<string> = new Set([
  'News',
  'Heute',
  'Welt',
  'Bild',
  'Stern',
  'Focus',
  'Sputnik',
]);

const BY_NAME = new Map(
  PUBLISHERS.flatMap(({ name }) => (DOUBTFUL_NAMES.has(name) ? [] : [[name, name] as const])),
);

const escape = (text: string) => text.replace(/[.*+?^$()|[\]\\]/g, '\\$&');

/** Longer marks first: `SPIEGEL ONLINE` before `SPIEGEL`. */
const ANY_MARK = new RegExp(
  `(?<![\\p{L}\\d.])(?:${[...BY_MARK.keys()]
    .toSorted((one, other) => other.length - one.length)
    .map(escape)
    .join('|')})(?![\\p{L}\\d]|\\.\\p{Ll})`,
  'u',
);

/** The publisher of a host or of a host above it (`www.` and the like are cut off before); `undefined` where unknown. */
export function publisherOfHost(host: string): string | undefined {
  const parts = host.split('.');
  for (let from = 0; from < parts.length - 1; from += 1) {
    const name = BY_HOST.get(parts.slice(from).join('.'));
    if (name !== undefined) return name;
  }
  return undefined;
}

/** The publisher that prints its name so; the whole text must be the name. */
export function publisherOfMark(text: string): string | undefined {
  const line = text.trim();
  return BY_MARK.get(line) ?? BY_NAME.get(line) ?? publisherOfHost(line.toLowerCase());
}

/** The first publisher named within a line. */
export function publisherWithin(line: string): string | undefined {
  const mark = ANY_MARK.exec(line)?.[0];
  return mark === undefined ? undefined : BY_MARK.get(mark);
}
