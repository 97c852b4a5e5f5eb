import type { FurnitureKind } from './furniture-lists.ts';

/**
 * Furniture with a name or a number in it; first match counts. They see the phrase key of one line, at most
 * `MAX_FURNITURE_LENGTH` characters. Own list, written from general knowledge of German and English news sites.
 */
export const FURNITURE_PATTERNS: readonly (readonly [FurnitureKind, RegExp])[] = [
  // „Zu weiteren Angeboten der DW springen“, „Den nächsten Abschnitt Mehr zum Thema überspringen“
  ['navigation', /^(?:direkt )?zu[rm]? .{0,60}(?:springen|wechseln)$/],
  ['navigation', /^den (?:nächsten )?abschnitt .{0,60}überspringen$/],
  ['navigation', /^.{0,40}(?:überspringen|ende der navigation)$/],
  ['navigation', /^skip .{0,60}$/],
  ['navigation', /^end of .{0,60}$/],
  ['navigation', /^(?:zurück )?zur startseite\b.{0,40}$/],
  ['navigation', /^(?:startseite|home|sie sind hier:?) ?[›»>/|].{0,100}$/],
  ['navigation', /^mehr (?:panorama|politik|sport|wirtschaft|lokales|kultur)$/],
  ['navigation', /^darstellung: .{0,40}$/],
  [
    'navigation',
    /^(?:impressum|datenschutz(?:erklärung|einstellungen)?|kontakt|agb|hilfe|faq|cookies?(?:-einstellungen)?|newsletter|abo|mediadaten|jobs|karriere|barrierefreiheit|werbung|presse|nutzungsbedingungen|über uns|shop|rss|anzeigen|redaktion|team|privatsphäre|widerruf|e-paper|archiv)(?:[ ,|·•/]+(?:und |& )?(?:impressum|datenschutz(?:erklärung|einstellungen)?|kontakt|agb|hilfe|faq|cookies?(?:-einstellungen)?|newsletter|abo|mediadaten|jobs|karriere|barrierefreiheit|werbung|presse|nutzungsbedingungen|über uns|shop|rss|anzeigen|redaktion|team|privatsphäre|widerruf|e-paper|archiv)){1,12}$/,
  ],
  [
    'navigation',
    /^(?:privacy|terms|contact|about|cookies)(?: [\p{L}-]+)?(?: ?[|·•] ?[\p{L} -]+){1,10}$/u,
  ],
  ['navigation', /^(?:©|\(c\)|copyright\b).{0,330}$/],
  ['navigation', /^alle rechte vorbehalten\b.{0,120}$/],
  ['navigation', /^.{0,60}\ball rights reserved\b.{0,80}$/],
  ['navigation', /^the .{0,40} is not responsible for the content of external sites$/],
  [
    'navigation',
    /^\d{1,3} ?(?:min\.?|minuten?|mins?|minutes?)(?: lesezeit| lesedauer| zu lesen| read| to read)?$/,
  ],
  [
    'navigation',
    /^(?:lesedauer|lesezeit|reading time|read time):? ?(?:ca\. |etwa |about )?\d{1,3} ?(?:min\.?|minuten?|mins?|minutes?)?$/,
  ],
  [
    'navigation',
    /^(?:artikel|beitrag|text|audio|podcast) (?:zum )?(?:hören|anhören|vorlesen)\b.{0,40}$/,
  ],
  [
    'navigation',
    /^(?:listen|hören)(?: to this article)?(?: sie)? ?[·•(–-]? ?\(?\d{1,3}[: ]\d{0,2} ?(?:min\.?|minuten?)?\)?$/,
  ],
  ['navigation', /^(?:player|video ?player|audio ?player|videoplayer|mediaplayer): ?.{0,120}$/],
  [
    'navigation',
    /^(?:video|audio|podcast|bildergalerie|fotostrecke|galerie|quiz|datawrapper|livestream|im video|zum video|zur galerie|zur bildergalerie): ?.{0,140}$/,
  ],
  ['navigation', /^(?:ihr|dein|your) browser .{0,200}$/],
  ['navigation', /^\d{1,3} (?:bilder|fotos|photos|images|bild)$/],
  ['navigation', /^(?:bild|foto|seite|page|slide|artikel) \d{1,3} (?:von|of|\/) \d{1,3}.{0,40}$/],
  ['navigation', /^(?:aus )?(?:der|dem) .{0,40}(?:ausgabe|heft) (?:vom |nr\. ?)?[\d./ ]+.{0,40}$/],
  ['navigation', /^aus der spiegel \d{1,2}\/\d{4}$/],
  ['navigation', /^this article is more than .{1,30} old$/],
  ['navigation', /^dieser artikel ist (?:älter|mehr) als .{1,30}$/],
  [
    'navigation',
    /^dieser (?:artikel|beitrag|text) (?:erschien|stammt|ist erschienen|wurde|ist am) .{0,160}$/,
  ],
  ['navigation', /^hinweis: (?:dieser|der) (?:artikel|beitrag|text)\b.{0,200}$/],
  ['navigation', /^(?:hinweis|anmerkung) der redaktion:? .{0,250}$/],
  ['navigation', /^(?:zuletzt )?(?:geändert|bearbeitet) von .{0,60}$/],
  ['navigation', /^\d+ (?:aufrufe|views|leser|klicks)$/],
  ['navigation', /^(?:an|von|to|from|cc|kopie|antwort an|reply-to): .{0,160}@.{0,100}$/],
  ['navigation', /^(?:an|to): (?:verteiler|undisclosed[- ]recipients|redaktion.{0,60}|alle)$/],
  ['navigation', /^(?:sperrfrist:?|press release) .{0,80}$/],
  [
    'navigation',
    /^(?:presse|medien)(?:mitteilung|information|meldung|aussendung)(?: (?:nr\.?|nummer) ?[\d/.-]+)?(?: (?:vom|von) .{0,60})?$/,
  ],
  ['navigation', /^für (?:presse)?anfragen .{0,160}$/],
  ['navigation', /^bildmaterial .{0,160}$/],
  ['navigation', /^mit informationen von .{0,120}$/],
  [
    'navigation',
    /^(?:über dieses thema|über dieses ereignis|dieses thema im programm|sendung|gesendet|sendetermin)[: ].{0,200}$/,
  ],
  ['navigation', /^(?:das |dieses )?thema im programm:? .{0,160}$/],
  ['navigation', /^suche nach:?.{0,40}$/],
  ['navigation', /^icon: .{0,60}$/],
  ['share', /^(?:find your bookmarks|article bookmarked|.{0,40}zur merkliste).{0,120}$/],
  ['comments', /^join (?:our|the) .{0,40}(?:forum|conversation|discussion|debate).{0,60}$/],
  ['navigation', /^(?:der kurz-?link dieses|diese (?:nachricht|meldung|sendung) wurde) .{0,120}$/],
  ['navigation', /^\d{1,2} ?\/ ?\d{1,2}$/],
  ['navigation', /^[^„“"»«]{0,140}[\w.+-]{1,60}@[\w-]{1,60}\.\w{2,12}[^„“"»«]{0,40}$/],

  ['paywall', /^für (?:nur )?\d+[,.]\d\d ?(?:€|eur|euro|chf|franken).{0,100}$/],
  [
    'paywall',
    /^.{0,60}(?:\d+ (?:tage?|wochen?|monate?)|monat|woche) (?:lang )?(?:für|um|ab|nur|gratis|kostenlos).{0,60}$/,
  ],
  [
    'paywall',
    /^jetzt (?:\d+|für|ab|gratis|kostenlos|testen|abonnieren|weiterlesen|bestellen|registrieren|digital|plus|mit|einen?|alle|freischalten|zugang).{0,80}$/,
  ],
  [
    'paywall',
    /^.{0,80}(?:digital-?abo|probeabo|plus-abo|probemonat|testabo|monatsabo|jahresabo|online-abo|tagespass|digitalzugang).{0,160}$/,
  ],
  [
    'paywall',
    /^(?:mit (?:einem |ihrem )?)?.{0,20}\babo\b.{0,30}(?:erhalten|lesen|haben|bekommen|nutzen|genießen) sie.{0,120}$/,
  ],
  [
    'paywall',
    /^(?:sie )?(?:haben|besitzen|sind) (?:sie )?(?:bereits|schon|noch) .{0,40}(?:abo|abonnement|konto|kunde|kundin|abonnent|abonnentin|account|registriert|angemeldet)\b.{0,80}$/,
  ],
  [
    'paywall',
    /^(?:dieser|diesen|der) (?:artikel|beitrag|inhalt|text) .{0,40}(?:abonnent|kostenpflichtig|freischalten|weiterlesen|registrierte|exklusiv|premium).{0,120}$/,
  ],
  [
    'paywall',
    /^(?:weiterlesen|um weiterzulesen|lesen sie diesen artikel|zum weiterlesen) .{0,60}(?:abo|anmelden|registrieren|login|angebot|konto|€).{0,80}$/,
  ],
  ['paywall', /^(?:zugang|zugriff) (?:zu|auf) (?:alle[nm]?|exklusive).{0,100}$/],
  ['paywall', /^(?:already|not yet) .{0,20}(?:subscriber|member|registered|subscribed).{0,60}$/],
  [
    'paywall',
    /^(?:subscribe|register|sign in|log in) (?:now |today )?(?:to|for|or|from|and) .{0,100}$/,
  ],
  ['paywall', /^.{0,40}(?:free trial|per month|a month|cancel any ?time|for \d+ weeks).{0,60}$/],
  ['paywall', /^you have \d+ (?:free )?articles? .{0,60}$/],

  ['donation', /^.{0,20}we have a small favou?r to ask.{0,280}$/],
  [
    'donation',
    /^support .{0,60}(?:from as little as|for as little as|for just|today|journalism).{0,60}$/,
  ],
  [
    'donation',
    /^(?:unterstützen|unterstütze|fördern) (?:sie |du )?(?:uns|unsere|unabhängigen|den|die|das|taz)\b.{0,200}$/,
  ],
  ['donation', /^.{0,120}(?:unabhängige[rnm]? journalismus|qualitätsjournalismus).{0,160}$/],
  ['donation', /^.{0,120}(?:independent journalism|quality journalism|our journalism).{0,160}$/],
  [
    'donation',
    /^(?:mit (?:ihrer|deiner) spende|ihre spende|deine spende|spendenkonto|spenden sie)\b.{0,160}$/,
  ],

  ['newsletter', /^(?:sign up|subscribe) (?:to|for) .{0,140}$/],
  ['newsletter', /^.{0,60}\bnewsletter\b.{0,8}$/],
  ['newsletter', /^newsletter[ :„"«»].{0,160}$/],
  [
    'newsletter',
    /^(?:melden sie sich|abonnieren sie|bestellen sie|erhalten sie|melde dich|hol dir|holen sie sich|bleiben sie|get |receive |stay ).{0,100}(?:newsletter|postfach|e-mail|mailbox|inbox|laufenden|up to date|kanal|whatsapp|push|updates).{0,120}$/,
  ],
  [
    'newsletter',
    /^.{0,140}(?:in ihr(?:em)? postfach|in dein(?:em)? postfach|per mail in|to your inbox|in your inbox).{0,80}$/,
  ],
  ['newsletter', /^sie erhalten diese (?:e-?mail|mail|nachricht|newsletter).{0,140}$/],
  ['newsletter', /^(?:newsletter )?(?:abbestellen|abmelden|unsubscribe)\b.{0,120}$/],
  [
    'newsletter',
    /^(?:privacy notice|information on|for more information see) ?:? .{0,200}(?:newsletters?|privacy policy).{0,160}$/,
  ],

  ['share', /^\d+(?:[.,]\d+)? ?(?:mal geteilt|shares?|likes?|reaktionen|retweets)$/],
  ['share', /^(?:share|teilen|tweet|twittern|mailen)(?: (?:on|auf|via|per|bei) [\p{L}-]+){1,4}$/u],
  [
    'share',
    /^(?:auf|bei|via|per|über) (?:facebook|twitter|x|whatsapp|linkedin|xing|telegram|mastodon|bluesky|pinterest|e-mail|mail|sms|threema|pocket|flipboard|messenger|reddit)(?: (?:teilen|senden|versenden|weiterleiten|empfehlen|posten|twittern))?$/,
  ],
  [
    'share',
    /^(?:facebook|twitter|x|whatsapp|e-mail|linkedin|xing|instagram|telegram|youtube|pinterest|mastodon|bluesky|tiktok|threads|flipboard|rss|mail|drucken|teilen|merken)(?:[ ,|·•/]+(?:und |& )?(?:facebook|twitter|x|whatsapp|e-mail|linkedin|xing|instagram|telegram|youtube|pinterest|mastodon|bluesky|tiktok|threads|flipboard|rss|mail|drucken|teilen|merken))+$/,
  ],
  ['share', /^klick(?:en)?,? um .{0,100}$/],
  ['share', /^click to (?:share|print|email) .{0,80}$/],
  ['share', /^.{0,40}wird in neuem fenster geöffnet.{0,20}$/],
  [
    'share',
    /^(?:folgen sie|folge|follow|besuchen sie|finden sie|find|like) (?:uns|us|dem|der|.{1,30}) (?:auf|bei|on|auch) .{0,120}$/,
  ],
  [
    'share',
    /^.{1,40} auf (?:whatsapp|facebook|instagram|telegram|google news|youtube)(?: (?:folgen|abonnieren|lesen|teilen|liken))$/,
  ],
  ['share', /^(?:fehler|tippfehler) (?:gefunden|entdeckt|im text|melden).{0,80}$/],
  ['share', /^(?:gefällt mir|like this).{0,30}(?:lädt|wird geladen|loading).{0,10}$/],
  ['share', /^(?:haben sie|hast du) .{0,60}(?:fehler|hinweise?|fragen|anregungen)\b.{0,100}$/],

  [
    'comments',
    /^(?:kommentare|comments|leserkommentare|postings|forum|beiträge):? ?\(?\d[\d.,]*\)?(?: (?:kommentare|postings|beiträge))?$/,
  ],
  [
    'comments',
    /^\(?\d[\d.,]*\)? (?:kommentare?|leserkommentare?|comments?|postings?|leserbriefe?|antworten|replies|gedanken zu .{1,120})$/,
  ],
  [
    'comments',
    /^(?:die|alle|unsere)? ?kommentare? (?:von|der|zu|unter|sind|werden|geben|in|für)\b.{0,200}$/,
  ],
  [
    'comments',
    /^(?:schreiben sie|schreibe|verfassen sie|hinterlassen sie|hinterlasse|diskutieren sie|diskutiere|teilen sie ihre meinung|sagen sie).{0,40}(?:kommentar|meinung|mit|diskussion|antwort|artikel).{0,100}$/,
  ],
  [
    'comments',
    /^(?:um (?:zu kommentieren|einen kommentar)|zum kommentieren|bitte melden sie sich an|melden sie sich an|du musst (?:angemeldet|dich)).{0,140}$/,
  ],
  ['comments', /^(?:deine|ihre) e-mail-adresse wird nicht .{0,140}$/],
  ['comments', /^(?:you must be|please) log(?:ged)? in to .{0,60}$/],
  ['comments', /^view (?:all )?(?:\d+ )?comments.{0,20}$/],
  ['comments', /^(?:diskutieren|reden|debattieren) sie (?:mit|über).{0,100}$/],

  // „Lesen Sie auch: Python im Klo – so kam das Tier ins Rohr“
  [
    'related',
    /^[➤➡→▶»>+↠#]+ ?(?:lesen|mehr|auch|siehe|hier|video|folgen|read|newsletter).{0,180}$/,
  ],
  [
    'related',
    /^(?:lesen|sehen|hören|erfahren) sie (?:auch|dazu|hierzu|mehr|hier|jetzt|ebenfalls|außerdem|ausserdem|weiter|bei uns)\b.{0,180}$/,
  ],
  ['related', /^(?:lies|sieh) (?:auch|dazu|mehr)\b.{0,180}$/],
  [
    'related',
    /^(?:mehr zum thema|mehr dazu|mehr zu|mehr über|mehr aus|mehr von|mehr nachrichten|mehr informationen|mehr hintergründe?|weitere (?:informationen|nachrichten|artikel|meldungen|hintergründe)|siehe auch|passend dazu|auch interessant|ebenfalls interessant|lesetipp|video-tipp|tipp|hintergrund|zum thema|themen|schlagwörter|schlagworte|stichwörter|tags|kategorien?|veröffentlicht in|verschlagwortet mit|abgelegt unter|passend zum thema|aus dem archiv|zum nachlesen|zum nachhören):? ?[:–-] ?.{1,200}$/,
  ],
  [
    'related',
    /^(?:mehr|weitere|alle|sämtliche|die wichtigsten|aktuelle) (?:\S+ )?(?:nachrichten|artikel|meldungen|themen|infos|informationen|texte|beiträge|hintergründe|entwicklungen)(?: (?:zu|zum|zur|aus|von|über|rund um|finden sie|lesen sie|gibt es|im) .{1,120})$/,
  ],
  ['related', /^(?:mehr zum thema|mehr zu|mehr aus|mehr von|mehr über) .{1,60}$/],
  [
    'related',
    /^(?:read more|read also|also read|related|see also|more on this|more on|watch|listen|opinion|topics|more about|tags|explore|recommended|further reading|in pictures|find out more): ?.{1,180}$/,
  ],
  ['related', /^(?:more on|more about|more from|read more about|related to) .{1,60}$/],
  [
    'related',
    /^(?:meist|am meisten|top|most) ?-?(?:gelesen|gelesene|geteilt|kommentiert|geklickt|read|viewed|popular|shared)\b.{0,60}$/,
  ],
  ['related', /^(?:der|die) autorin? (?:ist|arbeitet|schreibt|war|lebt)\b.{0,200}$/],
  ['related', /^(?:\p{L}+ )?archiv(?:bild|foto)? ?[:|].{0,80}$/u],

  ['advertisement', /^(?:anzeige|werbung|advertisement|ad)[ :–|-].{0,60}$/],
  ['advertisement', /^(?:\*|affiliate|partner)-?(?:links?|hinweis).{0,120}$/],
  [
    'advertisement',
    /^(?:an dieser stelle|hier) (?:finden sie|befindet sich|steht|würde|sehen sie).{0,40}(?:extern|inhalt|youtube|twitter|instagram|facebook|video|post|tweet).{0,200}$/,
  ],
  [
    'advertisement',
    /^(?:wir (?:verwenden|benötigen|brauchen|nutzen|setzen)|diese (?:website|webseite|seite) (?:verwendet|nutzt|benutzt)|we (?:use|value|and our)|this (?:site|website) uses).{0,80}(?:cookies?|zustimmung|einwilligung|einverständnis|consent|privacy).{0,200}$/,
  ],
  [
    'advertisement',
    /^(?:ich bin (?:damit )?einverstanden|alle (?:akzeptieren|ablehnen|cookies)|akzeptieren|ablehnen|zustimmen|einverstanden|accept|accept all|reject all|i agree|ok|agree).{0,120}$/,
  ],
  [
    'advertisement',
    /^(?:mit (?:klick|dem laden|der nutzung)|durch (?:klick|die nutzung|das laden)|personenbezogene daten|damit können).{0,200}(?:datenschutz|zustimm|übermittelt|akzeptier|drittplattform|einverstanden).{0,100}$/,
  ],

  [
    'press-contact',
    /^(?:pressekontakt|medienkontakt|pressestelle|rückfragehinweis|rückfragen(?: bitte)?(?: an)?|kontakt für|ansprechpartner(?:in)?|media contact|press contact|for further information|original-?content von)\b.{0,120}$/,
  ],
];
