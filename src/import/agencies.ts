/**
 * News agencies by what credit lines call them, lower case → the usual name. Own list:
 * the agencies' short names and the marks of German, Austrian and Swiss desks (`rtr` is Reuters, `lby` dpa's Bavarian desk).
 */
const AGENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dpa: [
      'dpa',
      'deutsche presse-agentur',
      'dpa-afx',
      'dpa-infocom',
      'dpa-infografik',
      'lnw',
      'lby',
      'lsw',
      'lni',
      'lhe',
      'lrs',
    ],
    AFP: ['afp', 'agence france-presse', 'agence france presse', 'afpd'],
    Reuters: ['reuters', 'rtr', 'rtrs', 'rtrd', 'reu', 'reuters deutschland', 'thomson reuters'],
    AP: ['ap', 'associated press', 'the associated press', 'dapd-ap'],
    dapd: ['dapd'],
    ddp: ['ddp'],
    sda: ['sda', 'keystone-sda', 'sda-ats', 'ats', 'schweizerische depeschenagentur'],
    APA: ['apa', 'austria presse agentur', 'apa-ots'],
    epd: ['epd', 'evangelischer pressedienst'],
    KNA: ['kna', 'katholische nachrichten-agentur'],
    kathpress: ['kathpress', 'kap'],
    SID: ['sid', 'sport-informations-dienst'],
    PA: ['pa media', 'press association', 'pa news agency'],
    AWP: ['awp'],
    ANSA: ['ansa'],
    TASS: ['tass', 'itar-tass'],
    Interfax: ['interfax'],
    Bloomberg: ['bloomberg', 'bloomberg news'],
    Xinhua: ['xinhua'],
    EFE: ['efe'],
    UPI: ['upi'],
    IPS: ['ips'],
  }).flatMap(([name, marks]) => marks.map((mark) => [mark, name] as const)),
);

/** The usual name of an agency; `undefined` for anything else. */
export function agencyOf(mark: string): string | undefined {
  return AGENCIES.get(mark.trim().toLowerCase());
}
