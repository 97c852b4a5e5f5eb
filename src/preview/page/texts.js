/** The page's own words; what the bot says comes from the bot. */
const TEXTS = {
  de: {
    place: 'Kanäle',
    direct: (/** @type {string} */ name) => `Direktnachricht: ${name}`,
    member: 'Du bist',
    language: 'Sprache',
    theme: 'Farben',
    themes: { system: 'Wie das System', dark: 'Dunkel', light: 'Hell' },
    hintCommands: 'Tippe / für alle Befehle.',
    hintMenu: (/** @type {string} */ entry) =>
      `Rechtsklick auf eine Nachricht, oder ⋯ darüber: „${entry}“.`,
    hintModerator: (/** @type {string} */ name) =>
      `Als ${name} moderierst du und nimmst mit /corpus Artikel auf.`,
    secondWindow: (/** @type {string} */ name) => `Zweites Fenster als ${name}`,
    setupWhat: 'Gefällt er dir?',
    setup: 'In fünf Schritten auf deinen Discord-Server',
    note: 'Lokale Vorschau: derselbe Bot wie in Discord, nur auf diesem Rechner. Der Verlauf wird nicht gespeichert.',
    welcome: (/** @type {string} */ place) => `Willkommen in ${place}`,
    welcomeDirect: (/** @type {string} */ name) => `Deine Direktnachrichten mit ${name}`,
    welcomeWhat: (/** @type {string} */ name) =>
      `Frag das Archiv: ${name} antwortet mit wörtlichen Zitaten, jedes mit Datum und Quelle.`,
    welcomeBody: 'Stelle unten eine Frage oder probiere ein Beispiel:',
    welcomeNoCommands: 'Der Bot meldet gerade seine Befehle an …',
    ask: 'Frage stellen oder / für Befehle',
    pickCommand: 'Nachricht schreiben oder / für Befehle',
    messageBox: 'Nachricht',
    commands: 'Befehle',
    noCommand: 'Einen solchen Befehl gibt es hier nicht.',
    askBot: (/** @type {string} */ name) => `${name} fragen`,
    justSay: 'Nachricht',
    justSayWhat: 'Nur in den Kanal schreiben; der Bot liest nicht mit',
    messageMenu: 'Menü der Nachricht',
    apps: 'Apps',
    send: 'Senden',
    cancelCommand: 'Befehl verwerfen',
    removeOption: (/** @type {string} */ name) => `${name} entfernen`,
    addOption: (/** @type {string} */ name) => `${name} hinzufügen`,
    required: 'erforderlich',
    noOption: (/** @type {string} */ text, /** @type {string} */ command) =>
      `„${text}“ gehört zu keiner Option von ${command}.`,
    doesNotFit: (/** @type {string} */ text, /** @type {string} */ name) =>
      `„${text}“ passt nicht zu ${name}.`,
    noSwitch: (/** @type {string} */ text, /** @type {string} */ name) =>
      `„${text}“ passt nicht zu ${name}: Möglich sind true und false.`,
    noChoice: (/** @type {string} */ text, /** @type {string} */ name) =>
      `„${text}“ passt nicht zu ${name}: Wähle aus der Liste.`,
    noNumber: (/** @type {string} */ text, /** @type {string} */ name) =>
      `„${text}“ passt nicht zu ${name}: Nötig ist eine Zahl.`,
    noWholeNumber: (/** @type {string} */ text, /** @type {string} */ name) =>
      `„${text}“ passt nicht zu ${name}: Nötig ist eine ganze Zahl.`,
    missing: (/** @type {string} */ name) => `${name} ist erforderlich.`,
    tooShort: (
      /** @type {string} */ name,
      /** @type {number} */ has,
      /** @type {number} */ least,
    ) => `${name} ist zu kurz: ${has} Zeichen, mindestens ${least}.`,
    tooLong: (/** @type {string} */ name, /** @type {number} */ has, /** @type {number} */ most) =>
      `${name} ist zu lang: ${has} Zeichen, höchstens ${most}.`,
    tooSmall: (/** @type {string} */ name, /** @type {number} */ least) =>
      `${name} muss mindestens ${least} sein.`,
    tooGreat: (/** @type {string} */ name, /** @type {number} */ most) =>
      `${name} darf höchstens ${most} sein.`,
    choose: 'Auswählen …',
    chooseFile: 'Datei wählen oder hierher ziehen',
    removeFile: (/** @type {string} */ name) => `Datei ${name} entfernen`,
    fileTooLarge: (
      /** @type {string} */ name,
      /** @type {string} */ size,
      /** @type {string} */ limit,
    ) => `${name} ist zu groß: ${size}, erlaubt sind ${limit}.`,
    unreadableFile: (/** @type {string} */ name) => `${name} lässt sich nicht lesen.`,
    number: (/** @type {number} */ value) =>
      value.toLocaleString('de', { maximumFractionDigits: 1 }),
    moderator: 'Mod',
    moderatorMay: 'Moderation: darf den Server verwalten',
    unsupported: 'In der Vorschau noch nicht möglich',
    used: (/** @type {string} */ name, /** @type {string} */ command) => [
      name,
      ' hat ',
      command,
      ' verwendet',
    ],
    sending: (/** @type {string} */ name) => `Wird an ${name} gesendet …`,
    thinking: (/** @type {string} */ name) => `${name} denkt nach …`,
    didNotRespond: 'Die Anwendung reagiert nicht',
    interactionFailed: 'Diese Interaktion ist fehlgeschlagen',
    onlyYou: 'Nur du kannst dies sehen',
    dismiss: 'Diese Nachricht verwerfen',
    edited: '(bearbeitet)',
    app: 'APP',
    spoiler: 'Verdeckter Text, zum Zeigen drücken',
    externalImage: 'Bild auf einem anderen Server, hier nicht geladen:',
    unknownPart: (/** @type {number} */ type) =>
      `Baustein ${type}: in der Vorschau noch nicht darstellbar`,
    opensInNewTab: '(öffnet in neuem Tab)',
    apply: 'Übernehmen',
    inspect: 'Was der Bot gesendet hat',
    characters: 'Zeichen',
    components: 'Bausteine',
    acknowledged: 'bis zur ersten Antwort',
    settled: 'bis zur letzten Änderung',
    refused: 'Von Discord abgelehnt:',
    payload: 'Inhalt der Anfrage',
    of: 'von',
    nothingRecorded: 'Zu dieser Nachricht ist nichts mehr aufgezeichnet.',
    cancel: 'Abbrechen',
    submit: 'Absenden',
    formFailed: 'Etwas ist schiefgegangen. Versuche es noch einmal.',
    connectionLost: 'Verbindung zum Bot unterbrochen. Ich versuche es weiter …',
    notSent: 'Nicht gesendet:',
    suggestions: 'Vorschläge',
  },
  en: {
    place: 'Channels',
    direct: (/** @type {string} */ name) => `Direct message: ${name}`,
    member: 'You are',
    language: 'Language',
    theme: 'Colours',
    themes: { system: 'As the system', dark: 'Dark', light: 'Light' },
    hintCommands: 'Type / for all commands.',
    hintMenu: (/** @type {string} */ entry) =>
      `Right-click a message, or press ⋯ above it: “${entry}”.`,
    hintModerator: (/** @type {string} */ name) =>
      `As ${name} you moderate, and add articles with /corpus.`,
    secondWindow: (/** @type {string} */ name) => `Second window as ${name}`,
    setupWhat: 'Do you like it?',
    setup: 'In five steps to your Discord server',
    note: 'Local preview: the same bot as in Discord, on this computer only. The conversation is not stored.',
    welcome: (/** @type {string} */ place) => `Welcome to ${place}`,
    welcomeDirect: (/** @type {string} */ name) => `Your direct messages with ${name}`,
    welcomeWhat: (/** @type {string} */ name) =>
      `Ask the archive: ${name} answers with verbatim quotations, each with its date and source.`,
    welcomeBody: 'Ask a question below, or try an example:',
    welcomeNoCommands: 'The bot is registering its commands …',
    ask: 'Ask a question, or / for commands',
    pickCommand: 'Write a message, or / for commands',
    messageBox: 'Message',
    commands: 'Commands',
    noCommand: 'There is no such command here.',
    askBot: (/** @type {string} */ name) => `Ask ${name}`,
    justSay: 'Message',
    justSayWhat: 'Only write into the channel; the bot does not read it',
    messageMenu: 'Menu of the message',
    apps: 'Apps',
    send: 'Send',
    cancelCommand: 'Discard command',
    removeOption: (/** @type {string} */ name) => `Remove ${name}`,
    addOption: (/** @type {string} */ name) => `Add ${name}`,
    required: 'required',
    noOption: (/** @type {string} */ text, /** @type {string} */ command) =>
      `“${text}” belongs to no option of ${command}.`,
    doesNotFit: (/** @type {string} */ text, /** @type {string} */ name) =>
      `“${text}” does not fit ${name}.`,
    noSwitch: (/** @type {string} */ text, /** @type {string} */ name) =>
      `“${text}” does not fit ${name}: it takes true or false.`,
    noChoice: (/** @type {string} */ text, /** @type {string} */ name) =>
      `“${text}” does not fit ${name}: choose from the list.`,
    noNumber: (/** @type {string} */ text, /** @type {string} */ name) =>
      `“${text}” does not fit ${name}: it takes a number.`,
    noWholeNumber: (/** @type {string} */ text, /** @type {string} */ name) =>
      `“${text}” does not fit ${name}: it takes a whole number.`,
    missing: (/** @type {string} */ name) => `${name} is required.`,
    tooShort: (
      /** @type {string} */ name,
      /** @type {number} */ has,
      /** @type {number} */ least,
    ) => `${name} is too short: ${has} characters, at least ${least}.`,
    tooLong: (/** @type {string} */ name, /** @type {number} */ has, /** @type {number} */ most) =>
      `${name} is too long: ${has} characters, at most ${most}.`,
    tooSmall: (/** @type {string} */ name, /** @type {number} */ least) =>
      `${name} must be at least ${least}.`,
    tooGreat: (/** @type {string} */ name, /** @type {number} */ most) =>
      `${name} must be at most ${most}.`,
    choose: 'Choose …',
    chooseFile: 'Choose a file or drop it here',
    removeFile: (/** @type {string} */ name) => `Remove the file ${name}`,
    fileTooLarge: (
      /** @type {string} */ name,
      /** @type {string} */ size,
      /** @type {string} */ limit,
    ) => `${name} is too large: ${size}, at most ${limit} are allowed.`,
    unreadableFile: (/** @type {string} */ name) => `${name} cannot be read.`,
    number: (/** @type {number} */ value) =>
      value.toLocaleString('en', { maximumFractionDigits: 1 }),
    moderator: 'Mod',
    moderatorMay: 'Moderator: may manage the server',
    unsupported: 'Not possible in the preview yet',
    used: (/** @type {string} */ name, /** @type {string} */ command) => [
      name,
      ' used ',
      command,
      '',
    ],
    sending: (/** @type {string} */ name) => `Sending to ${name} …`,
    thinking: (/** @type {string} */ name) => `${name} is thinking …`,
    didNotRespond: 'The application did not respond',
    interactionFailed: 'This interaction failed',
    onlyYou: 'Only you can see this',
    dismiss: 'Dismiss message',
    edited: '(edited)',
    app: 'APP',
    spoiler: 'Hidden text, press to show',
    externalImage: 'Picture on another server, not loaded here:',
    unknownPart: (/** @type {number} */ type) =>
      `Component ${type}: the preview cannot draw it yet`,
    opensInNewTab: '(opens in a new tab)',
    apply: 'Apply',
    inspect: 'What the bot sent',
    characters: 'characters',
    components: 'components',
    acknowledged: 'to the first response',
    settled: 'to the last edit',
    refused: 'Refused by Discord:',
    payload: 'Body of the request',
    of: 'of',
    nothingRecorded: 'Nothing about this message is recorded any more.',
    cancel: 'Cancel',
    submit: 'Submit',
    formFailed: 'Something went wrong. Try again.',
    connectionLost: 'The connection to the bot is broken. Trying again …',
    notSent: 'Not sent:',
    suggestions: 'Suggestions',
  },
};

/** @typedef {typeof TEXTS.de} Texts The page's words in one language. */

/**
 * The page's words in a language.
 *
 * @param {'de' | 'en'} locale
 * @returns {Texts}
 */
export function textsIn(locale) {
  return TEXTS[locale];
}
