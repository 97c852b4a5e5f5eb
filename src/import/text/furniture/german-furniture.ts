import type { FurnitureLists } from './furniture-lists.ts';

/**
 * Whole lines that German, Austrian and Swiss news sites set around their articles. Lower case, without list marks,
 * arrows and closing punctuation; separated by ` ; ` or a line's end. Own list, written from general knowledge of such sites.
 */
export const GERMAN_FURNITURE: FurnitureLists = {
  navigation: `
zum inhalt ; zum inhalt springen ; zum hauptinhalt ; zum hauptinhalt springen ; zum artikel springen
zum artikel ; direkt zum inhalt ; direkt zum inhalt springen ; zur hauptnavigation springen
zur navigation springen ; zur navigation ; zum menü ; zum menü springen ; zur suche ; zur suche springen
zum footer springen ; zur fußzeile springen ; zum seitenanfang ; zum seitenende ; zum anfang
zum anfang der seite ; seitenanfang ; nach oben ; nach oben springen ; navigation überspringen ; navigation
hauptnavigation ; hauptmenü ; servicenavigation ; metanavigation ; unternavigation ; menü ; menü öffnen
menü schließen ; menü schliessen ; menu ; menü anzeigen ; zurück ; zurück zur startseite
zurück zur übersicht ; zur startseite ; zur übersicht ; startseite ; home ; front ; übersicht ; suche ; suchen
suche öffnen ; suche schließen ; suche starten ; suche nach ; schließen ; schliessen ; anmelden ; abmelden
einloggen ; ausloggen ; login ; logout ; registrieren ; konto ; mein konto ; mein profil ; mein account
benutzerkonto ; merkliste ; meine merkliste ; meine artikel ; nachtmodus ; darkmode ; dark mode ; hell
dunkel ; auto ; a bis z ; a-z ; inhalt ; inhaltsverzeichnis ; breadcrumb ; brotkrumen ; sie sind hier
rubriken ; ressorts ; alle ressorts ; themen ; themen a-z ; alle themen ; weitere themen ; weitere meldungen
services ; service ; shop ; spiele ; rätsel ; quiz ; podcast ; podcasts ; video ; videos ; audio ; audios
mediathek ; audiothek ; livestream ; live ; live hören ; live-tv ; programm ; tv-programm ; sendungen
sendung verpasst ; bilder ; fotostrecke ; fotostrecken ; bildergalerie ; galerie ; wetter ; verkehr ; börse
newsticker ; ticker ; schlagzeilen ; eilmeldung ; abo ; abonnement ; abonnieren ; abos ; e-paper ; epaper
zeitung ; digitalabo ; abo testen ; abo abschließen ; abo-shop ; aboshop ; jetzt abonnieren ; push
push-mitteilungen ; push-nachrichten aktivieren ; app ; apps ; unsere apps ; rss ; rss-feed ; archiv
impressum ; kontakt ; hilfe ; hilfe und kontakt ; faq ; datenschutz ; datenschutzerklärung
datenschutzeinstellungen ; datenschutz-einstellungen ; privatsphäre ; privatsphäre-einstellungen
cookie-einstellungen ; cookies ; cookie-richtlinie ; nutzungsbedingungen ; nutzungsbasierte onlinewerbung
agb ; agb und widerruf ; allgemeine geschäftsbedingungen ; barrierefreiheit ; erklärung zur barrierefreiheit
leichte sprache ; gebärdensprache ; jugendschutz ; mediadaten ; werben ; karriere ; jobs ; über uns
über mich ; offenlegung ; offenlegungspflicht ; verträge kündigen ; vertrag kündigen ; abo kündigen
verträge hier kündigen ; lizenzen ; nutzungsrechte erwerben ; alle rechte vorbehalten ; rechtliches ; presse
newsroom ; team ; redaktion ; die redaktion ; weiter ; zurück zum artikel ; zum artikelanfang
nächster artikel ; vorheriger artikel ; nächste seite ; vorherige seite ; nächster beitrag
vorheriger beitrag ; auf einer seite lesen ; beitragsnavigation ; weiterlesen ; weiter lesen ; mehr laden
mehr anzeigen ; weniger anzeigen ; alle anzeigen ; alles anzeigen ; mehr erfahren ; mehr ; aufklappen
zuklappen ; einblenden ; ausblenden ; bild vergrößern ; bild vergrössern ; vollbild ; vollbild anzeigen
bildunterschrift anzeigen ; bildunterschrift einblenden ; bildunterschrift ausblenden ; infobox
box aufklappen ; box zuklappen ; play ; pause ; abspielen ; audio abspielen ; video abspielen
jetzt abspielen ; ton an ; ton aus ; artikel hören ; artikel anhören ; artikel vorlesen ; vorlesen
beitrag hören ; beitrag anhören ; anhören ; zum anhören ; zum hören ; hören ; player ; neueste zuerst
älteste zuerst ; weitere beiträge laden ; ältere beiträge ; neuere beiträge ; weitere laden
stolz präsentiert von wordpress ; zum live-blog ; liveblog ; liveticker ; live-ticker ; live-blog
diese seite ; diese seite drucken ; einfache sprache ; sprache ; deutsch
`,
  paywall: `
jetzt weiterlesen ; weiterlesen mit ; jetzt lesen ; sie sind bereits kunde ; sind sie bereits kunde
bereits kunde ; bereits abonnent ; schon abonnent ; sie sind bereits abonnent ; sie haben bereits ein abo
sie haben schon ein abo ; haben sie bereits ein abo ; sind sie bereits abonnent ; sind sie schon abonnent
bereits registriert ; noch kein abo ; noch kein konto ; noch nicht registriert ; exklusiv für abonnenten
exklusiv für abonnentinnen und abonnenten ; nur für abonnenten ; für abonnenten ; artikel für abonnenten
exklusiver artikel für abonnenten ; dieser artikel ist kostenpflichtig
dieser artikel ist exklusiv für abonnenten ; dieser inhalt ist exklusiv für abonnenten ; premium
premium-inhalt ; plus-artikel ; abo-artikel ; sie möchten mehr lesen ; sie wollen weiterlesen
weiterlesen mit abo ; jetzt testen ; jetzt kostenlos testen ; jetzt freischalten ; artikel freischalten
diesen artikel weiterlesen mit ; zum angebot ; zu den angeboten ; alle angebote ; angebot wählen
angebot auswählen ; monatlich kündbar ; jederzeit kündbar ; jetzt bestellen ; jetzt registrieren
kostenlos registrieren ; jetzt anmelden ; hier einloggen ; hier anmelden ; zum login ; jetzt abo abschließen
jetzt abo sichern ; alle artikel lesen ; artikel kaufen ; einzelartikel kaufen ; tagespass kaufen
`,
  share: `
teilen ; artikel teilen ; beitrag teilen ; seite teilen ; diesen artikel teilen ; diesen beitrag teilen
teilen mit ; teilen auf ; teilen sie diesen artikel ; jetzt teilen ; auf facebook teilen ; auf twitter teilen
auf x teilen ; auf whatsapp teilen ; auf linkedin teilen ; auf xing teilen ; auf telegram teilen
auf mastodon teilen ; auf bluesky teilen ; auf pinterest teilen ; auf facebook ; auf twitter
bei facebook teilen ; bei twitter teilen ; bei whatsapp teilen ; per whatsapp teilen ; per e-mail teilen
per e-mail versenden ; per mail versenden ; per e-mail weiterleiten ; per mail teilen ; via e-mail teilen
mailen ; e-mail ; mail ; email ; link kopieren ; link kopiert ; link teilen ; kurzlink kopieren ; url kopieren
in die zwischenablage kopieren ; kopieren ; drucken ; artikel drucken ; seite drucken ; druckversion
druckansicht ; merken ; artikel merken ; auf die merkliste ; zur merkliste hinzufügen ; zur merkliste
auf merkliste setzen ; später lesen ; lesezeichen setzen ; speichern ; verschenken ; artikel verschenken
artikel versenden ; versenden ; empfehlen ; weiterempfehlen ; feedback ; feedback senden
feedback an die redaktion ; ihr feedback ; permalink ; facebook ; twitter ; x ; x.com ; instagram ; whatsapp
youtube ; linkedin ; xing ; telegram ; threads ; threema ; flipboard ; pocket ; pinterest ; mastodon ; bluesky
tiktok ; snapchat ; reddit ; facebook messenger ; messenger ; google news ; folgen ; folgen sie uns
folge uns ; folgen sie uns auf ; gefällt mir ; gefällt mir wird geladen ; schriftgröße ; schrift vergrößern
fehler melden ; fehler gefunden ; fehler im text gefunden ; korrektur melden ; hinweis an die redaktion
zur debatte ; war dieser artikel hilfreich ; hat ihnen dieser artikel gefallen
`,
  comments: `
kommentare ; kommentar ; leserkommentare ; alle kommentare ; alle kommentare anzeigen ; kommentare anzeigen
kommentare lesen ; kommentare laden ; kommentieren ; artikel kommentieren ; jetzt kommentieren
kommentar schreiben ; kommentar verfassen ; kommentar abgeben ; kommentar hinterlassen ; diskutieren sie mit
diskutieren ; mitdiskutieren ; zur diskussion ; zum forum ; forum ; diskussion ; ihr kommentar ; ihre meinung
schreibe einen kommentar ; schreiben sie einen kommentar ; schreibe einen kommentar antwort abbrechen
antwort abbrechen ; keine kommentare ; noch keine kommentare ; noch kein kommentar
die kommentarfunktion ist geschlossen ; kommentare geschlossen ; postings ; postings anzeigen
zu den kommentaren ; bisherige kommentare
`,
  donation: `
jetzt spenden ; spenden ; unterstützen sie uns ; unterstütze uns ; jetzt unterstützen ; freiwillig zahlen
taz zahl ich ; unterstützen
`,
  newsletter: `
newsletter ; newsletter bestellen ; newsletter abonnieren ; jetzt newsletter abonnieren ; newsletter-anmeldung
zum newsletter anmelden ; für den newsletter anmelden ; weitere newsletter ; alle newsletter
unsere newsletter ; zum newsletter ; kostenlos abonnieren ; jetzt kostenlos abonnieren
jetzt kostenlos anmelden ; kostenlos anmelden ; ihre e-mail-adresse ; e-mail-adresse
`,
  related: `
mehr zum thema ; mehr zu diesem thema ; mehr dazu ; mehr zu ; mehr aus diesem ressort ; mehr aus dem ressort
mehr aus dem netz ; mehr aus dem web ; mehr von uns ; mehr nachrichten ; mehr news ; mehr artikel
mehr zum artikel ; zum thema ; zum thema passend ; zum weiterlesen ; zum nachlesen ; zum nachhören
lesen sie auch ; lesen sie dazu auch ; lesen sie mehr ; lesen sie hier ; lesen sie hierzu ; lesen sie weiter
lesen sie hier weiter ; lesen sie jetzt ; lesen sie mehr zum thema ; lesen sie mehr zu diesem thema
auch lesenswert ; lesenswert ; lesetipp ; lesetipps ; lesetipps der redaktion ; lies auch
das könnte sie auch interessieren ; das könnte sie interessieren ; das könnte dich auch interessieren
dies könnte sie auch interessieren ; könnte sie auch interessieren ; auch interessant ; ebenfalls interessant
passend dazu ; passend zum thema ; passend zum artikel ; siehe auch ; sehen sie auch ; hören sie auch
dazu passend ; dossier ; zum dossier ; verwandte artikel ; verwandte themen ; verwandte beiträge
ähnliche artikel ; ähnliche beiträge ; ähnliche themen ; ähnliche meldungen ; weitere artikel
weitere artikel zum thema ; weitere artikel zu diesem thema ; weitere beiträge ; weitere nachrichten
weitere informationen ; weiterführende informationen ; weiterführende links ; weiterführende artikel
weitere inhalte ; weiteres zum thema ; links zum thema ; links ; internationale links ; externe links
meistgelesen ; meist gelesen ; meistgelesene artikel ; meistgelesene ; meistgeklickt ; meistkommentiert
am meisten gelesen ; beliebt ; beliebteste artikel ; beliebte artikel ; top-themen ; topthemen ; top-artikel
top-storys ; top stories ; top-meldungen ; topmeldungen ; neueste artikel ; neueste nachrichten
neueste beiträge ; neuste artikel ; neuste beiträge ; aktuelle nachrichten ; aktuelle artikel
aktuelle meldungen ; aktuelle beiträge ; aktuelles ; letzte beiträge ; letzte meldungen ; empfehlungen
empfehlungen der redaktion ; empfehlungen für sie ; empfohlene artikel ; empfohlener externer inhalt
empfohlener redaktioneller inhalt ; unsere empfehlungen ; unsere empfehlung ; redaktionsempfehlung
die redaktion empfiehlt ; für sie empfohlen ; für sie ausgewählt ; auch das noch ; nicht verpassen ; im video
video zum thema ; videos zum thema ; mehr videos ; bilder zum thema ; schlagwörter ; schlagworte ; stichwörter
stichworte ; tags ; themen in diesem artikel ; themen dieses artikels ; zum thema in diesem artikel
personen in diesem artikel ; kategorien ; kategorie ; startseite weiterer nachrichten ; zugehörige artikel
zur person ; zu den personen ; zum autor ; zur autorin ; zu den autoren ; über den autor ; über die autorin
über die autoren ; autor ; autorin ; der autor ; die autorin ; anderes aus dem ressort ; service-links
audio zum thema ; podcast zum thema
`,
  advertisement: `
anzeige ; anzeigen ; werbung ; advertisement ; ad ; ende der anzeige ; anzeige ende
nach der anzeige weiterlesen ; weiterlesen nach der anzeige ; hier endet die werbung ; ende der werbung
werbung ausblenden ; gesponsert ; sponsored ; promotion ; inhalt laden ; inhalte laden ; externe inhalte
externer inhalt ; externen inhalt anzeigen ; externen inhalt laden ; externe inhalte anzeigen
inhalt anzeigen ; bitte aktivieren sie javascript ; produktempfehlungen ; adblocker deaktivieren
stellenmarkt ; immobilienmarkt ; partnersuche ; preisvergleich ; gutscheine
`,
  'press-contact': `
pressekontakt ; pressekontakte ; pressestelle ; medienkontakt ; medienstelle ; ansprechpartner
ansprechpartnerin ; ansprechpartner für medien ; kontakt für medien ; kontakt für die presse
kontakt für rückfragen ; für rückfragen ; für weitere informationen ; rückfragen ; rückfragen an
rückfragehinweis ; rückfragen & kontakt ; originaltext ; über das unternehmen ; über die stiftung
`,
  section: `
politik ; inland ; ausland ; international ; deutschland ; österreich ; schweiz ; europa ; welt ; wirtschaft
finanzen ; geld ; börsen ; unternehmen ; märkte ; sport ; fußball ; fussball ; kultur ; feuilleton ; medien
gesellschaft ; panorama ; leben ; stil ; reise ; auto ; mobilität ; technik ; technologie ; digital ; netzwelt
netzpolitik ; wissen ; wissenschaft ; forschung ; gesundheit ; bildung ; geschichte ; umwelt ; klima
karriere ; job ; beruf ; regional ; regionales ; region ; lokales ; lokal ; stadt ; kreis ; land ; nachrichten
news ; meinung ; kommentare und analysen ; debatte ; vermischtes ; aus aller welt ; leute ; boulevard
unterhaltung ; familie ; ratgeber ; verbraucher ; investigativ ; recherchen ; hintergrund
hintergrund und analyse ; im fokus ; analyse ; aktuell ; faktenfinder ; usa ; nahost ; naher osten ; asien
afrika ; amerika ; bundesländer ; bayern ; berlin ; hamburg ; wien ; zürich ; bern ; basel ; chronik ; web
science ; religion ; wochenende ; magazin ; kolumnen ; notizen ; blog ; blogs
`,
};
