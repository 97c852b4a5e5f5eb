/** German texts for whoever runs the bot and looks after the corpus. */
export const deOperator = {
  dictionary: {
    missing: 'Diese Datei gibt es nicht. Berichtige den Pfad oder lass ihn leer.',
    unreadable:
      'Die Datei lässt sich nicht lesen. Gib eine gewöhnliche Datei an, die dieser Benutzer lesen darf.',
    'too-large':
      'Die Datei ist größer als 200 MB. Ist es die richtige? Dann gib einen Teil davon an.',
    binary: 'Das ist kein Text. Entpacke Archive (.gz, .zip) zuerst; speichere UTF-16 als UTF-8.',
    'not-utf8':
      'Der Text ist nicht UTF-8. Wandle ihn um, etwa mit iconv -f ISO-8859-1 -t UTF-8 alt.txt > neu.txt',
    empty: 'Die Datei ist leer. Lade sie neu, oder lass DICTIONARY_EN_DE leer.',
    'no-entries':
      'Keine Zeile enthält ein englisches und ein deutsches Wort: „Haus :: house“ (Ding) oder zwei Spalten mit Tabulator, Semikolon oder Komma dazwischen.',
  },
  operator: {
    dictionaryUnusable: 'DICTIONARY_EN_DE: {{file}}: {{reason}}',
    confidence: 'Sicherheit, dass die erste Stelle antwortet: {{confidence}}',
    score: 'Wertung {{score}}, daraus:',
    previewMode: 'Kein DISCORD_TOKEN gesetzt: Vorschau.',
    corpusLoaded: 'Korpus: {{folder}} ({{summary}}), Index in {{ms}} ms',
    previewAt: 'Vorschau: {{url}} (nur dieser Rechner). Beenden mit Strg+C.',
    previewPortTaken:
      'Port {{port}} ist belegt (läuft Fundstelle schon?): Die Vorschau nimmt den nächsten freien.',
    setupAt: 'In fünf Schritten auf deinen Discord-Server: {{url}}/setup',
    portsTaken:
      'Die Ports {{port}} bis {{lastPort}} sind belegt. Beende eines der anderen Programme oder setze PREVIEW_PORT auf einen freien Port.',
    metricsPortTaken:
      'Port {{port}} ist belegt. Beende das andere Programm oder setze METRICS_PORT auf einen freien Port.',
    metricsPortRefused:
      'METRICS_PORT: Port {{port}} lässt sich nicht öffnen ({{code}}). Setze einen anderen ab 1024.',
    metricsAt: 'Betrieb: {{url}}/metrics, /healthz und /readyz (nur dieser Rechner).',
    tokenInvalid:
      'Discord lehnt DISCORD_TOKEN ab. Hole im Developer Portal unter „Bot“ mit „Reset Token“ einen neuen.',
    loginFailed: 'Anmeldung bei Discord fehlgeschlagen: {{reason}}',
    settingsInvalid: 'Einstellungen nicht verwendbar:',
    corpusNoFolder: 'Der Korpusordner {{folder}} lässt sich nicht lesen. Prüfe CORPUS_DIR.',
    corpusNoArticles:
      'Im Korpusordner {{folder}} liegt kein Artikel (*.md). Prüfe CORPUS_DIR oder lege einen an, siehe corpus/README.md.',
    corpusNoValidArticle: 'Im Korpusordner {{folder}} ist kein einziger Artikel verwendbar:',
    problems_one:
      '{{count}} Fehler oder Warnung im Korpus; Einzelheiten: npm run --silent cli -- check',
    problems_other:
      '{{count}} Fehler und Warnungen im Korpus; Einzelheiten: npm run --silent cli -- check',
    stopped: 'Beendet.',
  },
  setting: {
    DISCORD_TOKEN: 'ein Wort ohne Leerzeichen, wie es das Developer Portal zeigt',
    DISCORD_API_URL: 'eine Adresse mit http:// oder https://',
    HOME_GUILD_IDS: 'Kennungen von Servern aus 17 bis 20 Ziffern, mit Kommas dazwischen',
    DICTIONARY_EN_DE: 'der Pfad einer Wortliste Englisch-Deutsch, oder leer.',
    CORPUS_MOD_ROLE_IDS: 'Kennungen von Rollen aus 17 bis 20 Ziffern, mit Kommas dazwischen',
    CORPUS_DIR: 'der Pfad eines Ordners',
    SNAPSHOT_DIR: 'der Pfad eines Ordners',
    PREVIEW_PORT: 'ein Port von 0 (irgendein freier) bis 65535',
    METRICS_PORT: 'ein Port von 0 (irgendein freier) bis 65535, oder leer.',
    LOG_LEVEL: 'trace, debug, info, warn, error, fatal oder silent',
    OPERATOR_LANGUAGE: 'de oder en',
    TIME_ZONE: 'eine Zeitzone der IANA wie Europe/Berlin',
  },
  check: {
    summary: '{{files}}, {{articles}}; {{errors}}, {{warnings}}',
    files_one: '{{count}} Datei',
    files_other: '{{count}} Dateien',
    articles_one: '{{count}} Artikel verwendbar',
    articles_other: '{{count}} Artikel verwendbar',
    errors_one: '{{count}} Fehler',
    errors_other: '{{count}} Fehler',
    warnings_one: '{{count}} Warnung',
    warnings_other: '{{count}} Warnungen',
    error: 'Fehler',
    warning: 'Warnung',
  },
  evaluation: {
    read: '{{passages}} Passagen und {{queries}} Fragen gelesen; der Index wird gebaut.',
    built: 'Index in {{seconds}} s gebaut.',
    warm: '{{questions}} Fragen zum Aufwärmen gestellt; sie werden nicht geschrieben.',
    asked: '{{done}} von {{all}} Fragen gestellt.',
    fileUnreadable: '{{file}} lässt sich nicht lesen ({{reason}}). Prüfe den Pfad.',
    badLine: '{{file}}:{{line}}: {{what}}',
    line: {
      'not-utf8': 'kein UTF-8. Speichere die Datei als UTF-8.',
      'not-json': 'kein JSON. Jede Zeile ist ein Objekt mit id und text.',
      'not-an-object': 'kein Objekt. Jede Zeile ist eines mit id und text.',
      'no-id': 'id fehlt, ist leer oder weder Text noch Zahl.',
      'no-text': 'text fehlt, ist leer oder kein Text.',
      'bad-title': 'title ist kein Text.',
      'bad-language': 'language ist kein Sprachkürzel wie de oder en-GB.',
    },
    badField: '{{file}}:{{line}}: Feld {{field}} fehlt oder hat nicht die Form, die --help nennt.',
    duplicateId: '{{file}}:{{line}}: id {{id}} steht schon in Zeile {{firstLine}}.',
    noPassages: '{{file}} enthält keine Passage.',
    noQueries: '{{file}} enthält keine Frage.',
    outUnwritable:
      '{{file}} lässt sich nicht schreiben ({{reason}}). Wähle mit --out eine andere Datei.',
    outIsInput: '{{file}} wird gelesen. Wähle mit --out eine andere Datei.',
  },
  problem: {
    K001: '{{field}}: „{{value}}“ ist kein EDTF-Datum. Schreibe JJJJ-MM-TT, JJJJ-MM oder JJJJ, geschätzt mit ? dahinter.',
    K001suggestion: '{{field}}: „{{value}}“ ist kein EDTF-Datum. Gemeint: {{suggestion}}?',
    K002: '{{field}}: {{value}} gibt es nicht. Berichtige Tag, Monat oder Uhrzeit.',
    K003: {
      'no-fence':
        'Kein Vorspann: Die Datei muss mit einer Zeile --- beginnen, siehe corpus/README.md.',
      'not-closed': 'Der Vorspann ist nicht geschlossen: Es fehlt die zweite Zeile ---.',
      'not-yaml':
        'YAML nicht lesbar; oft fehlen Anführungszeichen um einen Wert mit Doppelpunkt. Setze den ganzen Wert in Anführungszeichen.',
      'unclosed-quote':
        'Ein Anführungszeichen ist nicht geschlossen. Setze dasselbe Zeichen ans Ende des Wertes, oder setze den ganzen Wert in Anführungszeichen.',
      'bad-indent':
        'Die Einrückung stimmt nicht, oder eine Klammer ist nicht geschlossen. Beginne jedes Feld am Zeilenanfang und schließe jede Klammer.',
      'duplicate-key': 'Ein Feld steht hier zum zweiten Mal. Lösche eines von beiden.',
      tab: 'Hier wird mit einem Tabulator eingerückt. Ersetze ihn durch Leerzeichen.',
      'not-a-mapping': 'Der Vorspann hat keine Felder. Schreibe Zeilen der Form „headline: …“.',
    },
    K004: 'id {{id}} steht auch in {{otherFile}}. Jede id darf einmal vorkommen; vergib eine andere.',
    K005: 'Kein Text unter dem Vorspann. Füge die Absätze des Artikels ein.',
    K006: 'Unbekanntes Feld „{{field}}“. Die Felder stehen in corpus/README.md.',
    K006suggestion: 'Unbekanntes Feld „{{field}}“. Gemeint: {{suggestion}}?',
    K007: 'Pflichtfeld „{{field}}“ fehlt oder ist leer. Ergänze es im Vorspann.',
    K008: '{{field}}: erwartet wird {{expected}}.',
    K009: {
      empty: 'Die Datei ist leer. Lösche sie oder füge den Artikel ein.',
      unreadable: 'Die Datei lässt sich nicht lesen. Prüfe ihre Zugriffsrechte.',
      'not-utf8': 'Die Datei ist kein UTF-8-Text. Speichere sie als UTF-8.',
      'too-large': 'Die Datei ist größer als 1 MB. Ein Artikel je Datei.',
    },
    K010: 'Datum unbekannt. Trage datePublished ein oder lasse es so: Der Bot sagt dann „ohne Datum“.',
    K011: 'Titel unbekannt. Trage headline ein oder lasse es so: Dann steht dort der Anfang des Textes.',
    K015: 'Datum {{value}} liegt in der Zukunft oder vor 1990. Stimmt es?',
    K017: 'Fast gleich mit {{otherFile}}: {{percent}} % gemeinsame Wortfolgen. Behalte einen der beiden, wenn es derselbe Artikel ist.',
    K019: 'Datum {{value}} ist als unsicher markiert, aber ohne Begründung. Ergänze dateNote.',
    K020: 'Feld „{{field}}“ meint dasselbe wie „{{otherName}}“, das schon dasteht. Behalte eines.',
    K021: '„{{name}}“ steht schon in einer anderen Gruppe. Ein Name gehört in eine Gruppe.',
    K022: 'Erwartet wird {{expected}}.',
    K023: 'Wird nicht gelesen: Artikel sind .md-Dateien. Nimm die Datei mit „npm run cli -- import“ oder /corpus add auf.',
  },
  expected: {
    text: 'ein Text',
    'list-of-texts': 'eine Liste von Texten',
    'group-of-names': 'eine Liste von mindestens zwei Namen',
    'list-of-captions': 'eine Liste aus text und credit',
    'yes-or-no': 'true oder false',
    'web-address': 'eine Adresse mit http:// oder https://, höchstens 512 Zeichen',
    'original-or-summary': 'original oder summary',
    'language-tag': 'ein Sprachkürzel wie de-DE',
    id: 'eine Kennung aus Buchstaben, Ziffern, Punkt und Bindestrich, höchstens 64 Zeichen',
    'list-of-questions':
      'questions: mit einer Liste von höchstens fünf Fragen zu je höchstens 80 Zeichen',
    mapping: 'ein Block mit Feldern',
    'list-of-groups': 'groups: mit einer Liste von Namenslisten',
  },
} as const;
