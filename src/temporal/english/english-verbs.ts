function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Past forms that do not end in -ed, and participles that mostly stand behind "has" or "was". */
export const PAST_VERBS: ReadonlySet<string> = words(`
  was were had did been said told gave went came took made got saw knew found thought left felt became began kept held
  wrote stood heard met ran paid sat spoke lay led grew lost fell sent built understood drew broke spent rose drove bought
  wore chose fought threw caught dealt won sold taught ate flew forgot hid hung sang sank shot shook slept stole struck
  swore swept tore woke withdrew overthrew overcame undertook sought brought bore beat bent bled blew bound bred clung
  crept dug fed fled flung forbade forgave froze laid lent lit meant mistook rang rode sewed shone shrank slid spun split
  sprang stuck stung swam swung wept wound wrung died done gone taken given seen known shown written driven fallen chosen
  spoken broken stolen grown drawn flown thrown worn hidden eaten risen beaten begun become says tells notes writes
  reports announced wasn weren didn hadn ago
`);

/** Words that tell what is to come. */
export const FUTURE_VERBS: ReadonlySet<string> = words(`
  will shall ll won due scheduled planned expected slated poised upcoming forthcoming
`);

/** Words that tell what is, may be, or is planned without saying so. */
export const PRESENT_VERBS: ReadonlySet<string> = words(`
  may must can should might could would ought cannot is are am plans planning expects expecting hopes intends aims wants
  begins starts opens ends expires takes meets returns arrives launches goes comes faces votes travels kicks convenes
  resumes visits hosts supposed going
`);

/** Past and present alike: past unless a modal or "to" stands before ("put", "will put"). */
export const PAST_OR_BASE: ReadonlySet<string> = words('put cut hit shut let set');

/** Words in -ed that are no past of the verb of a clause. */
export const NO_PAST: ReadonlySet<string> = words(`
  need indeed speed feed seed breed bleed exceed proceed succeed weed greed creed deed heed reed hundred kindred sacred
  naked wicked rugged ragged aged alleged armed limited united unprecedented so-called detailed talented supposed
  related combined increased reduced proposed estimated continued injured wounded advanced complicated sophisticated
  beloved infrared unemployed disabled red bed shed led sled wed bred fed hatred scheduled planned expected slated poised
  embattled supposed concerned interested worried based
`);

/** Words behind which an infinitive with "to" tells what is to come: "expected to resume", "plans to visit". */
export const PLANNING: ReadonlySet<string> = words(`
  expected expects expect expecting due scheduled set slated plans planning hope hopes hoping intend intends aim aims
  aiming likely unlikely ready going supposed want wants prepares preparing poised about bound is are
`);

/** The same of plans that may be over: "agreed to resume", "a plan to visit". */
export const WEAK_PLANNING: ReadonlySet<string> = words(`
  plan planned hoped intended aimed wanted agree agrees agreed vow vows vowed promise promises promised pledge pledges
  pledged prepare prepared decision deal vote bid was were
`);
