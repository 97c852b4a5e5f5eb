function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Verb forms of the past that do not end in -te, and auxiliaries. */
export const PAST_VERBS: ReadonlySet<string> = new Set(
  words(`
    war waren wurde wurden worden hatte hatten gewesen konnte konnten musste mußte mussten mußten durfte durften wollte
    wollten wußte wusste wussten brachte brachten dachte dachten kannte kannten nannte nannten
    ging gingen kam kamen gab gaben fand fanden lag lagen stand standen nahm nahmen sprach sprachen traf trafen trat traten
    hielt hielten ließ liess ließen liessen rief riefen schrieb schrieben blieb blieben schied schieden stieg stiegen
    fiel fielen fuhr fuhren schlug schlugen trug trugen wuchs wuchsen lud luden zog zogen bot boten flog flogen verlor
    verloren schloss schloß schlossen schloßen begann begannen gewann gewannen starb starben half halfen warf warfen sah
    sahen las lasen saß saßen bat baten aß aßen griff griffen schnitt litt litten ritt riß riss rissen wies wiesen
    bewies verwies erschien erschienen entschied entschieden unterschrieb beschrieb verschwand verschwanden entstand
    entstanden bestand bestanden verstand verstanden erhielt erhielten enthielt behielt verhielt unterhielt geriet
    gerieten riet rieten hieß hießen stieß stießen lief liefen schlief schliefen verließ verließen entließ entließen
    brach brachen unterbrach versprach versprachen sprang sprangen sang sangen gelang gelangen zwang zwangen sank sanken
    verband verbanden band fing fingen empfing empfingen hing hingen ging vergingen verging schob schoben verschob hob
    hoben log betrog schwieg schwiegen stahl stahlen befahl empfahl empfahlen übernahm übernahmen unternahm unternahmen
    geschah geschahen bekam bekamen vergab ergab ergaben galt galten trieb trieben tat taten wandte wandten
  `),
);

/** Verb forms that tell what is to come, or is planned. */
export const FUTURE_VERBS: ReadonlySet<string> = new Set(
  words(`
    soll sollen will wollen möchte möchten kann können muss müssen muß darf dürfen beginnt beginnen startet starten findet
    finden steht stehen geht gehen kommt kommen trifft treffen tritt treten spielt spielen lädt laden folgt folgen eröffnet
    öffnet öffnen endet enden entscheidet entscheiden gibt geben liest lesen zeigt zeigen erscheint erscheinen läuft laufen
    fliegt fliegen fährt fahren reist reisen stellt stellen setzt setzen feiert feiern wählt wählen hält halten spricht
    sprechen bringt bringen übernimmt nimmt nehmen tagt tagen berät beraten stimmt stimmen tritt startet bleibt bleiben
    wartet warten lautet liegt liegen ruht gilt gelten geplant vorgesehen angesetzt
  `),
);

/** Words that look like a preterite and are none. */
export const NO_PRETERITE: ReadonlySet<string> = new Set(
  words(`
    heute bitte letzte letzten erste ersten zweite zweiten dritte dritten vierte vierten fünfte fünften sechste sechsten
    siebte siebten achte achten neunte neunten zehnte zehnten beste besten größte größten höchste höchsten nächste nächsten
    meiste meisten wichtigste wichtigsten neueste neuesten älteste ältesten jüngste jüngsten breite breiten weite weiten
    gute guten alte alten rechte rechten leichte leichten schlechte schlechten harte harten bunte bunten rote roten tote
    toten späte späten echte echten feste festen gesamte gesamten bekannte bekannten verwandte sollte sollten könnte könnten
    möchte möchten müsste müssten dürfte dürften hätte hätten wüsste bereite hinten unten mitten selten zweiten gestalten
    arbeiten halten erhalten behalten enthalten leiten bieten treten warten starten berichten antworten retten bitten
    vertreten gelten beste bereiten verbreiten anbieten erwarten betreten beraten raten laute lauten leisten kosten
    testen dichten achten richten einrichten errichten verzichten verpflichten vernichten beobachten betrachten bestimmte
    bestimmten geplante geplanten sogenannte sogenannten genannte genannten erwartete erwarteten verletzte verletzten
    gewählte gewählten einrichten veranstalten verwalten vorbereiten bearbeiten mitarbeiten beachten kürzeste letzteren
  `),
);
