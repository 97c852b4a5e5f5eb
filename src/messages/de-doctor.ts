/** German texts of `doctor` and `deploy-commands`. */
export const deDoctor = {
  doctor: {
    level: { ok: 'gut', warning: 'Warnung', problem: 'Problem' },
    summary: '{{problems}}, {{warnings}}.',
    problems_one: '{{count}} Problem',
    problems_other: '{{count}} Probleme',
    warnings_one: '{{count}} Warnung',
    warnings_other: '{{count}} Warnungen',
    node: 'Node.js {{version}}',
    nodeOld: 'Node.js {{version}} ist zu alt. Installiere 20.19 oder neuer.',
    settings: 'Einstellungen: alle verwendbar',
    setting: 'Einstellung {{name}} ist nicht verwendbar. Möglich: {{rule}}',
    noToken: 'Kein DISCORD_TOKEN gesetzt: npm start öffnet die Vorschau.',
    accepted: 'Discord nimmt DISCORD_TOKEN an: {{name}} ({{id}})',
    noIntents: 'Privilegierte Intents: keine eingeschaltet, keine nötig',
    intents:
      'Privilegierte Intents eingeschaltet, aber nicht nötig: {{intents}}. Schalte sie im Developer Portal unter „Bot“ aus.',
    installable: 'Installierbar: {{ways}}',
    forGuilds: 'auf Servern',
    forUsers: 'für einzelne Nutzer',
    notForGuilds:
      'Auf Servern nicht installierbar. Schalte im Developer Portal unter „Installation“ „Guild Install“ ein.',
    noGuild: 'Der Bot ist auf keinem Server. Öffne die Einladung in der nächsten Zeile.',
    guilds_one: 'Auf {{count}} Server',
    guilds_other: 'Auf {{count}} Servern',
    invite: 'Einladung, ohne Berechtigungen: {{url}}',
    homes: 'Heimatserver: {{guilds}}',
    homeUnknown:
      'HOME_GUILD_IDS: Auf dem Server {{guild}} ist der Bot nicht. Lade ihn ein oder nimm die Kennung heraus.',
    noHome:
      'Kein Heimatserver: Niemand kann /corpus benutzen. Setze HOME_GUILD_IDS auf einen Server, auf dem der Bot ist.',
    everywhere: 'für alle',
    onGuild: 'auf Server {{guild}}',
    added: 'neu: {{names}}',
    changed: 'geändert: {{names}}',
    removed: 'weggefallen: {{names}}',
    commandsSame: 'Befehle {{where}}: wie in dieser Version',
    commandsDiffer:
      'Befehle {{where}} sind nicht die dieser Version ({{difference}}). Starte den Bot, oder: npm run --silent cli -- deploy-commands',
    corpus: 'Korpus {{folder}}: {{articles}}',
    corpusProblems_one:
      'Korpus {{folder}}: {{articles}}, {{count}} Fehler oder Warnung. Einzelheiten: npm run --silent cli -- check',
    corpusProblems_other:
      'Korpus {{folder}}: {{articles}}, {{count}} Fehler und Warnungen. Einzelheiten: npm run --silent cli -- check',
    corpusUnusable:
      'Im Korpusordner {{folder}} ist kein einziger Artikel verwendbar. Einzelheiten: npm run --silent cli -- check',
    dictionary: 'Wortliste {{file}}: lesbar',
    snapshotsUnwritable:
      'SNAPSHOT_DIR: In {{folder}} lässt sich nicht schreiben ({{code}}). Jeder Start baut den Index neu. Gib dem Benutzer des Bots das Recht oder wähle einen anderen Ordner.',
    snapshots: {
      fresh: 'Index in {{folder}}: passt zum Korpus, der nächste Start öffnet ihn',
      outdated: 'Index in {{folder}}: älter als das Korpus, der nächste Start baut ihn neu',
      'other-software':
        'Index in {{folder}}: von anderem Programmcode als diesem hier (so ist es auch, wenn der Bot gebaut läuft und doctor aus den Quellen)',
      none: 'Index in {{folder}}: noch keiner, der nächste Start baut ihn',
    },
    heldBack: {
      undone:
        'Der Bot antwortet aus Fassung {{number}}, nicht aus dem, was in {{folder}} liegt: Mit /corpus undo wurde eine Fassung zurückgenommen. /corpus reload übernimmt den Ordner wieder, ein Start erst, wenn sich dort etwas ändert oder das Programm erneuert wird.',
      interrupted:
        'Der Bot antwortet aus Fassung {{number}}, nicht aus dem, was in {{folder}} liegt: Ein Neuladen läuft gerade oder wurde unterbrochen. /corpus reload übernimmt den Ordner, ein Start nur, wenn das Programm erneuert wird.',
    },
    fonts: 'Schriften der Bilder: vorhanden',
    fontsMissing:
      'Schriften der Bilder fehlen: {{files}}. Hole das Programm noch einmal vollständig.',
    noMetrics: 'METRICS_PORT nicht gesetzt: /metrics, /healthz und /readyz sind aus.',
    portFree: '{{setting}}: Port {{port}} ist frei',
    portOurs: '{{setting}}: Auf Port {{port}} antwortet Fundstelle schon',
    portTaken:
      '{{setting}}: Port {{port}} ist belegt. Beende das andere Programm oder wähle einen freien Port.',
    previewPortTaken:
      '{{setting}}: Port {{port}} ist belegt. Die Vorschau nimmt den nächsten freien.',
    portRefused:
      '{{setting}}: Port {{port}} lässt sich nicht öffnen ({{code}}). Wähle einen anderen ab 1024.',
  },
  deploy: {
    noToken: 'Kein DISCORD_TOKEN gesetzt; ohne ihn lässt sich nichts anmelden.',
    same: 'Befehle {{where}}: unverändert',
    would: 'Befehle {{where}}, nicht angemeldet: {{difference}}',
    done: 'Befehle {{where}}, angemeldet: {{difference}}',
  },
} as const;
