/** In plain German spelling. Own list, written from the closed word classes of German grammar. */
const WORDS = `
der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich
mein meine meinen meinem meiner meines dein deine deinen deinem deiner deines
sein seine seinen seinem seiner seines ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer unseres
euer eure euren eurem eurer eures man
dieser diese dieses diesen diesem jener jene jenes jenen jenem solcher solche solches solchen solchem
derjenige diejenige dasjenige derselbe dieselbe dasselbe denselben demselben deren dessen denen
jeder jede jedes jeden jedem mancher manche manches manchen manchem alle allen aller alles allem
beide beiden beider beides einige einigen einiger einiges etwas nichts jemand niemand
wer wen wem wessen was welcher welche welches welchen welchem wie wo wohin woher wann warum weshalb wieso
weswegen womit wodurch wofür wogegen woran worauf woraus worin worüber worum wovon wozu wieviel wieviele wievielen wievieler
an am auf aus bei beim bis durch für gegen hinter in im ins mit nach neben ohne seit über um unter von vom vor
wegen während zu zum zur zwischen trotz statt anstatt innerhalb außerhalb entlang gegenüber gemäß laut per pro
ab außer binnen dank infolge mithilfe samt
und oder aber denn doch sondern sowie sowohl weder noch entweder als wenn weil dass daß damit ob obwohl
nachdem bevor ehe falls indem sobald solange sofern während zumal
bin bist ist sind seid war warst waren wart gewesen sei seien wäre wären
habe hast hat haben habt hatte hattest hatten hattet gehabt hätte hätten
werde wirst wird werden werdet wurde wurden würde würden geworden worden
kann kannst können könnt konnte konnten könnte könnten muss mußt musst müssen müsst musste mussten müsste müssten
soll sollst sollen sollt sollte sollten will willst wollen wollt wollte wollten
darf darfst dürfen dürft durfte durften dürfte dürften mag mögen mochte mochten möchte möchten
lässt lassen ließ
nicht auch nur schon noch sehr so zu dann da hier dort jetzt nun immer wieder mehr mal ja nein bereits
etwa eben eher fast ganz gar genau gerade hin her jedoch kaum meist oft sogar sonst vielleicht wohl ziemlich
zwar dabei dadurch dafür dagegen daher dahin damals danach daneben daran darauf daraus darin darüber darum davon
dazu dazwischen deshalb deswegen dennoch also außerdem allerdings zunächst zuletzt überhaupt
viel viele vielen vieler vieles wenig wenige wenigen weniger
gibt gab geben gegeben gesagt gemeint geschieht geschah geschehen passiert passierte sagt sagte sagten steht stand
rolle spielt spielte spielen geht ging nochmal überhaupt wirklich bitte denn eigentlich eigentliche genannt hierzu heißt
`;

/**
 * German function words in lower case: articles, pronouns, prepositions, conjunctions, particles, auxiliary and
 * modal verbs, question words; and the words by which people ask an archive rather than name a thing.
 * In all their spellings: "für" and "fuer", "außer" and "ausser".
 */
export const GERMAN_STOP_WORDS: ReadonlySet<string> = new Set(
  WORDS.trim()
    .split(/\s+/)
    .flatMap((word) => [word, swiss(word), digraphs(word), digraphs(swiss(word))]),
);

function swiss(word: string): string {
  return word.replaceAll('ß', 'ss');
}

function digraphs(word: string): string {
  return word.replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
}
