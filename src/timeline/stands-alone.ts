/** A sentence that begins like this points back to one before it. Own lists, from the closed word classes. */
const POINTS_BACK: Readonly<Record<'de' | 'en', RegExp>> = {
  de: /^(?:["„“»«‚]\s*)?(?:er|sie|es|ihn|ihm|ihr|ihnen|dies|diese[rnms]?|jene[rnms]?|damit|dabei|dafür|dagegen|daher|darum|deshalb|deswegen|dadurch|daraus|daraufhin|danach|davor|also|dann|zudem|außerdem|ausserdem|allerdings|jedoch|dennoch|trotzdem|stattdessen|demnach|demzufolge|letztere[rnms]?|erstere[rnms]?|beide)\s/iu,
  en: /^(?:["“‘]\s*)?(?:he|she|it|they|this|that|these|those|his|her|their|its|then|therefore|however|instead|both|the latter|the former)\s/iu,
};

/** "Das" that is no article: what follows says what it is, not which. Own list. */
const DAS =
  /^(?:["„“»«‚]\s*)?Das\s+(?:ist|sei|war|wäre|wird|wurde|hat|habe|hatte|hätte|gab|gibt|gilt|galt|geht|ging|geschah|geschieht|kann|könne|könnte|konnte|soll|solle|sollte|will|wolle|wollte|muss|müsse|musste|dürfe|dürfte|bedeutet|heißt|heisst|hieß|hiess|zeigt|zeigte|sagte|teilte|berichtete|meldete|erklärte|bestätigte|weist|wies|weisen|lehnt|lehnte|lehnen|betrifft|macht|machte|reicht|reichte|passt|passte)\s/u;

/** Nothing but what somebody said. */
const BARE_QUOTATION = /^["„“»«‚‘][^"“”»«]*["“”»«]?[.!?…]?$/u;

/** Quotation marks that open and those that close; „“ and “” share one sign, and "…" are alike. */
const OPENING = /[„«‚“]/u;

const QUESTION = /\?["“”»«)]?\s*$/u;

/**
 * Whether a sentence can be read without those before it: no question, no bare quotation, no end of one that began earlier,
 * nothing that points back.
 */
export function standsAlone(sentence: string, language: 'de' | 'en'): boolean {
  return (
    !QUESTION.test(sentence) &&
    !BARE_QUOTATION.test(sentence) &&
    !endsQuotation(sentence) &&
    !POINTS_BACK[language].test(sentence) &&
    !(language === 'de' && DAS.test(sentence))
  );
}

/** Whether a quotation ends that began in a sentence before. */
function endsQuotation(sentence: string): boolean {
  const first = /["„“”»«‚‘]/u.exec(sentence)?.[0];
  if (first === undefined) return false;
  if (first === '"')
    return (sentence.split('"').length - 1) % 2 === 1 && /"[.!?]?\s*$/u.test(sentence);
  return !OPENING.test(first) || (first === '“' && !/“[^”]*”/u.test(sentence));
}
