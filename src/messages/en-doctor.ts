/** English texts of `doctor` and `deploy-commands`. */
export const enDoctor = {
  doctor: {
    level: { ok: 'ok', warning: 'warning', problem: 'problem' },
    summary: '{{problems}}, {{warnings}}.',
    problems_one: '{{count}} problem',
    problems_other: '{{count}} problems',
    warnings_one: '{{count}} warning',
    warnings_other: '{{count}} warnings',
    node: 'Node.js {{version}}',
    nodeOld: 'Node.js {{version}} is too old. Install 20.19 or newer.',
    settings: 'Settings: all can be used',
    setting: 'Setting {{name}} cannot be used. Allowed: {{rule}}',
    noToken: 'No DISCORD_TOKEN set: npm start opens the preview.',
    accepted: 'Discord accepts DISCORD_TOKEN: {{name}} ({{id}})',
    noIntents: 'Privileged intents: none on, none needed',
    intents:
      'Privileged intents are on but not needed: {{intents}}. Turn them off in the Developer Portal under “Bot”.',
    installable: 'Can be installed: {{ways}}',
    forGuilds: 'on servers',
    forUsers: 'by single users',
    notForGuilds:
      'Cannot be installed on servers. Turn on “Guild Install” in the Developer Portal under “Installation”.',
    noGuild: 'The bot is on no server. Open the invitation in the next line.',
    guilds_one: 'On {{count}} server',
    guilds_other: 'On {{count}} servers',
    invite: 'Invitation, without permissions: {{url}}',
    homes: 'Home servers: {{guilds}}',
    homeUnknown:
      'HOME_GUILD_IDS: the bot is not on server {{guild}}. Invite it there, or take the id out.',
    noHome:
      'No home server: nobody can use /corpus. Set HOME_GUILD_IDS to a server that the bot is on.',
    everywhere: 'for all',
    onGuild: 'on server {{guild}}',
    added: 'new: {{names}}',
    changed: 'changed: {{names}}',
    removed: 'gone: {{names}}',
    commandsSame: 'Commands {{where}}: as in this version',
    commandsDiffer:
      'Commands {{where}} are not those of this version ({{difference}}). Start the bot, or: npm run --silent cli -- deploy-commands',
    corpus: 'Corpus {{folder}}: {{articles}}',
    corpusProblems_one:
      'Corpus {{folder}}: {{articles}}, {{count}} error or warning. Details: npm run --silent cli -- check',
    corpusProblems_other:
      'Corpus {{folder}}: {{articles}}, {{count}} errors and warnings. Details: npm run --silent cli -- check',
    corpusUnusable:
      'Not one article in the corpus folder {{folder}} can be used. Details: npm run --silent cli -- check',
    dictionary: 'Word list {{file}}: can be read',
    snapshotsUnwritable:
      'SNAPSHOT_DIR: {{folder}} cannot be written to ({{code}}). Each start builds the index anew. Give the bot’s user the right, or choose another folder.',
    snapshots: {
      fresh: 'Index in {{folder}}: fits the corpus, the next start opens it',
      outdated: 'Index in {{folder}}: older than the corpus, the next start builds it anew',
      'other-software':
        'Index in {{folder}}: by other program code than this (so it is, too, where the bot runs built and doctor from its sources)',
      none: 'Index in {{folder}}: none yet, the next start builds it',
    },
    heldBack: {
      undone:
        'The bot answers from version {{number}}, not from what is in {{folder}}: /corpus undo took a version back. /corpus reload takes the folder over again, a start only once something changes there or the program is renewed.',
      interrupted:
        'The bot answers from version {{number}}, not from what is in {{folder}}: a reload is going on or was cut off. /corpus reload takes the folder over, a start only once the program is renewed.',
    },
    fonts: 'Fonts of the pictures: there',
    fontsMissing: 'Fonts of the pictures are missing: {{files}}. Get the whole program once more.',
    noMetrics: 'METRICS_PORT not set: /metrics, /healthz and /readyz are off.',
    portFree: '{{setting}}: port {{port}} is free',
    portOurs: '{{setting}}: Fundstelle answers on port {{port}} already',
    portTaken: '{{setting}}: port {{port}} is taken. Stop the other program or choose a free port.',
    previewPortTaken: '{{setting}}: port {{port}} is taken. The preview takes the next free one.',
    portRefused:
      '{{setting}}: port {{port}} cannot be opened ({{code}}). Choose another one from 1024 on.',
  },
  deploy: {
    noToken: 'No DISCORD_TOKEN set; without it, nothing can be registered.',
    same: 'Commands {{where}}: unchanged',
    would: 'Commands {{where}}, not registered: {{difference}}',
    done: 'Commands {{where}}, registered: {{difference}}',
  },
} as const;
