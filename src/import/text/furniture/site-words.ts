/**
 * Words by which a short text about the site itself is told from the article; two of them, and somebody addressed.
 */
export const SITE_WORDS =
  /\b(?:newsletter|postfach|abonn\p{L}*|abo|abos|probe\p{L}*|cookies?|browser|javascript|werbeblocker|adblocker|datenschutz\p{L}*|nutzungsbedingungen|registrier\p{L}*|einloggen|anmelde\p{L}*|anmelden|kommentarfunktion|netiquette|redaktion|e-mail-adresse|privacy|subscrib\p{L}*|subscription|inbox|unsubscribe|sign up|advertis\p{L}*|supporters?|readers|spende\p{L}*|leserinnen|leser|leser\*innen\p{L}*|kontaktformular|feedback)(?!\p{L})/giu;

/** Somebody is addressed, or the site speaks of itself. */
export const ADDRESSES_READER =
  /(?<!\p{L})(?:Sie|Ihr|Ihre[nmrs]?|Ihnen|du|dir|dich|dein\p{L}*|uns|unser\p{L}*|wir|you|your|us|our|we)(?!\p{L})/u;

/** Words of banners that ask for consent; three of them. */
export const CONSENT_WORDS =
  /(?<!\p{L})(?:cookies?|personenbezogen\p{L}* daten|zustimmung|einwilligung|einverstanden|datenschutz\p{L}*|drittanbieter\p{L}*|externe[nr]? (?:inhalte?|anbieter)|tracking|akzeptieren|personali[sz]ed|personalisiert\p{L}*|advertising|consent|our partners|unsere partner|identifiers|geolocation|geräte-?kennung\p{L}*|widerrufen|privacy)(?!\p{L})/giu;
