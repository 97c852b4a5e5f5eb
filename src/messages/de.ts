import { deImport } from './de-import.ts';
import { deOperator } from './de-operator.ts';
import { deTimeline } from './de-timeline.ts';
/** German texts. Keys are stable; English has the same ones, see `en.ts`. */
export const de = {
  answer: {
    question: 'Frage: {{question}}',
    found_one: '{{count}} Fundstelle',
    found_other: '{{count}} Fundstellen',
    bestOf: 'die {{shown}} besten von {{found}}',
    inArticles_one: '{{found}} in {{count}} Artikel',
    inArticles_other: '{{found}} in {{count}} Artikeln',
    range: '{{from}} bis {{to}}',
    rangeFrom: 'ab {{from}}',
    rangeTo: 'bis {{to}}',
    swapped: '„from“ lag nach „to“: vertauscht',
    undatedLeftOut_one: '{{count}} Artikel ohne Datum blieb außen vor',
    undatedLeftOut_other: '{{count}} Artikel ohne Datum blieben außen vor',
    verbatim: 'Wörtliche Auszüge aus dem Korpus, Stand {{asOf}}. Nichts davon ist generiert.',
    lede: 'Vorspann',
    paragraph: 'Absatz {{number}}',
    summaryOf: 'Zusammenfassung nach {{source}}',
    summary: 'Zusammenfassung, Quelle nicht genannt',
    source: 'Quelle: {{source}}',
    noSource: 'Quelle nicht genannt',
    agencies: 'Agenturen: {{agencies}}',
    dateInferred: 'Datum erschlossen: {{note}}',
    dateInferredPlain: 'Datum aus dem Text erschlossen',
    alsoPrintedIn: 'auch gedruckt in: {{articles}}',
    moreArticles_one: '{{count}} weiterem Artikel',
    moreArticles_other: '{{count}} weiteren Artikeln',
    openArticle: 'Artikel öffnen',
    correctedTo: 'Gesucht nach: {{words}}',
    weak: 'Nur schwache Treffer.',
    weakBody:
      'Diese Stellen enthalten einzelne Wörter deiner Frage, beantworten sie aber wohl nicht:',
  },
  timeline: deTimeline,
  nothing: {
    title: 'Dazu steht nichts im Korpus.',
    unknownWords: 'Kein Artikel enthält {{words}}.',
    noAnswer: 'Kein Absatz enthält genug von dem, wonach du fragst.',
    noWordsTitle: 'Darin steht kein Wort, nach dem ich suchen kann.',
    noWords:
      'Nenne einen Namen, einen Ort oder eine Sache, um die es geht; „from“ und „to“ grenzen die Zeit ein.',
    outsideTitle: 'In diesem Ausschnitt des Korpus gibt es keine Fundstelle.',
    outside_one:
      'Außerhalb davon gibt es {{count}}. Frage ohne „from“, „to“ und „source“, um sie zu sehen.',
    outside_other:
      'Außerhalb davon gibt es {{count}}. Frage ohne „from“, „to“ und „source“, um sie zu sehen.',
    corpus: 'Das Korpus: {{summary}}.',
  },
  date: {
    none: 'ohne Datum',
    inferred: 'vermutlich {{date}}',
  },
  about: {
    title: 'Fundstelle',
    what: 'Ich beantworte Fragen, indem ich aus einem Korpus datierter Artikel zitiere. Jeder Satz steht dort wörtlich; ich generiere nichts. Steht es nicht im Korpus, sage ich das.',
    corpus: 'Korpus',
    articles_one: '{{count}} Artikel',
    articles_other: '{{count}} Artikel',
    paragraphs_one: '{{count}} Absatz',
    paragraphs_other: '{{count}} Absätze',
    span: 'vom {{from}} bis {{to}}',
    undated_one: '{{count}} ohne Datum',
    undated_other: '{{count}} ohne Datum',
    sources: 'Quellen: {{sources}}',
    withoutSource_one: '{{count}} Artikel ohne genannte Quelle',
    withoutSource_other: '{{count}} Artikel ohne genannte Quelle',
    asOf: 'Stand: {{asOf}}',
    rights: 'Rechte',
    rightsBody: 'Die Texte gehören ihren Verlagen; gezeigt werden Auszüge mit Quelle.',
    rightsSummaries_one:
      '{{count}} Artikel ist eine eigene Zusammenfassung und als solche gekennzeichnet.',
    rightsSummaries_other:
      '{{count}} Artikel sind eigene Zusammenfassungen und als solche gekennzeichnet.',
    privacy: 'Datenschutz',
    privacyBody: 'Ich lese nur, was du mir mit einem Befehl gibst, und speichere keine Fragen.',
    how: 'So fragst du',
    howBody:
      '`/ask` und deine Frage als ganzer Satz. `from:` und `to:` grenzen das Erscheinungsdatum der Artikel ein (2015, März 2015, 26.9.2015), `source:` die Quelle; `private:` zeigt die Antwort nur dir.',
    examples: 'Zum Beispiel: {{examples}}',
    version: 'Version {{version}}',
  },
  error: {
    questionEmpty: 'Die Frage ist leer. Schreibe, was du wissen möchtest.',
    questionTooLong:
      'Die Frage hat {{length}} Zeichen; möglich sind {{maxLength}}. Bitte kürze sie.',
    topicTooLong: 'Das Thema hat {{length}} Zeichen; möglich sind {{maxLength}}. Bitte kürze es.',
    dateUnreadable:
      '{{option}}: „{{value}}“ ist kein Datum, das ich lesen kann. Beispiele: 2015, März 2015, 26.9.2015.',
    sourceUnknown: 'Aus der Quelle „{{value}}“ gibt es keinen Artikel. Es gibt: {{sources}}.',
    sourceNone:
      'Aus der Quelle „{{value}}“ gibt es keinen Artikel; im Korpus ist keine Quelle genannt.',
    unknownCommand: 'Diesen Befehl gibt es nicht mehr. Tippe / für die Liste der Befehle.',
    staleButton:
      'Diese Schaltfläche stammt aus einer älteren Fassung des Bots. Bitte gib den Befehl neu ein.',
    unexpected:
      'Da ist etwas schiefgegangen. Kennung {{reference}}: Gib sie an die Moderation weiter.',
  },
  command: {
    ask: 'Fragt das Korpus; die Antwort sind wörtliche Fundstellen mit Datum und Quelle',
    question: 'Deine Frage als ganzer Satz: Wer, was, wann, wo, wie viele?',
    from: 'Nur Artikel ab: 2015, März 2015, 26.9.2015',
    to: 'Nur Artikel bis: 2015, März 2015, 26.9.2015',
    source: 'Nur Artikel aus dieser Quelle',
    private: 'Antwort nur für dich',
    timeline: 'Zeigt die Zeitleiste eines Themas: datierte Sätze aus dem Korpus mit Quelle',
    topic: 'Ein Name, ein Ort, eine Sache; ohne Angabe das ganze Korpus',
    eventFrom: 'Nur Ereignisse ab: 2015, März 2015, 26.9.2015',
    eventTo: 'Nur Ereignisse bis: 2015, März 2015, 26.9.2015',
    entries: 'Wie viele Einträge höchstens, 5 bis 40',
    step: 'Höchstens ein Eintrag je Tag, Woche, Monat oder Jahr',
    steps: {
      auto: 'so, wie es sich ergibt',
      day: 'Tag',
      week: 'Woche',
      month: 'Monat',
      year: 'Jahr',
    },
    chart: 'Ein Bild dazu: wie viel wann berichtet wurde (an, wenn nicht angegeben)',
    topicChoice_one: '{{text}} ({{count}} Artikel)',
    topicChoice_other: '{{text}} ({{count}} Artikel)',
    about: 'Was dieser Bot ist, was im Korpus steht und was mit deinen Daten geschieht',
  },
  import: deImport,
  ...deOperator,
} as const;
