/* oxlint-disable max-lines -- a word list */

/**
 * The commonest English content words with their German counterparts: words of history, politics, war, economy,
 * religion, science, arts and daily life, irregular past forms as entries of their own, and the names and peoples that
 * are called differently. Words spelled alike in both languages and function words are left out. Own list, written from
 * general knowledge of both languages; no source copied. Entries are separated by ` ; ` or a line's end, one entry is:
 * english = Deutsch, Deutsch (most usual first, at most four). The English is in lower case and in dictionary form.
 */
export const CORE_WORDS: ReadonlyMap<string, readonly string[]> = parseCoreWords(`
war = Krieg ; civil war = Bürgerkrieg ; world war = Weltkrieg ; first world war = Erster Weltkrieg
second world war = Zweiter Weltkrieg ; cold war = Kalter Krieg ; warfare = Kriegsführung, Krieg
warrior = Krieger ; attack = Angriff, Anschlag, angreifen, Attacke
attacker = Angreifer, Attentäter ; army = Armee, Heer ; terrorist attack = Terroranschlag, Anschlag
suicide bomber = Selbstmordattentäter ; air strike = Luftangriff ; airstrike = Luftangriff
bombing = Bombenanschlag, Bombardierung ; bomb = Bombe ; bomber = Bomber, Attentäter
nuclear weapon = Atomwaffe, Kernwaffe ; atomic bomb = Atombombe ; weapon = Waffe
arms = Waffen, Arme ; gun = Gewehr, Schusswaffe, Geschütz, Pistole ; rifle = Gewehr
sword = Schwert ; knife = Messer ; bow = Bogen ; arrow = Pfeil ; spear = Speer ; shield = Schild
armour = Rüstung, Panzerung ; armor = Rüstung, Panzerung ; armed = bewaffnet ; unarmed = unbewaffnet
ammunition = Munition ; bullet = Kugel, Geschoss ; shell = Granate, Schale, Muschel
grenade = Granate ; missile = Rakete, Flugkörper ; rocket = Rakete ; mine = Mine, Bergwerk
cannon = Kanone ; tank = Panzer, Tank ; battle = Schlacht, Kampf ; fight = Kampf, kämpfen
fought = kämpfte, kämpfen ; fighter = Kämpfer, Jagdflugzeug ; fighting = Kämpfe, Gefecht
combat = Kampf, Gefecht, bekämpfen ; clash = Zusammenstoß, Gefecht ; soldier = Soldat
troops = Truppen, Soldaten ; troop = Truppe ; force = Kraft, Streitkraft, Gewalt, zwingen
armed forces = Streitkräfte ; air force = Luftwaffe ; navy = Marine ; naval = Marine, See
fleet = Flotte ; military = Militär, militärisch ; militia = Miliz ; guerrilla = Guerilla
mercenary = Söldner ; officer = Offizier, Beamter ; commander = Befehlshaber, Kommandeur, Kommandant
command = Befehl, Kommando ; commander in chief = Oberbefehlshaber ; chief of staff = Stabschef
general staff = Generalstab ; captain = Kapitän, Hauptmann ; colonel = Oberst
lieutenant = Leutnant ; sergeant = Unteroffizier, Feldwebel ; marshal = Marschall
veteran = Veteran, Kriegsteilnehmer ; recruit = Rekrut, rekrutieren, anwerben
volunteer = Freiwilliger ; conscription = Wehrpflicht ; military service = Wehrdienst
headquarters = Hauptquartier, Hauptsitz, Zentrale ; military base = Militärstützpunkt, Stützpunkt
base = Basis, Stützpunkt ; camp = Lager ; barracks = Kaserne ; trench = Graben, Schützengraben
front line = Front, Frontlinie ; fortress = Festung ; fort = Festung ; siege = Belagerung
besiege = belagern ; occupation = Besatzung, Besetzung, Beruf ; occupy = besetzen
occupied = besetzt ; invasion = Einmarsch, Überfall
invade = einmarschieren, überfallen, eindringen ; invader = Eindringling, Eroberer
conquer = erobern ; conquest = Eroberung ; conqueror = Eroberer
capture = einnehmen, gefangen nehmen, Eroberung, Festnahme
seize = ergreifen, erobern, beschlagnahmen ; seizure = Beschlagnahme, Machtergreifung
raid = Razzia, Überfall ; ambush = Hinterhalt ; assault = Angriff, Überfall
offensive = Offensive, Großangriff ; defence = Verteidigung, Abwehr ; defense = Verteidigung, Abwehr
defend = verteidigen ; defender = Verteidiger ; victory = Sieg ; victor = Sieger
defeat = Niederlage, besiegen ; win = gewinnen, siegen, Sieg ; won = gewann, gewinnen, gewonnen
winner = Gewinner, Sieger ; lose = verlieren ; lost = verlor, verloren, verlieren ; loss = Verlust
loser = Verlierer ; surrender = Kapitulation, kapitulieren, sich ergeben
retreat = Rückzug, zurückziehen ; withdraw = zurückziehen, abziehen ; withdrawal = Abzug, Rückzug
withdrew = zog zurück, zurückziehen ; ceasefire = Waffenruhe, Waffenstillstand
truce = Waffenruhe, Waffenstillstand ; armistice = Waffenstillstand ; peace = Frieden
peaceful = friedlich ; peace treaty = Friedensvertrag ; peace agreement = Friedensabkommen
peace talks = Friedensgespräche, Friedensverhandlungen
peacekeeping = Friedenssicherung, friedenserhaltend ; peacekeeper = Blauhelm, Friedenstruppe
disarmament = Abrüstung ; arms race = Wettrüsten, Rüstungswettlauf ; rebel = Rebell, Aufständischer
rebellion = Aufstand, Rebellion ; revolt = Aufstand, Revolte ; uprising = Aufstand, Erhebung
insurgent = Aufständischer ; insurgency = Aufstand ; riot = Unruhen, Aufruhr, Krawall
revolution = Revolution, Umsturz ; revolutionary = revolutionär, Revolutionär
coup = Putsch, Staatsstreich ; terrorism = Terrorismus, Terror
terrorist = Terrorist, terroristisch ; extremist = Extremist, extremistisch
islamist = Islamist, islamistisch ; violence = Gewalt ; violent = gewaltsam, gewalttätig
cruelty = Grausamkeit ; cruel = grausam ; kill = töten, umbringen ; killed = getötet, tötete, starb
killing = Tötung, Mord ; killer = Mörder ; murder = Mord, ermorden ; murderer = Mörder
assassination = Ermordung, Attentat, Mord ; assassinate = ermorden ; assassin = Attentäter, Mörder
massacre = Massaker ; genocide = Völkermord ; war crime = Kriegsverbrechen
crime against humanity = Verbrechen gegen Menschlichkeit ; atrocity = Gräueltat
torture = Folter, foltern ; execution = Hinrichtung, Ausführung ; execute = hinrichten, ausführen
behead = enthaupten, köpfen ; hostage = Geisel ; kidnap = entführen ; kidnapping = Entführung
hijack = entführen ; hijacker = Entführer ; prisoner = Gefangener, Häftling
prisoner of war = Kriegsgefangener ; captive = Gefangener ; captivity = Gefangenschaft
concentration camp = Konzentrationslager ; refugee = Flüchtling ; refugee camp = Flüchtlingslager
flee = fliehen, flüchten ; fled = floh, fliehen, flüchten ; flight = Flug, Flucht
escape = Flucht, fliehen, entkommen ; exile = Exil, Verbannung ; displaced = vertrieben
expel = vertreiben, ausweisen ; expulsion = Vertreibung, Ausweisung
deport = abschieben, deportieren ; deportation = Abschiebung ; asylum = Asyl
asylum seeker = Asylbewerber ; victim = Opfer ; casualty = Opfer, Verluste ; survivor = Überlebender
survive = überleben ; survival = Überleben ; civilian = Zivilist, zivil
wounded = verwundet, verletzt, Verletzter ; wound = Wunde, verwunden
injured = verletzt, Verletzter ; injury = Verletzung ; injure = verletzen ; dead = tot, Tote
death = Tod ; die = sterben ; died = starb, gestorben, sterben ; dying = sterbend, sterben
fatal = tödlich ; deadly = tödlich ; death toll = Zahl der Toten, Todesopfer
death penalty = Todesstrafe ; mass grave = Massengrab ; grave = Grab
burial = Begräbnis, Bestattung ; bury = begraben, beerdigen ; buried = begraben, bestattet
funeral = Beerdigung, Begräbnis ; tomb = Grab, Grabmal ; corpse = Leiche
destroy = zerstören, vernichten ; destruction = Zerstörung, Vernichtung ; destroyed = zerstört
destroyer = Zerstörer ; damage = Schaden, beschädigen ; devastate = verwüsten
explosion = Explosion, Detonation ; explode = explodieren ; explosive = Sprengstoff, explosiv
blast = Explosion ; shoot = schießen, erschießen ; shot = Schuss, erschoss, erschossen
shooting = Schießerei, Schüsse ; fire = Feuer, Brand ; firing = Beschuss ; sniper = Scharfschütze
target = Ziel, Zielscheibe ; enemy = Feind, Gegner ; foe = Feind ; ally = Verbündeter, Alliierter
allied = alliiert, verbündet ; allies = Alliierte, Verbündete ; alliance = Bündnis, Allianz
axis powers = Achsenmächte ; opponent = Gegner ; rival = Rivale, Konkurrent ; hero = Held
traitor = Verräter ; betray = verraten ; treason = Verrat, Hochverrat ; betrayal = Verrat
spy = Spion ; espionage = Spionage ; intelligence = Geheimdienst, Intelligenz
intelligence agency = Geheimdienst, Nachrichtendienst
intelligence service = Geheimdienst, Nachrichtendienst ; secret service = Geheimdienst
secret = geheim, Geheimnis ; threat = Bedrohung, Drohung ; threaten = drohen, bedrohen
danger = Gefahr ; dangerous = gefährlich ; risk = Risiko ; safety = Sicherheit ; safe = sicher
security = Sicherheit ; secure = sicher, sichern ; security forces = Sicherheitskräfte
security council = Sicherheitsrat ; guard = Wache, Wächter, bewachen ; protect = schützen
protection = Schutz ; protector = Beschützer ; rescue = Rettung, retten ; rescuer = Retter
save = retten, sparen, speichern ; destructive = zerstörerisch ; conflict = Konflikt
crisis = Krise ; drone = Drohne ; submarine = U-Boot ; aircraft carrier = Flugzeugträger
warship = Kriegsschiff ; cruiser = Kreuzer ; chemical weapon = Chemiewaffe ; poison gas = Giftgas
booby trap = Sprengfalle ; trap = Falle ; checkpoint = Kontrollpunkt
border crossing = Grenzübergang ; no-fly zone = Flugverbotszone ; zone = Zone, Gebiet
stronghold = Hochburg, Festung ; advance = Vormarsch, vorrücken, Fortschritt
deploy = stationieren, einsetzen ; deployment = Einsatz, Stationierung
operation = Operation, Einsatz, Betrieb ; mission = Mission, Einsatz, Auftrag ; strategy = Strategie
strategic = strategisch ; tactics = Taktik ; reinforcement = Verstärkung ; patrol = Patrouille
march = März, Marsch, marschieren ; cavalry = Kavallerie, Reiterei ; infantry = Infanterie
artillery = Artillerie ; division = Division, Abteilung, Teilung ; squad = Trupp, Kader
unit = Einheit ; battlefield = Schlachtfeld ; fallen = gefallen ; casualties = Verluste, Opfer
sacrifice = Opfer, opfern ; liberate = befreien ; liberation = Befreiung
free = frei, befreien, kostenlos ; freedom = Freiheit ; liberty = Freiheit ; slave = Sklave
slavery = Sklaverei ; slave trade = Sklavenhandel ; independence = Unabhängigkeit
independent = unabhängig ; resistance = Widerstand ; resist = widerstehen, Widerstand leisten
crusade = Kreuzzug ; crusader = Kreuzfahrer, Kreuzritter ; knight = Ritter ; fierce = heftig
hostile = feindlich ; hostility = Feindschaft, Feindseligkeit ; hatred = Hass ; hate = hassen, Hass
revenge = Rache ; retaliation = Vergeltung

government = Regierung ; federal government = Bundesregierung ; govern = regieren
governance = Regierungsführung ; governor = Gouverneur, Statthalter
rule = Herrschaft, Regel, herrschen, regieren ; ruler = Herrscher ; ruling = Urteil, regierend
reign = Herrschaft, Regierungszeit, regieren ; regime = Regime, Regierung
power = Macht, Kraft, Energie, Leistung ; powerful = mächtig, stark ; great power = Großmacht
superpower = Supermacht ; world power = Weltmacht ; authority = Behörde, Autorität
authorities = Behörden ; state = Staat, Zustand, Bundesstaat ; statesman = Staatsmann
head of state = Staatsoberhaupt, Staatschef ; head of government = Regierungschef
member state = Mitgliedstaat, Mitgliedsstaat ; nation = Nation, Volk
national = national, staatlich ; nationalist = Nationalist, nationalistisch
nationalism = Nationalismus ; country = Land, Staat ; republic = Republik
republican = Republikaner, republikanisch ; federal = Bundes, föderal
federal republic = Bundesrepublik ; federation = Föderation, Bund, Verband
confederation = Bund, Konföderation ; union = Union, Vereinigung, Gewerkschaft ; unity = Einheit
unite = vereinigen, vereinen ; united = vereinigt, vereint ; unification = Vereinigung, Einigung
reunification = Wiedervereinigung ; president = Präsident, Staatspräsident
vice president = Vizepräsident ; presidential = präsidial, Präsidentschafts
presidency = Präsidentschaft, Präsidentenamt
presidential election = Präsidentschaftswahl, Präsidentenwahl
presidential candidate = Präsidentschaftskandidat
prime minister = Premierminister, Ministerpräsident, Regierungschef
premier = Premierminister, Ministerpräsident ; chancellor = Kanzler, Bundeskanzler, Reichskanzler
ministry = Ministerium ; foreign minister = Außenminister ; foreign ministry = Außenministerium
foreign policy = Außenpolitik ; foreign office = Auswärtiges Amt, Außenministerium
foreign affairs = auswärtige Angelegenheiten, Außenpolitik
secretary of state = Außenminister, Außenministerin, Staatssekretär
state department = Außenministerium ; secretary of defense = Verteidigungsminister
defense secretary = Verteidigungsminister ; defence minister = Verteidigungsminister
defense minister = Verteidigungsminister ; department of defense = Verteidigungsministerium
defence ministry = Verteidigungsministerium ; defense ministry = Verteidigungsministerium
interior minister = Innenminister ; interior ministry = Innenministerium
home secretary = Innenminister ; finance minister = Finanzminister
finance ministry = Finanzministerium ; economics minister = Wirtschaftsminister
treasury = Finanzministerium, Schatzamt ; treasury secretary = Finanzminister
attorney general = Justizminister, Generalstaatsanwalt ; justice minister = Justizminister
health minister = Gesundheitsminister ; oil minister = Ölminister
education minister = Bildungsminister ; environment minister = Umweltminister
secretary general = Generalsekretär ; general assembly = Generalversammlung, Vollversammlung
national assembly = Nationalversammlung ; secretary = Sekretär, Minister
deputy = Stellvertreter, Abgeordneter ; member of parliament = Abgeordneter, Parlamentsmitglied
parliament = Parlament ; parliamentary = parlamentarisch
house of representatives = Repräsentantenhaus ; house of commons = Unterhaus
house of lords = Oberhaus ; white house = Weißes Haus ; congress = Kongress
congressman = Abgeordneter, Kongressabgeordneter ; senate = Senat
representative = Vertreter, Repräsentant, Abgeordneter ; represent = vertreten, darstellen
council = Rat ; city council = Stadtrat ; state council = Staatsrat
governing council = Regierungsrat ; committee = Ausschuss, Komitee
commission = Kommission, Auftrag ; commissioner = Kommissar, Beauftragter ; cabinet = Kabinett
chamber = Kammer ; assembly = Versammlung ; chairman = Vorsitzender ; chair = Vorsitz, Stuhl
spokesman = Sprecher ; spokesperson = Sprecher ; spokeswoman = Sprecherin
speaker = Sprecher, Redner ; adviser = Berater ; advisor = Berater ; advice = Rat, Beratung
advise = beraten, raten ; politics = Politik ; political = politisch ; politician = Politiker
policy = Politik, Strategie ; party = Partei, Feier ; political party = Partei
communist party = Kommunistische Partei ; democratic party = Demokratische Partei
republican party = Republikanische Partei ; democracy = Demokratie ; democratic = demokratisch
democrat = Demokrat ; social democrat = Sozialdemokrat ; christian democrat = Christdemokrat
liberal = liberal, Liberaler, freiheitlich ; conservative = konservativ, Konservativer
communist = kommunistisch, Kommunist ; communism = Kommunismus
socialist = sozialistisch, Sozialist ; socialism = Sozialismus ; fascist = faschistisch, Faschist
fascism = Faschismus ; nazi = Nationalsozialist, Nazi ; national socialism = Nationalsozialismus
capitalism = Kapitalismus ; imperialism = Imperialismus ; dictator = Diktator
dictatorship = Diktatur ; tyrant = Tyrann ; tyranny = Tyrannei ; oppression = Unterdrückung
oppress = unterdrücken ; suppress = unterdrücken ; absolute = absolut ; monarchy = Monarchie
king = König ; kingdom = Königreich ; queen = Königin ; prince = Prinz, Fürst
princess = Prinzessin, Fürstin ; crown = Krone, krönen ; crown prince = Kronprinz ; throne = Thron
coronation = Krönung ; royal = königlich ; royal family = Königsfamilie ; emperor = Kaiser
empress = Kaiserin ; empire = Reich, Imperium, Kaiserreich ; imperial = kaiserlich
holy roman empire = Heiliges Römisches Reich ; roman empire = Römisches Reich
ottoman empire = Osmanisches Reich ; byzantine empire = Byzantinisches Reich
mongol empire = Mongolisches Reich ; persian empire = Perserreich
british empire = Britisches Weltreich, Empire ; german empire = Deutsches Kaiserreich
third reich = Drittes Reich ; russian empire = Russisches Reich ; duke = Herzog ; duchess = Herzogin
duchy = Herzogtum ; grand duchy = Großherzogtum ; count = Graf, zählen ; earl = Graf
baron = Freiherr, Baron ; lord = Herr, Lord ; lady = Dame ; nobility = Adel ; noble = adlig, edel
nobleman = Adliger ; aristocracy = Adel ; dynasty = Dynastie ; heir = Erbe ; heiress = Erbin
inherit = erben ; inheritance = Erbe, Erbschaft ; succession = Nachfolge ; successor = Nachfolger
succeed = nachfolgen, gelingen ; predecessor = Vorgänger ; abdicate = abdanken
abdication = Abdankung ; overthrow = Sturz, stürzen ; topple = stürzen ; oust = stürzen
depose = absetzen ; resign = zurücktreten ; resignation = Rücktritt ; step down = zurücktreten
appoint = ernennen ; appointment = Ernennung, Termin ; nominate = nominieren
nomination = Nominierung ; dismiss = entlassen ; dismissal = Entlassung ; election = Wahl
general election = Parlamentswahl ; parliamentary election = Parlamentswahl ; elect = wählen
elected = gewählt ; elector = Kurfürst, Wähler ; vote = Stimme, wählen, Abstimmung ; voter = Wähler
voting = Abstimmung, Wahl ; ballot = Stimmzettel, Wahl ; poll = Umfrage
polling station = Wahllokal ; turnout = Wahlbeteiligung ; suffrage = Wahlrecht
right to vote = Wahlrecht ; majority = Mehrheit ; minority = Minderheit
referendum = Volksabstimmung ; candidate = Kandidat ; campaign = Kampagne, Wahlkampf, Feldzug
election campaign = Wahlkampf ; coalition = Koalition ; faction = Fraktion
leader = Führer, Anführer, Chef ; leadership = Führung ; lead = führen, leiten, Blei
led = führte, führen, leitete ; leading = führend ; administration = Verwaltung, Regierung
administrator = Verwalter ; administer = verwalten ; administrative = Verwaltungs, administrativ
bureaucracy = Bürokratie ; official = Beamter, offiziell, amtlich ; civil servant = Beamter
public = öffentlich, Öffentlichkeit ; private = privat ; citizen = Bürger, Staatsbürger
citizenship = Staatsbürgerschaft, Staatsangehörigkeit
nationality = Staatsangehörigkeit, Nationalität ; civil = zivil, bürgerlich
civil rights = Bürgerrechte ; human rights = Menschenrechte
civil rights movement = Bürgerrechtsbewegung ; human being = Mensch
equality = Gleichheit, Gleichberechtigung ; equal = gleich ; inequality = Ungleichheit
discrimination = Diskriminierung ; racism = Rassismus ; racist = rassistisch, Rassist
race = Rennen, Rasse, Wettlauf ; racial segregation = Rassentrennung
protest = Protest, protestieren ; protester = Demonstrant
demonstration = Demonstration, Kundgebung ; demonstrator = Demonstrant
strike = Streik, Schlag, Angriff ; rally = Kundgebung ; unrest = Unruhen ; movement = Bewegung
activist = Aktivist ; reform = Reform, reformieren ; speech = Rede, Sprache ; debate = Debatte
discussion = Diskussion, Gespräch ; discuss = diskutieren, besprechen
decision = Entscheidung, Beschluss ; decide = entscheiden, beschließen
resolution = Resolution, Beschluss, Auflösung ; decree = Erlass, Dekret, Verordnung
proposal = Vorschlag ; propose = vorschlagen ; suggestion = Vorschlag ; suggest = vorschlagen
demand = Forderung, fordern, Nachfrage ; claim = Anspruch, behaupten, Behauptung
request = Bitte, Anfrage, bitten ; require = erfordern, verlangen ; requirement = Anforderung
negotiate = verhandeln ; negotiation = Verhandlung ; negotiator = Unterhändler
talks = Gespräche, Verhandlungen ; agreement = Abkommen, Vereinbarung, Einigung
agree = zustimmen, vereinbaren ; treaty = Vertrag, Abkommen ; contract = Vertrag ; pact = Pakt
deal = Abkommen, Geschäft ; compromise = Kompromiss ; convention = Konvention, Abkommen
sign = unterzeichnen, Zeichen ; signature = Unterschrift ; ratify = ratifizieren
summit = Gipfel, Gipfeltreffen ; meeting = Treffen, Sitzung, Versammlung ; meet = treffen
met = traf, treffen ; conference = Konferenz ; visit = Besuch, besuchen ; visitor = Besucher
diplomacy = Diplomatie ; diplomatic = diplomatisch ; embassy = Botschaft ; ambassador = Botschafter
consulate = Konsulat ; envoy = Gesandter, Sondergesandter ; delegate = Delegierter
sanction = Sanktion ; relation = Beziehung, Verhältnis ; relationship = Beziehung, Verhältnis
relations = Beziehungen ; neutrality = Neutralität ; sovereignty = Souveränität
sovereign = souverän, Herrscher ; autonomy = Autonomie ; autonomous = autonom
autonomous region = autonome Region ; colony = Kolonie ; colonial = kolonial
colonialism = Kolonialismus ; colonist = Siedler, Kolonist ; settler = Siedler
settlement = Siedlung, Einigung ; settle = besiedeln, siedeln, regeln
territory = Gebiet, Territorium ; border = Grenze ; boundary = Grenze ; frontier = Grenze
province = Provinz ; district = Bezirk, Kreis, Stadtteil ; county = Kreis, Grafschaft, Bezirk
municipality = Gemeinde ; mayor = Bürgermeister, Oberbürgermeister ; capital = Hauptstadt, Kapital
capital city = Hauptstadt ; flag = Flagge, Fahne ; anthem = Hymne ; national anthem = Nationalhymne
coat of arms = Wappen ; symbol = Symbol, Zeichen ; seat = Sitz ; corruption = Korruption
corrupt = korrupt ; bribe = Bestechung, Bestechungsgeld ; bribery = Bestechung ; scandal = Skandal
affair = Affäre, Angelegenheit ; passport = Pass, Reisepass ; visa = Visum
immigration = Einwanderung, Zuwanderung ; immigrant = Einwanderer ; emigration = Auswanderung
emigrate = auswandern ; emigrant = Auswanderer ; migration = Migration, Wanderung
welfare = Wohlfahrt, Sozialhilfe ; welfare state = Sozialstaat ; social = sozial, gesellschaftlich
society = Gesellschaft ; community = Gemeinschaft, Gemeinde ; people = Volk, Leute, Menschen
tribe = Stamm ; tribal = Stammes ; clan = Sippe, Clan ; population = Bevölkerung, Einwohnerzahl
inhabitant = Einwohner, Bewohner ; resident = Bewohner, Einwohner ; inhabit = bewohnen
census = Volkszählung ; native = einheimisch, Ureinwohner ; indigenous = indigen, einheimisch
foreign = ausländisch, fremd ; foreigner = Ausländer ; stranger = Fremder

united nations = Vereinte Nationen, UNO, UN ; league of nations = Völkerbund
european union = Europäische Union, EU ; european commission = Europäische Kommission, EU-Kommission
european parliament = Europäisches Parlament, Europaparlament ; european council = Europäischer Rat
council of europe = Europarat ; european community = Europäische Gemeinschaft
european central bank = Europäische Zentralbank, EZB ; world bank = Weltbank
central bank = Zentralbank, Notenbank
international monetary fund = Internationaler Währungsfonds, IWF
world trade organization = Welthandelsorganisation
world health organization = Weltgesundheitsorganisation, WHO ; red cross = Rotes Kreuz
red crescent = Roter Halbmond ; arab league = Arabische Liga ; african union = Afrikanische Union
international court = Internationaler Gerichtshof
atomic energy agency = Atomenergiebehörde, Atomenergieorganisation ; warsaw pact = Warschauer Pakt
north atlantic treaty = Nordatlantikvertrag ; islamic state = Islamischer Staat, IS
al qaeda = al-Qaida ; muslim brotherhood = Muslimbruderschaft ; workers party = Arbeiterpartei
olympic games = Olympische Spiele ; olympics = Olympische Spiele, Olympia ; olympic = olympisch
world cup = Weltmeisterschaft, Weltpokal, WM ; world championship = Weltmeisterschaft, WM
european championship = Europameisterschaft, EM ; nobel prize = Nobelpreis
nobel peace prize = Friedensnobelpreis ; supreme court = Oberster Gerichtshof, Verfassungsgericht
constitutional court = Verfassungsgericht, Verfassungsgerichtshof
federal constitutional court = Bundesverfassungsgericht ; court of justice = Gerichtshof
organization = Organisation ; organize = organisieren, veranstalten
organise = organisieren, veranstalten ; association = Verein, Verband, Vereinigung
agency = Agentur, Behörde ; news agency = Nachrichtenagentur
institution = Institution, Einrichtung ; institute = Institut
foundation = Stiftung, Gründung, Grundlage ; charity = Wohltätigkeit ; aid = Hilfe
humanitarian aid = humanitäre Hilfe ; development aid = Entwicklungshilfe
relief = Hilfe, Erleichterung, Relief ; member = Mitglied ; membership = Mitgliedschaft
bureau = Büro, Amt ; office = Büro, Amt ; department = Abteilung, Ministerium
board = Vorstand, Brett ; branch = Zweig, Filiale ; founder = Gründer ; co-founder = Mitbegründer
founded = gegründet, gründete ; founding = Gründung ; found = fand, gefunden, finden, gründen
establish = gründen, errichten ; establishment = Gründung, Einrichtung

law = Gesetz, Recht ; lawyer = Anwalt, Rechtsanwalt, Jurist ; legal = legal, rechtlich, gesetzlich
legislation = Gesetzgebung ; legislature = Gesetzgebung, Parlament ; bill = Gesetzentwurf, Rechnung
act = Gesetz, Tat, handeln ; constitution = Verfassung, Grundgesetz
constitutional = verfassungsmäßig ; amendment = Zusatzartikel, Änderung
right = Recht, rechts, richtig ; duty = Pflicht, Dienst ; obligation = Verpflichtung
justice = Gerechtigkeit, Justiz ; just = gerecht ; unjust = ungerecht
court = Gericht, Hof, Gerichtshof ; tribunal = Tribunal, Gericht ; judge = Richter, urteilen
judgment = Urteil ; judgement = Urteil ; verdict = Urteil ; sentence = Strafe, Satz, verurteilen
convict = verurteilen, Sträfling ; conviction = Verurteilung, Überzeugung ; condemn = verurteilen
trial = Prozess, Verfahren ; prosecutor = Staatsanwalt, Ankläger
prosecution = Anklage, Staatsanwaltschaft, Strafverfolgung ; lawsuit = Klage, Prozess
sue = klagen, verklagen ; charge = Anklage, Ladung, anklagen ; indictment = Anklage
accuse = beschuldigen, vorwerfen, anklagen ; accusation = Vorwurf, Beschuldigung
allegation = Vorwurf, Behauptung ; allege = behaupten ; suspect = Verdächtiger, verdächtigen
suspicion = Verdacht ; blame = Schuld, beschuldigen ; guilt = Schuld ; guilty = schuldig
innocent = unschuldig ; innocence = Unschuld ; witness = Zeuge ; testimony = Aussage, Zeugnis
testify = aussagen ; evidence = Beweis, Beleg ; proof = Beweis ; prove = beweisen
crime = Verbrechen, Kriminalität ; criminal = Verbrecher, kriminell ; offender = Täter
offence = Straftat, Vergehen ; offense = Straftat, Vergehen ; perpetrator = Täter ; thief = Dieb
theft = Diebstahl ; steal = stehlen ; stole = stahl, stehlen ; stolen = gestohlen
robbery = Raub, Überfall ; rob = rauben ; robber = Räuber ; fraud = Betrug ; smuggling = Schmuggel
smuggle = schmuggeln ; rape = Vergewaltigung ; abuse = Missbrauch, missbrauchen ; gang = Bande
police = Polizei ; policeman = Polizist ; police officer = Polizist, Polizeibeamter
detective = Detektiv, Ermittler ; investigate = ermitteln, untersuchen
investigation = Ermittlung, Untersuchung ; investigator = Ermittler ; inquiry = Untersuchung
arrest = Festnahme, verhaften, festnehmen, Verhaftung ; detain = festnehmen, festhalten
detention = Haft ; custody = Haft, Gewahrsam ; prison = Gefängnis ; jail = Gefängnis
imprison = einsperren, inhaftieren ; imprisonment = Haft, Freiheitsstrafe, Gefangenschaft
life imprisonment = lebenslange Haft ; punish = bestrafen ; punishment = Strafe, Bestrafung
penalty = Strafe, Elfmeter ; fine = Geldstrafe, fein ; pardon = Begnadigung ; amnesty = Amnestie
release = Freilassung, veröffentlichen, freilassen, Veröffentlichung ; appeal = Berufung, Appell
ban = Verbot, verbieten ; banned = verboten ; prohibit = verbieten
prohibition = Verbot, Prohibition ; forbidden = verboten ; forbid = verbieten
allow = erlauben, zulassen ; permit = erlauben, Genehmigung ; permission = Erlaubnis, Genehmigung
regulation = Verordnung, Regulierung, Vorschrift ; regulate = regeln, regulieren
property = Eigentum, Besitz, Eigenschaft ; copyright = Urheberrecht ; license = Lizenz
privilege = Privileg, Vorrecht

economy = Wirtschaft, Ökonomie ; economic = wirtschaftlich, Wirtschafts
economist = Ökonom, Wirtschaftswissenschaftler
economics = Wirtschaftswissenschaft, Volkswirtschaft ; market economy = Marktwirtschaft
planned economy = Planwirtschaft ; business = Geschäft, Unternehmen, Wirtschaft
businessman = Geschäftsmann, Unternehmer ; company = Unternehmen, Firma, Gesellschaft
corporation = Konzern, Unternehmen ; enterprise = Unternehmen ; firm = Firma
entrepreneur = Unternehmer ; subsidiary = Tochtergesellschaft ; trade = Handel, handeln
free trade = Freihandel ; trader = Händler ; trading = Handel ; trade union = Gewerkschaft
labour union = Gewerkschaft ; merchant = Kaufmann, Händler ; dealer = Händler ; commerce = Handel
commercial = kommerziell, Handels ; industry = Industrie, Branche ; industrial = industriell
industrial revolution = Industrielle Revolution ; factory = Fabrik, Werk
plant = Pflanze, Werk, Anlage ; manufacture = herstellen, Herstellung ; manufacturer = Hersteller
manufacturing = Herstellung, Fertigung ; produce = produzieren, herstellen
producer = Produzent, Hersteller ; product = Produkt, Erzeugnis
production = Produktion, Herstellung ; goods = Güter, Waren ; commodity = Ware, Rohstoff
raw material = Rohstoff ; supply = Versorgung, Angebot, liefern ; supplier = Lieferant
delivery = Lieferung ; deliver = liefern ; export = Export, Ausfuhr, exportieren
import = Import, Einfuhr, importieren ; customs = Zoll ; tariff = Zoll ; customs union = Zollunion
market = Markt ; stock market = Börse, Aktienmarkt ; stock exchange = Börse
exchange = Austausch, Börse, tauschen ; stock = Aktie, Bestand ; share = Aktie, Anteil, teilen
shareholder = Aktionär ; bond = Anleihe, Bindung ; invest = investieren ; investment = Investition
investor = Investor, Anleger ; fund = Fonds, finanzieren ; funding = Finanzierung
finance = Finanzen, finanzieren ; financial = finanziell, Finanz ; financial crisis = Finanzkrise
great depression = Weltwirtschaftskrise ; depression = Depression, Wirtschaftskrise
recession = Rezession ; banking = Bankwesen ; banker = Bankier, Banker
banknote = Geldschein, Banknote ; money = Geld ; currency = Währung ; coin = Münze ; cash = Bargeld
credit = Kredit ; loan = Kredit, Darlehen ; debt = Schulden, Verschuldung ; borrow = leihen
lend = leihen, verleihen ; owe = schulden ; bankruptcy = Insolvenz, Bankrott, Konkurs
bankrupt = bankrott, pleite ; interest = Interesse, Zins ; interest rate = Zinssatz, Zins
rate = Rate, Quote, Satz ; price = Preis ; oil price = Ölpreis ; cost = Kosten, kosten
expense = Ausgabe, Kosten ; expensive = teuer ; cheap = billig, günstig ; value = Wert
valuable = wertvoll ; worth = wert ; budget = Haushalt, Etat ; deficit = Defizit
surplus = Überschuss ; tax = Steuer ; taxation = Besteuerung ; income = Einkommen
revenue = Einnahmen, Umsatz ; turnover = Umsatz ; profit = Gewinn, Profit
profitable = rentabel, profitabel ; earn = verdienen ; wage = Lohn ; salary = Gehalt
pay = zahlen, bezahlen, Bezahlung ; paid = bezahlt, zahlte ; payment = Zahlung
spend = ausgeben, verbringen ; spent = ausgegeben, verbrachte ; spending = Ausgaben ; buy = kaufen
bought = kaufte, gekauft, kaufen ; buyer = Käufer ; purchase = Kauf, kaufen ; sell = verkaufen
sold = verkauft, verkaufte, verkaufen ; seller = Verkäufer ; sale = Verkauf
sales = Verkauf, Umsatz, Absatz ; shop = Laden, Geschäft ; store = Geschäft, Laden, lagern
supermarket = Supermarkt ; retail = Einzelhandel ; customer = Kunde
consumer = Verbraucher, Konsument ; consumption = Verbrauch, Konsum
consume = verbrauchen, konsumieren ; service = Dienst, Dienstleistung ; advertising = Werbung
advertisement = Anzeige, Werbung ; brand = Marke ; competition = Wettbewerb, Konkurrenz
competitor = Konkurrent, Wettbewerber ; compete = konkurrieren ; growth = Wachstum
economic growth = Wirtschaftswachstum ; grow = wachsen, anbauen ; grew = wuchs, wachsen
grown = gewachsen ; gross domestic product = Bruttoinlandsprodukt ; inflation = Inflation, Teuerung
poverty = Armut ; poor = arm, Arme ; rich = reich ; wealth = Reichtum, Wohlstand, Vermögen
wealthy = wohlhabend, reich ; prosperity = Wohlstand ; fortune = Vermögen, Glück
billionaire = Milliardär ; millionaire = Millionär ; job = Arbeitsplatz, Stelle, Job
work = Arbeit, Werk, arbeiten ; worker = Arbeiter, Arbeitnehmer ; working class = Arbeiterklasse
labour = Arbeit ; labor = Arbeit ; forced labour = Zwangsarbeit ; labourer = Arbeiter
employ = beschäftigen, anstellen ; employee = Angestellter, Mitarbeiter, Beschäftigter
employer = Arbeitgeber ; employment = Beschäftigung ; unemployment = Arbeitslosigkeit
unemployed = arbeitslos, Arbeitsloser ; profession = Beruf
professional = professionell, Profi, beruflich ; career = Karriere, Laufbahn ; colleague = Kollege
staff = Personal, Mitarbeiter, Stab ; manager = Manager, Leiter, Geschäftsführer
management = Leitung, Führung ; director = Direktor, Regisseur, Leiter ; boss = Chef
chief = Chef, Häuptling ; chief executive = Vorstandsvorsitzender, Geschäftsführer
owner = Besitzer, Eigentümer, Inhaber ; ownership = Eigentum ; possess = besitzen
possession = Besitz ; belong = gehören ; merger = Fusion ; merge = fusionieren, verschmelzen
takeover = Übernahme ; acquisition = Übernahme, Erwerb ; acquire = erwerben
insurance = Versicherung ; pension = Rente ; privatization = Privatisierung
privatisation = Privatisierung ; nationalization = Verstaatlichung ; globalization = Globalisierung
resource = Ressource, Rohstoff ; resources = Ressourcen, Rohstoffe
natural resources = Bodenschätze, natürliche Ressourcen ; oil = Öl, Erdöl ; crude oil = Rohöl, Erdöl
petroleum = Erdöl ; gas = Gas, Erdgas ; natural gas = Erdgas ; oil field = Ölfeld, Erdölfeld
oil well = Ölquelle ; pipeline = Pipeline, Rohrleitung ; refinery = Raffinerie ; coal = Kohle
mining = Bergbau ; miner = Bergmann, Bergarbeiter ; steel = Stahl ; iron = Eisen
gold = Gold, golden ; silver = Silber, silbern ; copper = Kupfer ; tin = Zinn ; zinc = Zink
mercury = Quecksilber, Merkur ; metal = Metall ; diamond = Diamant ; jewel = Juwel, Edelstein
treasure = Schatz ; salt = Salz ; wood = Holz, Wald ; wooden = hölzern, Holz ; timber = Holz
paper = Papier, Zeitung ; glass = Glas ; cotton = Baumwolle ; wool = Wolle ; silk = Seide
leather = Leder ; cloth = Stoff, Tuch ; textile = Textil ; plastic = Kunststoff, Plastik
rubber = Gummi, Kautschuk ; brick = Ziegel, Backstein ; stone = Stein ; marble = Marmor
agriculture = Landwirtschaft, Ackerbau ; agricultural = landwirtschaftlich ; farm = Bauernhof, Hof
farmer = Bauer, Landwirt ; farming = Landwirtschaft ; peasant = Bauer ; field = Feld, Gebiet
harvest = Ernte, ernten ; crop = Ernte, Nutzpflanze ; cultivate = anbauen ; cultivation = Anbau
seed = Samen, Saatgut ; soil = Boden ; fertile = fruchtbar ; irrigation = Bewässerung
livestock = Vieh ; cattle = Rinder, Vieh ; fishing = Fischerei, Fischfang ; fisherman = Fischer
hunting = Jagd ; hunt = jagen, Jagd ; hunter = Jäger ; craft = Handwerk ; craftsman = Handwerker
tourism = Tourismus, Fremdenverkehr ; guest = Gast ; restaurant = Restaurant, Gaststätte
reconstruction = Wiederaufbau ; rebuild = wiederaufbauen ; infrastructure = Infrastruktur
housing = Wohnung, Wohnungsbau ; rent = Miete

religion = Religion, Glaube ; religious = religiös ; faith = Glaube ; belief = Glaube, Überzeugung
believe = glauben ; believer = Gläubiger ; god = Gott ; goddess = Göttin ; divine = göttlich
deity = Gottheit ; holy = heilig ; sacred = heilig ; saint = Heiliger, Sankt ; soul = Seele
spirit = Geist ; ghost = Geist, Gespenst ; heaven = Himmel ; hell = Hölle ; devil = Teufel
angel = Engel ; demon = Dämon ; church = Kirche ; catholic church = katholische Kirche
cathedral = Kathedrale, Dom ; chapel = Kapelle ; monastery = Kloster ; abbey = Abtei ; abbot = Abt
convent = Kloster ; monk = Mönch ; nun = Nonne ; priest = Priester, Pfarrer ; pastor = Pfarrer
preacher = Prediger ; bishop = Bischof ; archbishop = Erzbischof ; cardinal = Kardinal
pope = Papst ; papal = päpstlich ; papacy = Papsttum ; clergy = Klerus ; cleric = Geistlicher
clergyman = Geistlicher ; parish = Gemeinde, Pfarrei ; diocese = Bistum ; mosque = Moschee
synagogue = Synagoge ; temple = Tempel ; shrine = Schrein, Heiligtum
christian = christlich, Christ ; christianity = Christentum ; christ = Christus
jesus christ = Jesus Christus ; jew = Jude ; jewish = jüdisch ; judaism = Judentum
muslim = Muslim, muslimisch, Moslem ; islamic = islamisch ; sunni = Sunnit, sunnitisch
shia = Schiit, schiitisch, Schia ; shiite = Schiit, schiitisch ; buddhist = buddhistisch, Buddhist
buddhism = Buddhismus ; hindu = Hindu, hinduistisch ; hinduism = Hinduismus
pagan = heidnisch, Heide ; catholic = katholisch, Katholik
protestant = protestantisch, evangelisch, Protestant ; lutheran = lutherisch
protestantism = Protestantismus ; heresy = Ketzerei ; heretic = Ketzer ; bible = Bibel
gospel = Evangelium ; old testament = Altes Testament ; new testament = Neues Testament
quran = Koran ; apostle = Apostel ; disciple = Jünger ; pray = beten ; prayer = Gebet
worship = Verehrung, Gottesdienst, anbeten ; preach = predigen ; sermon = Predigt ; baptism = Taufe
baptize = taufen ; mass = Masse, Messe ; sin = Sünde ; miracle = Wunder ; cross = Kreuz, überqueren
crucifixion = Kreuzigung ; resurrection = Auferstehung ; pilgrimage = Wallfahrt, Pilgerfahrt
pilgrim = Pilger ; missionary = Missionar ; sect = Sekte ; cult = Kult ; ritual = Ritual, Ritus
ceremony = Zeremonie, Feier ; blessing = Segen ; curse = Fluch ; myth = Mythos, Sage
mythology = Mythologie ; legend = Legende, Sage ; caliph = Kalif ; caliphate = Kalifat
yazidi = Jeside, jesidisch ; christmas = Weihnachten ; easter = Ostern ; pentecost = Pfingsten
lent = Fastenzeit ; fasting = Fasten ; feast = Fest ; witch = Hexe ; magic = Magie, Zauber
theology = Theologie ; theologian = Theologe ; secular = weltlich, säkular

education = Bildung, Erziehung, Ausbildung ; educate = ausbilden, erziehen ; school = Schule
high school = Oberschule, Gymnasium ; primary school = Grundschule ; college = Hochschule
university = Universität, Hochschule ; academy = Akademie ; academic = akademisch, Akademiker
pupil = Schüler ; student = Student, Schüler ; teacher = Lehrer ; teach = lehren, unterrichten
taught = lehrte, unterrichtete ; teaching = Unterricht, Lehre ; lesson = Unterricht, Lektion
lecture = Vorlesung, Vortrag ; learn = lernen, erfahren ; learnt = gelernt, lernte
study = Studie, studieren, Studium, untersuchen ; studies = Studium, Studien ; exam = Prüfung
examination = Prüfung, Untersuchung ; examine = untersuchen, prüfen ; test = Test, Prüfung, testen
degree = Grad, Abschluss ; graduate = Absolvent ; doctorate = Promotion, Doktorwürde
thesis = These, Dissertation ; scholar = Gelehrter, Wissenschaftler ; scholarship = Stipendium
knowledge = Wissen, Kenntnis ; know = wissen, kennen ; knew = wusste, kannte, wissen
known = bekannt ; well known = bekannt ; unknown = unbekannt
science = Wissenschaft, Naturwissenschaft ; scientific = wissenschaftlich
scientist = Wissenschaftler, Forscher, Naturwissenschaftler ; research = Forschung, forschen
researcher = Forscher ; discover = entdecken ; discovery = Entdeckung ; discoverer = Entdecker
invent = erfinden ; invention = Erfindung ; inventor = Erfinder ; explore = erforschen, erkunden
explorer = Entdecker, Forscher ; exploration = Erforschung, Erkundung
experiment = Experiment, Versuch ; laboratory = Labor, Laboratorium ; theory = Theorie
theory of relativity = Relativitätstheorie ; theoretical = theoretisch ; hypothesis = Hypothese
method = Methode, Verfahren ; analysis = Analyse ; analyse = analysieren ; analyze = analysieren
observe = beobachten ; observation = Beobachtung ; observer = Beobachter
observatory = Sternwarte, Observatorium ; measure = Maßnahme, messen, Maß ; measurement = Messung
calculate = berechnen ; calculation = Berechnung ; data = Daten ; result = Ergebnis, Resultat
mathematics = Mathematik ; mathematician = Mathematiker ; mathematical = mathematisch
number = Zahl, Anzahl, Nummer ; figure = Figur, Zahl, Gestalt ; equation = Gleichung
formula = Formel ; geometry = Geometrie ; circle = Kreis ; square = Quadrat, Platz
triangle = Dreieck ; angle = Winkel ; line = Linie, Zeile ; curve = Kurve ; point = Punkt
sphere = Kugel, Sphäre ; prime number = Primzahl ; set = Menge, Satz
proportion = Verhältnis, Anteil ; percentage = Prozentsatz, Anteil ; percent = Prozent
per cent = Prozent ; average = Durchschnitt, durchschnittlich ; statistics = Statistik
probability = Wahrscheinlichkeit ; physics = Physik ; physicist = Physiker
physical = physikalisch, körperlich ; quantum = Quanten ; quantum mechanics = Quantenmechanik
mechanics = Mechanik ; energy = Energie ; kinetic energy = kinetische Energie
gravity = Schwerkraft, Gravitation ; gravitation = Gravitation, Schwerkraft
speed = Geschwindigkeit ; velocity = Geschwindigkeit ; speed of light = Lichtgeschwindigkeit
acceleration = Beschleunigung ; pressure = Druck ; temperature = Temperatur ; heat = Wärme, Hitze
light = Licht, leicht, hell ; wave = Welle ; wavelength = Wellenlänge
frequency = Frequenz, Häufigkeit ; radiation = Strahlung ; ray = Strahl
x-ray = Röntgen, Röntgenstrahlung ; particle = Teilchen ; atomic = atomar, Atom
nucleus = Atomkern, Kern, Zellkern ; nuclear = nuklear, Atom, Kern
nuclear power = Kernkraft, Kernenergie, Atomkraft
nuclear power plant = Kernkraftwerk, Atomkraftwerk ; power plant = Kraftwerk
nuclear program = Atomprogramm ; nuclear reactor = Kernreaktor, Atomreaktor
nuclear fission = Kernspaltung ; nuclear fusion = Kernfusion ; electron = Elektron
electric = elektrisch ; electrical = elektrisch ; electricity = Elektrizität, Strom
current = Strom, Strömung, aktuell ; voltage = Spannung ; tension = Spannung ; wire = Draht
magnetic = magnetisch ; magnetic field = Magnetfeld ; electromagnetic = elektromagnetisch
radioactive = radioaktiv ; radioactivity = Radioaktivität ; uranium = Uran
enriched uranium = angereichertes Uran ; enrichment = Anreicherung ; lens = Linse ; mirror = Spiegel
optics = Optik ; chemistry = Chemie ; chemist = Chemiker ; chemical = chemisch, Chemikalie
chemical element = chemisches Element ; compound = Verbindung ; reaction = Reaktion
molecule = Molekül ; acid = Säure ; solution = Lösung ; liquid = Flüssigkeit, flüssig
fluid = Flüssigkeit ; solid = fest, Feststoff ; oxygen = Sauerstoff ; hydrogen = Wasserstoff
nitrogen = Stickstoff ; carbon = Kohlenstoff ; carbon dioxide = Kohlendioxid, Kohlenstoffdioxid
carbon monoxide = Kohlenmonoxid ; sulfur = Schwefel ; sulphur = Schwefel ; phosphorus = Phosphor
chlorine = Chlor ; sodium = Natrium ; potassium = Kalium ; calcium = Kalzium, Calcium
iodine = Iod, Jod ; silicon = Silicium ; aluminum = Aluminium ; ammonia = Ammoniak
periodic table = Periodensystem ; catalyst = Katalysator ; poison = Gift, vergiften
poisoning = Vergiftung ; toxic = giftig ; poisonous = giftig ; crystal = Kristall
mixture = Mischung, Gemisch ; alloy = Legierung ; melt = schmelzen ; biology = Biologie
biologist = Biologe ; biological = biologisch ; life = Leben ; living = lebend, lebendig
live = leben, wohnen ; lifespan = Lebensdauer ; life expectancy = Lebenserwartung ; cell = Zelle
tissue = Gewebe ; gene = Gen ; genetic = genetisch ; genetics = Genetik ; genome = Genom, Erbgut
dna = DNA, DNS, Erbgut ; chromosome = Chromosom ; protein = Protein, Eiweiß ; enzyme = Enzym
hormone = Hormon ; evolution = Evolution, Entwicklung ; theory of evolution = Evolutionstheorie
natural selection = natürliche Selektion, Auslese ; species = Art, Spezies ; genus = Gattung
organism = Organismus, Lebewesen ; creature = Lebewesen, Kreatur, Geschöpf ; bacteria = Bakterien
bacterium = Bakterium ; fungus = Pilz ; mushroom = Pilz ; photosynthesis = Photosynthese
metabolism = Stoffwechsel ; reproduction = Fortpflanzung ; reproduce = fortpflanzen
extinct = ausgestorben ; extinction = Aussterben ; dinosaur = Dinosaurier ; ecology = Ökologie
ecosystem = Ökosystem ; habitat = Lebensraum ; environment = Umwelt, Umgebung
environmental = Umwelt, ökologisch ; environmental protection = Umweltschutz
pollution = Verschmutzung, Umweltverschmutzung ; climate = Klima
climate change = Klimawandel, Klimaveränderung ; global warming = Erderwärmung, globale Erwärmung
greenhouse effect = Treibhauseffekt ; greenhouse gas = Treibhausgas ; emission = Emission, Ausstoß
waste = Abfall, Müll ; garbage = Müll ; recycling = Wiederverwertung, Recycling
renewable energy = erneuerbare Energie ; wind power = Windkraft, Windenergie
solar energy = Solarenergie, Sonnenenergie ; solar = Solar, Sonnen ; hydropower = Wasserkraft
ozone layer = Ozonschicht ; nature = Natur ; natural = natürlich
nature reserve = Naturschutzgebiet ; astronomy = Astronomie ; astronomer = Astronom
space = Weltraum, Raum, Weltall ; outer space = Weltraum, Weltall ; space flight = Raumfahrt
spaceflight = Raumfahrt ; spacecraft = Raumschiff, Raumfahrzeug, Raumsonde
space shuttle = Raumfähre ; space station = Raumstation ; space probe = Raumsonde
satellite = Satellit ; astronaut = Astronaut, Raumfahrer ; telescope = Teleskop, Fernrohr
orbit = Umlaufbahn, umkreisen ; universe = Universum, Weltall ; galaxy = Galaxie
milky way = Milchstraße ; solar system = Sonnensystem ; star = Stern, Star ; sun = Sonne
moon = Mond ; earth = Erde ; neptune = Neptun ; comet = Komet ; meteorite = Meteorit
black hole = Schwarzes Loch ; hole = Loch ; big bang = Urknall ; solar eclipse = Sonnenfinsternis
eclipse = Finsternis ; axis = Achse ; rotation = Drehung, Rotation ; geology = Geologie
geologist = Geologe ; geography = Geographie ; geographer = Geograph ; archaeology = Archäologie
archaeologist = Archäologe ; archaeological = archäologisch ; excavation = Ausgrabung
psychology = Psychologie ; psychologist = Psychologe ; sociology = Soziologie
philosophy = Philosophie ; philosopher = Philosoph ; history = Geschichte
historian = Historiker, Geschichtsschreiber ; historical = historisch, geschichtlich
historic = historisch ; prehistoric = prähistorisch, vorgeschichtlich
prehistory = Urgeschichte, Vorgeschichte ; linguistics = Sprachwissenschaft, Linguistik
linguist = Sprachwissenschaftler, Linguist ; engineering = Technik, Ingenieurwesen
engineer = Ingenieur ; technology = Technologie, Technik ; technical = technisch
technique = Technik, Verfahren ; machine = Maschine ; steam engine = Dampfmaschine
engine = Motor, Maschine, Triebwerk ; steam = Dampf ; device = Gerät, Vorrichtung ; tool = Werkzeug
equipment = Ausrüstung, Ausstattung ; wheel = Rad ; screw = Schraube ; pump = Pumpe
battery = Batterie ; light bulb = Glühlampe, Glühbirne ; lamp = Lampe ; clock = Uhr
watch = Uhr, beobachten

computer = Rechner, Computer ; computer science = Informatik ; computer scientist = Informatiker
operating system = Betriebssystem ; program = Programm ; programme = Programm
programming = Programmierung ; programming language = Programmiersprache
programmer = Programmierer ; algorithm = Algorithmus
artificial intelligence = künstliche Intelligenz, KI ; artificial = künstlich ; database = Datenbank
network = Netzwerk, Netz ; internet = Internet, Netz ; website = Webseite, Internetseite
web page = Webseite ; search engine = Suchmaschine ; user = Benutzer, Nutzer, Anwender
password = Passwort, Kennwort ; file = Datei, Akte ; folder = Ordner, Verzeichnis
memory = Speicher, Gedächtnis, Erinnerung ; hard disk = Festplatte ; hard drive = Festplatte
keyboard = Tastatur ; screen = Bildschirm, Leinwand ; mouse = Maus ; printer = Drucker
processor = Prozessor ; code = Code, Quelltext ; source code = Quelltext, Quellcode
open source = quelloffen ; encryption = Verschlüsselung ; encrypt = verschlüsseln
cipher = Chiffre, Verschlüsselung ; key = Schlüssel, Taste ; download = herunterladen
computer game = Computerspiel ; video game = Videospiel, Computerspiel
mobile phone = Mobiltelefon, Handy ; cell phone = Mobiltelefon, Handy ; phone = Telefon
telephone = Telefon, Fernsprecher ; telegraph = Telegraf, Telegraph ; call = Anruf, rufen, nennen
called = genannt, bezeichnet, heißt ; broadcast = Sendung, Übertragung, senden
transmission = Übertragung, Getriebe ; transmit = übertragen ; transmitter = Sender
receiver = Empfänger ; antenna = Antenne ; robot = Roboter ; automatic = automatisch
information = Information, Informationen ; communication = Kommunikation, Mitteilung
communicate = kommunizieren

media = Medien ; press = Presse, drücken ; news = Nachrichten, Neuigkeiten ; newspaper = Zeitung
daily newspaper = Tageszeitung ; magazine = Zeitschrift, Magazin ; journal = Zeitschrift
journalism = Journalismus ; report = Bericht, berichten, melden ; editor = Redakteur, Herausgeber
edition = Ausgabe, Auflage ; issue = Ausgabe, Frage, Problem ; article = Artikel
headline = Schlagzeile ; interview = Interview, Gespräch ; television = Fernsehen, Fernseher
television series = Fernsehserie ; tv series = Fernsehserie ; tv = Fernsehen
broadcaster = Sender, Rundfunkanstalt ; broadcasting = Rundfunk ; channel = Kanal, Sender
radio = Radio, Rundfunk ; radio station = Radiosender, Rundfunksender
station = Bahnhof, Station, Sender ; statement = Erklärung, Aussage
announce = ankündigen, bekannt geben ; announcement = Ankündigung, Bekanntgabe ; declare = erklären
declaration = Erklärung ; declaration of war = Kriegserklärung
declaration of independence = Unabhängigkeitserklärung ; publish = veröffentlichen
publication = Veröffentlichung, Publikation ; publisher = Verlag, Verleger
publishing house = Verlag ; print = drucken, Druck ; printing = Druck, Buchdruck
printing press = Druckerpresse ; censorship = Zensur
freedom of speech = Redefreiheit, Meinungsfreiheit ; press conference = Pressekonferenz
audience = Publikum, Zuschauer ; spectator = Zuschauer ; viewer = Zuschauer
photograph = Foto, Fotografie ; photo = Foto ; photographer = Fotograf ; photography = Fotografie
picture = Bild ; image = Bild ; camera = Kamera ; letter = Brief, Buchstabe ; mail = Post
post office = Postamt, Post ; stamp = Briefmarke, Stempel ; message = Nachricht, Botschaft

art = Kunst ; artist = Künstler ; artistic = künstlerisch ; work of art = Kunstwerk
culture = Kultur ; cultural = kulturell ; painting = Gemälde, Malerei ; paint = malen, Farbe
painter = Maler ; draw = zeichnen, ziehen ; drew = zeichnete, zog ; drawn = gezeichnet, gezogen
drawing = Zeichnung ; portrait = Porträt, Bildnis ; sculpture = Skulptur, Plastik
sculptor = Bildhauer ; statue = Statue, Standbild ; gallery = Galerie ; exhibition = Ausstellung
exhibit = ausstellen ; collection = Sammlung ; collect = sammeln ; collector = Sammler
architecture = Architektur, Baukunst ; architect = Architekt, Baumeister
design = Entwurf, entwerfen, Gestaltung ; designer = Designer, Gestalter
monument = Denkmal, Monument ; memorial = Denkmal, Gedenkstätte ; heritage = Erbe, Kulturerbe
world heritage site = Welterbestätte, Weltkulturerbe ; style = Stil ; gothic = gotisch, Gotik
baroque = barock, Barock ; romanesque = romanisch, Romanik ; romanticism = Romantik
romantic = romantisch ; classical = klassisch ; modern = modern, neuzeitlich ; modernism = Moderne
ancient = antik, alt, Antike ; antiquity = Antike, Altertum ; literature = Literatur
literary = literarisch ; book = Buch ; novel = Roman ; story = Geschichte, Erzählung
short story = Kurzgeschichte, Erzählung ; tale = Erzählung, Märchen ; fairy tale = Märchen
poem = Gedicht ; poet = Dichter ; poetry = Dichtung, Lyrik, Poesie
play = Theaterstück, spielen, Spiel ; playwright = Dramatiker ; drama = Drama, Schauspiel
tragedy = Tragödie ; comedy = Komödie ; writer = Schriftsteller, Autor
author = Autor, Schriftsteller, Verfasser ; novelist = Romanautor, Schriftsteller
write = schreiben, verfassen ; wrote = schrieb, schreiben, verfasste
written = geschrieben, schriftlich ; writing = Schrift, Schreiben ; read = lesen, las
reader = Leser ; reading = Lesen, Lesung ; page = Seite ; chapter = Kapitel ; volume = Band, Volumen
manuscript = Manuskript, Handschrift ; document = Dokument, Urkunde ; library = Bibliothek, Bücherei
archive = Archiv ; dictionary = Wörterbuch ; encyclopedia = Enzyklopädie, Lexikon
translation = Übersetzung ; translate = übersetzen ; translator = Übersetzer ; language = Sprache
word = Wort ; script = Schrift, Drehbuch ; grammar = Grammatik ; noun = Substantiv, Nomen
adjective = Adjektiv ; vowel = Vokal ; consonant = Konsonant ; dialect = Dialekt, Mundart
sound = Klang, Schall, Laut ; noise = Lärm, Geräusch ; meaning = Bedeutung ; mean = bedeuten
meant = bedeutete, gemeint ; title = Titel ; quote = Zitat, zitieren ; diary = Tagebuch
autobiography = Autobiografie, Autobiographie ; biography = Biografie, Biographie
essay = Essay, Aufsatz ; character = Figur, Charakter, Zeichen ; plot = Handlung, Verschwörung
scene = Szene ; stage = Bühne, Stadium ; theatre = Theater, Schauspielhaus
theater = Theater, Schauspielhaus ; actor = Schauspieler, Darsteller
actress = Schauspielerin, Darstellerin ; performance = Aufführung, Leistung, Auftritt
perform = aufführen, auftreten ; cinema = Kino ; movie = Film, Spielfilm ; feature film = Spielfilm
silent film = Stummfilm ; film director = Filmregisseur, Regisseur ; screenplay = Drehbuch
documentary = Dokumentarfilm ; soundtrack = Filmmusik ; award = Preis, Auszeichnung, verleihen
prize = Preis ; academy award = Oscar ; medal = Medaille ; honour = Ehre, ehren
honor = Ehre, ehren ; dance = Tanz, tanzen ; dancer = Tänzer ; ballet = Ballett ; music = Musik
musical = musikalisch, Musical ; musician = Musiker ; song = Lied, Song ; sing = singen
sang = sang, singen ; sung = gesungen ; singer = Sänger ; choir = Chor ; voice = Stimme
band = Gruppe, Band, Kapelle ; orchestra = Orchester ; conductor = Dirigent, Leiter
composer = Komponist ; compose = komponieren ; composition = Komposition, Zusammensetzung
symphony = Sinfonie, Symphonie ; opera = Oper ; opera house = Opernhaus ; concert = Konzert
piano = Klavier ; violin = Geige, Violine ; guitar = Gitarre ; drum = Trommel ; trumpet = Trompete
flute = Flöte ; organ = Orgel, Organ ; bell = Glocke ; string = Saite, Schnur ; melody = Melodie
rhythm = Rhythmus ; chord = Akkord ; note = Note, Notiz ; record = Schallplatte, Rekord, aufnehmen
recording = Aufnahme ; record label = Plattenfirma, Label ; hit = Treffer, schlagen, Erfolg
festival = Festival, Festspiele ; celebration = Feier ; celebrate = feiern
anniversary = Jahrestag, Jubiläum ; birthday = Geburtstag

sport = Sport, Sportart ; sports = Sport ; athlete = Sportler, Athlet ; player = Spieler
game = Spiel ; match = Spiel, Streichholz ; football = Fußball ; soccer = Fußball
footballer = Fußballspieler, Fußballer ; football club = Fußballverein, Fußballclub
club = Verein, Klub ; team = Mannschaft, Team ; national team = Nationalmannschaft ; coach = Trainer
referee = Schiedsrichter ; goal = Tor, Ziel ; goalkeeper = Torwart, Torhüter
score = Punktestand, erzielen ; ball = Ball, Kugel ; stadium = Stadion ; league = Liga, Bund
champion = Meister, Sieger ; championship = Meisterschaft ; tournament = Turnier
final = Finale, Endspiel, endgültig ; semi-final = Halbfinale ; cup = Pokal, Tasse
gold medal = Goldmedaille ; silver medal = Silbermedaille ; bronze medal = Bronzemedaille
runner = Läufer ; run = laufen, rennen, betreiben ; ran = lief, laufen ; running = Laufen, laufend
jump = springen, Sprung ; swim = schwimmen ; swam = schwamm ; swimmer = Schwimmer
swimming = Schwimmen ; athletics = Leichtathletik ; cycling = Radsport, Radfahren
cyclist = Radfahrer, Radrennfahrer ; boxing = Boxen ; wrestling = Ringen ; fencing = Fechten
skiing = Skifahren, Skisport ; skating = Eislauf ; ice hockey = Eishockey ; chess = Schach
riding = Reiten ; ride = reiten, fahren ; rode = ritt, fuhr ; rider = Reiter, Fahrer
racing = Rennsport ; formula one = Formel 1 ; gymnastics = Turnen ; rowing = Rudern
training = Ausbildung, Training ; train = Zug, ausbilden, trainieren ; world record = Weltrekord
season = Saison, Jahreszeit ; transfer = Wechsel, Übertragung ; toy = Spielzeug ; card = Karte
dice = Würfel

medicine = Medizin, Medikament, Arznei ; medical = medizinisch ; doctor = Arzt, Doktor
physician = Arzt ; surgeon = Chirurg ; surgery = Operation, Chirurgie
nurse = Krankenschwester, Pfleger ; dentist = Zahnarzt ; patient = Patient, geduldig
hospital = Krankenhaus, Klinik ; clinic = Klinik ; pharmacy = Apotheke ; drug = Droge, Medikament
drug trafficking = Drogenhandel ; medication = Medikament ; antibiotic = Antibiotikum
vaccine = Impfstoff ; vaccination = Impfung ; vaccinate = impfen ; treatment = Behandlung, Therapie
treat = behandeln ; therapy = Therapie, Behandlung ; cure = Heilung, heilen ; heal = heilen
diagnosis = Diagnose ; disease = Krankheit, Erkrankung ; illness = Krankheit, Erkrankung
sickness = Krankheit ; sick = krank ; ill = krank ; health = Gesundheit ; healthy = gesund
infection = Infektion ; infect = infizieren ; infectious = ansteckend, infektiös
epidemic = Epidemie, Seuche ; pandemic = Pandemie ; plague = Pest, Seuche
black death = Schwarzer Tod, Pest ; cancer = Krebs ; tumour = Tumor ; heart attack = Herzinfarkt
stroke = Schlaganfall ; diabetes = Diabetes, Zuckerkrankheit ; tuberculosis = Tuberkulose
smallpox = Pocken ; measles = Masern ; flu = Grippe ; influenza = Grippe
cold = kalt, Kälte, Erkältung ; fever = Fieber ; cough = Husten ; pain = Schmerz
suffer = leiden, erleiden ; suffering = Leid, Leiden ; deaf = taub, gehörlos
disability = Behinderung ; disabled = behindert ; mental = geistig, psychisch
mental illness = psychische Krankheit ; pregnancy = Schwangerschaft ; pregnant = schwanger
birth = Geburt ; born = geboren ; abortion = Abtreibung ; suicide = Selbstmord, Suizid
alcohol = Alkohol ; tobacco = Tabak ; smoking = Rauchen ; smoke = Rauch, rauchen ; addiction = Sucht
diet = Ernährung, Diät ; nutrition = Ernährung ; famine = Hungersnot
starvation = Hungertod, Verhungern ; starve = hungern, verhungern ; thirst = Durst
ambulance = Krankenwagen ; body = Körper, Leiche ; head = Kopf, Haupt, Leiter ; face = Gesicht
eye = Auge ; ear = Ohr ; nose = Nase ; mouth = Mund, Mündung ; tooth = Zahn ; teeth = Zähne
tongue = Zunge ; lip = Lippe ; hair = Haar ; beard = Bart ; skin = Haut ; neck = Hals, Nacken
throat = Hals, Kehle ; shoulder = Schulter ; thumb = Daumen ; leg = Bein ; knee = Knie ; foot = Fuß
feet = Füße ; toe = Zehe ; back = Rücken, zurück ; chest = Brust, Truhe ; breast = Brust
stomach = Magen, Bauch ; belly = Bauch ; heart = Herz ; lung = Lunge ; liver = Leber
kidney = Niere ; brain = Gehirn, Hirn ; nerve = Nerv ; nervous system = Nervensystem
immune system = Immunsystem ; muscle = Muskel ; bone = Knochen ; skeleton = Skelett
skull = Schädel ; spine = Wirbelsäule ; blood = Blut ; blood pressure = Blutdruck ; bloody = blutig
vein = Vene, Ader ; artery = Arterie ; gland = Drüse ; womb = Gebärmutter ; wing = Flügel
tail = Schwanz

family = Familie ; father = Vater ; mother = Mutter ; parents = Eltern ; parent = Elternteil, Eltern
son = Sohn ; daughter = Tochter ; child = Kind ; children = Kinder, Kind ; childhood = Kindheit
baby = Säugling, Baby ; brother = Bruder ; sister = Schwester ; siblings = Geschwister
twin = Zwilling ; husband = Ehemann, Mann, Gatte ; wife = Ehefrau, Frau, Gattin
wives = Ehefrauen, Frauen ; spouse = Ehepartner, Gatte ; widow = Witwe ; uncle = Onkel
aunt = Tante ; cousin = Cousin, Vetter, Cousine ; nephew = Neffe ; niece = Nichte
grandfather = Großvater ; grandmother = Großmutter ; grandparents = Großeltern ; grandson = Enkel
granddaughter = Enkelin ; grandchild = Enkel ; father-in-law = Schwiegervater
son-in-law = Schwiegersohn ; orphan = Waise, Waisenkind ; ancestor = Vorfahr, Ahne
ancestry = Abstammung, Herkunft ; descendant = Nachkomme, Nachfahre ; descent = Abstammung, Abstieg
offspring = Nachkommen, Nachwuchs ; relative = Verwandter, relativ
marriage = Ehe, Heirat, Hochzeit ; marry = heiraten ; married = verheiratet, heiratete
wedding = Hochzeit ; bride = Braut ; divorce = Scheidung ; divorced = geschieden
love = Liebe, lieben ; lover = Geliebter, Liebhaber ; friend = Freund ; friendship = Freundschaft
neighbour = Nachbar ; neighbor = Nachbar ; neighbourhood = Nachbarschaft, Viertel
neighbouring = benachbart ; man = Mann, Mensch ; men = Männer, Menschen ; woman = Frau
women = Frauen, Frau ; boy = Junge, Knabe ; girl = Mädchen ; youth = Jugend, Jugendlicher
teenager = Jugendlicher ; adult = Erwachsener ; adolescent = Jugendlicher ; elder = Ältester, älter
elderly = alt, Senioren ; person = Person, Mensch ; human = Mensch, menschlich
mankind = Menschheit ; humanity = Menschheit, Menschlichkeit
individual = Individuum, einzeln, individuell ; group = Gruppe ; crowd = Menge, Menschenmenge
mob = Mob, Pöbel ; servant = Diener ; master = Meister, Herr ; genius = Genie
expert = Experte, Fachmann ; specialist = Spezialist, Fachmann ; pioneer = Pionier
follower = Anhänger ; supporter = Anhänger, Unterstützer ; fan = Fan, Anhänger ; critic = Kritiker
criticism = Kritik ; criticize = kritisieren ; criticise = kritisieren ; criticized = kritisiert
participant = Teilnehmer ; participate = teilnehmen ; participation = Teilnahme, Beteiligung
part = Teil, Rolle ; take part = teilnehmen ; beginner = Anfänger ; sailor = Seemann, Matrose
driver = Fahrer ; baker = Bäcker ; butcher = Metzger, Fleischer ; cook = Koch, kochen
tailor = Schneider ; smith = Schmied ; carpenter = Zimmermann, Schreiner ; pirate = Pirat, Seeräuber
fool = Narr ; nickname = Spitzname ; surname = Nachname, Familienname ; first name = Vorname
named = genannt, benannt, namens ; identity = Identität ; age = Alter, Zeitalter ; aged = alt, Alter
gender = Geschlecht ; sex = Geschlecht, Sex ; male = männlich, Männchen
female = weiblich, Weibchen ; homosexual = homosexuell ; gay = schwul, homosexuell
background = Hintergrund, Herkunft ; origin = Ursprung, Herkunft ; original = ursprünglich, original
originate = stammen, entstehen

zero = null ; one = eins ; two = zwei ; three = drei ; four = vier ; five = fünf ; six = sechs
seven = sieben ; eight = acht ; nine = neun ; ten = zehn ; eleven = elf ; twelve = zwölf
thirteen = dreizehn ; fourteen = vierzehn ; fifteen = fünfzehn ; sixteen = sechzehn
seventeen = siebzehn ; eighteen = achtzehn ; nineteen = neunzehn ; twenty = zwanzig
thirty = dreißig ; forty = vierzig ; fifty = fünfzig ; sixty = sechzig ; seventy = siebzig
eighty = achtzig ; ninety = neunzig ; hundred = hundert, Hundert ; thousand = tausend, Tausend
million = Million, Millionen ; billion = Milliarde, Milliarden ; trillion = Billion
first = erste, zuerst ; second = zweite, Sekunde ; third = dritte, Drittel ; fourth = vierte
fifth = fünfte ; sixth = sechste ; seventh = siebte ; eighth = achte ; ninth = neunte
tenth = zehnte ; eleventh = elfte ; twelfth = zwölfte ; thirteenth = dreizehnte
fourteenth = vierzehnte ; fifteenth = fünfzehnte ; sixteenth = sechzehnte ; seventeenth = siebzehnte
eighteenth = achtzehnte ; nineteenth = neunzehnte ; twentieth = zwanzigste
twenty-first = einundzwanzigste ; hundredth = hundertste ; half = halb, Hälfte ; quarter = Viertel
double = doppelt, verdoppeln ; triple = dreifach ; single = einzeln, Single ; once = einmal, einst
twice = zweimal ; pair = Paar ; couple = Paar, Ehepaar ; dozen = Dutzend ; numerous = zahlreich
last = letzte, letzter ; next = nächste ; previous = vorherig, früher ; former = ehemalig, früher
latter = letztere ; time = Zeit, Mal ; day = Tag ; daily = täglich ; night = Nacht
morning = Morgen ; noon = Mittag ; afternoon = Nachmittag ; evening = Abend ; midnight = Mitternacht
today = heute ; yesterday = gestern ; tomorrow = morgen ; week = Woche
weekly = wöchentlich, Wochenzeitung ; weekend = Wochenende ; month = Monat ; monthly = monatlich
year = Jahr ; annual = jährlich ; yearly = jährlich ; leap year = Schaltjahr ; decade = Jahrzehnt
century = Jahrhundert ; millennium = Jahrtausend ; hour = Stunde ; moment = Moment, Augenblick
date = Datum, Termin ; calendar = Kalender ; era = Ära, Epoche, Zeitalter ; epoch = Epoche
period = Periode, Zeitraum, Epoche ; middle ages = Mittelalter ; medieval = mittelalterlich
stone age = Steinzeit ; bronze age = Bronzezeit ; iron age = Eisenzeit ; ice age = Eiszeit
enlightenment = Aufklärung ; postwar = Nachkriegszeit ; spring = Frühling, Frühjahr, Quelle
summer = Sommer ; autumn = Herbst ; fall = Fall, Sturz, fallen, Herbst ; january = Januar
february = Februar ; june = Juni ; july = Juli ; october = Oktober ; december = Dezember
monday = Montag ; tuesday = Dienstag ; wednesday = Mittwoch ; thursday = Donnerstag
friday = Freitag ; saturday = Samstag, Sonnabend ; sunday = Sonntag
past = Vergangenheit, vergangen ; present = Gegenwart, gegenwärtig, Geschenk
future = Zukunft, zukünftig ; eternal = ewig ; eternity = Ewigkeit ; early = früh ; late = spät
later = später ; recent = jüngst, kürzlich ; recently = kürzlich, vor kurzem ; nowadays = heutzutage
finally = schließlich, endlich ; immediately = sofort ; currently = derzeit, gegenwärtig
formerly = früher, ehemals ; originally = ursprünglich ; size = Größe ; length = Länge ; long = lang
longest = längste ; short = kurz ; height = Höhe, Größe ; high = hoch ; highest = höchste
higher = höher ; low = niedrig, tief ; lower = niedriger, untere ; lowest = niedrigste
tall = hoch, groß ; tallest = höchste, größte ; width = Breite ; wide = breit, weit ; broad = breit
narrow = schmal, eng ; depth = Tiefe ; deep = tief ; deepest = tiefste ; shallow = flach, seicht
distance = Entfernung, Abstand ; far = weit, fern ; near = nahe ; nearby = nahegelegen, benachbart
close = nahe, schließen, eng ; area = Fläche, Gebiet, Bereich ; surface = Oberfläche, Fläche
weight = Gewicht ; weigh = wiegen ; heavy = schwer ; amount = Menge, Betrag ; quantity = Menge
density = Dichte ; population density = Bevölkerungsdichte ; metre = Meter ; kilometre = Kilometer
mile = Meile ; inch = Zoll ; ton = Tonne ; pound = Pfund ; ounce = Unze ; litre = Liter
barrel = Barrel, Fass ; degree celsius = Grad Celsius ; scale = Skala, Maßstab
level = Ebene, Niveau, Stufe ; maximum = Maximum, höchstens ; total = gesamt, Gesamtzahl
sum = Summe ; whole = ganz ; entire = gesamt, ganz ; rest = Rest, Ruhe ; piece = Stück

world = Welt ; worldwide = weltweit ; global = global, weltweit ; globe = Globus, Erdball
continent = Kontinent, Erdteil ; landscape = Landschaft ; region = Region, Gebiet
local = lokal, örtlich ; place = Ort, Platz, Stelle ; location = Lage, Ort, Standort
located = gelegen, liegt, befindet ; situated = gelegen ; site = Stätte, Standort ; spot = Stelle
city = Stadt, Großstadt ; town = Stadt, Kleinstadt ; village = Dorf ; suburb = Vorort
metropolis = Metropole ; old town = Altstadt ; city centre = Innenstadt, Stadtzentrum
city center = Innenstadt, Stadtzentrum ; centre = Zentrum, Mitte ; center = Zentrum, Mitte
central = zentral ; rural = ländlich ; urban = städtisch ; countryside = Land
north = Norden, nördlich ; northern = nördlich, Nord ; south = Süden, südlich
southern = südlich, Süd ; east = Osten, östlich ; eastern = östlich, Ost ; west = Westen, westlich
western = westlich, West ; northeast = Nordosten ; northwest = Nordwesten ; southeast = Südosten
southwest = Südwesten ; direction = Richtung ; left = links, linke, verließ ; straight = gerade
middle = Mitte, mittlere ; side = Seite ; top = Spitze, oben ; bottom = Boden, unten
edge = Rand, Kante ; corner = Ecke ; end = Ende, enden ; north pole = Nordpol ; south pole = Südpol
equator = Äquator ; latitude = Breite, Breitengrad ; longitude = Länge, Längengrad
hemisphere = Halbkugel, Hemisphäre ; map = Karte, Landkarte ; compass = Kompass ; sea = Meer, See
ocean = Ozean, Meer ; sea level = Meeresspiegel ; coast = Küste ; coastal = Küsten ; beach = Strand
shore = Ufer, Küste ; island = Insel ; peninsula = Halbinsel ; archipelago = Inselgruppe, Archipel
bay = Bucht, Bai ; gulf = Golf ; strait = Meerenge, Straße ; cape = Kap ; river = Fluss, Strom
stream = Bach, Strom ; lake = See ; pond = Teich ; waterfall = Wasserfall ; source = Quelle
tributary = Nebenfluss ; estuary = Mündung ; delta = Delta, Mündung
flow = fließen, Fluss, Strömung ; water = Wasser ; drinking water = Trinkwasser
fresh water = Süßwasser ; groundwater = Grundwasser ; well = Brunnen, gut ; fountain = Brunnen
dam = Staudamm, Damm ; reservoir = Stausee ; canal = Kanal ; dike = Deich ; swamp = Sumpf
marsh = Sumpf ; mountain = Berg, Gebirge ; mountain range = Gebirge ; mountains = Berge, Gebirge
hill = Hügel ; peak = Gipfel, Höhepunkt ; valley = Tal ; plain = Ebene
plateau = Hochebene, Plateau ; cliff = Klippe ; cave = Höhle ; rock = Fels, Gestein, Stein
dust = Staub ; desert = Wüste ; oasis = Oase ; forest = Wald ; rainforest = Regenwald
jungle = Dschungel, Urwald ; meadow = Wiese ; grassland = Grasland ; glacier = Gletscher
volcano = Vulkan ; volcanic eruption = Vulkanausbruch ; eruption = Ausbruch ; earthquake = Erdbeben
flood = Flut, Überschwemmung, Hochwasser ; tsunami = Tsunami, Flutwelle
natural disaster = Naturkatastrophe ; disaster = Katastrophe, Unglück ; catastrophe = Katastrophe
landslide = Erdrutsch ; avalanche = Lawine ; drought = Dürre ; accident = Unfall, Unglück

weather = Wetter ; rain = Regen ; rainfall = Niederschlag ; precipitation = Niederschlag
snow = Schnee ; ice = Eis ; storm = Sturm ; thunderstorm = Gewitter ; thunder = Donner
lightning = Blitz ; hurricane = Hurrikan, Wirbelsturm ; cloud = Wolke ; fog = Nebel ; sky = Himmel
air = Luft ; atmosphere = Atmosphäre ; tide = Gezeiten ; tides = Gezeiten ; ebb = Ebbe ; hot = heiß
cool = kühl ; wet = nass, feucht ; humid = feucht ; dry = trocken ; rainbow = Regenbogen
shadow = Schatten

colour = Farbe ; color = Farbe ; red = rot ; blue = blau ; green = grün ; yellow = gelb
black = schwarz ; white = weiß ; grey = grau ; gray = grau ; brown = braun
orange = Orange, Apfelsine ; purple = lila, violett, purpur ; pink = rosa ; bright = hell
dark = dunkel ; darkness = Dunkelheit

animal = Tier ; wild animal = Wildtier ; mammal = Säugetier ; bird = Vogel ; fish = Fisch
insect = Insekt ; reptile = Reptil ; amphibian = Amphibie ; dog = Hund ; cat = Katze ; horse = Pferd
donkey = Esel ; cow = Kuh ; bull = Stier, Bulle ; ox = Ochse ; pig = Schwein ; sheep = Schaf
lamb = Lamm ; goat = Ziege ; chicken = Huhn, Hähnchen ; duck = Ente ; goose = Gans
rabbit = Kaninchen ; hare = Hase ; rat = Ratte ; mice = Mäuse ; squirrel = Eichhörnchen
bat = Fledermaus ; wolves = Wölfe ; fox = Fuchs ; bear = Bär ; polar bear = Eisbär
deer = Hirsch, Reh ; elk = Elch ; lion = Löwe ; elephant = Elefant ; rhinoceros = Nashorn
hippopotamus = Nilpferd, Flusspferd ; camel = Kamel ; monkey = Affe ; ape = Menschenaffe, Affe
chimpanzee = Schimpanse ; whale = Wal ; blue whale = Blauwal ; dolphin = Delfin, Delphin
shark = Hai ; seal = Robbe, Siegel ; eagle = Adler ; falcon = Falke ; hawk = Habicht ; owl = Eule
raven = Rabe ; crow = Krähe ; dove = Taube ; pigeon = Taube ; swan = Schwan ; stork = Storch
penguin = Pinguin ; sparrow = Sperling, Spatz ; parrot = Papagei ; ostrich = Strauß
snake = Schlange ; lizard = Eidechse ; crocodile = Krokodil ; turtle = Schildkröte ; frog = Frosch
toad = Kröte ; bee = Biene ; wasp = Wespe ; ant = Ameise ; butterfly = Schmetterling
beetle = Käfer ; spider = Spinne ; mosquito = Stechmücke, Moskito ; louse = Laus ; worm = Wurm
snail = Schnecke ; squid = Tintenfisch ; octopus = Krake ; crab = Krebs, Krabbe ; salmon = Lachs
tuna = Thunfisch ; eel = Aal ; carp = Karpfen ; herring = Hering ; cod = Kabeljau ; trout = Forelle
dragon = Drache ; unicorn = Einhorn ; egg = Ei ; feather = Feder ; fur = Fell, Pelz
beak = Schnabel ; claw = Kralle ; predator = Raubtier ; prey = Beute ; herd = Herde ; pet = Haustier
zoo = Zoo, Tierpark ; tree = Baum ; leaf = Blatt ; leaves = Blätter, Laub ; root = Wurzel
flower = Blume, Blüte ; blossom = Blüte ; grass = Gras ; rose = Rose, stieg ; oak = Eiche
beech = Buche ; birch = Birke ; pine = Kiefer ; spruce = Fichte ; fir = Tanne
palm = Palme, Handfläche ; willow = Weide ; lime = Kalk, Linde, Limette ; bush = Busch, Strauch
herb = Kraut ; moss = Moos ; weed = Unkraut ; garden = Garten ; national park = Nationalpark
vine = Rebe, Weinrebe ; vineyard = Weinberg ; bark = Rinde ; algae = Algen
pollen = Pollen, Blütenstaub ; domestic animal = Haustier ; breed = Rasse, züchten
breeding = Zucht

food = Nahrung, Lebensmittel, Essen ; eat = essen, fressen ; ate = aß, essen
eaten = gegessen, gefressen ; drink = trinken, Getränk ; drank = trank, trinken
drunk = betrunken, getrunken ; meal = Mahlzeit, Essen ; breakfast = Frühstück ; lunch = Mittagessen
dinner = Abendessen ; bread = Brot ; flour = Mehl ; dough = Teig ; cake = Kuchen ; cheese = Käse
milk = Milch ; cream = Sahne, Creme ; meat = Fleisch ; beef = Rindfleisch ; pork = Schweinefleisch
sausage = Wurst ; ham = Schinken ; soup = Suppe ; rice = Reis ; noodle = Nudel ; potato = Kartoffel
tomato = Tomate ; cabbage = Kohl ; carrot = Karotte, Möhre ; onion = Zwiebel ; garlic = Knoblauch
bean = Bohne ; pea = Erbse ; lentil = Linse ; cucumber = Gurke ; pumpkin = Kürbis
pepper = Pfeffer, Paprika ; spice = Gewürz ; cinnamon = Zimt ; sugar = Zucker ; honey = Honig
chocolate = Schokolade ; cocoa = Kakao ; coffee = Kaffee ; tea = Tee ; beer = Bier
brewery = Brauerei ; wine = Wein ; juice = Saft ; bottle = Flasche ; fruit = Obst, Frucht
vegetable = Gemüse ; apple = Apfel ; pear = Birne ; cherry = Kirsche ; plum = Pflaume
peach = Pfirsich ; grape = Traube, Weintraube ; strawberry = Erdbeere ; lemon = Zitrone
banana = Banane ; pineapple = Ananas ; date palm = Dattelpalme ; fig = Feige ; nut = Nuss
almond = Mandel ; wheat = Weizen ; grain = Getreide, Korn ; corn = Mais, Korn ; maize = Mais
barley = Gerste ; rye = Roggen ; oats = Hafer ; vinegar = Essig ; mustard = Senf ; recipe = Rezept
cuisine = Küche ; kitchen = Küche ; cooking = Kochen ; taste = Geschmack ; sweet = süß
sour = sauer ; smell = Geruch, riechen ; odor = Geruch

building = Gebäude, Bau ; build = bauen, errichten ; built = gebaut, baute, errichtet, erbaut
builder = Erbauer, Baumeister ; construction = Bau, Konstruktion ; construct = bauen, errichten
erect = errichten ; house = Haus ; home = Heim, Zuhause, Heimat ; homeland = Heimat
homeless = obdachlos ; apartment = Wohnung ; flat = Wohnung, flach ; room = Zimmer, Raum
hall = Halle, Saal ; town hall = Rathaus ; city hall = Rathaus ; castle = Burg, Schloss
palace = Palast, Schloss ; tower = Turm ; skyscraper = Wolkenkratzer, Hochhaus ; wall = Mauer, Wand
berlin wall = Berliner Mauer ; great wall = Große Mauer ; city wall = Stadtmauer ; gate = Tor
door = Tür ; window = Fenster ; roof = Dach ; floor = Boden, Stockwerk ; ceiling = Decke
stairs = Treppe ; cellar = Keller ; basement = Keller ; dome = Kuppel ; arch = Bogen
column = Säule ; pillar = Säule, Pfeiler ; ruin = Ruine ; ruins = Ruinen ; pyramid = Pyramide
lighthouse = Leuchtturm ; warehouse = Lagerhaus, Lager ; hut = Hütte ; tent = Zelt ; bridge = Brücke
fence = Zaun ; mill = Mühle ; windmill = Windmühle ; bath = Bad ; bed = Bett
table = Tisch, Tabelle ; desk = Schreibtisch ; bench = Bank ; furniture = Möbel ; carpet = Teppich
box = Kiste, Schachtel ; bag = Tasche, Sack ; basket = Korb ; bucket = Eimer ; pot = Topf
plate = Platte, Teller ; spoon = Löffel ; fork = Gabel ; candle = Kerze ; rope = Seil
chain = Kette ; nail = Nagel ; needle = Nadel ; lock = Schloss, Schleuse
clothes = Kleidung, Kleider ; clothing = Kleidung ; dress = Kleid, kleiden ; shirt = Hemd
trousers = Hose ; coat = Mantel ; hat = Hut ; shoe = Schuh ; boot = Stiefel ; glove = Handschuh
veil = Schleier ; headscarf = Kopftuch ; mask = Maske ; glasses = Brille ; pen = Stift, Feder
pencil = Bleistift ; ink = Tinte ; toilet = Toilette ; soap = Seife ; gift = Geschenk, Gabe
fashion = Mode ; jewellery = Schmuck ; jewelry = Schmuck ; pearl = Perle ; ivory = Elfenbein
ceramics = Keramik ; pottery = Töpferei, Keramik ; vessel = Gefäß, Schiff ; umbrella = Regenschirm
pillow = Kissen

transport = Verkehr, Transport ; transportation = Verkehr, Transport ; traffic = Verkehr
vehicle = Fahrzeug ; car = Auto, Wagen ; automobile = Automobil, Auto ; car bomb = Autobombe
truck = Lastwagen, Lkw ; bicycle = Fahrrad ; bike = Fahrrad, Motorrad ; motorcycle = Motorrad
carriage = Kutsche, Wagen ; cart = Karren ; railway = Eisenbahn, Bahn ; railroad = Eisenbahn
railway station = Bahnhof ; train station = Bahnhof ; central station = Hauptbahnhof
underground = U-Bahn, Untergrund ; subway = U-Bahn ; tram = Straßenbahn ; locomotive = Lokomotive
track = Gleis, Spur ; rail = Schiene ; road = Straße, Weg ; street = Straße
highway = Autobahn, Fernstraße ; motorway = Autobahn ; way = Weg, Art ; path = Weg, Pfad
route = Route, Strecke ; silk road = Seidenstraße ; crossing = Kreuzung, Übergang ; ship = Schiff
boat = Boot ; ferry = Fähre ; sailing ship = Segelschiff ; sail = Segel, segeln ; sailing = Segeln
steamship = Dampfschiff ; shipwreck = Schiffbruch, Wrack ; shipyard = Werft ; port = Hafen
harbour = Hafen ; harbor = Hafen ; anchor = Anker ; cargo = Fracht, Ladung
container = Behälter, Container ; shipping = Schifffahrt ; navigation = Navigation, Schifffahrt
crew = Besatzung, Mannschaft ; passenger = Passagier, Fahrgast ; aircraft = Flugzeug
airplane = Flugzeug ; plane = Flugzeug, Ebene ; plane crash = Flugzeugabsturz
helicopter = Hubschrauber ; airship = Luftschiff ; balloon = Ballon ; airport = Flughafen
airline = Fluggesellschaft ; aviation = Luftfahrt ; fly = fliegen, Fliege ; flew = flog, fliegen
flown = geflogen ; landing = Landung ; landed = gelandet, landete
crash = Absturz, Unfall, abstürzen ; drive = fahren, Antrieb ; drove = fuhr, fahren
driven = gefahren, angetrieben ; travel = reisen, Reise ; traveller = Reisender
traveler = Reisender ; journey = Reise ; trip = Reise, Ausflug ; voyage = Seereise, Reise
luggage = Gepäck ; ticket = Fahrkarte, Eintrittskarte ; fuel = Treibstoff, Brennstoff
petrol = Benzin ; gasoline = Benzin ; parking = Parken ; brake = Bremse ; tyre = Reifen
parachute = Fallschirm

begin = beginnen, anfangen ; began = begann, beginnen ; begun = begonnen
beginning = Beginn, Anfang ; start = beginnen, Beginn, starten ; stop = aufhören, stoppen, anhalten
continue = fortsetzen, weitergehen ; finish = beenden ; complete = vollständig, vollenden
completion = Fertigstellung ; become = werden ; became = wurde, werden ; remain = bleiben
stay = bleiben, Aufenthalt ; leave = verlassen, gehen ; go = gehen, fahren ; went = ging, gehen
gone = gegangen ; come = kommen ; came = kam, kommen ; arrive = ankommen, eintreffen
arrival = Ankunft ; depart = abfahren ; departure = Abfahrt, Abreise
return = zurückkehren, Rückkehr ; enter = betreten, eintreten ; entry = Eintritt, Einreise, Eintrag
entrance = Eingang ; exit = Ausgang, Austritt ; access = Zugang, Zugriff ; follow = folgen
following = folgend ; reach = erreichen ; approach = Ansatz, nähern
pass = passieren, bestehen, Pass ; turn = drehen, wenden ; move = bewegen, umziehen
walk = gehen, laufen ; step = Schritt, Stufe ; climb = klettern, besteigen
rise = steigen, Aufstieg, Anstieg ; risen = gestiegen ; fell = fiel, fallen
sink = sinken, versenken ; sank = sank, sinken ; sunk = gesunken, versenkt
drop = fallen, Tropfen, Rückgang ; increase = Anstieg, zunehmen, erhöhen, Zunahme
decrease = Rückgang, abnehmen ; decline = Niedergang, Rückgang, ablehnen
reduce = verringern, reduzieren, senken ; reduction = Reduzierung, Verringerung
expand = ausdehnen, erweitern ; expansion = Ausdehnung, Erweiterung ; extend = erweitern, verlängern
extension = Erweiterung, Verlängerung ; spread = verbreiten, Verbreitung, Ausbreitung
develop = entwickeln ; developer = Entwickler ; development = Entwicklung
developing country = Entwicklungsland ; change = Änderung, Veränderung, ändern, Wandel
alter = verändern ; modify = verändern ; replace = ersetzen ; replacement = Ersatz
improve = verbessern ; improvement = Verbesserung ; create = schaffen, erstellen
creation = Schöpfung, Schaffung ; creator = Schöpfer ; make = machen, herstellen
made = gemacht, machte, hergestellt ; maker = Hersteller ; form = Form, bilden
formation = Bildung, Entstehung ; shape = Form, Gestalt ; emerge = entstehen, auftauchen
emergence = Entstehung ; arise = entstehen ; arose = entstand ; appear = erscheinen, auftreten
appearance = Erscheinung, Auftritt, Aussehen ; disappear = verschwinden
disappearance = Verschwinden ; vanish = verschwinden ; happen = geschehen, passieren
occur = vorkommen, auftreten, ereignen ; occurrence = Vorkommen, Auftreten
event = Ereignis, Veranstaltung ; incident = Vorfall, Zwischenfall ; take = nehmen
took = nahm, nehmen ; taken = genommen ; take place = stattfinden
took place = fand statt, stattfinden ; give = geben ; gave = gab, geben ; given = gegeben
get = bekommen, erhalten ; got = bekam, erhielt ; receive = erhalten, bekommen, empfangen
obtain = erhalten, erlangen ; achieve = erreichen, erzielen ; achievement = Leistung, Errungenschaft
gain = gewinnen, Gewinn ; keep = behalten, halten ; kept = behielt, hielt ; hold = halten
held = hielt, gehalten, abgehalten ; holder = Inhaber, Träger ; carry = tragen ; wear = tragen
wore = trug, tragen ; worn = getragen ; bring = bringen ; brought = brachte, gebracht, bringen
send = senden, schicken ; sent = sandte, schickte, gesendet ; put = setzen, legen, stellen
lay = legen, lag ; lie = liegen, lügen, Lüge ; lain = gelegen ; sit = sitzen ; sat = saß, sitzen
stand = stehen ; stood = stand, stehen ; sleep = schlafen, Schlaf ; slept = schlief
wake = aufwachen, wecken ; dream = Traum, träumen ; wait = warten ; look = sehen, schauen, aussehen
see = sehen ; saw = sah, sehen, Säge ; seen = gesehen ; view = Ansicht, Blick, Meinung
sight = Sicht, Blick ; show = zeigen, Sendung ; shown = gezeigt ; hide = verstecken, verbergen
hid = versteckte ; hidden = versteckt, verborgen ; hear = hören ; heard = hörte, gehört
listen = zuhören, hören ; feel = fühlen ; felt = fühlte, Filz ; feeling = Gefühl
touch = berühren, Berührung ; think = denken, glauben ; thought = Gedanke, dachte, denken
thinker = Denker ; idea = Idee, Gedanke ; understand = verstehen ; understood = verstand, verstanden
understanding = Verständnis ; recognize = erkennen, anerkennen ; recognise = erkennen, anerkennen
recognition = Anerkennung, Erkennung ; remember = erinnern ; forget = vergessen ; forgot = vergaß
forgotten = vergessen ; consider = betrachten, erwägen ; consideration = Überlegung
regard = betrachten ; opinion = Meinung ; assume = annehmen ; assumption = Annahme
expect = erwarten ; expectation = Erwartung ; hope = Hoffnung, hoffen
fear = Angst, Furcht, fürchten ; worry = Sorge ; concern = Sorge, Anliegen, betreffen
doubt = Zweifel, zweifeln ; trust = Vertrauen, vertrauen ; want = wollen ; wish = Wunsch, wünschen
desire = Wunsch, Verlangen ; need = brauchen, Bedarf, benötigen ; necessary = notwendig, nötig
necessity = Notwendigkeit ; intend = beabsichtigen ; intention = Absicht ; purpose = Zweck, Ziel
aim = Ziel, Absicht ; plan = Plan, planen ; planned = geplant ; try = versuchen
attempt = Versuch, versuchen ; effort = Anstrengung, Bemühung ; choose = wählen, auswählen
chose = wählte ; chosen = gewählt, ausgewählt ; choice = Wahl, Auswahl ; select = auswählen
selection = Auswahl ; prefer = bevorzugen, vorziehen ; accept = annehmen, akzeptieren
acceptance = Annahme, Akzeptanz ; reject = ablehnen, zurückweisen ; rejection = Ablehnung
refuse = ablehnen, weigern ; refusal = Weigerung, Ablehnung ; deny = leugnen, bestreiten
denial = Leugnung ; admit = zugeben, zulassen ; confirm = bestätigen ; confirmation = Bestätigung
approve = billigen, genehmigen ; approval = Zustimmung, Genehmigung ; oppose = ablehnen, bekämpfen
support = Unterstützung, unterstützen ; help = Hilfe, helfen ; assist = helfen, unterstützen
assistance = Hilfe, Unterstützung ; assistant = Assistent
cooperation = Zusammenarbeit, Kooperation ; cooperate = zusammenarbeiten ; promote = fördern
promotion = Förderung, Beförderung ; encourage = ermutigen, fördern ; forced = gezwungen
prevent = verhindern ; prevention = Verhinderung, Vorbeugung ; avoid = vermeiden
block = blockieren, Block ; cause = Ursache, verursachen, Grund ; reason = Grund, Vernunft
effect = Wirkung, Auswirkung, Effekt ; effective = wirksam, effektiv
consequence = Folge, Konsequenz ; influence = Einfluss, beeinflussen ; influential = einflussreich
impact = Auswirkung, Einschlag, Einfluss ; affect = betreffen, beeinflussen ; role = Rolle
function = Funktion, Aufgabe ; task = Aufgabe ; use = verwenden, benutzen, Verwendung, nutzen
usage = Verwendung, Gebrauch ; useful = nützlich ; apply = anwenden, gelten
application = Anwendung, Antrag ; serve = dienen ; offer = Angebot, anbieten
provide = bereitstellen, bieten, versorgen ; prepare = vorbereiten ; preparation = Vorbereitung
contain = enthalten ; include = umfassen, enthalten, einschließen ; consist = bestehen
comprise = umfassen ; cover = bedecken, Abdeckung ; add = hinzufügen ; addition = Zusatz, Addition
remove = entfernen ; removal = Entfernung ; combine = kombinieren, verbinden
combination = Kombination ; connect = verbinden ; connection = Verbindung, Zusammenhang
link = Verbindung, verbinden ; join = beitreten, anschließen ; joined = trat bei, beigetreten
separate = trennen, getrennt ; separation = Trennung ; divide = teilen ; divided = geteilt
split = Spaltung, spalten ; break = brechen, Pause, Bruch ; broke = brach, brechen
broken = gebrochen, kaputt ; collapse = Zusammenbruch, Einsturz, einstürzen ; dissolve = auflösen
dissolution = Auflösung ; cut = schneiden, kürzen, Schnitt ; burn = brennen, verbrennen
burned = verbrannt ; burnt = verbrannt ; beat = schlagen, besiegen ; beaten = geschlagen, besiegt
struck = schlug, getroffen ; throw = werfen ; threw = warf, werfen ; thrown = geworfen
catch = fangen ; caught = fing, gefangen ; pull = ziehen ; push = schieben, drücken ; lift = heben
open = öffnen, offen, eröffnen ; opening = Eröffnung, Öffnung ; closed = geschlossen
closure = Schließung ; fill = füllen ; full = voll ; empty = leer ; describe = beschreiben
description = Beschreibung ; explain = erklären ; explanation = Erklärung ; define = definieren
express = ausdrücken ; expression = Ausdruck ; mention = erwähnen ; refer = beziehen, verweisen
reference = Verweis, Bezug ; speak = sprechen ; spoke = sprach, sprechen ; spoken = gesprochen
talk = sprechen, Gespräch, Vortrag ; conversation = Gespräch ; ask = fragen, bitten
question = Frage ; answer = Antwort, antworten ; reply = Antwort, antworten
respond = antworten, reagieren ; response = Antwort, Reaktion ; argue = argumentieren, streiten
argument = Argument, Streit ; dispute = Streit, Konflikt ; warn = warnen ; warning = Warnung
promise = Versprechen, versprechen ; order = Befehl, Ordnung, bestellen, Auftrag
inform = informieren ; reveal = enthüllen, offenbaren ; revelation = Enthüllung, Offenbarung
compare = vergleichen ; comparison = Vergleich ; differ = unterscheiden ; difference = Unterschied
different = unterschiedlich, verschieden ; various = verschiedene ; similar = ähnlich
similarity = Ähnlichkeit ; identical = identisch ; opposite = Gegenteil, gegenüber
contrast = Gegensatz, Kontrast ; depend = abhängen ; dependent = abhängig
dependence = Abhängigkeit ; exist = existieren, bestehen ; existence = Existenz, Bestehen
seem = scheinen ; tend = neigen ; control = Kontrolle, kontrollieren, Steuerung
controlled = kontrolliert ; manage = verwalten, leiten ; operate = betreiben, operieren
monitor = überwachen ; surveillance = Überwachung ; check = prüfen, überprüfen
search = Suche, suchen ; seek = suchen ; sought = suchte, gesucht ; find = finden
replaced = ersetzt ; storage = Speicherung, Lagerung ; repair = Reparatur, reparieren
restore = wiederherstellen, restaurieren ; restoration = Restaurierung, Wiederherstellung
preserve = bewahren, erhalten ; preservation = Erhaltung ; maintain = aufrechterhalten, erhalten
clean = sauber, reinigen ; wash = waschen ; laugh = lachen ; smile = lächeln
cry = weinen, schreien ; tear = Träne, reißen ; bite = beißen, Biss ; bit = biss, Bit
blow = Schlag, blasen, wehen ; blew = blies, wehte ; freeze = gefrieren, einfrieren ; froze = gefror
frozen = gefroren ; shine = scheinen, leuchten ; shone = schien ; shake = schütteln
swear = schwören ; swore = schwor ; sworn in = vereidigt ; oath = Eid, Schwur
hang = hängen, hinrichten ; hanged = gehängt, erhängt ; drown = ertrinken ; dig = graben
dug = grub, gegraben ; bind = binden ; bound = gebunden ; bend = biegen ; slide = rutschen
swing = schwingen ; raise = heben, erhöhen, aufziehen ; grant = gewähren, Zuschuss
donate = spenden ; donation = Spende ; contribute = beitragen ; contribution = Beitrag
involve = beteiligen ; involved = beteiligt, verwickelt ; involvement = Beteiligung
devote = widmen ; dedicate = widmen ; fail = scheitern, versagen
failure = Scheitern, Versagen, Misserfolg ; failed = gescheitert ; success = Erfolg
successful = erfolgreich ; mistake = Fehler ; error = Fehler, Irrtum ; solve = lösen
adopt = annehmen, übernehmen, adoptieren ; adoption = Annahme, Adoption ; adapt = anpassen
adaptation = Anpassung, Verfilmung ; introduce = einführen, vorstellen
introduction = Einführung, Einleitung ; abolish = abschaffen ; abolition = Abschaffung
cancel = absagen ; launch = starten, Start, einführen ; inspire = inspirieren ; attract = anziehen
attraction = Anziehung, Sehenswürdigkeit ; persecute = verfolgen ; persecution = Verfolgung
pursue = verfolgen ; exploit = ausbeuten, ausnutzen ; exploitation = Ausbeutung
inspect = inspizieren ; inspection = Inspektion ; inspector = Inspektor, Inspekteur

good = gut ; better = besser ; best = beste ; bad = schlecht, schlimm
worse = schlechter, schlimmer ; worst = schlechteste, schlimmste ; big = groß ; bigger = größer
biggest = größte ; large = groß ; larger = größer ; largest = größte ; great = groß, großartig
greatest = größte ; huge = riesig, gewaltig ; giant = Riese, riesig ; small = klein
smaller = kleiner ; smallest = kleinste ; little = klein, wenig ; tiny = winzig ; thick = dick
thin = dünn ; new = neu ; newest = neueste ; old = alt ; older = älter ; oldest = älteste
young = jung ; younger = jünger ; youngest = jüngste ; fast = schnell ; fastest = schnellste
quick = schnell ; rapid = schnell, rasch ; slow = langsam ; strong = stark ; stronger = stärker
strongest = stärkste ; strength = Stärke, Kraft ; weak = schwach ; weakness = Schwäche
hard = hart, schwer ; hardness = Härte ; soft = weich ; easy = leicht, einfach ; simple = einfach
difficult = schwierig, schwer ; difficulty = Schwierigkeit ; complex = komplex, kompliziert
important = wichtig, bedeutend ; importance = Bedeutung, Wichtigkeit
significant = bedeutend, wesentlich ; significance = Bedeutung ; main = Haupt, hauptsächlich
major = bedeutend, groß, Dur ; minor = klein, gering, Moll ; basic = grundlegend
fundamental = grundlegend ; special = besonders, speziell ; particular = bestimmt, besonders
specific = spezifisch, bestimmt ; general = allgemein, General ; common = gemeinsam, häufig
mutual = gegenseitig ; usual = üblich, gewöhnlich ; ordinary = gewöhnlich ; rare = selten
unique = einzigartig, einmalig ; famous = berühmt, bekannt ; fame = Ruhm
popular = beliebt, populär ; popularity = Beliebtheit, Popularität ; reputation = Ruf
prominent = prominent, bedeutend ; true = wahr ; truth = Wahrheit ; false = falsch ; wrong = falsch
correct = richtig, korrekt ; real = echt, wirklich, real ; reality = Wirklichkeit, Realität
fact = Tatsache, Fakt ; actual = tatsächlich ; actually = tatsächlich, eigentlich
possible = möglich ; possibility = Möglichkeit ; impossible = unmöglich ; probable = wahrscheinlich
probably = wahrscheinlich ; likely = wahrscheinlich ; certain = sicher, bestimmt
uncertain = unsicher, ungewiss ; clear = klar, deutlich ; obvious = offensichtlich
visible = sichtbar ; invisible = unsichtbar ; beautiful = schön ; beauty = Schönheit
ugly = hässlich ; happy = glücklich ; happiness = Glück ; sad = traurig ; angry = wütend, zornig
anger = Wut, Zorn ; joy = Freude ; pleasure = Vergnügen, Freude ; courage = Mut
brave = tapfer, mutig ; proud = stolz ; pride = Stolz ; shame = Scham, Schande ; clever = klug
wise = weise ; wisdom = Weisheit ; stupid = dumm ; crazy = verrückt ; mad = verrückt, wahnsinnig
lonely = einsam ; alone = allein ; tired = müde ; busy = beschäftigt ; quiet = ruhig, still
silent = still, stumm ; silence = Stille, Schweigen ; loud = laut ; calm = ruhig
kind = Art, freundlich ; type = Typ, Art ; sort = Art, Sorte ; class = Klasse ; category = Kategorie
rank = Rang ; series = Reihe, Serie ; list = Liste ; row = Reihe ; example = Beispiel
sample = Probe ; model = Modell, Vorbild ; pattern = Muster ; structure = Struktur, Aufbau
framework = Rahmen ; component = Bestandteil, Komponente ; ingredient = Zutat ; factor = Faktor
aspect = Aspekt ; feature = Merkmal, Eigenschaft ; quality = Qualität, Eigenschaft
characteristic = Merkmal, charakteristisch ; condition = Bedingung, Zustand ; circumstance = Umstand
status = Status, Stand ; position = Position, Stellung ; process = Prozess, Vorgang, Verfahren
procedure = Verfahren ; activity = Tätigkeit, Aktivität ; action = Handlung, Aktion
active = aktiv, tätig ; passive = passiv ; behaviour = Verhalten ; behavior = Verhalten
ability = Fähigkeit ; able = fähig ; capacity = Kapazität ; skill = Fähigkeit, Fertigkeit
talent = Talent, Begabung ; experience = Erfahrung, erleben ; practice = Praxis, Übung
practical = praktisch ; chance = Chance, Zufall ; opportunity = Gelegenheit, Möglichkeit
luck = Glück ; fate = Schicksal ; advantage = Vorteil ; disadvantage = Nachteil
benefit = Nutzen, Vorteil ; harm = Schaden, schaden ; harmful = schädlich
challenge = Herausforderung ; matter = Materie, Angelegenheit ; dark matter = Dunkle Materie
substance = Stoff, Substanz ; material = Material, Stoff ; object = Objekt, Gegenstand
subject = Thema, Fach, Subjekt ; topic = Thema ; theme = Thema ; thing = Ding, Sache
content = Inhalt ; context = Zusammenhang, Kontext ; principle = Prinzip, Grundsatz
concept = Begriff, Konzept ; term = Begriff, Ausdruck, Amtszeit ; term of office = Amtszeit
mind = Geist, Verstand ; consciousness = Bewusstsein ; sense = Sinn ; emotion = Gefühl, Emotion
tradition = Tradition, Brauch ; traditional = traditionell ; custom = Brauch, Sitte
habit = Gewohnheit ; moral = moralisch, Moral ; ethics = Ethik ; virtue = Tugend ; evil = böse, Böse
progress = Fortschritt ; stability = Stabilität ; stable = stabil, Stall ; balance = Gleichgewicht
variety = Vielfalt ; diversity = Vielfalt ; lack = Mangel, fehlen ; shortage = Mangel, Knappheit
available = verfügbar, erhältlich ; extra = zusätzlich ; additional = zusätzlich
alternative = Alternative, alternativ ; perfect = perfekt, vollkommen ; pure = rein
dirty = schmutzig ; fresh = frisch ; round = rund, Runde ; sharp = scharf ; smooth = glatt
steep = steil ; bare = nackt, kahl ; naked = nackt ; permanent = dauerhaft, ständig
temporary = vorübergehend, zeitweilig ; constant = konstant, Konstante ; sudden = plötzlich
suddenly = plötzlich ; ultimate = letzte, endgültig ; upper = obere ; inner = innere
outer = äußere ; internal = intern, innere ; external = extern, äußere ; mobile = mobil, beweglich
direct = direkt, unmittelbar ; indirect = indirekt ; responsible = verantwortlich, zuständig
responsibility = Verantwortung, Zuständigkeit ; serious = ernst, schwer ; severe = schwer, streng
extreme = extrem ; radical = radikal ; moderate = gemäßigt ; strict = streng ; typical = typisch
suitable = geeignet ; appropriate = angemessen ; controversial = umstritten
controversy = Kontroverse, Streit ; mysterious = geheimnisvoll ; mystery = Rätsel, Geheimnis
puzzle = Rätsel ; strange = seltsam, fremd ; exact = genau ; precise = genau, präzise
approximately = ungefähr, etwa ; mainly = hauptsächlich ; officially = offiziell
conspiracy = Verschwörung ; conspiracy theory = Verschwörungstheorie ; riddle = Rätsel
gathering = Versammlung ; gather = sammeln, versammeln ; version = Version, Fassung
copy = Kopie, kopieren ; forgery = Fälschung ; fake = Fälschung, gefälscht
project = Projekt, Vorhaben ; standard = Standard, Norm ; limit = Grenze, begrenzen

germany = Deutschland ; west germany = Westdeutschland, Bundesrepublik
east germany = DDR, Ostdeutschland ; nazi germany = NS-Deutschland, Drittes Reich
austria = Österreich ; austria-hungary = Österreich-Ungarn ; switzerland = Schweiz
france = Frankreich ; great britain = Großbritannien ; britain = Großbritannien
united kingdom = Vereinigtes Königreich, Großbritannien ; uk = Großbritannien
scotland = Schottland ; ireland = Irland ; northern ireland = Nordirland ; italy = Italien
spain = Spanien ; belgium = Belgien ; netherlands = Niederlande ; holland = Niederlande, Holland
luxembourg = Luxemburg ; denmark = Dänemark ; sweden = Schweden ; norway = Norwegen
finland = Finnland ; iceland = Island ; greenland = Grönland ; poland = Polen
czech republic = Tschechien, Tschechische Republik ; czechoslovakia = Tschechoslowakei
slovakia = Slowakei ; hungary = Ungarn ; romania = Rumänien ; bulgaria = Bulgarien
greece = Griechenland ; turkey = Türkei, Truthahn ; cyprus = Zypern ; yugoslavia = Jugoslawien
serbia = Serbien ; croatia = Kroatien ; slovenia = Slowenien ; bosnia = Bosnien
macedonia = Mazedonien, Makedonien ; albania = Albanien ; russia = Russland
soviet union = Sowjetunion, UdSSR ; ussr = Sowjetunion, UdSSR ; belarus = Weißrussland, Belarus
lithuania = Litauen ; latvia = Lettland ; estonia = Estland ; moldova = Moldawien, Moldau
georgia = Georgien ; armenia = Armenien ; azerbaijan = Aserbaidschan ; kazakhstan = Kasachstan
uzbekistan = Usbekistan ; tajikistan = Tadschikistan ; kyrgyzstan = Kirgisistan, Kirgistan
chechnya = Tschetschenien ; crimea = Krim ; siberia = Sibirien ; mongolia = Mongolei
prussia = Preußen ; united states = Vereinigte Staaten, USA ; us = USA, amerikanisch
usa = USA, Vereinigte Staaten ; america = Amerika, USA ; north america = Nordamerika
south america = Südamerika ; latin america = Lateinamerika ; central america = Mittelamerika
canada = Kanada ; mexico = Mexiko ; cuba = Kuba ; brazil = Brasilien ; argentina = Argentinien
bolivia = Bolivien ; colombia = Kolumbien ; dominican republic = Dominikanische Republik
jamaica = Jamaika ; caribbean = Karibik ; new zealand = Neuseeland ; australia = Australien
papua new guinea = Papua-Neuguinea ; indonesia = Indonesien ; philippines = Philippinen
cambodia = Kambodscha ; india = Indien ; bangladesh = Bangladesch ; north korea = Nordkorea
south korea = Südkorea ; east timor = Osttimor ; singapore = Singapur ; maldives = Malediven
iraq = Irak ; syria = Syrien ; jordan = Jordanien, Jordan ; lebanon = Libanon
saudi arabia = Saudi-Arabien ; arabia = Arabien ; yemen = Jemen ; qatar = Katar
united arab emirates = Vereinigte Arabische Emirate ; palestine = Palästina
gaza strip = Gazastreifen ; west bank = Westjordanland ; golan heights = Golanhöhen
egypt = Ägypten ; libya = Libyen ; tunisia = Tunesien ; algeria = Algerien ; morocco = Marokko
western sahara = Westsahara ; ethiopia = Äthiopien ; kenya = Kenia ; south africa = Südafrika
south sudan = Südsudan ; chad = Tschad ; congo = Kongo ; rwanda = Ruanda ; tanzania = Tansania
zambia = Sambia ; zimbabwe = Simbabwe ; mozambique = Mosambik ; madagascar = Madagaskar
cameroon = Kamerun ; ivory coast = Elfenbeinküste ; mauritania = Mauretanien ; djibouti = Dschibuti
cape verde = Kap Verde, Kapverden ; europe = Europa ; eastern europe = Osteuropa
western europe = Westeuropa ; asia = Asien ; asia minor = Kleinasien
central asia = Zentralasien, Mittelasien ; southeast asia = Südostasien ; africa = Afrika
north africa = Nordafrika ; west africa = Westafrika
middle east = Naher Osten, Nahost, Mittlerer Osten ; near east = Naher Osten, Vorderasien
far east = Ferner Osten ; orient = Orient, Morgenland ; antarctica = Antarktis
arctic = Arktis, arktisch ; oceania = Ozeanien ; scandinavia = Skandinavien ; balkans = Balkan
caucasus = Kaukasus ; mesopotamia = Mesopotamien, Zweistromland ; persia = Persien
babylonia = Babylonien ; assyria = Assyrien ; byzantium = Byzanz ; gaul = Gallien
anatolia = Anatolien ; normandy = Normandie ; brittany = Bretagne ; burgundy = Burgund
alsace = Elsass ; lorraine = Lothringen ; bavaria = Bayern ; saxony = Sachsen
lower saxony = Niedersachsen ; saxony-anhalt = Sachsen-Anhalt ; thuringia = Thüringen
hesse = Hessen ; swabia = Schwaben ; franconia = Franken ; rhineland = Rheinland
westphalia = Westfalen ; north rhine-westphalia = Nordrhein-Westfalen
rhineland-palatinate = Rheinland-Pfalz ; palatinate = Pfalz
mecklenburg-western pomerania = Mecklenburg-Vorpommern ; pomerania = Pommern ; silesia = Schlesien
east prussia = Ostpreußen ; lusatia = Lausitz ; bohemia = Böhmen ; moravia = Mähren
styria = Steiermark ; carinthia = Kärnten ; tyrol = Tirol ; south tyrol = Südtirol
lower austria = Niederösterreich ; upper austria = Oberösterreich
transylvania = Siebenbürgen, Transsilvanien ; wallachia = Walachei ; dalmatia = Dalmatien
catalonia = Katalonien ; andalusia = Andalusien ; basque country = Baskenland ; castile = Kastilien
sicily = Sizilien ; sardinia = Sardinien ; tuscany = Toskana ; lombardy = Lombardei
corsica = Korsika ; crete = Kreta ; balearic islands = Balearen
canary islands = Kanarische Inseln, Kanaren ; falkland islands = Falklandinseln
faroe islands = Färöer ; azores = Azoren ; rhodes = Rhodos ; flanders = Flandern
wallonia = Wallonien ; lapland = Lappland ; karelia = Karelien ; galicia = Galizien, Galicien
thrace = Thrakien ; california = Kalifornien ; pennsylvania = Pennsylvanien, Pennsylvania
manchuria = Mandschurei ; inner mongolia = Innere Mongolei ; kashmir = Kaschmir
punjab = Pandschab, Punjab ; black forest = Schwarzwald ; ruhr area = Ruhrgebiet
bavarian forest = Bayerischer Wald ; holy land = Heiliges Land ; promised land = Gelobtes Land

mediterranean = Mittelmeer, mediterran ; mediterranean sea = Mittelmeer ; baltic sea = Ostsee
baltic = baltisch, Ostsee ; baltic states = Baltikum, baltische Staaten ; north sea = Nordsee
black sea = Schwarzes Meer ; red sea = Rotes Meer ; dead sea = Totes Meer
caspian sea = Kaspisches Meer ; adriatic = Adria ; adriatic sea = Adria ; aegean = Ägäis
aegean sea = Ägäis ; atlantic = Atlantik, atlantisch ; atlantic ocean = Atlantik, Atlantischer Ozean
pacific = Pazifik, pazifisch ; pacific ocean = Pazifik, Pazifischer Ozean
indian ocean = Indischer Ozean ; arctic ocean = Nordpolarmeer, Arktischer Ozean
english channel = Ärmelkanal ; persian gulf = Persischer Golf ; gulf war = Golfkrieg
gulf of mexico = Golf von Mexiko ; strait of hormuz = Straße von Hormus
strait of gibraltar = Straße von Gibraltar ; bosphorus = Bosporus ; suez canal = Suezkanal
panama canal = Panamakanal ; kiel canal = Nord-Ostsee-Kanal ; lake constance = Bodensee
lake geneva = Genfersee, Genfer See ; lake baikal = Baikalsee ; lake victoria = Viktoriasee
lake van = Vansee ; great lakes = Große Seen ; yellow sea = Gelbes Meer
south china sea = Südchinesisches Meer ; danube = Donau ; rhine = Rhein ; moselle = Mosel
meuse = Maas ; vistula = Weichsel ; vltava = Moldau ; thames = Themse ; volga = Wolga
dnieper = Dnepr, Dnjepr ; dniester = Dnister, Dnjestr ; nile = Nil ; euphrates = Euphrat
yangtze = Jangtsekiang ; yellow river = Gelber Fluss ; amazon = Amazonas ; alps = Alpen
alpine = alpin, Alpen ; carpathians = Karpaten ; pyrenees = Pyrenäen ; apennines = Apenninen
vosges = Vogesen ; andes = Anden ; ural mountains = Ural ; ore mountains = Erzgebirge
harz mountains = Harz ; himalayas = Himalaya ; mount olympus = Olymp
mount sinai = Sinai, Berg Sinai ; mount of olives = Ölberg ; vesuvius = Vesuv ; mount etna = Ätna
sinai peninsula = Sinai, Sinai-Halbinsel ; iberian peninsula = Iberische Halbinsel
arabian peninsula = Arabische Halbinsel

cologne = Köln ; munich = München ; nuremberg = Nürnberg ; hanover = Hannover
brunswick = Braunschweig ; frankfurt on main = Frankfurt am Main ; aix-la-chapelle = Aachen
mayence = Mainz ; treves = Trier ; vienna = Wien ; geneva = Genf ; zurich = Zürich ; berne = Bern
lucerne = Luzern ; basle = Basel ; strasbourg = Straßburg ; brussels = Brüssel ; antwerp = Antwerpen
bruges = Brügge ; ghent = Gent ; liege = Lüttich ; the hague = Den Haag ; hague = Den Haag, Haag
copenhagen = Kopenhagen ; gothenburg = Göteborg ; reykjavik = Reykjavík ; rome = Rom
milan = Mailand ; venice = Venedig ; florence = Florenz ; naples = Neapel ; genoa = Genua
syracuse = Syrakus ; vatican = Vatikan ; vatican city = Vatikanstadt ; lisbon = Lissabon
seville = Sevilla ; cordoba = Córdoba ; nice = Nizza, nett ; athens = Athen ; corinth = Korinth
thessaloniki = Thessaloniki, Saloniki ; constantinople = Konstantinopel ; troy = Troja
ephesus = Ephesos, Ephesus ; carthage = Karthago ; warsaw = Warschau ; cracow = Krakau
krakow = Krakau ; gdansk = Danzig ; wroclaw = Breslau ; szczecin = Stettin ; poznan = Posen
prague = Prag ; bratislava = Bratislava, Pressburg ; bucharest = Bukarest ; belgrade = Belgrad
moscow = Moskau ; saint petersburg = Sankt Petersburg, Leningrad ; st petersburg = Sankt Petersburg
kaliningrad = Kaliningrad, Königsberg ; stalingrad = Stalingrad, Wolgograd ; volgograd = Wolgograd
kiev = Kiew ; kyiv = Kiew, Kyjiw ; kharkiv = Charkiw, Charkow ; lviv = Lemberg, Lwiw
chernobyl = Tschernobyl ; vilnius = Vilnius, Wilna ; tbilisi = Tiflis ; yerevan = Eriwan, Jerewan
tashkent = Taschkent ; grozny = Grosny ; sochi = Sotschi ; baghdad = Bagdad ; mosul = Mossul
erbil = Erbil, Arbil ; fallujah = Falludscha ; karbala = Kerbela ; najaf = Nadschaf
abu ghraib = Abu Ghuraib, Abu Ghraib ; damascus = Damaskus ; raqqa = Rakka, ar-Raqqa
kobani = Kobane, Kobanê ; tehran = Teheran ; bethlehem = Bethlehem, Betlehem ; cairo = Kairo
tripoli = Tripolis ; algiers = Algier ; khartoum = Khartum ; addis ababa = Addis Abeba
cape town = Kapstadt ; mecca = Mekka ; riyadh = Riad ; kuwait city = Kuwait-Stadt ; nineveh = Ninive
jeddah = Dschidda ; beijing = Peking ; canton = Kanton ; hong kong = Hongkong
shanghai = Shanghai, Schanghai ; nanjing = Nanking ; tokyo = Tokio ; kyoto = Kyoto, Kyōto
pyongyang = Pjöngjang ; new delhi = Neu-Delhi ; bombay = Bombay, Mumbai ; calcutta = Kalkutta
karachi = Karatschi ; peshawar = Peschawar ; rangoon = Rangun ; mexico city = Mexiko-Stadt
havana = Havanna ; guantanamo bay = Guantánamo, Guantanamo ; brasilia = Brasília
new york city = New York ; nicosia = Nikosia ; pristina = Pristina, Priština ; thebes = Theben

german = deutsch, Deutscher, Deutsch ; germans = Deutsche ; germanic = germanisch, Germane
austrian = österreichisch, Österreicher ; swiss = schweizerisch, Schweizer
french = französisch, Franzose, Französisch ; frenchman = Franzose
english = englisch, Englisch, Engländer ; englishman = Engländer ; british = britisch, Brite
briton = Brite ; scottish = schottisch, Schotte ; scot = Schotte ; welsh = walisisch, Waliser
irish = irisch, Ire ; celtic = keltisch, Kelte ; celt = Kelte ; italian = italienisch, Italiener
spanish = spanisch, Spanier ; spaniard = Spanier ; portuguese = portugiesisch, Portugiese
dutch = niederländisch, holländisch, Niederländer ; belgian = belgisch, Belgier
danish = dänisch, Däne ; dane = Däne ; swedish = schwedisch, Schwede
norwegian = norwegisch, Norweger ; finnish = finnisch, Finne ; icelandic = isländisch, Isländer
viking = Wikinger ; norman = Normanne, normannisch ; polish = polnisch, Pole
pole = Pole, Pol, Stange ; czech = tschechisch, Tscheche ; slovak = slowakisch, Slowake
hungarian = ungarisch, Ungar ; romanian = rumänisch, Rumäne ; bulgarian = bulgarisch, Bulgare
greek = griechisch, Grieche ; turkish = türkisch, Türkisch ; turk = Türke
turkic = türkisch, Turkvolk ; ottoman = osmanisch, Osmane ; cypriot = zyprisch, Zypriot
serbian = serbisch, Serbe ; serb = Serbe, serbisch ; croatian = kroatisch, Kroate
bosnian = bosnisch, Bosnier ; albanian = albanisch, Albaner
macedonian = mazedonisch, Mazedonier, makedonisch ; slavic = slawisch, Slawe ; slav = Slawe
russian = russisch, Russe ; soviet = sowjetisch, Sowjet ; ukrainian = ukrainisch, Ukrainer
belarusian = weißrussisch, Weißrusse, belarussisch ; lithuanian = litauisch, Litauer
latvian = lettisch, Lette ; estonian = estnisch, Este ; georgian = georgisch, Georgier
armenian = armenisch, Armenier ; azerbaijani = aserbaidschanisch, Aserbaidschaner
chechen = tschetschenisch, Tschetschene ; kazakh = kasachisch, Kasache ; uzbek = usbekisch, Usbeke
tatar = tatarisch, Tatar ; tartar = Tatar ; mongol = Mongole, mongolisch
mongolian = mongolisch, Mongole ; hun = Hunne ; european = europäisch, Europäer
american = amerikanisch, Amerikaner ; north american = nordamerikanisch, Nordamerikaner
south american = südamerikanisch, Südamerikaner ; latin american = lateinamerikanisch
african american = Afroamerikaner, afroamerikanisch ; native american = Indianer, Ureinwohner
canadian = kanadisch, Kanadier ; mexican = mexikanisch, Mexikaner ; cuban = kubanisch, Kubaner
brazilian = brasilianisch, Brasilianer ; argentine = argentinisch, Argentinier
argentinian = argentinisch, Argentinier ; chilean = chilenisch, Chilene
peruvian = peruanisch, Peruaner ; colombian = kolumbianisch, Kolumbianer
venezuelan = venezolanisch, Venezolaner ; australian = australisch, Australier
aborigine = Aborigine, Ureinwohner ; asian = asiatisch, Asiat ; african = afrikanisch, Afrikaner
south african = südafrikanisch, Südafrikaner ; indian = indisch, Inder, Indianer
pakistani = pakistanisch, Pakistaner ; afghan = afghanisch, Afghane ; chinese = chinesisch, Chinese
japanese = japanisch, Japaner ; korean = koreanisch, Koreaner
north korean = nordkoreanisch, Nordkoreaner ; vietnamese = vietnamesisch, Vietnamese
vietnam war = Vietnamkrieg ; korean war = Koreakrieg ; iraq war = Irakkrieg, Irak-Krieg
thai = thailändisch, Thailänder ; indonesian = indonesisch, Indonesier
tibetan = tibetisch, Tibeter ; arab = arabisch, Araber ; arabian = arabisch
arabic = arabisch, Arabisch ; iraqi = irakisch, Iraker ; syrian = syrisch, Syrer
kurdish = kurdisch, Kurde ; kurd = Kurde ; kurds = Kurden ; iranian = iranisch, Iraner
persian = persisch, Perser ; israeli = israelisch, Israeli
palestinian = palästinensisch, Palästinenser ; jordanian = jordanisch, Jordanier
lebanese = libanesisch, Libanese ; saudi = saudisch, Saudi ; yemeni = jemenitisch, Jemenit
kuwaiti = kuwaitisch, Kuwaiter ; egyptian = ägyptisch, Ägypter ; libyan = libysch, Libyer
algerian = algerisch, Algerier ; tunisian = tunesisch, Tunesier
moroccan = marokkanisch, Marokkaner ; sudanese = sudanesisch, Sudanese
ethiopian = äthiopisch, Äthiopier ; somali = somalisch, Somalier
nigerian = nigerianisch, Nigerianer ; kenyan = kenianisch, Kenianer ; roman = römisch, Römer
latin = lateinisch, Latein ; etruscan = etruskisch, Etrusker ; byzantine = byzantinisch, Byzantiner
athenian = athenisch, Athener ; spartan = spartanisch, Spartaner ; trojan = trojanisch, Trojaner
trojan war = Trojanischer Krieg ; phoenician = phönizisch, Phönizier
carthaginian = karthagisch, Karthager ; babylonian = babylonisch, Babylonier
assyrian = assyrisch, Assyrer ; sumerian = sumerisch, Sumerer ; hittite = hethitisch, Hethiter
hebrew = hebräisch, Hebräer ; israelite = Israelit, israelitisch ; aramaic = aramäisch
turkmen = Turkmene, turkmenisch ; bedouin = Beduine ; berber = Berber, berberisch
moor = Maure, Moor ; goth = Gote ; visigoth = Westgote ; ostrogoth = Ostgote ; vandal = Vandale
saxon = Sachse, sächsisch ; anglo-saxon = angelsächsisch, Angelsachse ; frankish = fränkisch, Franke
frank = Franke ; lombard = Langobarde ; gallic = gallisch ; prussian = preußisch, Preuße
bavarian = bayerisch, Bayer ; saxons = Sachsen ; viennese = Wiener ; parisian = Pariser
aztec = Azteke, aztekisch ; inca = Inka ; gypsy = Roma, Zigeuner ; barbarian = Barbar
nomad = Nomade ; chaldean = chaldäisch, Chaldäer ; alawite = Alawit ; druze = Druse
wahhabi = Wahhabit ; zionism = Zionismus ; zionist = Zionist, zionistisch

charlemagne = Karl der Große ; alexander the great = Alexander der Große
frederick the great = Friedrich der Große ; catherine the great = Katharina die Große
genghis khan = Dschingis Khan ; julius caesar = Julius Caesar, Gaius Iulius Caesar
caesar = Cäsar, Caesar ; aristotle = Aristoteles ; plato = Platon ; socrates = Sokrates
copernicus = Kopernikus ; galileo = Galilei, Galileo ; euclid = Euklid ; hippocrates = Hippokrates
ptolemy = Ptolemäus ; herodotus = Herodot ; virgil = Vergil ; horace = Horaz ; livy = Livius
mark antony = Marcus Antonius ; cleopatra = Kleopatra ; nebuchadnezzar = Nebukadnezar
confucius = Konfuzius ; columbus = Kolumbus ; christopher columbus = Christoph Kolumbus
muhammad = Mohammed ; moses = Mose, Moses ; noah = Noah, Noach
john the baptist = Johannes der Täufer ; virgin mary = Jungfrau Maria
joan of arc = Jeanne d'Arc, Johanna von Orléans ; osama bin laden = Osama bin Laden, Usama bin Ladin
tutankhamun = Tutanchamun ; trotsky = Trotzki ; yeltsin = Jelzin ; gorbachev = Gorbatschow
khrushchev = Chruschtschow ; tolstoy = Tolstoi ; dostoevsky = Dostojewski
tchaikovsky = Tschaikowski ; chekhov = Tschechow ; ulysses = Odysseus
hercules = Herakles, Herkules ; treaty of versailles = Versailler Vertrag
treaty of lisbon = Vertrag von Lissabon ; peace of westphalia = Westfälischer Friede
congress of vienna = Wiener Kongress ; weimar republic = Weimarer Republik
french revolution = Französische Revolution ; october revolution = Oktoberrevolution
arab spring = Arabischer Frühling ; thirty years war = Dreißigjähriger Krieg
hundred years war = Hundertjähriger Krieg ; marshall plan = Marshallplan, Marshall-Plan
iron curtain = Eiserner Vorhang ; final solution = Endlösung
holocaust = Holocaust, Judenvernichtung ; no man's land = Niemandsland
ransom = Lösegeld ; fighter jet = Kampfflugzeug, Kampfjet ; jet = Düsenflugzeug, Kampfjet
reconnaissance = Aufklärung ; coordinate = koordinieren, abstimmen ; mandate = Mandat, Auftrag
bombard = bombardieren, beschießen ; surrounded = umzingelt, umgeben ; interior = Inneres, Innenraum
estimate = Schätzung, schätzen
praise = Lob, loben ; retake = zurückerobern ; retook = zurückerobern ; recapture = zurückerobern, Rückeroberung
humanitarian = humanitär ; airspace = Luftraum ; frigate = Fregatte
account = Konto, Bericht ; sympathiser = Sympathisant ; sympathizer = Sympathisant
no-confidence vote = Misstrauensvotum ; martial law = Kriegsrecht
state of emergency = Notstand, Ausnahmezustand ; emergency = Notfall, Notstand
curfew = Ausgangssperre ; state visit = Staatsbesuch ; oil-for-food = Öl für Lebensmittel
roadside bomb = Sprengfalle, Bombe ; suicide attack = Selbstmordanschlag ; green zone = Grüne Zone

un = UN, UNO, Vereinte Nationen ; imf = IWF, Internationaler Währungsfonds
ecb = EZB, Europäische Zentralbank ; iaea = IAEA, IAEO, Atomenergiebehörde
nato = NATO, Nordatlantikpakt ; gdr = DDR ; gdp = BIP, Bruttoinlandsprodukt
wto = WTO, Welthandelsorganisation ; ai = KI, künstliche Intelligenz ; isis = IS, Islamischer Staat
isil = IS, Islamischer Staat ; wwi = Erster Weltkrieg ; wwii = Zweiter Weltkrieg
uae = Vereinigte Arabische Emirate ; icrc = IKRK, Rotes Kreuz ; wmd = Massenvernichtungswaffen
osce = OSZE ; mass destruction = Massenvernichtung, Massenvernichtungswaffen
weapons inspector = Waffeninspekteur, Waffeninspektor ; press freedom = Pressefreiheit
hezbollah = Hisbollah ; peshmerga = Peschmerga ; sharia = Scharia ; jihad = Dschihad
jihadist = Dschihadist ; ayatollah = Ajatollah ; sheikh = Scheich ; baath party = Baath-Partei
khomeini = Chomeini ; zelensky = Selenskyj ; zelenskyy = Selenskyj ; medvedev = Medwedew
lavrov = Lawrow ; lukashenko = Lukaschenko ; kremlin = Kreml ; al-qaeda = al-Qaida
bank = Bank, Ufer ; film = Film, Spielfilm ; problem = Problem, Schwierigkeit
franc = Franken, Franc ; sterling = Pfund ; rabbi = Rabbiner ; calligraphy = Kalligraphie
hieroglyph = Hieroglyphe ; cuneiform = Keilschrift ; pharaoh = Pharao ; tsar = Zar ; czar = Zar
shah = Schah ; viceroy = Vizekönig ; vassal = Vasall ; feudalism = Feudalismus, Lehnswesen
serf = Leibeigener ; serfdom = Leibeigenschaft ; guild = Zunft, Gilde ; hanseatic league = Hanse
legionary = Legionär ; consul = Konsul ; tribune = Tribun ; plebeian = Plebejer
patrician = Patrizier ; minstrel = Minnesänger ; chariot = Streitwagen ; catapult = Katapult
gunpowder = Schießpulver ; dynamite = Dynamit ; musket = Muskete ; machine gun = Maschinengewehr
aqueduct = Aquädukt ; road network = Straßennetz ; sewage = Abwasser ; sewer = Kanalisation
borough = Stadtbezirk, Bezirk ; hydroelectric = Wasserkraft ; semiconductor = Halbleiter
circuit = Schaltkreis, Rennstrecke ; wireless = drahtlos, Funk ; optical fiber = Glasfaser
microscope = Mikroskop ; white dwarf = Weißer Zwerg ; red giant = Roter Riese
dwarf planet = Zwergplanet ; shooting star = Sternschnuppe ; full moon = Vollmond
moon landing = Mondlandung ; sunrise = Sonnenaufgang ; sunset = Sonnenuntergang
sunlight = Sonnenlicht ; vacuum = Vakuum ; friction = Reibung ; boiling point = Siedepunkt
melting point = Schmelzpunkt ; boil = kochen, sieden ; evaporation = Verdunstung ; rust = Rost
fertilizer = Dünger, Düngemittel ; pesticide = Pestizid ; salt water = Salzwasser
tropical = tropisch ; tropics = Tropen ; temperate = gemäßigt
deforestation = Abholzung, Entwaldung ; overthrew = stürzte, stürzen ; overcome = überwinden
overcame = überwand, überwinden ; undertook = unternahm ; forbade = verbot, verbieten
bore = trug, gebar ; laid = legte, gelegt ; bred = züchtete, gezüchtet ; fed = fütterte, ernährte
feed = füttern, ernähren ; overrun = überrennen
`);

function parseCoreWords(list: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  const lines = list.split('\n').map((line) => line.trim());
  for (const line of lines.filter((each) => each !== ''))
    for (const entry of line.split(' ; ')) {
      const [english, german, ...rest] = entry.split(' = ');
      if (english === undefined || german === undefined || rest.length > 0)
        throw new Error(`This is no entry of the core words: ${entry}`);
      if (words.has(english)) throw new Error(`Twice in the core words: ${english}`);
      words.set(english, german.split(', '));
    }
  return words;
}
